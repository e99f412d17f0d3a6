import { createFarPieces } from './far.ts';
import type { Followed } from './follow.ts';
import { createJudge, type PageSense } from './judge.ts';
import { stillStands, whatIsLeft } from './keep-marks.ts';
import type { Ledger } from './ledger.ts';
import type { MarkedRun } from './marks.ts';
import { INLINE, kindOf, UNREAD } from './node-kinds.ts';
import {
  isHuge,
  type Piece,
  partsOfPiece,
  piecesOf,
  readKeptPiece,
  readPiece,
  textsOf,
  worthyParts,
} from './pieces.ts';
import type { Recogniser } from './recogniser.ts';
import { createRoots } from './roots.ts';
import { type OnRun, runsIn, walkRunsIn } from './runs.ts';
import { contentOf, type Root } from './shadow-hosts.ts';
import type { Slices } from './slices.ts';
import { watchSubject } from './subject.ts';

/**
 * Reads the page and keeps the ledger true to it. What is far from the screen is read when it comes near, or when all is asked for; the
 * ledger holds what was read.
 */
export interface Reader extends Followed {
  /** Reads what is near the screen below `root` when there is time, and hands it to `onRoot`. Known roots are left alone. */
  addRoot(root: Root): void;
  /** Reads what has come near the screen when there is time; `closely` also what its place in the page does not tell of. */
  readNear(closely: boolean): void;
  /** Reads all that is left when there is time, and what the page turns out to hold until then. */
  readRest(): void;
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

const isThere = ({ nodes }: Piece) => nodes.every(({ isConnected }) => isConnected);
/** Elements that are read without a pause. */
const PIECE_ELEMENTS = 120;

export function createReader(parts: ReaderParts, later: (work: () => void, ms: number) => void): Reader {
  const { recogniser, ledger, slices, onRoot, onDrop } = parts;
  const roots = createRoots((root) => {
    onRoot(root);
    slices.add(page.about ? read(root) : look(root));
  }, later);
  const far = createFarPieces();
  /** Far pieces without a certain word; when they get one, they are read. */
  const sought = new WeakSet<Piece>();
  /** Far pieces of which only what says kratom was read. */
  const skimmed = new WeakSet<Piece>();
  const isSubject = watchSubject(recogniser);
  const page: PageSense = { about: false, subject: false };
  const judge = createJudge({ ...parts, page, onCertain: becomeAbout });
  /** All was asked for, and is read when what is queued is done. */
  let wanted = false;

  const considerNext: OnRun = (nodes, raw) => {
    judge.consider(nodes, raw);
    return false;
  };

  /** The first certain word: from here on the shorter names count too, so everything is read once more. */
  function becomeAbout(): void {
    page.about = true;
    readAgain();
  }

  /** When nothing is left to do: what was asked for is read, and it is judged whether the page is about kratom at all. */
  function goOn(): void {
    const rest = wanted ? [...far].filter((piece) => !skimmed.has(piece) && far.take(piece)) : [];
    wanted = rest.length > 0;
    if (wanted) slices.add(readRest(rest));
    if (wanted || !page.about || ledger.strong() > 0) return;
    const unsought = [...far].filter((piece) => !sought.has(piece));
    if (unsought.length > 0) {
      slices.add(seek(unsought));
      return;
    }
    // What is left means something else here.
    page.about = false;
    far.takeAll();
    for (const run of ledger.clear()) onDrop(run);
  }

  /** No certain word stands near the screen, or the last one is gone: the rest is searched for one. */
  function* seek(pieces: readonly Piece[]): Generator<void, void, void> {
    for (const piece of pieces) {
      if (ledger.strong() > 0) return;
      sought.add(piece);
      for (const text of textsOf(piece)) {
        yield;
        if (recogniser.hasStem(text) && far.take(piece)) yield* readKept([piece]);
      }
    }
  }

  function* look(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    for (const piece of piecesOf(content, PIECE_ELEMENTS)) {
      if (!content.isConnected) return;
      // Until the page turns out to be about kratom: then all is read anew.
      if (recogniser.hasStem(piece.text))
        yield* readPiece(piece, roots.add, (...run) => considerNext(...run) || page.about);
      if (page.about) return;
      yield;
    }
    roots.findIn(root);
  }

  function* read(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    for (const piece of piecesOf(content, PIECE_ELEMENTS, far.keep)) {
      if (!content.isConnected) return;
      // The page may have taken away what was to be cut.
      if (isThere(piece) && !far.keep(piece)) yield* readPiece(piece, roots.add, considerNext);
      yield;
    }
    roots.findIn(root);
  }

  function* readKept(pieces: readonly Piece[]): Generator<void, void, void> {
    for (const piece of pieces) {
      for (const part of partsOfPiece(piece, PIECE_ELEMENTS, far.keep)) {
        if (part === piece || !far.keep(part)) yield* readKeptPiece(part, roots.add, considerNext);
        yield;
      }
    }
  }

  /** Of a very large page only what says kratom; the others stay until they come near. */
  function* readRest(pieces: readonly Piece[]): Generator<void, void, void> {
    const huge = isHuge();
    for (const piece of pieces) {
      for (const part of partsOfPiece(piece, PIECE_ELEMENTS)) {
        if (huge && far.keep(part)) skimmed.add(part);
        const worthy = skimmed.has(part) ? worthyParts(part.nodes, recogniser.hasStem) : [part.nodes];
        for (const nodes of worthy) yield* readKeptPiece({ nodes }, roots.add, considerNext);
        yield;
      }
    }
  }

  /** What was known of lines that were not read anew may no longer be true: they are read wherever they stand. */
  function* readHeld(runs: readonly MarkedRun[]): Generator<void, void, void> {
    for (const run of runs) {
      if (run.nodes.some((node) => ledger.runOf(node) === run)) judge.considerAround(run.nodes);
      yield;
    }
  }

  /** Pages change their title and heading without a load. */
  function checkSubject(): void {
    if (page.about && isSubject() !== page.subject) readAgain();
  }

  function readAgain(): void {
    page.subject = page.about && isSubject();
    slices.clear();
    far.takeAll();
    roots.dropGone();
    for (const root of roots.all()) slices.add(page.about ? read(root) : look(root));
    if (ledger.size() > 0) slices.add(readHeld([...ledger.runs()]));
    ledger.shuffled();
    judge.resume();
  }

  function readAround(texts: Iterable<Text>, removed = false): void {
    const gone = removed ? takeGone() : [];
    judge.considerAround(texts, new Map(gone.flatMap((run) => run.nodes.map((node) => [node, run]))));
    settle(gone);
  }

  function takeGone(): MarkedRun[] {
    roots.dropGone();
    return ledger.dropGone();
  }

  function settle(gone: readonly MarkedRun[]): void {
    for (const run of gone) onDrop(run);
    checkSubject();
    if (page.about && ledger.strong() === 0) slices.once(() => {});
  }

  function* readNew(elements: Element[]): Generator<void, void, void> {
    const whole = new Set(elements);
    for (const element of elements) {
      if (!element.isConnected || (element.parentElement !== null && whole.has(element.parentElement))) continue;
      if (element.closest(UNREAD) !== null) continue;
      if (element.shadowRoot) roots.add(element.shadowRoot);
      // On a page about kratom the shorter names count, and those are lost where `textContent` glues two blocks together.
      if (page.about || recogniser.hasStem(element.textContent ?? '')) {
        // The first and the last run of an inline element go on outside it.
        if (kindOf(element) === INLINE) readAround(runsIn(element, roots.add).flat());
        else walkRunsIn(element, roots.add, considerNext);
      }
      yield;
    }
    checkSubject();
    roots.findSoon();
  }

  slices.onEmpty = goOn;
  return {
    addRoot: roots.add,
    readNear(closely) {
      const near = [...far.takeNear(), ...(closely ? far.takeShown() : [])];
      if (near.length > 0) slices.add(readKept(near));
    },
    readRest() {
      wanted = true;
      slices.once(() => {});
    },
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
      if (!ledger.marksAt(text).every(stillStands)) judge.forget(text);
    },
  };
}
