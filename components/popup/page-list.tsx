import { i18n } from '#i18n';
import type { PageSummary } from '../../utils/browser/messages.ts';
import { CLAIM_NOTES } from '../../utils/guidance/claim-notes.ts';

interface PageListProps {
  items: PageSummary['items'];
  onJump: (id: number) => Promise<void>;
}

/** Mentions and claims of the page in reading order; each leads to its place. */
export function PageList({ items, onJump }: PageListProps) {
  return (
    <details className="page-list">
      <summary>{i18n.t('popup.showList')}</summary>
      <ul className="page-items">
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="link" onClick={() => void onJump(item.id)}>
              {item.what === 'claim' && <b>{claimTitle(item.kind)}: </b>}
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const claimTitle = (kind: string): string =>
  kind in CLAIM_NOTES ? CLAIM_NOTES[kind as keyof typeof CLAIM_NOTES].title : kind;
