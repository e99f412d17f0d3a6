import { CZECH } from './czech.ts';
import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Glossary } from './glossary.ts';
import { INDONESIAN } from './indonesian.ts';
import { ITALIAN } from './italian.ts';
import { NORDIC } from './nordic.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

export const GLOSSARIES: Readonly<Record<string, Glossary>> = {
  czech: CZECH,
  dutch: DUTCH,
  french: FRENCH,
  german: GERMAN,
  indonesian: INDONESIAN,
  italian: ITALIAN,
  nordic: NORDIC,
  polish: POLISH,
  portuguese: PORTUGUESE,
  russian: RUSSIAN,
  spanish: SPANISH,
};
