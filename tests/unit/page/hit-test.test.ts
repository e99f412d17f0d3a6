import { beforeEach, describe, expect, it } from 'vitest';
import { markAt } from '../../../utils/page/hit-test.ts';
import { createLedger } from '../../../utils/page/ledger.ts';
import { markIn, putBoxes, runOf, textOf } from './marked.ts';

const LINE = new DOMRect(100, 100, 200, 20);

/** A page of one line whose caret lies at `offset`, wherever one points. */
function page(offset: number, inText = true) {
  const text = textOf('p');
  putBoxes(new Map([[text, [LINE]]]));
  Object.assign(document, {
    caretPositionFromPoint: () => ({ offsetNode: inText ? text : text.parentNode, offset }),
  });
  const ledger = createLedger();
  const claim = markIn(text, 'Kratom helps sleep', { what: 'claim' });
  const mention = markIn(text, 'Kratom');
  const unseen = markIn(text, 'kratom', { shown: false });
  ledger.put(runOf([claim, mention, unseen], [text]));
  return { ledger, claim, mention };
}

beforeEach(() => {
  document.body.innerHTML = '<p>Kratom helps sleep. So does kratom.</p>';
});

describe('the mark under the pointer', () => {
  it('is the mention where it stands in a claim', () => {
    const { ledger, mention } = page(3);
    expect(markAt(ledger, [], 110, 110)).toBe(mention);
  });

  it('is the claim beside the mention', () => {
    const { ledger, claim } = page(10);
    expect(markAt(ledger, [], 110, 110)).toBe(claim);
  });

  it('is none once the page has made a field of the text', () => {
    const { ledger } = page(3);
    document.querySelector('p')?.setAttribute('contenteditable', 'true');
    expect(markAt(ledger, [], 110, 110)).toBeUndefined();
  });

  it.each([
    ['in words that carry no mark', 22, 110, 110, true],
    ['on a later mention that is not washed', 30, 110, 110, true],
    ['in the margin beside the line', 3, 50, 110, true],
    ['between two lines', 3, 110, 125, true],
    ['where there is no text', 0, 110, 110, false],
  ])('is none %s', (_name, offset, x, y, inText) => {
    expect(markAt(page(offset, inText).ledger, [], x, y)).toBeUndefined();
  });
});
