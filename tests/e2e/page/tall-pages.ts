const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page</title>
<style>body { font: 16px/1.5 serif; margin: 8px } ${style}</style></head><body>${body}</body></html>`;

/** Paragraphs that say nothing of kratom, about four on a screen. */
const tea = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p style="height: 150px">Tea is a leaf, <b>says</b> paragraph ${at}.</p>`,
  ).join('');
const FIRST = '<p id="first">Kratom is a tree.</p>';

/** Pages of dozens of screens; what is far down says kratom by other names than what is above. */
export const tallPages: Record<string, string> = {
  '/tall': page(
    `${FIRST}${tea(200)}<h2 id="middle">They sell Red Bali here.</h2><p>Users say that kratom relieves chronic pain.</p>${tea(200)}<p id="end">At the end there is mitragynine.</p>`,
  ),
  '/tall-below': page(
    `<p id="near">Red Bali is sold here.</p>${tea(300)}<p id="end">Kratom comes last.</p>${tea(300)}`,
  ),
  '/tall-box': page(
    `${FIRST}<div id="box" style="height: 400px; overflow: auto">${tea(200)}<p id="end">In the box stands mitragynine.</p></div>`,
  ),
  // The asides stand between paragraphs, so that their part of the page is far from the screen.
  '/tall-aside': page(
    `${FIRST}${tea(200)}<aside id="end">The aside speaks of mitragynine.</aside>${tea(60)}`,
    'aside { position: fixed; top: 40%; left: 20%; width: 60%; height: 20%; background: #ffc }',
  ),
  '/tall-panel': page(
    `${FIRST}${tea(200)}<aside id="end">The panel speaks of mitragynine.</aside>${tea(60)}`,
    `aside { position: absolute; top: 20000px } 
    aside.open { position: fixed; top: 40%; left: 20%; width: 60%; height: 20%; background: #ffc }`,
  ),
  '/tall-skipped': page(
    `${FIRST}<section>${tea(130)}</section><section>${tea(130)}<p id="end">Here is mitragynine.</p></section><section>${tea(130)}</section>`,
    'section { content-visibility: auto; contain-intrinsic-size: auto 20000px }',
  ),
  '/tall-shadow': page(
    `${FIRST}${tea(200)}<x-part id="end"></x-part>${tea(60)}<script>
      document.querySelector('x-part').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`${tea(60)}<p>The shadow holds mitragynine.</p>`)};
    </script>`,
  ),
};
