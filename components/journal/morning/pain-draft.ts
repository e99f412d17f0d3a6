import type { PainAnswers } from '../../../utils/records/edit-pain-check.ts';
import { keepDraft, readDraft } from '../../controls/draft.ts';

export const PAIN_QUESTIONS = ['pain', 'enjoyment', 'activity'] as const;
export type PainQuestion = (typeof PAIN_QUESTIONS)[number];

/** The three answers while they are being chosen. */
export type PainDraft = { [question in keyof PainAnswers]: number | null };

export const NOTHING_CHOSEN: PainDraft = { pain: null, enjoyment: null, activity: null };

const FORM = 'pain-check';

function isPainDraft(value: unknown): value is PainDraft {
  if (typeof value !== 'object' || value === null) return false;
  const answers = { ...value } as Partial<Record<PainQuestion, unknown>>;
  return PAIN_QUESTIONS.every((question) => answers[question] === null || typeof answers[question] === 'number');
}

/** What was chosen at an earlier visit and not kept since, `null` for nothing. */
export const readPainDraft = (): PainDraft | null => readDraft(FORM, isPainDraft);

export const keepPainDraft = (answers: PainDraft): void =>
  keepDraft(FORM, PAIN_QUESTIONS.some((question) => answers[question] !== null) ? answers : null);
