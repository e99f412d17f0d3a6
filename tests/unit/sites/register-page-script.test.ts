import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerPageScript } from '../../../utils/browser/sites.ts';

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

const ALL = ['http://*/*', 'https://*/*'];

describe('the registration in the browser', () => {
  let standing: Script | undefined;
  const registerContentScripts = vi.fn(async ([script]: Script[]) => {
    if (standing) throw new Error('duplicate id');
    standing = script;
  });
  const updateContentScripts = vi.fn(async ([changes]: Script[]) => {
    if (!standing) throw new Error('unknown id');
    standing = { ...standing, ...changes };
  });
  const unregisterContentScripts = vi.fn(async () => {
    standing = undefined;
  });
  beforeEach(() => {
    standing = undefined;
    vi.clearAllMocks();
    Object.assign(fakeBrowser, {
      scripting: {
        getRegisteredContentScripts: async () => (standing ? [structuredClone(standing)] : []),
        registerContentScripts,
        updateContentScripts,
        unregisterContentScripts,
      },
    });
  });

  it('is made once, and left alone as long as it says the same', async () => {
    await registerPageScript(ALL, ['a.example']);
    await registerPageScript([...ALL].reverse(), ['a.example']);
    expect(standing).toMatchObject({ matches: ALL, excludeMatches: ['*://a.example/*'] });
    expect(registerContentScripts).toHaveBeenCalledOnce();
    expect(updateContentScripts).not.toHaveBeenCalled();
    expect(unregisterContentScripts).not.toHaveBeenCalled();
  });

  it.each([
    ['a site comes to be off', ALL, ['a.example', 'b.example']],
    ['no site is off any more', ALL, []],
    ['fewer sites are allowed', ['https://*/*'], ['a.example']],
  ])('is changed, and stands all the while, when %s', async (_name, matches, offHosts) => {
    await registerPageScript(ALL, ['a.example']);
    await registerPageScript(matches, offHosts);
    expect(standing).toMatchObject({ matches, excludeMatches: offHosts.map((host) => `*://${host}/*`) });
    expect(unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('ends when no site is allowed, and there may be none to end', async () => {
    await registerPageScript(ALL, []);
    await registerPageScript([], []);
    expect(standing).toBeUndefined();
    await registerPageScript([], []);
    expect(unregisterContentScripts).toHaveBeenCalledOnce();
  });
});
