import { describe, expect, it } from 'vitest';
import { BLOCK, CLOSED, INLINE, kindOf, UNREAD, VOID } from '../../../utils/page/node-kinds.ts';

describe('how a node takes part in the text', () => {
  it.each([
    ['flows with its neighbours', INLINE, 'a abbr b em i kbd mark ruby s small span strong sub sup time u'],
    ['stands by itself', BLOCK, 'p div li td h1 section article button x-card form fieldset'],
    ['ends the line unread', CLOSED, 'br hr code input textarea select canvas video audio iframe math object'],
    ['lets the line go on, unread', VOID, 'wbr img picture script style svg template noscript'],
  ])('%s', (_name, kind, tags) => {
    for (const tag of tags.split(' ')) expect([tag, kindOf(document.createElement(tag))]).toEqual([tag, kind]);
  });

  it('takes a drawing for one whatever its name space', () => {
    expect(kindOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBe(VOID);
  });

  it('lets the line go on over a comment', () => {
    expect(kindOf(document.createComment('kratom'))).toBe(VOID);
  });
});

describe('what is never read, however deep', () => {
  it.each(
    'code input textarea select option title video audio iframe canvas math script style svg noscript'.split(' '),
  )('%s', (tag) => {
    const outer = document.createElement(tag);
    const inner = outer.appendChild(document.createElement('b'));
    expect(inner.closest(UNREAD)).toBe(outer);
  });

  it('the head of the page', () => {
    expect(document.head.closest(UNREAD)).toBe(document.head);
  });

  it.each(['p', 'b', 'x-card', 'button'])('but %s is read', (tag) => {
    expect(document.createElement(tag).closest(UNREAD)).toBeNull();
  });
});
