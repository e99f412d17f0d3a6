import type { Notion } from '../notions.ts';

/**
 * Words and short phrases of one language for the notions of `words.ts`, beside those that stand there, and written as there: beginnings of words,
 * after `$` whole words. A word belongs to one notion in all languages together; one that another language uses otherwise is left out.
 */
export type Glossary = Readonly<Partial<Record<Notion, string>>>;
