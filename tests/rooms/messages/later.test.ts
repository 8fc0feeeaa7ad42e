import { expect, it } from 'vitest';
import { later } from '../../../entrypoints/background/later';

it('loads handlers when one of them is called, hands on what that is given, and asks again after a failure', async () => {
  let asked = 0;
  const handlers = later(
    async () => {
      asked++;
      if (asked === 1) throw new Error('no such part');
      return { add: (a: number, b: number) => a + b, fail: () => Promise.reject(new Error('as always')) };
    },
    'add',
    'fail',
  );
  expect([Object.keys(handlers), asked]).toEqual([['add', 'fail'], 0]);
  await expect(handlers.add(2, 3)).rejects.toThrow('no such part');
  expect(await handlers.add(2, 3)).toBe(5);
  await expect(handlers.fail()).rejects.toThrow('as always');
});
