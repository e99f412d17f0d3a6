/** Code editors that draw their text into plain elements while the typing happens elsewhere. */
const EDITORS =
  '[contenteditable],[role~="textbox"],[role~="searchbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror,.ql-editor';

/** A widget that is not editable may stand inside an editor: it is typed around, so what stands above it decides. */
function isEditor(element: Element): boolean {
  // Every editor has an attribute: in old manuals hardly an element has, and this question takes a fifth of the other.
  if (!element.hasAttributes() || !element.matches(EDITORS)) return false;
  return element.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** After so many questions in one job, one look for all editors of the page is cheaper, for most pages have none … */
const MANY = 8;
/** … unless the page has more elements: with 200,000 such a look took 30 ms, and reading the page is hundreds of jobs. */
const LARGE = 3_000;

/** What is known until the running job ends: the page cannot change before. */
interface Known {
  /** The lines of a page share most of what stands above them. */
  answers: Map<Element, boolean>;
  asked: number;
  /** Whether the document has no editor, once that is known. */
  free?: boolean;
}
let known: Known | undefined;
const large = new WeakSet<Document>();

function hasNoEditor(page: Document): boolean {
  if (page.designMode === 'on' || large.has(page)) return false;
  if (page.getElementsByTagName('*')[LARGE] === undefined) return page.querySelector(EDITORS) === null;
  large.add(page);
  return false;
}

function knownNow(): Known {
  if (known === undefined) {
    known = { answers: new Map(), asked: 0 };
    queueMicrotask(() => {
      known = undefined;
    });
  }
  return known;
}

/** Whether people type in here: text fields, editors, chat boxes. Nothing in them is ever read or marked. */
export function isTypedIn(element: Element): boolean {
  const now = knownNow();
  if (now.free === undefined && now.asked++ === MANY) now.free = hasNoEditor(element.ownerDocument);
  // Shadow trees have their own.
  if (now.free === true && element.getRootNode() === element.ownerDocument) return false;
  return isTypedInOrAbove(element, now.answers);
}

function isTypedInOrAbove(element: Element, answers: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let typed: boolean | undefined;
  for (let at: Element | null = element; at !== null && typed === undefined; at = at.parentElement) {
    typed = answers.get(at);
    if (typed !== undefined) break;
    asked.push(at);
    if (isEditor(at)) typed = true;
  }
  typed ??= element.ownerDocument.designMode === 'on';
  for (const each of asked) answers.set(each, typed);
  return typed;
}
