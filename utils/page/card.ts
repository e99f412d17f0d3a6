import type { CardContent } from './card-content.ts';
import { type Box, placeCard } from './card-place.ts';
import { CARD_STYLE } from './card-style.ts';
import { type CardActs, fillCard } from './card-view.ts';
import type { CardWords } from './card-words.ts';
import { modalAround } from './inert.ts';
import { createLease } from './lease.ts';
import { parentOf } from './parents.ts';

export interface OpenCard {
  contents: readonly CardContent[];
  /** Set when the card takes the focus: the sentence that it is about. */
  quote?: string;
  /** An element of the page near the words. */
  near: Element;
}

/** The one element that the page notes ever put into a page, and only while a card is open. */
export interface Card {
  open(what: OpenCard): void;
  /** Puts the card beside the words; false when they are not on the screen. */
  place(words: readonly Box[], text: Box, pointer?: { x: number; y: number }): boolean;
  close(): void;
  isOpen(): boolean;
  /** Whether the event came from the card. */
  holds(event: Event): boolean;
  hasFocus(): boolean;
}

/** Events in the card end there: the page's own keyboard commands and click handlers are not meant. */
const KEPT = [
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
];

function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

function languageOf(near: Element): string {
  for (let each: Element | undefined = near; each !== undefined; each = parentOf(each)) {
    const lang = each.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

export function createCard(
  words: CardWords,
  acts: Omit<CardActs, 'close'>,
  onClose: () => void,
  signal: AbortSignal,
): Card {
  let host: HTMLElement | undefined;
  let panel: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let giveBackTo: HTMLElement | undefined;
  const lease = createLease(signal);
  /** The page may take the element out of its tree: the card is to be closed all the same. */
  let shown = false;
  let letGo = () => {};

  function build(): { host: HTMLElement; panel: HTMLElement } {
    if (host !== undefined && panel !== undefined) return { host, panel };
    const element = document.createElement('div');
    root = element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    // Not innerHTML: in Firefox the page's policy would apply to it.
    style.textContent = CARD_STYLE;
    const card = document.createElement('div');
    card.className = 'card';
    card.popover = 'manual';
    card.tabIndex = -1;
    card.setAttribute('role', 'dialog');
    for (const type of KEPT) card.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    // Not passive: the same key would close the page's dialog or popover around it. Heard here too, since the listeners of the window
    // go with a page that writes itself anew.
    card.addEventListener('keydown', (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      close();
    });
    root.append(style, card);
    host = element;
    panel = card;
    return { host: element, panel: card };
  }

  function close(): void {
    if (!shown) return;
    shown = false;
    const back = hasFocus() ? giveBackTo : undefined;
    letGo();
    host?.remove();
    panel?.replaceChildren();
    giveBackTo = undefined;
    if (back?.isConnected) back.focus({ preventScroll: true });
    onClose();
  }

  function hasFocus(): boolean {
    return root?.activeElement !== null && root?.activeElement !== undefined;
  }

  signal.addEventListener('abort', close);
  return {
    open({ contents, quote, near }) {
      const built = build();
      if (!hasFocus()) giveBackTo = focusedElement();
      fillCard(
        built.panel,
        contents,
        words,
        { ...acts, close },
        quote === undefined ? undefined : { text: quote, lang: languageOf(near) },
      );
      // What stands outside an open modal dialog is inert.
      const parent = modalAround(near) ?? document.documentElement;
      if (built.host.parentNode !== parent) parent.append(built.host);
      letGo();
      letGo = lease.hold(built.host, 'remove');
      shown = true;
      built.panel.hidePopover();
      built.panel.showPopover();
      built.panel.scrollTop = 0;
      if (quote !== undefined) built.panel.focus({ preventScroll: true });
    },
    place(boxes, text, pointer) {
      if (panel === undefined || boxes.length === 0) return false;
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const onScreen = boxes.some(
        ({ top, bottom, left, right }) => bottom > 0 && top < view.height && right > 0 && left < view.width,
      );
      if (!onScreen) return false;
      const { width, height } = panel.getBoundingClientRect();
      const { left, top } = placeCard(boxes, text, { width, height }, view, pointer);
      panel.style.left = `${left}px`;
      panel.style.top = `${top}px`;
      return true;
    },
    close,
    isOpen: () => shown && host?.isConnected === true,
    // In a shadow tree of the page the event comes from the host of that tree.
    holds: (event) => host !== undefined && (event.target === host || event.composedPath().includes(host)),
    hasFocus,
  };
}
