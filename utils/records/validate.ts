import * as v from 'valibot';
import { done, type Outcome, type Problem } from './outcome.ts';

/** Parses what a surface hands in. Every wrong field is named, not only the first. */
export function validate<S extends v.GenericSchema>(schema: S, input: unknown): Outcome<v.InferOutput<S>> {
  const result = v.safeParse(schema, input);
  if (result.success) return done(result.output);
  return { ok: false, problems: result.issues.map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const deepest = deepestIssue(issue);
  const field = String(issue.path?.[0]?.key ?? '');
  // Messages of our own schemas are problem codes; anything else is a shape that no form can produce.
  const code = /^[a-z]+(-[a-z]+)+$/.test(deepest.message) ? (deepest.message as Problem['code']) : 'save-failed';
  return { code, field };
}

/** A union reports its own message; the option that came closest says more. */
function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const nested = issue.issues?.find((one) => (one.path?.length ?? 0) > 0);
  return nested ? deepestIssue(nested) : issue;
}
