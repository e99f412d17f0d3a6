import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../utils/browser/in-turn.ts';

describe('tasks in turn', () => {
  it('begin when the one before them of the same name has ended, and wait for no other', async () => {
    const slow = Promise.withResolvers<void>();
    const ran: string[] = [];
    const first = inTurn('menu', async () => {
      await slow.promise;
      ran.push('first');
    });
    const second = inTurn('menu', async () => ran.push('second'));
    await inTurn('notes', async () => ran.push('other'));
    expect(ran).toEqual(['other']);
    slow.resolve();
    await Promise.all([first, second]);
    expect(ran).toEqual(['other', 'first', 'second']);
  });

  it('go on after one that failed, which tells its own caller', async () => {
    const failed = inTurn('menu', () => Promise.reject(new Error('no menu')));
    const next = inTurn('menu', async () => 'filled');
    await expect(failed).rejects.toThrow('no menu');
    expect(await next).toBe('filled');
  });
});
