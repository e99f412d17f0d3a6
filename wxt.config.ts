import { defineConfig } from 'wxt';

/** The add-on's id in Firefox; IndexedDB hangs on it, so it never changes. */
export const GECKO_ID = 'nightleaf@nightleaf.invalid';

/**
 * A script that runs in pages, as it is: WXT would put a logger, a look at plugins and a watch over promises around it, which
 * took 0.1 ms of each page.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint\?/ },
    handler: (_code: string, id: string) =>
      `import script from ${JSON.stringify(id.slice(id.indexOf('?') + 1))}; export default script.main();`,
  },
};

export default defineConfig({
  vite: () => ({ plugins: [bareScripts] }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_extName__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    omnibox: { keyword: 'dose' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'log-last-preset': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandLogLast__' },
      'next-note': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandNextNote__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandPreviousNote__' },
    },
    // `connect-src 'self'` is the proof that no extension page can send anything anywhere.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
