import { records } from '../../utils/records/database.ts';

/**
 * What was typed and not kept yet, for when its page is left, loaded anew or closed. It lies on this device beside the records and not
 * among them: a draft is no record, nothing counts it and no backup holds it.
 */
const START = 'draft ';

/** The sample's drafts are its own. */
const nameOf = (form: string): string => `${START}${records.name} ${form}`;

/** What was left in a form, `null` for nothing. What is no draft of the form any more, say after an update, is nothing. */
export function readDraft<T>(form: string, isDraft: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(form)) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** `null` when it is kept or dropped. */
export function keepDraft(form: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(nameOf(form));
    else localStorage.setItem(nameOf(form), JSON.stringify(value));
  } catch {
    // A full disk: the form itself still has what was typed.
  }
}

/** Takes every draft away, for whoever deletes all that there is. */
export function dropDrafts(): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${START}${records.name} `)) localStorage.removeItem(key);
}
