import type { CardContent } from './card-content.ts';
import { closeShape, verdictShape } from './card-shapes.ts';
import type { CardWords } from './card-words.ts';

export interface CardActs {
  close(): void;
  openGuide(topic: string): void;
  /** False when it could not be saved. */
  switchSiteOff(): Promise<boolean>;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Only the person's own clicks count: the page could send made-up ones. */
function onPress(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

function button(className: string, label: Node | string, act: () => void): HTMLButtonElement {
  const element = make('button', className, label);
  element.type = 'button';
  onPress(element, act);
  return element;
}

function gradeLine({ grade, gradeWords }: CardContent['fact'], words: CardWords): HTMLElement {
  const letter = make('b', '', grade);
  letter.setAttribute('role', 'img');
  letter.setAttribute('aria-label', words.grade(grade));
  return make('p', 'grade', letter, make('span', '', gradeWords));
}

function sourceList(sources: CardContent['sources']): HTMLElement {
  return make(
    'ul',
    'src',
    ...sources.map(({ label, url, funding }) => {
      const link = make('a', '', label);
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      return make('li', '', link, ...(funding ? [make('span', 'cap', funding)] : []));
    }),
  );
}

/** The sentence of the page that a note is about. */
export interface Quote {
  text: string;
  /** The page's word on its language; empty where it says none. */
  lang: string;
}

function quoteOf({ text, lang }: Quote): HTMLElement {
  const quote = make('blockquote', 'quote', text);
  quote.lang = lang;
  quote.dir = 'auto';
  return quote;
}

function verdictLine(verdict: NonNullable<CardContent['verdict']>, words: CardWords): HTMLElement {
  const said = make('span', '', verdict);
  // A paragraph may not be named: some screen readers pass its label over.
  said.setAttribute('role', 'img');
  said.setAttribute('aria-label', words.verdict(verdict));
  return make('p', 'verdict', verdictShape(verdict), said);
}

/** Has `card` described by these parts of it, in this order. */
function describe(card: HTMLElement, by: readonly HTMLElement[]): void {
  for (const part of by) part.id = part.className;
  card.setAttribute('aria-describedby', by.map(({ id }) => id).join(' '));
}

/** Fills `card` with one note; the other notes on the same claim stand below it as buttons that change places with it. */
export function fillCard(
  card: HTMLElement,
  contents: readonly CardContent[],
  words: CardWords,
  acts: CardActs,
  quote: Quote | undefined,
): void {
  const [content, ...others] = contents;
  if (content === undefined) return;
  const title = make('h2', '', content.title);
  const shut = button('x', closeShape(), acts.close);
  shut.setAttribute('aria-label', words.close);
  const parts: Node[] = [make('p', 'kind', content.what === 'claim' ? words.claim : words.mention), title, shut];
  const told = [
    ...(quote === undefined ? [] : [quoteOf(quote)]),
    ...(content.verdict === undefined ? [] : [verdictLine(content.verdict, words)]),
    make('p', 'says', content.fact.text),
    gradeLine(content.fact, words),
  ];
  parts.push(...told);
  if (content.sources.length > 0) parts.push(sourceList(content.sources));
  if (others.length > 0) {
    const show = (other: CardContent) => [other, ...contents.filter((each) => each !== other)];
    parts.push(
      make(
        'ul',
        'more',
        make('li', 'cap', words.alsoHere),
        ...others.map((other) =>
          make(
            'li',
            '',
            button('link', `${other.title}: ${other.verdict ?? ''}`, () => {
              fillCard(card, show(other), words, acts, quote);
              card.focus();
            }),
          ),
        ),
      ),
    );
  }
  const failed = make('p', 'failed');
  failed.setAttribute('role', 'status');
  parts.push(
    make(
      'div',
      'act',
      button('link guide', words.moreInGuide, () => acts.openGuide(content.topic)),
      button('link quiet', words.notOnThisSite, async () => {
        failed.textContent = '';
        if (!(await acts.switchSiteOff())) failed.textContent = words.notSwitchedOff;
      }),
      failed,
    ),
  );
  card.replaceChildren(...parts);
  card.lang = words.lang;
  card.setAttribute('aria-label', words.dialog(content.title));
  card.onkeydown = (event) => {
    if (event.isTrusted && event.key === 'Enter' && event.target === card) acts.openGuide(content.topic);
  };
  describe(card, told);
}
