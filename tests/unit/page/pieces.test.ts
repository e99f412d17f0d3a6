import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Piece, piecesOf, readPiece, worthyPieces } from '../../../utils/page/pieces.ts';
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

describe('the parts of a very large page that are worth reading', () => {
  const saysKratom = (text: string) => text.includes('kratom');
  const worthy = () => [...worthyPieces(document.body, saysKratom)].flatMap((piece) => piece ?? []);
  const filler = 'word '.repeat(300);

  it.each([
    ['a block that says it, and not its neighbours', '<p>one</p><p>kratom</p><p>two</p>', 'kratom'],
    ['a line between two blocks, with all that flows in it', '<p>one</p>a <b>kratom</b> b<p>two</p>', 'a kratom b'],
    ['a table as a whole', '<table><tr><td>kratom<td>other</table>', 'kratomother'],
    [
      'of a long block only what says it',
      `<div><p>${filler}</p><div><p>kratom</p><p>two</p></div></div><p>kratom too</p>`,
      'kratomtwo|kratom too',
    ],
    ['the line in front of a long block', `kratom<div><p>${filler}</p></div>`, 'kratom'],
    ['a long line that is no block of others', `<p>${filler} <i>kratom</i></p>`, `${filler}kratom`],
  ])('%s', (_name, html, text) => {
    document.body.innerHTML = html;
    expect(said(worthy())).toBe(text.replace(/\s+/g, ' '));
  });

  it('are entered where they are large, without asking for the text of all that is in them', () => {
    document.body.innerHTML = `<div>${many(2_100, () => '<p>one</p>')}<p>kratom</p></div>`;
    const whole = vi.spyOn(document.body.firstElementChild as Element, 'textContent', 'get');
    expect(said(worthy())).toBe('kratom');
    expect(whole).not.toHaveBeenCalled();
  });

  it('leave room for pauses', () => {
    document.body.innerHTML = many(300, () => `<p>${filler}</p>`);
    expect([...worthyPieces(document.body, saysKratom)].length).toBeGreaterThan(10);
  });

  it('are looked for no further in a part that has left the page', () => {
    document.body.innerHTML = many(9, (at) => `<p>kratom ${at} ${filler}</p>`);
    const pieces = worthyPieces(document.body, saysKratom);
    pieces.next();
    document.body.replaceChildren();
    expect(said([...pieces].flatMap((piece) => piece ?? []))).toBe('');
  });
});
