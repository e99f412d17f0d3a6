import { i18n } from '#i18n';
import { sourceOf } from '../../../utils/guidance/sources.ts';
import type { Fact, Source } from '../../../utils/guidance/types.ts';

/** What a sentence rests on: the letter in its square, the kind of evidence in words, the sources. */
export function Evidence({ fact }: { fact: Fact }) {
  const sources = fact.sources.flatMap((key) => sourceOf(key) ?? []);
  return (
    <div className="evidence">
      <p className="grade">
        <b aria-hidden="true">{fact.grade}</b>
        <span>
          <span className="vh">{i18n.t('guide.grade', { letter: fact.grade })}</span>
          {fact.gradeWords}
        </span>
      </p>
      {sources.length > 0 && (
        <ul className="cites" aria-label={i18n.t('guide.sources')}>
          {sources.map((source) => (
            <li key={source.url}>
              <Cite source={source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const READING = { link: 'guide.unread', secondary: 'guide.secondHand' } as const;

function Cite({ source }: { source: Source }) {
  const remarks = [source.funding, source.status === 'primary' ? undefined : i18n.t(READING[source.status])];
  const shown = remarks.filter((remark) => remark !== undefined);
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.label}
      </a>
      {shown.length > 0 && <span className="cap"> ({shown.join('; ')})</span>}
    </>
  );
}
