/** Children above which a place among them is named: a rule for all of them would have a whole book styled anew (1.2 s). */
const MANY_CHILDREN = 256;
/** Neighbours that share one rule. */
const BLOCK = 128;
/** Levels above an element that are named at most, and classes of one. */
const LEVELS = 6;
const CLASSES = 3;
/** Levels with a class after which an element is told from enough others. */
const TOLD_APART = 2;

/** Classes that come and go while the text stays. */
const STATE =
  /^(?:is|has|js)-|activ|current|open|hover|focus|select|visib|hid|show|view|anim|load|expand|collaps|fade|sticky/i;
/** Ids and classes made up for one place (`post-1284`): a feed would ask for a rule for each of its posts. */
const NUMBERED_ID = /\d/;
const NUMBERED_CLASS = /\d{3}/;
const PLAIN = /^[a-z][a-z0-9_-]*$/i;

function name(text: string): string {
  return PLAIN.test(text) ? text : CSS.escape(text);
}

/** Counted by the browser: a wrapper for each sibling would cost more than the rest. */
function placeOf(element: Element): number {
  const { ownerDocument } = element;
  return ownerDocument.evaluate('count(preceding-sibling::*)', element, null, XPathResult.NUMBER_TYPE, null)
    .numberValue;
}

function blockOf(element: Element): string {
  const from = Math.floor(placeOf(element) / BLOCK) * BLOCK;
  return `:nth-child(n+${from + 1}):nth-child(-n+${from + BLOCK})`;
}

/**
 * A selector that `element` matches and few others do, made of what pages are styled by themselves: the browser looks at every
 * element when a rule is added (0.3 µs each), and works out anew the style of those that it matches (3 µs and more each, and of
 * all below them). Goes by the place among siblings only where there are hundreds, and then in blocks.
 */
export function selectorFor(element: Element): string {
  let selector = '';
  let told = 0;
  let at = element;
  for (let level = 0; level < LEVELS; level++) {
    const { parentElement: parent } = at;
    const step = named(at);
    const many = parent !== null && parent.childElementCount > MANY_CHILDREN;
    if (step.includes('.')) told++;
    selector = `${step}${many ? blockOf(at) : ''}${selector === '' ? '' : '>'}${selector}`;
    // The first hundred children of the body are meant, not those of every list.
    if (many) return `${named(parent)}>${selector}`;
    if (step.includes('#') || told >= TOLD_APART || parent === null || parent === at.ownerDocument.body) break;
    at = parent;
  }
  return selector;
}

/** Tag, id and classes, but for those that only this element has. */
function named({ localName, id, classList }: Element): string {
  if (typeof id === 'string' && id !== '' && !NUMBERED_ID.test(id)) return `${name(localName)}#${name(id)}`;
  const classes = [...classList].filter((each) => !STATE.test(each) && !NUMBERED_CLASS.test(each)).slice(0, CLASSES);
  return [localName, ...classes].map(name).join('.');
}
