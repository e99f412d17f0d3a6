import { beforeEach, describe, expect, it } from 'vitest';
import type { Recogniser } from '../../../utils/page/recogniser.ts';
import { fillBrowserGaps } from './browser-gaps.ts';
import { claimsIn, mentionsIn, textOf } from './marked.ts';
import { readerOf } from './reader-of.ts';

/** A language of three words: "kratom" is certain, "bali" counts in a text or page that says kratom, "helps" makes a claim. */
const recogniser: Recogniser = {
  hasStem: (text) => /kratom/i.test(text),
  findMentions: (text, about) => mentionsIn(text, about || /\bkratom\b/i.test(text) ? /kratom|bali/gi : /(?!)/g),
  findClaims: (text) => claimsIn(text, /[^.]*helps[^.]*\./gi),
};

function read(html: string) {
  const { marks, ...read } = readerOf(html, recogniser);
  const words = () => marks().map(({ text, what, shown }) => `${what} ${text}${shown ? '' : ' (on demand)'}`);
  return { ...read, words };
}

beforeEach(() => {
  fillBrowserGaps();
  document.title = '';
});

describe('reading a page', () => {
  it('finds nothing before the page is idle', () => {
    const { words, idle } = read('<p>Kratom</p>');
    expect(words()).toEqual([]);
    idle.pass();
    expect(words()).toEqual(['mention Kratom']);
  });

  it.each([
    ['a page without the certain word is left alone', '<p>Bali is an island.</p>', []],
    [
      'one certain word lets the short names count, also those before it',
      '<p>Red Bali</p><p>Kratom</p>',
      ['mention Bali', 'mention Kratom'],
    ],
    ['blocks that glue the word together say nothing', '<p>kra</p><p>tom</p>', []],
    ['a word inside another word says nothing', '<p>Kratomania</p>', []],
    ['a word split over elements is one', '<p>kra<b>to</b>m</p>', ['mention kratom']],
    [
      'of each block the first mention shows',
      '<p>Kratom and kratom</p><p>Kratom</p>',
      ['mention Kratom', 'mention kratom (on demand)', 'mention Kratom'],
    ],
    [
      'every claim shows',
      '<p>Kratom helps. Kratom helps.</p>',
      ['claim Kratom helps.', 'mention Kratom', 'claim  Kratom helps.', 'mention Kratom (on demand)'],
    ],
    ['a claim in a block without any mention is none', '<p>Kratom</p><p>Sleep helps.</p>', ['mention Kratom']],
  ])('%s', (_name, html, expected) => {
    const { words, idle } = read(html);
    idle.pass();
    expect(words()).toEqual(expected);
  });

  it.each([
    '<script>kratom</script>',
    '<style>kratom</style>',
    '<textarea>kratom</textarea>',
    '<input value="kratom">',
    '<select><option>kratom</option></select>',
    '<code>kratom</code>',
    '<svg><text>kratom</text></svg>',
    '<div contenteditable="true">kratom</div>',
    '<div role="textbox">kratom</div>',
    '<div class="CodeMirror"><pre>kratom</pre></div>',
    '<div class="ProseMirror"><p>kratom</p></div>',
    '<div class="monaco-editor"><div>kratom</div></div>',
  ])('never reads %s, not even on a page about kratom', (unread) => {
    const { words, idle } = read(`${unread}<p>Kratom</p>${unread}`);
    idle.pass();
    expect(words()).toEqual(['mention Kratom']);
    const alone = read(unread);
    alone.idle.pass();
    expect(alone.words()).toEqual([]);
  });

  it('reads what stands in an open shadow tree, and tells of it once', () => {
    document.body.innerHTML = '';
    const page = read('<p>Kratom</p><x-card></x-card>');
    const shadow = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Red Bali</p>';
    page.idle.pass();
    page.reader.readAgain();
    page.idle.pass();
    expect(page.words()).toEqual(['mention Kratom', 'mention Bali']);
    expect(page.roots).toEqual([document, shadow]);
  });

  it('looks again for shadow trees that come later than their elements', () => {
    const page = read('<p>Kratom</p><x-card></x-card>');
    page.idle.pass();
    const shadow = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Bali</p>';
    for (const work of page.later) work();
    page.idle.pass();
    expect(page.words()).toEqual(['mention Kratom', 'mention Bali']);
  });
});

describe('staying true to a page that changes', () => {
  const page = () => {
    const all = read('<p id="a">Kratom</p><p id="b">Red <i>Ba</i>li</p>');
    all.idle.pass();
    return all;
  };

  it('reads what is added, when there is time', () => {
    const { reader, words, idle } = page();
    const added = document.createElement('p');
    added.textContent = 'White Bali';
    document.body.append(added);
    reader.readAdded([added]);
    expect(words()).not.toContain('mention White Bali');
    idle.pass();
    expect(words()).toEqual(['mention Kratom', 'mention Bali', 'mention Bali']);
  });

  it('reads no added element twice, and none that has gone again', () => {
    const { reader, put, words, idle } = page();
    const outer = document.createElement('div');
    outer.innerHTML = '<p>Bali</p>';
    const gone = document.createElement('p');
    gone.textContent = 'Bali';
    document.body.append(outer);
    put.length = 0;
    reader.readAdded([outer, outer.firstElementChild as Element, gone]);
    idle.pass();
    expect(put).toHaveLength(1);
    expect(words()).toHaveLength(3);
  });

  it('reads a changed line at once, from any of its texts', () => {
    const { reader, words, dropped } = page();
    textOf('#b i').data = 'be';
    reader.readAround([textOf('#b i')]);
    expect(words()).toEqual(['mention Kratom']);
    expect(dropped).toHaveLength(1);
    textOf('#b i').data = 'Ba';
    reader.readAround([textOf('#b')]);
    expect(words()).toEqual(['mention Kratom', 'mention Bali']);
  });

  it('names the texts of a line by any of them, and forgets it at once where its words have changed', () => {
    const { reader, words, dropped } = page();
    const line = () => reader.lineOf(textOf('#b i')).map(({ data }) => data);
    textOf('#b').data = 'White ';
    reader.forgetChanged(textOf('#b'));
    expect(line()).toEqual(['White ', 'Ba', 'li']);
    textOf('#b i').data = 'be';
    reader.forgetChanged(textOf('#b'));
    expect(line()).toEqual([]);
    expect(words()).toEqual(['mention Kratom']);
    expect(dropped).toHaveLength(1);
  });

  it('lets everything go once the last certain word is gone, and begins anew when one comes', () => {
    const { reader, words, idle, dropped } = page();
    document.querySelector('#a')?.remove();
    reader.dropGone();
    idle.pass();
    expect(words()).toEqual([]);
    expect(dropped).toHaveLength(2);
    textOf('#b').data = 'Kratom, red ';
    reader.readAround([textOf('#b')]);
    idle.pass();
    expect(words()).toEqual(['mention Kratom', 'mention Bali']);
  });

  it('reads the whole page anew without doubling anything', () => {
    const { reader, words, idle } = page();
    reader.readAgain();
    idle.pass();
    reader.readAgain();
    idle.pass();
    expect(words()).toEqual(['mention Kratom', 'mention Bali']);
  });

  it('reads the other part too of a line that the page has cut in two', () => {
    const { reader, words, idle } = read('<p>Kratom <b>one</b> Bali</p>');
    idle.pass();
    document.querySelector('b')?.before(document.createElement('br'));
    reader.readAround([textOf('p')]);
    expect(words()).toEqual(['mention Kratom', 'mention Bali']);
  });

  it('never reads what is typed, while it is typed', () => {
    const { reader, words, idle } = read('<p>Kratom</p><textarea>a</textarea><div contenteditable="true">b</div>');
    idle.pass();
    for (const selector of ['textarea', '[contenteditable]']) {
      textOf(selector).data = 'kratom';
      reader.readAround([textOf(selector)]);
    }
    expect(words()).toEqual(['mention Kratom']);
  });
});

describe('claims', () => {
  const PAGE = '<p>Kratom helps.</p><p>Kratom grows. It helps.</p>';

  it('are looked for when every name of the page is found, and leave those where they are', () => {
    const asked: number[] = [];
    const { findClaims } = recogniser;
    recogniser.findClaims = (...text) => {
      asked.push(page.put.length);
      return findClaims(...text);
    };
    const page = read(PAGE);
    page.idle.pass();
    recogniser.findClaims = findClaims;
    expect(asked).toEqual([2, 3]);
    expect(page.put).toEqual([...page.ledger.runs(), ...page.ledger.runs()]);
  });

  it('are not looked for in a line that has changed before its turn', () => {
    const { reader, idle, words } = read(PAGE);
    idle.pass();
    textOf('p').data = 'Kratom helps a little.';
    reader.readAround([textOf('p')]);
    textOf('p').data = 'Kratom grows.';
    reader.readAround([textOf('p')]);
    idle.pass();
    expect(words()).toEqual(['mention Kratom', 'mention Kratom', 'claim  It helps.']);
  });
});

describe('a sentence that does not name kratom', () => {
  const ABOUT = 'claim It helps.';
  const PAGE = '<p>Kratom grows.</p><p>It helps.</p>';
  const readAs = (title: string, html = PAGE) => {
    document.title = title;
    const page = read(html);
    page.idle.pass();
    return page;
  };

  it.each([
    ['is a claim where the title names it', 'On kratom', PAGE, true],
    ['is a claim where the first heading names it', 'Leaves', `<h1>Kratom</h1>${PAGE}`, true],
    ['is none where the page says the word in passing', 'Leaves', PAGE, false],
    ['is none where the title only looks like it', 'Kratometer', PAGE, false],
  ])('%s', (_name, title, html, found) => {
    expect(readAs(title, html).words().includes(ABOUT)).toBe(found);
  });

  it('becomes one, and none again, when the page changes its title without a load', () => {
    const { reader, idle, words } = readAs('Leaves');
    const rename = (title: string) => {
      document.title = title;
      reader.readAround([]);
      idle.pass();
    };
    rename('Kratom');
    expect(words()).toContain(ABOUT);
    rename('Bread');
    expect(words()).not.toContain(ABOUT);
  });
});
