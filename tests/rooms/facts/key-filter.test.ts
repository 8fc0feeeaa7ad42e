import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntact, keyFilter, mayHold } from '../../../lib/facts/key-filter';

describe('key filter', () => {
  it('lets every key pass that it was made for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (keys) => {
        const filter = await keyFilter(keys);
        expect(keys.filter((key) => !mayHold(filter, key))).toEqual([]);
      }),
    );
  });

  it('holds back nearly all others, and all when it is empty', async () => {
    const filter = await keyFilter(Array.from({ length: 5000 }, (_, i) => `name${i}`));
    const others = Array.from({ length: 50_000 }, (_, i) => `other${i}`);
    expect(others.filter((key) => mayHold(filter, key)).length).toBeLessThan(10);
    expect(mayHold(await keyFilter([]), 'name')).toBe(false);
  });

  it('is noticed when it is damaged', async () => {
    const filter = await keyFilter(['a', 'b', 'c']);
    expect(await isIntact(filter)).toBe(true);
    const { check } = filter;
    expect(await isIntact({ hashes: filter.hashes.slice(1), check })).toBe(false);
    expect(await isIntact({ hashes: [...filter.hashes] as unknown as typeof filter.hashes, check })).toBe(false);
  });
});
