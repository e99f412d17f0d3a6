import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Piece,
  partsOfPiece,
  piecesOf,
  readKeptPiece,
  readPiece,
  worthyParts,
} from '../../../utils/page/pieces.ts';
import { runsIn } from '../../../utils/page/runs.ts';

const pieces = (elements: number) => [...piecesOf(document.body, elements)];
/** The runs of a piece, with a batch for each stretch between two pauses. */
function batchesOf(piece: Piece): Text[][][] {
  const batches: Text[][][] = [[]];
  const reading = readPiece(
    piece,
    () => {},
    (nodes) => {
      batches.at(-1)?.push(nodes);
      return false;
    },
  );
  while (!reading.next().done) batches.push([]);
  return batches;
}
const said = (texts: readonly { text: string }[]) =>
  texts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('|');
const many = (count: number, html: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => html(at)).join('');

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a page in pieces', () => {
  it('is one piece while it is of an ordinary size', () => {
    document.body.innerHTML = many(50, (at) => `<p>${at}</p>`);
    expect(pieces(50)).toHaveLength(1);
    expect(pieces(49).length).toBeGreaterThan(1);
  });

  it('is cut so that no piece has more elements than asked for, and nothing is lost', () => {
    document.body.innerHTML = many(
      6,
      (at) => `<section>in ${at}${many(9, (inner) => `<p>${at}.${inner}</p>`)}</section>`,
    );
    const cut = pieces(10);
    expect(cut).toHaveLength(6);
    expect(cut.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });

  it('cuts no line in two', () => {
    document.body.innerHTML = `<p>before</p>one <b>two</b> ${many(5, (at) => `<i>${at}</i>`)}<p>three</p>`;
    expect(said(pieces(3))).toBe('beforeone two 01234|three');
  });

  it('leaves code and scripts out where it cuts', () => {
    document.body.innerHTML = '<p>one</p><script>two</script><code>three</code><p>four</p>';
    expect(said(pieces(1))).toBe('one|four');
  });

  it('cuts thousands of siblings', () => {
    document.body.innerHTML = many(4_001, (at) => `<p>${at}</p>`);
    const cut = pieces(100);
    expect(cut).toHaveLength(41);
    expect(cut.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });

  it('cuts a text of thousands of lines at its breaks', () => {
    document.body.innerHTML = `<p>${many(1_000, (at) => `line <b>${at}</b><br>`)}</p>end`;
    const cut = pieces(100);
    expect(cut.length).toBeGreaterThan(20);
    expect(cut.map(({ text }) => text).join('')).toBe(document.body.textContent);
    expect(cut.every(({ nodes }) => nodes.length <= 102)).toBe(true);
  });

  it('goes no further in a text that the page has taken away at a break', () => {
    document.body.innerHTML = `<p>${many(50, (at) => `${at}<br>`)}</p>`;
    const cut = piecesOf(document.body, 20);
    cut.next();
    document.body.replaceChildren();
    expect(said([...cut])).toBe('');
  });

  it('loses nothing when the page takes away what was just read', () => {
    document.body.innerHTML = many(6, (at) => `<p>${at}</p>`);
    const cut = piecesOf(document.body, 2);
    expect(cut.next().value?.text).toBe('01');
    document.body.replaceChildren(...[...document.body.children].slice(3));
    document.body.firstElementChild?.remove();
    expect([...cut].map(({ text }) => text).join('')).toContain('45');
  });

  it('goes no further in a part that has left the page', () => {
    document.body.innerHTML = `<div>${many(6, (at) => `<p>${at}</p>`)}</div>`;
    const cut = piecesOf(document.body, 2);
    cut.next();
    document.body.replaceChildren();
    expect(said([...cut])).toBe('');
  });

  it('leaves a larger element whole where that is wanted, until it is cut', () => {
    document.body.innerHTML = `<p>a</p><div>${many(9, (at) => `<p>${at}</p>`)}</div><section>${many(9, () => '<p>b</p>')}</section>`;
    const left: Piece[] = [];
    const leave = (large: Piece) => (large.text.startsWith('0') ? left.push(large) > 0 : false);
    expect(said([...piecesOf(document.body, 4, leave)])).toBe('a|bbbb|bbbb|b');
    expect(said(left)).toBe('012345678');
    expect(said([...left].flatMap((piece) => [...partsOfPiece(piece, 4)]))).toBe('0123|4567|8');
    expect([...partsOfPiece({ nodes: [document.body], text: 'whole' }, 4)]).toHaveLength(1);
  });

  it.each([
    ['has gone', (element: Element) => element.remove()],
    [
      'stands in code by now',
      (element: Element) => {
        const code = document.createElement('code');
        element.replaceWith(code);
        code.append(element);
      },
    ],
  ])('has no parts of one that was left and %s', (_name, change) => {
    document.body.innerHTML = `<div>${many(9, (at) => `<p>${at}</p>`)}</div>`;
    const left: Piece[] = [];
    for (const _piece of piecesOf(document.body, 4, (large) => left.push(large) > 0));
    change(document.querySelector('div') as Element);
    expect(left.flatMap((piece) => [...partsOfPiece(piece, 4)])).toEqual([]);
  });

  it('leads to the same lines as the page in one go', () => {
    document.body.innerHTML = `a <i>b</i><div>c<p>d</p>e</div>${many(4, (at) => `<ul><li>${at}</li><li>x</li></ul>`)}z`;
    const lines = (runs: Text[][]) => runs.map((nodes) => nodes.map(({ data }) => data).join('')).sort();
    const cut = pieces(3).flatMap((piece) => batchesOf(piece).flat());
    expect(lines(cut)).toEqual(lines(runsIn(document.body, () => {})));
  });

  it('reads the lines of thousands of siblings with pauses between', () => {
    document.body.innerHTML = `${many(1_000, (at) => `<p>${at}</p>`)}last <b>words</b>`;
    const batches = batchesOf({ nodes: [...document.body.childNodes], text: '' });
    expect(batches).toHaveLength(5);
    expect(batches.flat()).toHaveLength(1_001);
    expect(
      batches
        .at(-1)
        ?.at(-1)
        ?.map(({ data }) => data),
    ).toEqual(['last ', 'words']);
  });
});

describe('a piece that was kept', () => {
  const lines = (nodes: readonly Node[]) => {
    const found: string[] = [];
    const onRun = (run: Text[]) => {
      found.push(run.map(({ data }) => data).join(''));
      return false;
    };
    for (const _pause of readKeptPiece({ nodes }, () => {}, onRun));
    return found;
  };

  it('is read where its lines stand now', () => {
    document.body.innerHTML = '<p>one</p>two <b>three</b><p>four</p><p>five</p>';
    const nodes = [...document.body.childNodes];
    document.querySelector('b')?.append(' and');
    document.body.prepend(nodes[3] as Node, 'zero ');
    document.body.lastElementChild?.remove();
    expect(lines(nodes)).toEqual(['one', 'two three and', 'four']);
  });

  it('has no line twice', () => {
    document.body.innerHTML = 'one <b>two</b> three<i>four</i>';
    expect(lines([...document.body.childNodes])).toEqual(['one two threefour']);
  });

  it('is not read where it stands in code by now', () => {
    document.body.innerHTML = '<p>one</p><code></code><p>two</p>';
    const [one, code, two] = document.body.children as unknown as Element[];
    code?.append(one as Element);
    expect(lines([one as Element, two as Element])).toEqual(['two']);
  });
});

describe('the parts that are worth reading', () => {
  const filler = 'word '.repeat(300);

  it.each([
    ['a block that says it, and not its neighbours', '<p>one</p><p>kratom</p><p>two</p>', 'kratom'],
    ['a line between two blocks, with all that flows in it', '<p>one</p>a <b>kratom</b> b<p>two</p>', 'a kratom b'],
    ['a line that an image stands in', '<p>one</p>kra<img>tom<br>two', 'kratom'],
    ['a table as a whole', '<table><tr><td>kratom<td>other</table>', 'kratomother'],
    [
      'of a long block only what says it',
      `<div><p>${filler}</p><div><p>kratom</p><p>two</p></div></div><p>kratom too</p>`,
      'kratomtwo|kratom too',
    ],
    ['the line in front of a long block', `kratom<div><p>${filler}</p></div>`, 'kratom'],
    ['a long line that is no block of others', `<p>${filler} <i>kratom</i></p>`, `${filler}kratom`],
    ['nothing in a script', '<script>kratom</script><p>one</p>', ''],
  ])('%s', (_name, html, text) => {
    document.body.innerHTML = html;
    const parts = worthyParts(document.body.childNodes, (each) => each.includes('kratom'));
    const texts = parts.map((nodes) => ({ text: nodes.map(({ textContent }) => textContent).join('') }));
    expect(said(texts)).toBe(text.replace(/\s+/g, ' '));
  });
});
