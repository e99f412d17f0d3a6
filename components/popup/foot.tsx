import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { openOwnPage, ownPageUrl } from '../../utils/browser/tabs.ts';

const LINKS = [
  { path: '/journal.html#/today', label: 'popup.journal' },
  { path: '/journal.html#/guide', label: 'popup.guide' },
  { path: '/journal.html#/safety/now', label: 'popup.help' },
] as const;

/** Ways on; "Help now" is last and always there. Each opens a tab of its own and the popup gives way. */
export function Foot() {
  async function open(event: MouseEvent, path: string) {
    event.preventDefault();
    await openOwnPage(path);
    window.close();
  }
  return (
    <nav className="foot" aria-label={i18n.t('popup.more')}>
      {LINKS.map(({ path, label }) => (
        <a
          key={path}
          href={ownPageUrl(path)}
          target="_blank"
          rel="noopener"
          className={label === 'popup.help' ? 'help' : undefined}
          onClick={(event) => void open(event, path)}
        >
          {i18n.t(label)}
        </a>
      ))}
    </nav>
  );
}
