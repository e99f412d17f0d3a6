import type { Mention } from '../mentions/types.ts';
import type { Followed } from './follow.ts';
import { keepMarks, stillStands, whatIsLeft, withClaimsOf } from './keep-marks.ts';
import type { Ledger } from './ledger.ts';
import { type Line, readLine } from './line.ts';
import { type MarkedRun, marksOf, runOfNames } from './marks.ts';
import { INLINE, isRead, kindOf, UNREAD } from './node-kinds.ts';
import { elementsIn, piecesOf, readPiece, worthyPieces } from './pieces.ts';
import type { Recogniser } from './recogniser.ts';
import { contentOf, createRoots, type Root } from './roots.ts';
import { type OnRun, type RunNodes, rawOf, runAround, runsIn, walkRunsIn } from './runs.ts';
import type { Slices } from './slices.ts';
import { watchSubject } from './subject.ts';

/** Reads the page and keeps the ledger true to it. */
export interface Reader extends Followed {
  /** Reads everything below `root` when there is time, and hands it to `onRoot`. Known roots are left alone. */
  addRoot(root: Root): void;
}

export interface ReaderParts {
  recogniser: Recogniser;
  ledger: Ledger;
  slices: Slices;
  /** Called for each part of the page that is read for the first time. */
  onRoot(root: Root): void;
  onPut(run: MarkedRun): void;
  /** Called when the ledger no longer holds this run. Those of its marks that still stand are in the runs that took its place. */
  onDrop(run: MarkedRun): void;
}

/** Elements that are read without a pause. */
const PIECE_ELEMENTS = 300;
/** On larger pages (elements) only the parts that say kratom are read closely. */
const HUGE_ELEMENTS = 60_000;
/** Such parts that are read without asking for the time. */
const PARTS = 8;
/** Lines that are likely on the screen: their marks are made in idle time, and not in the frame that washes them. */
const FIRST_LINES = 40;

export function createReader(parts: ReaderParts, later: (work: () => void, ms: number) => void): Reader {
  const { recogniser, ledger, slices, onRoot, onPut, onDrop } = parts;
  const roots = createRoots((root) => {
    onRoot(root);
    slices.add(about ? read(root) : look(root));
  }, later);
  /** Lines that have not yet been asked for claims; those that were `known` may hold some. */
  const unasked: { run: MarkedRun; line: Line; mentions: Mention[]; known: boolean }[] = [];
  /** How many of these have been asked all the same: to take each from the front moved all that follow. */
  let asked = 0;
  const isSubject = watchSubject(recogniser);
  let about = false;
  let subject = false;

  function consider(nodes: RunNodes, raw: string, gone?: ReadonlyMap<Text, MarkedRun>): void {
    if (nodes.some((node) => ledger.runOf(node) ?? gone?.get(node))) considerAnew(nodes, gone);
    else judge(nodes, raw, []);
  }

  const considerNext: OnRun = (nodes, raw) => {
    consider(nodes, raw);
    return false;
  };

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
    if (!stem && !about) return;
    const line = readLine(nodes);
    let mentions = stem ? recogniser.findMentions(line.text, false) : [];
    const strong = mentions.length > 0;
    if (!about) {
      if (strong) becomeAbout();
      return;
    }
    if (!strong) mentions = recogniser.findMentions(line.text, true);
    if (mentions.length === 0 && !subject) return;
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
      const claims = recogniser.findClaims(line.text, mentions, { aboutKratom: subject });
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

  function drop(text: Text): void {
    const run = ledger.drop(text);
    if (run !== undefined) onDrop(run);
  }

  /** The first certain word: from here on the shorter names count too, so everything is read once more. */
  function becomeAbout(): void {
    about = true;
    readAgain();
  }

  /** The last certain word is gone: what is left means something else here. Judged when all is read. */
  function reconsider(): void {
    if (!about || ledger.strong() > 0) return;
    about = false;
    for (const run of ledger.clear()) onDrop(run);
  }

  function* look(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    for (const piece of piecesOf(content, PIECE_ELEMENTS)) {
      if (!content.isConnected) return;
      // Until the page turns out to be about kratom: then all is read anew.
      if (recogniser.hasStem(piece.text)) yield* readPiece(piece, roots.add, (...run) => considerNext(...run) || about);
      if (about) return;
      yield;
    }
    roots.findIn(root);
  }

  function* read(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    const huge = elementsIn(content) > HUGE_ELEMENTS;
    let parts = 0;
    for (const piece of huge ? worthyPieces(content, recogniser.hasStem) : piecesOf(content, PIECE_ELEMENTS)) {
      if (!content.isConnected) return;
      // Those of a very large page come in handfuls, and the page may have taken some away in the pause.
      if (piece?.nodes.every(({ isConnected }) => isConnected)) yield* readPiece(piece, roots.add, considerNext);
      if (piece === undefined || !huge || ++parts % PARTS === 0) yield;
    }
    roots.findIn(root);
  }

  /** Pages change their title and heading without a load. */
  function checkSubject(): void {
    if (about && isSubject() !== subject) readAgain();
  }

  function readAgain(): void {
    subject = about && isSubject();
    slices.clear();
    roots.dropGone();
    for (const root of roots.all()) slices.add(about ? read(root) : look(root));
    if (unasked.length > asked) slices.add(askForClaims());
  }

  function readAround(texts: Iterable<Text>, removed = false): void {
    const gone = removed ? takeGone() : [];
    const goneByNode = new Map(gone.flatMap((run) => run.nodes.map((node) => [node, run])));
    const done = new Set<Text>();
    const away: Text[] = [];
    for (const text of texts) {
      if (done.has(text)) continue;
      const nodes = isRead(text) ? runAround(text) : [];
      for (const node of nodes) done.add(node);
      if (nodes.length > 0) consider(nodes, rawOf(nodes), goneByNode);
      else away.push(text);
    }
    for (const text of away) drop(text);
    settle(gone);
  }

  function takeGone(): MarkedRun[] {
    roots.dropGone();
    return ledger.dropGone();
  }

  function settle(gone: readonly MarkedRun[]): void {
    for (const run of gone) onDrop(run);
    checkSubject();
    if (about && ledger.strong() === 0) slices.once(() => {});
  }

  function* readNew(elements: Element[]): Generator<void, void, void> {
    const whole = new Set(elements);
    for (const element of elements) {
      if (!element.isConnected || (element.parentElement !== null && whole.has(element.parentElement))) continue;
      if (element.closest(UNREAD) !== null) continue;
      if (element.shadowRoot) roots.add(element.shadowRoot);
      // On a page about kratom the shorter names count, and those are lost where `textContent` glues two blocks together.
      if (about || recogniser.hasStem(element.textContent ?? '')) {
        // The first and the last run of an inline element go on outside it.
        if (kindOf(element) === INLINE) readAround(runsIn(element, roots.add).flat());
        else walkRunsIn(element, roots.add, considerNext);
      }
      yield;
    }
    checkSubject();
    roots.findSoon();
  }

  slices.onEmpty = reconsider;
  return {
    addRoot: roots.add,
    readAgain,
    readAround,
    readAdded: (elements) => slices.add(readNew([...elements])),
    dropGone() {
      const gone = takeGone();
      for (const left of gone.map(whatIsLeft)) if (left !== undefined) ledger.put(left);
      settle(gone);
    },
    shuffled: ledger.shuffled,
    lineOf: (text) => ledger.runOf(text)?.nodes ?? [],
    forgetChanged(text) {
      if (!ledger.marksAt(text).every(stillStands)) drop(text);
    },
  };
}
