import { i18n } from '#i18n';
import type { Problem } from '../../utils/records/outcome.ts';
import { messageKey } from '../../utils/wording/message-key.ts';

/**
 * A sentence that names the field, what was wrong and what would do.
 * @param field its label on the surface, for answers whose sentence does not name it by itself.
 */
export function problemText({ code }: Problem, field = ''): string {
  const sentence = i18n.t(`problems.${messageKey(code)}`);
  return field === '' ? sentence : `${field}: ${sentence}`;
}
