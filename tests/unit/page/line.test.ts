import { beforeEach, describe, expect, it } from 'vitest';
import { readLine, stretchesOf } from '../../../utils/page/line.ts';
import { type RunNodes, runAround, runsIn } from '../../../utils/page/runs.ts';

/** Browsers show `b` inline; this document does not know that by itself. */
const B = '<b style="display: inline">';

const runs = (html: string): RunNodes[] => {
  document.body.innerHTML = html;
  return runsIn(document.body, () => {});
};
const lines = (html: string): string[] => runs(html).map((nodes) => readLine(nodes).text.trim());

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the lines of a page', () => {
  it.each([
    ['words split over elements', `<p>krat${B}om</b> tea</p>`, ['kratom tea']],
    ['a name in two italics', '<p><i>Mitragyna</i> <i>speciosa</i></p>', ['Mitragyna speciosa']],
    ['a possible break and a soft hyphen', '<p>mitra<wbr>gy&shy;nine</p>', ['mitragynine']],
    ['blocks apart', '<ul><li>krat</li><li>om</li></ul>', ['krat', 'om']],
    ['text beside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['an inline element around blocks', '<a>one<div>two</div>three</a> four', ['one', 'two', 'three four']],
    ['cells of a table', '<table><tr><td>Red</td><td>Bali</td></tr></table>', ['Red', 'Bali']],
    ['lines of a poem', 'one<br>two', ['one', 'two']],
    ['code left out', '<p>Use <code>kratom</code> here</p>', ['Use', 'here']],
    ['fields and scripts left out', '<p>a<textarea>kratom</textarea>b<script>kratom</script></p>', ['a', 'b']],
    ['what is typed in left out', '<p>a</p><div contenteditable="true"><p>kratom</p></div>', ['a', '']],
    [
      'an island inside an editor left out',
      '<div contenteditable="true"><p contenteditable="false">kratom</p></div>',
      [''],
    ],
    ['a part that may not be edited', '<p contenteditable="false">kratom</p>', ['kratom']],
    ['a role of a text box left out', '<div role="textbox">kratom</div>', ['']],
    ['pictures between words', '<p>Red<img>Bali</p>', ['Red Bali']],
    ['white space of the source', '<p>  Mitragyna\n    speciosa </p>', ['Mitragyna speciosa']],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('leads from a span back to the nodes it stands in', () => {
    const [nodes = []] = runs(`<p>Some krat${B}o\u00adm</b> tea</p>`);
    const line = readLine(nodes);
    const start = line.text.indexOf('kratom');
    const found = stretchesOf(line, start, start + 'kratom'.length);
    expect(found.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['krat', 'o\u00adm']);
  });

  it('finds the same run from any of its texts', () => {
    for (const nodes of runs('<p>a<b>b<i>c</i></b><span></span>d</p><a>e<div>f</div>g</a>h')) {
      for (const node of nodes) expect(runAround(node)).toEqual(nodes);
    }
  });

  it('hands over open shadow roots', () => {
    document.body.innerHTML = '<section><div></div></section>';
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const met: ShadowRoot[] = [];
    runsIn(document.body, (root) => met.push(root));
    expect(met).toEqual([shadow]);
  });
});
