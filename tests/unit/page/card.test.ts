import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../../utils/page/card.ts';
import type { CardContent } from '../../../utils/page/card-content.ts';
import { CARD_WORDS } from './card-words.ts';
import { trusted } from './trusted.ts';

const NOTE: CardContent = {
  what: 'mention',
  title: 'Leaf',
  fact: { text: 'It is a leaf.', grade: 'B', gradeWords: 'Survey', sources: [], reviewed: '2026-01' },
  sources: [],
  topic: 'leaf',
};
const WORD = { left: 100, top: 100, right: 160, bottom: 120 };
const TEXT = { left: 100, top: 100, right: 900, bottom: 300 };

let roots: ShadowRoot[] = [];
let ends: AbortController[] = [];

function desk(html = '<p>words</p><input>') {
  document.body.innerHTML = html;
  const end = new AbortController();
  ends.push(end);
  const onClose = vi.fn();
  const card = createCard(CARD_WORDS, { openGuide: vi.fn(), switchSiteOff: async () => true }, onClose, end.signal);
  const near = document.querySelector('p') as Element;
  const open = (quote?: string) => card.open({ contents: [NOTE], near, ...(quote === undefined ? {} : { quote }) });
  const hosts = () =>
    [...document.documentElement.children].filter((each) => !['HEAD', 'BODY'].includes(each.nodeName));
  const panel = () => roots.at(-1)?.querySelector('.card') as HTMLElement;
  return { card, open, onClose, hosts, panel, end };
}

beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
});
afterEach(() => {
  for (const end of ends) end.abort();
  ends = [];
});

describe('the card in the page', () => {
  it('is one empty element while it is open, and none before and after', () => {
    const { card, open, hosts, onClose } = desk();
    expect(hosts()).toHaveLength(0);
    open();
    open();
    expect(hosts().map(({ outerHTML, shadowRoot }) => [outerHTML, shadowRoot])).toEqual([['<div></div>', null]]);
    expect(card.isOpen()).toBe(true);
    card.close();
    card.close();
    expect(hosts()).toHaveLength(0);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['the element that it is in', ([host]: Element[]) => host?.remove()],
    ['everything', () => document.documentElement.replaceChildren(document.head, document.body)],
  ])('is closed for good when the page has taken away %s, and opens again', (_name, take) => {
    const { card, open, hosts, onClose, panel } = desk();
    open();
    take(hosts());
    expect(card.isOpen()).toBe(false);
    card.close();
    expect(onClose).toHaveBeenCalledOnce();
    expect(panel().textContent).toBe('');
    open();
    expect([card.isOpen(), hosts().length]).toEqual([true, 1]);
  });

  it('keeps nothing of what it said when it is closed', () => {
    const { card, open, panel } = desk();
    open();
    expect(panel().textContent).toContain('It is a leaf.');
    card.close();
    expect(panel().textContent).toBe('');
  });

  it('goes with the notes', () => {
    const { open, hosts, end } = desk();
    open();
    end.abort();
    expect(hosts()).toHaveLength(0);
  });

  it.each(['click', 'keydown', 'pointerdown', 'wheel', 'focusin'])('keeps its own %s from the page', (type) => {
    const { open, panel } = desk();
    open();
    const heard = vi.fn();
    document.documentElement.addEventListener(type, heard);
    panel().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.documentElement.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('Escape in the card', () => {
  const press = (panel: HTMLElement, byPerson: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    panel.dispatchEvent(trusted(event, byPerson));
    return event.defaultPrevented;
  };

  it('closes it and nothing of the page around it; one that the page made up does nothing', () => {
    const { card, open, panel } = desk();
    open();
    expect(press(panel(), false)).toBe(false);
    expect(card.isOpen()).toBe(true);
    expect(press(panel(), true)).toBe(true);
    expect(card.isOpen()).toBe(false);
  });
});

describe('the quote', () => {
  it.each([
    ['that of the nearest element that says one', '<div lang="ar"><p>words</p></div>', 'ar'],
    ['none, rather than that of the card, where the page says none', '<p>words</p>', ''],
  ])('has the language of the page: %s', (_name, html, lang) => {
    document.documentElement.removeAttribute('lang');
    const { open, panel } = desk(html);
    open('The sentence.');
    expect(panel().querySelector('.quote')?.getAttribute('lang')).toBe(lang);
  });
});

describe('the focus', () => {
  it('is taken only by a card that was asked for by keyboard, and given back', () => {
    const { card, open, panel } = desk();
    const field = document.querySelector('input') as HTMLInputElement;
    field.focus();
    open();
    expect(document.activeElement).toBe(field);
    const take = vi.spyOn(panel(), 'focus');
    open('The sentence.');
    expect(take).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    field.blur();
    Object.defineProperty(roots.at(-1), 'activeElement', { get: panel });
    card.close();
    expect(document.activeElement).toBe(field);
  });
});

describe('its place', () => {
  it.each([
    ['beside words on the screen', [WORD], true],
    ['nowhere, when the words have scrolled away', [{ ...WORD, top: -900, bottom: -880 }], false],
    ['nowhere, when the words are below the screen', [{ ...WORD, top: 9_000, bottom: 9_020 }], false],
    ['nowhere, when the words are not rendered', [], false],
  ])('is %s', (_name, words, placed) => {
    const { card, open, panel } = desk();
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_000);
    open();
    expect(card.place(words, TEXT)).toBe(placed);
    expect(panel().style.top !== '').toBe(placed);
  });
});
