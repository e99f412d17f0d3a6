import type { Mention } from '../mentions/types.ts';
import { keepMarks, withClaimsOf } from './keep-marks.ts';
import type { Ledger } from './ledger.ts';
import { type Line, readLine } from './line.ts';
import { type MarkedRun, marksOf, runOfNames } from './marks.ts';
import { isRead } from './node-kinds.ts';
import type { Recogniser } from './recogniser.ts';
import { type RunNodes, rawOf, runAround } from './runs.ts';
import type { Slices } from './slices.ts';

/** What is taken for granted while a line is judged. */
export interface PageSense {
  /** The page says kratom somewhere, so that the shorter names count. */
  about: boolean;
  /** The page as a whole is about kratom, so that a sentence without a name may be a claim. */
  subject: boolean;
}

/** Enters what a line says in the ledger. */
export interface Judge {
  /** `nodes` are a whole line and `raw` their text; `gone` are runs that the ledger has just dropped. */
  consider(nodes: RunNodes, raw: string, gone?: ReadonlyMap<Text, MarkedRun>): void;
  /** Considers the lines around these texts, and forgets what stood in those that are not read any more. */
  considerAround(texts: Iterable<Text>, gone?: ReadonlyMap<Text, MarkedRun>): void;
  /** Forgets the line that this text stands in. */
  forget(text: Text): void;
  /** Goes on with the claims after the work in the slices was forgotten. */
  resume(): void;
}

export interface JudgeParts {
  recogniser: Recogniser;
  ledger: Ledger;
  slices: Slices;
  page: Readonly<PageSense>;
  /** A word that is certain was found on a page that was not known to be about kratom; the line is not entered. */
  onCertain(): void;
  onPut(run: MarkedRun): void;
  /** Called when the ledger no longer holds this run. Those of its marks that still stand are in the runs that took its place. */
  onDrop(run: MarkedRun): void;
}

/** Lines that are likely on the screen: their marks are made in idle time, and not in the frame that washes them. */
const FIRST_LINES = 40;

export function createJudge({ recogniser, ledger, slices, page, onCertain, onPut, onDrop }: JudgeParts): Judge {
  /** Lines that have not yet been asked for claims; those that were `known` may hold some. */
  const unasked: { run: MarkedRun; line: Line; mentions: Mention[]; known: boolean }[] = [];
  /** How many of these have been asked all the same: to take each from the front moved all that follow. */
  let asked = 0;

  function consider(nodes: RunNodes, raw: string, gone?: ReadonlyMap<Text, MarkedRun>): void {
    if (nodes.some((node) => ledger.runOf(node) ?? gone?.get(node))) considerAnew(nodes, gone);
    else judge(nodes, raw, []);
  }

  /** What was known of a line is told to be gone only when that is done: most of it is there again. */
  function considerAnew(nodes: RunNodes, gone?: ReadonlyMap<Text, MarkedRun>): void {
    const held = new Set<MarkedRun>();
    const lines = [nodes];
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      const strays = new Set<Text>();
      for (const node of line) {
        const run = ledger.drop(node) ?? gone?.get(node);
        if (run === undefined || held.has(run)) continue;
        held.add(run);
        for (const other of run.nodes) strays.add(other);
      }
      judge(line, rawOf(line), [...held]);
      // The page has cut an old run in two: its other part is read too.
      for (const node of line) strays.delete(node);
      for (const stray of strays) {
        if (isRead(stray) && !lines.some((next) => next.includes(stray))) lines.push(runAround(stray));
      }
    }
    for (const run of held) onDrop(run);
  }

  function judge(nodes: RunNodes, raw: string, held: readonly MarkedRun[]): void {
    const stem = recogniser.hasStem(raw);
    if (!stem && !page.about) return;
    const line = readLine(nodes);
    let mentions = stem ? recogniser.findMentions(line.text, false) : [];
    const strong = mentions.length > 0;
    if (!page.about) {
      if (strong) onCertain();
      return;
    }
    if (!strong) mentions = recogniser.findMentions(line.text, true);
    if (mentions.length === 0 && !page.subject) return;
    const run = runOfNames(nodes, strong, line, mentions);
    const known = held.length > 0;
    if (known || ledger.size() < FIRST_LINES) run.marks = withClaimsOf(held, keepMarks(run.marks, held), nodes);
    ledger.put(run);
    if (mentions.length > 0) onPut(run);
    unasked.push({ run, line, mentions, known });
    if (unasked.length - asked === 1) slices.add(askForClaims());
  }

  /** To look for claims takes many times as long as for names: they come after all names, with a pause between any two lines. */
  function* askForClaims(): Generator<void, void, void> {
    for (let next = unasked[asked++]; next !== undefined; next = unasked[asked++]) {
      const { run, line, mentions, known } = next;
      const [first] = run.nodes;
      if (first === undefined || ledger.runOf(first) !== run) continue;
      const claims = recogniser.findClaims(line.text, mentions, { aboutKratom: page.subject });
      if (claims.length > 0 || (known && run.marks.some(({ what }) => what === 'claim'))) {
        const before = run.marks;
        run.marks = keepMarks(marksOf(line, mentions, claims), [run]);
        onDrop({ ...run, marks: before });
        onPut(run);
      }
      if (mentions.length === 0 && run.marks.length === 0) ledger.drop(first);
      yield;
    }
    unasked.length = 0;
    asked = 0;
  }

  function forget(text: Text): void {
    const run = ledger.drop(text);
    if (run !== undefined) onDrop(run);
  }

  function considerAround(texts: Iterable<Text>, gone?: ReadonlyMap<Text, MarkedRun>): void {
    const done = new Set<Text>();
    const away: Text[] = [];
    for (const text of texts) {
      if (done.has(text)) continue;
      const nodes = isRead(text) ? runAround(text) : [];
      for (const node of nodes) done.add(node);
      if (nodes.length > 0) consider(nodes, rawOf(nodes), gone);
      else away.push(text);
    }
    for (const text of away) forget(text);
  }

  return {
    consider,
    considerAround,
    forget,
    resume() {
      if (unasked.length > asked) slices.add(askForClaims());
    },
  };
}
