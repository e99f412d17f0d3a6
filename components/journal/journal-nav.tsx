import { i18n } from '#i18n';
import { PAGE_IDS, type PageId } from './pages.ts';

const HAND = 'M14 4C10.5 6.2 7 7.6 4 5.4Q2 4.6 0 4Q2 3.4 4 2.6C7 .4 10.5 1.8 14 4Z';
const LEAF_HAND = 'M0 -5L-0.6 -1.7L-0.6 1.5C-3.9 3.9 -3.6 7.5 0 12.4C3.6 7.5 3.9 3.9 0.6 1.5L0.6 -1.7Z';

interface Props {
  /** Pages that exist. */
  pages: readonly PageId[];
  /** `help` while the emergency part of Safety is open. */
  current: PageId | 'help' | null;
}

/** The list of pages. "Help now" is last and always there. */
export function JournalNav({ pages, current }: Props) {
  return (
    <nav className="nav" aria-label={i18n.t('journal.nav')}>
      <div className="nav-in">
        <a className="brand" href={`#/${pages[0] ?? ''}`}>
          <svg className="mark brand-mark" width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
            <circle className="m-ring" cx="16" cy="16" r="13.5" strokeWidth="2" />
            <path className="m-hand" transform="translate(16 16) rotate(150)" d={LEAF_HAND} />
          </svg>
          <span>{i18n.t('extName')}</span>
        </a>
        <ul className="menu">
          {PAGE_IDS.filter((id) => pages.includes(id)).map((id) => (
            <li key={id}>
              <a href={`#/${id}`} aria-current={id === current ? 'page' : undefined}>
                {id === current && <Hand />}
                {i18n.t(`journal.pages.${id}`)}
              </a>
            </li>
          ))}
        </ul>
        <div className="nav-foot">
          <a className="help-now" href="#/safety/now" aria-current={current === 'help' ? 'page' : undefined}>
            {current === 'help' && <Hand />}
            {i18n.t('journal.helpNow')}
          </a>
          <p className="cap">{i18n.t('journal.device')}</p>
        </div>
      </div>
    </nav>
  );
}

function Hand() {
  return (
    <svg className="nav-hand" width="17" height="10" viewBox="0 0 14 8" aria-hidden="true">
      <path d={HAND} />
    </svg>
  );
}
