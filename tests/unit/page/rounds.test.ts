import { describe, expect, it, vi } from 'vitest';
import { createRounds, type Rounds } from '../../../utils/page/rounds.ts';
import { textOf } from './marked.ts';
import { pageTime } from './page-time.ts';

const { pass } = pageTime(() => last?.end());

let last: Rounds | undefined;

/** Rounds over a page with a tab that is hidden or not, and how often the page was looked at. */
function begin({ hidden = false, alive = true, ready }: { hidden?: boolean; alive?: boolean; ready?: boolean } = {}) {
  document.body.innerHTML = '<p>tea</p>';
  const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  const state = { alive };
  const look = vi.fn((onDone: (tookMs: number) => void) => {
    rounds.observe(document);
    onDone(0);
  });
  const rounds = createRounds({ look, alive: () => state.alive });
  last = rounds;
  rounds.begin(ready);
  const show = async () => {
    isHidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass();
  };
  return { rounds, look, isHidden, show, state };
}

describe('a hidden tab', () => {
  it('is not looked at before it is shown, however long that takes', async () => {
    const { look, show } = begin({ hidden: true });
    await pass(600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass();
    expect(look).not.toHaveBeenCalled();
    await show();
    expect(look).toHaveBeenCalledOnce();
  });

  it('is looked at once more when it is shown, if the page has changed meanwhile', async () => {
    const { look, isHidden, show } = begin();
    isHidden.mockReturnValue(true);
    textOf('p').data = 'coffee';
    await pass(60_000);
    expect(look).toHaveBeenCalledOnce();
    await show();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is looked at though the page has taken all listeners of its document away', async () => {
    const { look, isHidden } = begin({ hidden: true });
    await pass(120_000);
    isHidden.mockReturnValue(false);
    await pass(60_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it.each(['the extension has gone', 'the rounds were ended'])(
    'is left alone for good when %s meanwhile',
    async (why) => {
      const { rounds, look, show, state } = begin({ hidden: true });
      if (why.startsWith('the extension')) state.alive = false;
      else rounds.end();
      await show();
      await pass(120_000);
      expect(look).not.toHaveBeenCalled();
    },
  );
});

describe('a page that is being loaded', () => {
  it.each([
    ['is waited for', undefined, 0],
    ['is not, where somebody has waited before', true, 1],
  ])('%s', (_name, ready, looks) => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    expect(begin(ready === undefined ? {} : { ready }).look).toHaveBeenCalledTimes(looks);
  });
});
