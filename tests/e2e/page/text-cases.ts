/** How a page may hold a word: what stands in the page, and which stretches are washed, as the page's own text. */
export const TEXT_CASES: readonly { name: string; html: string; washed: readonly string[] }[] = [
  { name: 'a word over inline elements', html: 'There is kra<b>to</b><i>m</i> here.', washed: ['kratom'] },
  { name: 'a name over two elements', html: '<i>Mitragyna</i> <i>speciosa</i> grows.', washed: ['Mitragyna speciosa'] },
  { name: 'a place where the line may break', html: 'It holds mitra<wbr>gynine.', washed: ['mitragynine'] },
  { name: 'soft hyphens', html: 'Some kra&shy;tom.', washed: ['kra\u00adtom'] },
  { name: 'a space that does not break', html: 'A Mitragyna&nbsp;speciosa.', washed: ['Mitragyna\u00a0speciosa'] },
  {
    name: 'joiners without width',
    html: 'Some kra&zwj;tom, some ket&zwnj;um.',
    washed: ['kra\u200dtom', 'ket\u200cum'],
  },
  { name: 'an Arabic paragraph', html: '<p dir="rtl" lang="ar">نبات kratom في آسيا</p>', washed: ['kratom'] },
  { name: 'Hebrew letters, right to left', html: '<p dir="rtl" lang="he">עלים של קראטום כאן</p>', washed: ['קראטום'] },
  { name: 'Thai, which has no spaces', html: '<p lang="th">ใบกระท่อมสด</p>', washed: ['กระท่อม'] },
  { name: 'a heading', html: '<h2>What kratom is</h2>', washed: ['kratom'] },
  { name: 'a link', html: 'See <a href="#x">kratom</a>.', washed: ['kratom'] },
  { name: 'list items', html: '<ul><li>kratom</li><li>mitragynine</li></ul>', washed: ['kratom', 'mitragynine'] },
  {
    name: 'cells of a table, which are not read as one word',
    html: '<table><tr><td>kra</td><td>tom</td></tr><tr><td>kratom</td><td>mitragynine</td></tr></table>',
    washed: ['kratom', 'mitragynine'],
  },
  { name: 'the same word twice in one block', html: 'Kratom, more kratom, and kratom.', washed: ['Kratom'] },
  {
    name: 'an open shadow tree',
    html: '<div><template shadowrootmode="open"><p>kratom in the shade</p></template></div>',
    washed: ['kratom'],
  },
  {
    name: 'an open shadow tree on a box with content of its own',
    html: '<section><template shadowrootmode="open"><p>kratom in the shade</p><slot></slot></template><p>Tea.</p></section>',
    washed: ['kratom'],
  },
  { name: 'a picture of lines', html: '<svg><text y="20">kratom</text></svg>', washed: [] },
  { name: 'a canvas', html: '<canvas>kratom</canvas>', washed: [] },
  { name: 'code', html: '<code>kratom</code><pre><code>kratom()</code></pre>', washed: [] },
  { name: 'a field that holds it', html: '<input value="kratom"><textarea>kratom</textarea>', washed: [] },
  { name: 'text that is not displayed', html: '<span style="display:none">kratom</span>', washed: [] },
  { name: 'a closed <details>', html: '<details><summary>More</summary><p>kratom</p></details>', washed: [] },
  {
    name: 'skipped content',
    html: '<div class="skipped" style="content-visibility:hidden"><p>kratom</p></div>',
    washed: [],
  },
  {
    name: 'a claim in German',
    html: '<p lang="de">Ärzte sagen, dass Kratom die Leber schädigt.</p>',
    washed: ['Ärzte sagen, dass Kratom die Leber schädigt.', 'Kratom'],
  },
  {
    name: 'a claim in Polish',
    html: '<p lang="pl">W sklepie mówią, że kratom łagodzi ból.</p>',
    washed: ['W sklepie mówią, że kratom łagodzi ból.', 'kratom'],
  },
  {
    name: 'a claim in Indonesian',
    html: '<p lang="id">Orang bilang kratom membantu tidur nyenyak.</p>',
    washed: ['Orang bilang kratom membantu tidur nyenyak.', 'kratom'],
  },
  { name: 'another word around it', html: 'The democratom is a made-up thing.', washed: [] },
];

/** Each case in a box of its own, small enough for one screen. */
export const textCasesPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leaf</title>
<style>body { font: 13px/1.2 sans-serif; columns: 3; margin: 4px } h2, p, ul { margin: 0; font-size: 13px } canvas, svg { height: 20px; width: 80px }</style></head>
<body>${TEXT_CASES.map(({ html }, at) => `<div data-case="${at}">${html}</div>`).join('')}</body></html>`;

/** The second paragraph means kratom and does not name it. */
export const pageThatSaysIt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>On kratom</title>
<body><p>Kratom is a tree of Asia.</p><p id="it">It relieves chronic pain.</p></body></html>`;

/** Frames of the page's own site, and one of another. */
export const framePages = (other: string) => ({
  '/framed': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title><body><p>Kratom around frames.</p>
    <iframe id="own" src="/inner"></iframe><iframe id="srcdoc" srcdoc="<p>Some mitragynine in here, and kratom.</p>"></iframe>
    <iframe id="other" src="${other}"></iframe></body></html>`,
  '/inner': '<!doctype html><meta charset="utf-8"><title>Inner</title><p>People say that kratom relieves pain.</p>',
});
