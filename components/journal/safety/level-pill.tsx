import { LEVEL_WORDS, type Level } from '../../../utils/guidance/interactions.ts';

/** How a class of medicines stands beside kratom: full triangle, open triangle, dashed ring, then the words. */
export function LevelPill({ level }: { level: Level }) {
  return (
    <p className={`lev lev--${level}`}>
      <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" stroke="currentColor" fill="none">
        {level === 'dangerous-together' && <path d="M6.5 1.2L12 11.4H1Z" fill="currentColor" stroke="none" />}
        {level === 'take-care' && <path d="M6.5 1.8L11.5 11H1.5Z" strokeWidth="1.4" strokeLinejoin="round" />}
        {level === 'not-settled' && <circle cx="6.5" cy="6.5" r="5.2" strokeWidth="1.3" strokeDasharray="2 1.6" />}
      </svg>
      {LEVEL_WORDS[level]}
    </p>
  );
}
