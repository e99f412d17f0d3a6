import { useId } from 'react';
import { i18n } from '#i18n';
import { INTERACTIONS, type Interaction, LEVELS } from '../../../utils/guidance/interactions.ts';
import { LevelPill } from '../safety/level-pill.tsx';
import { Evidence } from './evidence.tsx';

/** Classes of medicines, the most dangerous first, each with names so that find-in-page reaches them. */
export function InteractionClasses() {
  const headingId = useId();
  const rows = LEVELS.flatMap((level) => INTERACTIONS.filter((row) => row.level === level));
  return (
    <section className="sec" aria-labelledby={headingId}>
      <div className="sec-h">
        <h2 className="h-sec" id={headingId}>
          {i18n.t('guide.classes.heading')}
        </h2>
      </div>
      <ul className="classes">
        {rows.map((row) => (
          <ClassRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function ClassRow({ row }: { row: Interaction }) {
  return (
    <li>
      <div>
        <h3 className="h-sec">{row.title}</h3>
        <LevelPill level={row.level} />
      </div>
      <div>
        <p>{row.fact.text}</p>
        <Evidence fact={row.fact} />
        {row.names.length > 1 && (
          <p className="names">
            {i18n.t('guide.classes.names')} {row.names.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
