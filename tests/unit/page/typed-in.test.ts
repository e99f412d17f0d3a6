import { afterEach, describe, expect, it } from 'vitest';
import { isTypedIn } from '../../../utils/page/typed-in.ts';

const deepest = (html: string): Element => {
  document.body.innerHTML = html;
  let element: Element = document.body;
  while (element.firstElementChild !== null) element = element.firstElementChild;
  return element;
};

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

  it('is asked anew in each job, and in a shadow tree by itself', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><i></i></p><div role="textbox"><b></b></div>';
    const answers = async () => {
      await Promise.resolve();
      return ['p', 'i', 'b'].map((tag) => isTypedIn(shadow.querySelector(tag) as Element));
    };
    expect(await answers()).toEqual([false, false, true]);
    shadow.querySelector('p')?.setAttribute('contenteditable', '');
    shadow.querySelector('div')?.removeAttribute('role');
    expect(await answers()).toEqual([true, true, false]);
  });

  it.each([
    ['an ordinary page', 40],
    ['a large one', 3_200],
  ])('is found among many lines that are asked about in one job: %s', (_name, lines) => {
    document.body.innerHTML = `${'<p>line</p>'.repeat(lines)}<div contenteditable><p id="typed">typed</p></div>`;
    const answers = Array.from(document.querySelectorAll('p'), isTypedIn);
    expect(answers.indexOf(true)).toBe(lines);
  });

  it('everywhere, once the page is in design mode', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(isTypedIn(deepest('<p></p>'))).toBe(true);
  });
});
