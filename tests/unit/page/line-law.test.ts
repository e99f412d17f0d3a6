import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, stretchesOf } from '../../../utils/page/line.ts';
import { withoutInvisible } from '../../../utils/page/plain-text.ts';
import { runAround, runsIn } from '../../../utils/page/runs.ts';

const word = fc.string({
  unit: fc.constantFrom('k', 'r', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\u2060'),
  maxLength: 6,
});

/** A piece of inline page: text, perhaps in an element, perhaps with something that has no text. */
const inline = fc
  .tuple(word, fc.constantFrom('', 'b', 'span', 'a'), fc.constantFrom('', '<wbr>', '<!-- k -->', '<script>k</script>'))
  .map(([text, tag, empty]) => {
    const words = text.replaceAll('\u00a0', '&nbsp;');
    return `${tag === '' ? words : `<${tag} style="display: inline">${words}</${tag}>`}${empty}`;
  });
const paragraph = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const seen = (raw: string) => withoutInvisible(raw).replace(/\s+/g, ' ');

describe('a line made of inline siblings', () => {
  it('reads the same as if it were one text', () => {
    fc.assert(
      fc.property(paragraph, (html) => {
        document.body.innerHTML = `<p>${html}</p>`;
        const [nodes = []] = runsIn(document.body, () => {});
        expect(readLine(nodes).text.trim()).toBe(seen(nodes.map(({ data }) => data).join('')).trim());
      }),
      { numRuns: 150 },
    );
  });

  it('leads from every span back to the words of the page', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (html, from, length) => {
        document.body.innerHTML = `<p>${html}</p>`;
        const [nodes = []] = runsIn(document.body, () => {});
        const line = readLine(nodes);
        fc.pre(line.text.length > 0);
        const start = from % line.text.length;
        const end = start + 1 + (length % (line.text.length - start));
        const raw = stretchesOf(line, start, end).map(({ node, from: a, to: b }) => node.data.slice(a, b));
        for (const part of raw) expect(part).toMatch(/^[^\u00ad\u200b\u2060](.*[^\u00ad\u200b\u2060])?$/s);
        expect(seen(raw.join(''))).toBe(line.text.slice(start, end));
      }),
      { numRuns: 150 },
    );
  });

  it('is found whole from each of its texts', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (first, second) => {
        document.body.innerHTML = `${first}<p>${second}</p>${first}<br>${second}`;
        for (const nodes of runsIn(document.body, () => {})) {
          for (const node of nodes) expect(runAround(node)).toEqual(nodes);
        }
      }),
      { numRuns: 100 },
    );
  });
});
