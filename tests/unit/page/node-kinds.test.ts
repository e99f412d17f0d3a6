import { afterEach, describe, expect, it, vi } from 'vitest';
import { BLOCK, CLOSED, INLINE, isTypedIn, kindOf, UNREAD, VOID } from '../../../utils/page/node-kinds.ts';

const deepest = (html: string): Element => {
  document.body.innerHTML = html;
  let element: Element = document.body;
  while (element.firstElementChild !== null) element = element.firstElementChild;
  return element;
};

describe('how a node takes part in the text', () => {
  it.each([
    ['flows with its neighbours', INLINE, 'a abbr b em i kbd mark ruby s small span strong sub sup time u'],
    ['stands by itself', BLOCK, 'p div li td h1 section article button x-card form fieldset'],
    ['ends the line unread', CLOSED, 'br hr code input textarea select canvas video audio iframe math object'],
    ['lets the line go on, unread', VOID, 'wbr img picture script style svg template noscript'],
  ])('%s', (_name, kind, tags) => {
    for (const tag of tags.split(' ')) expect([tag, kindOf(document.createElement(tag))]).toEqual([tag, kind]);
  });

  it('takes a drawing for one whatever its name space', () => {
    expect(kindOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBe(VOID);
  });

  it('lets the line go on over a comment', () => {
    expect(kindOf(document.createComment('kratom'))).toBe(VOID);
  });
});

describe('what is never read, however deep', () => {
  it.each(
    'code input textarea select option title video audio iframe canvas math script style svg noscript'.split(' '),
  )('%s', (tag) => {
    const outer = document.createElement(tag);
    const inner = outer.appendChild(document.createElement('b'));
    expect(inner.closest(UNREAD)).toBe(outer);
  });

  it('the head of the page', () => {
    expect(document.head.closest(UNREAD)).toBe(document.head);
  });

  it.each(['p', 'b', 'x-card', 'button'])('but %s is read', (tag) => {
    expect(document.createElement(tag).closest(UNREAD)).toBeNull();
  });
});

describe('where people type', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'designMode');
  });

  it.each([
    ['<div contenteditable><p></p></div>'],
    ['<div contenteditable="true"></div>'],
    ['<div contenteditable="plaintext-only"><b></b></div>'],
    ['<div role="textbox"><span></span></div>'],
    ['<div role="presentation textbox"></div>'],
    ['<div role="searchbox"></div>'],
    ['<div class="CodeMirror"><pre></pre></div>'],
    ['<div class="cm-editor"><div></div></div>'],
    ['<div class="ProseMirror"><p></p></div>'],
    ['<div class="monaco-editor"><div><span></span></div></div>'],
    ['<div class="ace_editor"><i></i></div>'],
    ['<div class="ql-editor"><p></p></div>'],
    ['<div contenteditable><figure contenteditable="false"><b></b></figure></div>'],
  ])('%s', (html) => {
    expect(isTypedIn(deepest(html))).toBe(true);
  });

  it.each([
    ['<p></p>'],
    ['<p contenteditable="false"></p>'],
    ['<p contenteditable="FALSE"><b></b></p>'],
    ['<div role="text"></div>'],
    ['<div class="ProseMirror-like"></div>'],
  ])('not %s', (html) => {
    expect(isTypedIn(deepest(html))).toBe(false);
  });

  it('is the same where all editors are looked for again and again and where that once took long', async () => {
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p></p><div role="textbox"><b></b></div>';
    const lookedFor = vi.spyOn(shadow, 'querySelectorAll');
    const answers = async () => {
      // Until a job ends, the editors of a page are known.
      await Promise.resolve();
      return ['p', 'b'].map((tag) => isTypedIn(shadow.querySelector(tag) as Element));
    };
    expect([await answers(), await answers()]).toEqual(Array(2).fill([false, true]));
    expect(lookedFor).toHaveBeenCalledTimes(2);
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 10));
    expect(await answers()).toEqual([false, true]);
    clock.mockRestore();
    expect([await answers(), await answers()]).toEqual(Array(2).fill([false, true]));
    expect(lookedFor).toHaveBeenCalledTimes(3);
  });

  it('everywhere, once the page is in design mode', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(isTypedIn(deepest('<p></p>'))).toBe(true);
  });
});
