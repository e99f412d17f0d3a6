import type { Mark, MarkedRun } from './marks.ts';
import type { RunNodes } from './runs.ts';

/** Numbers tick and white space is worth nothing: the letters alone tell whether these are still the same words. */
const NO_LETTERS = /[^\p{L}]+/gu;

/** Whether the words of the mark still stand where it points, though the text around them, or a number in them, has changed. */
export function stillStands({ text, stretches }: Mark): boolean {
  const now = stretches.map(({ node, from, to }) => (to > node.length ? '' : node.data.slice(from, to))).join('');
  return now.replace(NO_LETTERS, '') === text.replace(NO_LETTERS, '');
}

/**
 * What was just found in a line, each mark that stood there before as the object it was: what is open, painted or listed by it
 * goes on undisturbed. `held` are the runs that stood in these nodes.
 */
export function keepMarks(fresh: readonly Mark[], held: readonly MarkedRun[]): Mark[] {
  if (held.length === 0) return [...fresh];
  const numbers = new Map<Text, number>();
  const numberOf = (node: Text) => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const keyOf = ({ what, kinds, term, stretches }: Mark) =>
    JSON.stringify([what, kinds, term, stretches.map(({ node, from, to }) => [numberOf(node), from, to])]);
  const before = new Map(held.flatMap(({ marks }) => marks.map((mark) => [keyOf(mark), mark])));
  return fresh.map((mark) => {
    const old = before.get(keyOf(mark));
    return old === undefined ? mark : Object.assign(old, { text: mark.text, shown: mark.shown });
  });
}

/** The marks of a line that was read for names, with the claims that stood in it: these are asked for later. */
export function withClaimsOf(held: readonly MarkedRun[], marks: readonly Mark[], nodes: RunNodes): Mark[] {
  const claims = held.flatMap((run) => run.marks.filter(({ what }) => what === 'claim'));
  const left = claims.filter((mark) => mark.stretches.every(({ node }) => nodes.includes(node)) && stillStands(mark));
  if (left.length === 0) return [...marks];
  const places = new Map(nodes.map((node, place) => [node, place]));
  const placeOf = (node: Text | undefined) => (node === undefined ? -1 : (places.get(node) ?? -1));
  return [...left, ...marks].sort(({ stretches: a }, { stretches: b }) => {
    const starts = placeOf(a[0]?.node) - placeOf(b[0]?.node) || (a[0]?.from ?? 0) - (b[0]?.from ?? 0);
    return starts || placeOf(b.at(-1)?.node) - placeOf(a.at(-1)?.node) || (b.at(-1)?.to ?? 0) - (a.at(-1)?.to ?? 0);
  });
}

/** The rest of a run of which texts have left the page, until it is read anew; nothing where marks went with them. */
export function whatIsLeft(run: MarkedRun): MarkedRun | undefined {
  const nodes = run.nodes.filter((node) => node.isConnected && node.ownerDocument === document);
  const stays = (mark: Mark) => stillStands(mark) && mark.stretches.every(({ node }) => nodes.includes(node));
  return run.marks.length > 0 && run.marks.every(stays) ? { ...run, nodes } : undefined;
}
