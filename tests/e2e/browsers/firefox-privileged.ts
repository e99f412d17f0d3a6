import type { Browser } from 'puppeteer-core';

/**
 * Code that runs in Firefox's own window, with its rights, over WebDriver BiDi (`--remote-allow-system-access`). It is kept as text, since it
 * speaks to Firefox's inside and to nothing of ours.
 */
export interface Privileged {
  /** Evaluates an async function body; `args` arrive as an array of that name. The answer crosses as JSON. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export async function privilegedIn(firefox: Browser): Promise<Privileged> {
  // puppeteer keeps the connection to itself; it is the only way to the browser's own scope.
  const { connection } = firefox as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return {
    async run<T>(body: string, ...args: unknown[]): Promise<T> {
      const expression = `(async (args) => JSON.stringify({ answer: await (async () => { ${body} })() }))(${JSON.stringify(args)})`;
      const sent = { expression, target: { context }, awaitPromise: true, userActivation: true };
      const { result } = await connection.send('script.evaluate', sent);
      const said = result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
      if (said.type !== 'success') throw new Error(said.exceptionDetails?.text ?? 'Firefox refused');
      return (JSON.parse(said.result.value) as { answer: T }).answer;
    },
  };
}

const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
const EXTENSION = `WebExtensionPolicy.getByID(args[0]).extension`;
const POPUP = `${WINDOW}.document.querySelector('browser.webextension-popup-browser')`;

/** args: extension id. Notes every request that the extension's documents or background start, from now on. */
export const WATCH_REQUESTS = `
  const asked = (window.nightleafAsked = []);
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const { loadInfo } = channel;
    const isNavigation = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const by = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
    if (!isNavigation && by.some((principal) => principal?.addonId === args[0])) asked.push(channel.URI.spec);
  }, 'http-on-opening-request');`;

export const REQUESTS = `return window.nightleafAsked;`;

/** args: extension id, verb ('add' or 'remove'), origins. */
export const CHANGE_HOSTS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions[args[1]](args[0], { permissions: [], origins: args[2], data_collection: [] }, ${EXTENSION});`;

/** args: extension id. */
export const STOP_BACKGROUND = `
  const extension = ${EXTENSION};
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;`;

/** args: key (`D`), modifiers (`alt,shift`). Presses the key's own element, since typed keys never reach it. */
export const PRESS_SHORTCUT = `
  const keys = [...${WINDOW}.document.querySelectorAll('keyset[id*="ext-keyset"] key')];
  const key = keys.find((each) => each.getAttribute('key') === args[0] && each.getAttribute('modifiers') === args[1]);
  key?.doCommand();
  return Boolean(key);`;

/** args: extension id. The same way as a click on the toolbar button, so the tab in front is given to the extension. */
export const CLICK_ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(${WINDOW});`;

export const HAS_POPUP = `return Boolean(${POPUP}?.isConnected);`;
export const HIDE_POPUP = `${POPUP}?.closest('panel')?.hidePopup();`;

/** Draws the popup at its own size. */
export const DRAW_POPUP = `
  const drawn = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL().split(',')[1];`;

/** Sends code into the process of a tab's or popup's document; the code calls `reply(value)` once. */
const IN_PROCESS_OF = (browser: string, code: string) => `
  const target = ${browser};
  if (!target) throw new Error('the popup is closed');
  return await new Promise((resolve, reject) => {
    const name = 'nightleaf-' + Math.random();
    const late = setTimeout(() => reject(new Error('the document did not answer')), args[1] ?? 8000);
    target.messageManager.addMessageListener(name, function heard(message) {
      target.messageManager.removeMessageListener(name, heard);
      clearTimeout(late);
      message.data.error ? reject(new Error(message.data.error)) : resolve(message.data.answer);
    });
    const code = '(async () => { const reply = (answer) => sendAsyncMessage("' + name + '", { answer });'
      + 'try {' + ${code} + '} catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }); } })()';
    target.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
  });`;

/** args: code, ms to wait for the reply (default 8000). */
export const IN_POPUP_PROCESS = IN_PROCESS_OF(POPUP, 'args[0]');

/** Only privileged code may ask an element for its closed root. */
export const CLOSED_ROOT_TEXT = IN_PROCESS_OF(
  `${WINDOW}.gBrowser.selectedBrowser`,
  JSON.stringify(`
    const roots = [...content.document.querySelectorAll('*')].map((element) => element.openOrClosedShadowRoot);
    const closed = roots.filter((root) => root?.mode === 'closed');
    reply(closed.flatMap((root) => [...root.children]).filter((child) => child.localName !== 'style').map((child) => child.innerText ?? '').join(' ').trim());`),
);

/** args: 'dark' or 'light'. The popup follows the browser's own theme unless told otherwise. */
export const SET_POPUP_THEME = `${POPUP}.browsingContext.top.prefersColorSchemeOverride = args[0];`;

/** args: 0 dark, 1 light. */
export const SET_THEME = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);`;

/** args: the extension's address. What was thrown in its documents and background; \`console.error\` is not among it. */
export const THROWN = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(args[0]))
    .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
    .map((message) => message.errorMessage);`;
