import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../../lib/integrity';
import type { Company } from '../../../../lib/model';
import { addChanges, Comparison, pairsBetween } from '../../../../lib/sync/client/compare';
import { differences, measureChange, pairsOf, shardNumber, shardText, writeCompany } from '../../../../lib/sync/format';
import { companiesOf } from './support';

/** Shards of some companies in memory, and how many of them were asked for at a time. */
async function sharded(companies: readonly Company[], shardBits: number, texts: Map<string, string>) {
  const shards = [];
  const written = companies.map(writeCompany);
  const numbers = await Promise.all(written.map(({ id }) => shardNumber(id, shardBits)));
  for (let number = 0; number < 2 ** shardBits; number++) {
    const text = shardText(written.filter((_, i) => numbers[i] === number));
    const sha256 = await sha256Hex(text);
    texts.set(sha256, text);
    shards.push({ sha256, bytes: text.length });
  }
  return { shardBits, shards };
}

describe.each([
  [3, 3],
  [0, 4],
  [4, 1],
])('from %i to %i bits of shards', (from, to) => {
  it('finds what a comparison of all companies finds, some at a time', async () => {
    const texts = new Map<string, string>();
    const old = companiesOf(200);
    const now = companiesOf(220)
      .slice(10)
      .map((one, i) => (i % 3 === 0 ? (companiesOf(220, 150)[i + 10] ?? one) : one));
    const [before, after] = [await sharded(old, from, texts), await sharded(now, to, texts)];
    const store = { shard: async (_: string, hash: string) => texts.get(hash) ?? null };
    const comparison = new Comparison(200, new Set());
    let steps = 0;
    for await (const pairs of pairsBetween(store, 'f', before, after)) {
      steps++;
      comparison.add(pairs);
    }
    expect(steps).toBe(2 ** Math.min(from, to));
    const pairs = pairsOf(old, now);
    expect(comparison.measure()).toEqual(measureChange(pairs, 200));
    const { listed, total } = comparison.differences();
    expect(listed).toEqual(differences(pairs));
    expect(total).toBe(listed.length);
  });
});

it('of a change of everything only the first part is kept, with what a person is to be told of already', () => {
  const [old, now] = [companiesOf(3000), companiesOf(3000, 2)];
  const last = 'c999/valuation/one';
  const comparison = new Comparison(3000, new Set([last]));
  for (let at = 0; at < 3000; at += 10) {
    comparison.add(old.slice(at, at + 10).map((before, i) => ({ before, after: now[at + i] ?? null })));
  }
  const { listed, total } = comparison.differences();
  expect(total).toBe(3000);
  expect(listed.length).toBe(501);
  expect(listed.at(-1)?.fact).toBe(last);
  const told = addChanges(null, comparison.differences(), { from: 1, to: 2, at: 0 });
  expect(told).toMatchObject({ total: 3000 });
  expect(told.changes.length).toBe(500);
});
