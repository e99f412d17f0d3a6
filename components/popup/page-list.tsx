import { i18n } from '#i18n';
import type { TabSummary } from '../../utils/browser/send.ts';
import type { ClaimKind } from '../../utils/claims/types.ts';
import { CLAIM_NOTES } from '../../utils/guidance/claim-notes.ts';
import type { MentionType } from '../../utils/mentions/types.ts';
import { messageKey } from '../../utils/wording/message-key.ts';

interface PageListProps {
  summary: TabSummary;
  onJump: (id: number, frameId: number) => Promise<void>;
}

/** Claims and mentions of the page by kind, with how many there are of each, in reading order inside a kind; each leads to its place. */
export function PageList({ summary, onJump }: PageListProps) {
  const { counts, items } = summary;
  const found = summary.mentions + summary.claims;
  return (
    <details className="page-list">
      <summary>{i18n.t('popup.showList')}</summary>
      <div className="page-items">
        {counts.toSorted(claimsFirst).map(({ what, kind, count }) => (
          <div key={`${what} ${kind}`}>
            <p className="page-kind" id={`kind-${what}-${kind}`}>
              {i18n.t('popup.kindCount', { kind: kindTitle(what, kind), count })}
            </p>
            <ul aria-labelledby={`kind-${what}-${kind}`}>
              {named(items.filter((item) => item.what === what && item.kind === kind)).map(({ item, name, nth }) => (
                <li key={`${item.frameId} ${item.id}`}>
                  <button
                    type="button"
                    className="link"
                    aria-label={nth > 1 ? i18n.t('popup.sameAgain', { name, nth }) : name}
                    onClick={() => void onJump(item.id, item.frameId)}
                  >
                    {item.context ? <InContext words={item.text} context={item.context} /> : item.text}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {items.length < found && <p className="page-kind">{i18n.t('popup.listCut', { count: items.length })}</p>}
      </div>
    </details>
  );
}

/** The words where they stand, so that one "kratom" is told from the next. */
function InContext({ words, context }: { words: string; context: string }) {
  const at = context.indexOf(words);
  if (at < 0) return words;
  return (
    <>
      {context.slice(0, at)}
      <b>{words}</b>
      {context.slice(at + words.length)}
    </>
  );
}

type Item = TabSummary['items'][number];

/** Gives each item a name that begins with its words; `nth` counts those of the same name. */
function named(items: Item[]): { item: Item; name: string; nth: number }[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const name = item.context ? `${item.text}: ${item.context}` : item.text;
    const nth = (met.get(name) ?? 0) + 1;
    met.set(name, nth);
    return { item, name, nth };
  });
}

type Count = TabSummary['counts'][number];

const claimsFirst = (a: Count, b: Count): number => Number(b.what === 'claim') - Number(a.what === 'claim');

function kindTitle(what: Count['what'], kind: string): string {
  if (what === 'claim') return CLAIM_NOTES[kind as ClaimKind]?.title ?? kind;
  return i18n.t(`popup.kinds.${messageKey(kind as MentionType)}`);
}
