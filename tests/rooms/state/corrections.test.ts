import { describe, expect, it } from 'vitest';
import type { StoredCorrection } from '../../../lib/model';
import { sessionCorrections } from '../../../lib/state';

function area() {
  const items: Record<string, unknown> = {};
  return {
    items,
    async get(keys: string | string[]) {
      return Object.fromEntries([keys].flat().flatMap((key) => (key in items ? [[key, items[key]]] : [])));
    },
    async set(more: Record<string, unknown>) {
      Object.assign(items, structuredClone(more));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

const target = (start: number) => ({ start, end: start + 3, exact: '$5m', prefix: 'for ', suffix: '.' });

const grounds = { by: 'stated', rule: 'topic', evidence: '' } as const;

/** A correction of the figure at `start`, to a metric. */
const correction = (start: number, metric: 'revenue' | 'capex' = 'revenue'): StoredCorrection => ({
  target: target(start),
  parts: { metric },
  isNoClaim: false,
  read: {
    ...{ target: target(start), sentence: 0, quote: 'It was sold for $5m.', section: 0, subject: 'acme' },
    metric: 'valuation',
    figure: { low: 5e6, high: 5e6, unit: 'USD', qualifier: 'exact', vague: false, step: 1e6, converted: null },
    ...{ basis: null, scope: 'whole', counterparties: [], date: null, when: null, dateBy: 'unknown', period: null },
    ...{ status: 'completed', hypothetical: false, attribution: null, earlier: false, trajectory: null },
    grounds: { subject: grounds, metric: grounds },
    verdict: {
      ...{ kind: 'unverified', reason: 'part', severity: 'none', facts: [], difference: null },
      values: {
        ...{ record: null, recordDate: null, recordStatus: null, latest: null, latestDate: null, slip: null },
        ...{ publishers: [], others: [], disputed: false },
      },
    },
  },
});

describe('corrections of a session', () => {
  it('are not lost when those kept before cannot be read', async () => {
    const items = area();
    const get = items.get.bind(items);
    const store = sessionCorrections(items);
    await store.keep('a', correction(1));
    items.get = async (keys) => {
      if (keys === 'correction:a') throw new Error('no storage today');
      return get(keys);
    };
    expect(await store.of('a')).toEqual([]);
    await expect(store.keep('a', correction(9))).rejects.toThrow('no storage');
    items.get = get;
    expect((await store.of('a')).map(({ target: { start } }) => start)).toEqual([1]);
  });

  it('are those of their article, oldest first', async () => {
    const store = sessionCorrections(area());
    await Promise.all([store.keep('a', correction(1)), store.keep('a', correction(9)), store.keep('b', correction(5))]);
    expect((await store.of('a')).map(({ target: { start } }) => start)).toEqual([1, 9]);
    expect(await store.of('c')).toEqual([]);
  });

  it('replace one another at the same figure, and can be taken back', async () => {
    const memory = area();
    const store = sessionCorrections(memory);
    await store.keep('a', correction(1));
    await store.keep('a', correction(1, 'capex'));
    expect((await store.of('a')).map(({ parts }) => parts)).toEqual([{ metric: 'capex' }]);
    await store.undo('a', target(2));
    expect(await store.of('a')).toHaveLength(1);
    await store.undo('a', target(1));
    expect(await store.of('a')).toEqual([]);
    expect(memory.items).toEqual({ corrections: [] });
  });

  it('make room for those of newer articles', async () => {
    const memory = area();
    const store = sessionCorrections(memory, 2);
    for (const article of ['a', 'b', 'a', 'c']) await store.keep(article, correction(article === 'a' ? 1 : 2));
    expect(await store.of('b')).toEqual([]);
    expect(await store.of('a')).toHaveLength(1);
    expect(Object.keys(memory.items).sort()).toEqual(['correction:a', 'correction:c', 'corrections']);
  });

  it('leave out what no longer fits, and survive a store that cannot be read', async () => {
    const memory = area();
    const store = sessionCorrections(memory);
    await store.keep('a', correction(1));
    memory.items['correction:a'] = [{ nonsense: true }, correction(4)];
    expect((await store.of('a')).map(({ target: { start } }) => start)).toEqual([4]);
    memory.items['correction:a'] = 'nonsense';
    expect(await store.of('a')).toEqual([]);
    const broken = { ...memory, get: () => Promise.reject(new Error('no storage')) };
    expect(await sessionCorrections(broken).of('a')).toEqual([]);
  });

  it('refuse what is no correction', async () => {
    const store = sessionCorrections(area());
    await expect(store.keep('a', { ...correction(1), parts: { metric: 'nothing' } } as never)).rejects.toThrow();
  });
});
