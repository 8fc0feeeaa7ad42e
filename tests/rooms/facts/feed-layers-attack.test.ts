import { describe, expect, it } from 'vitest';
import { type FeedLayer, memoryFactBase, withFeeds } from '../../../lib/facts';
import type { Company, Fact } from '../../../lib/model';
import { aliasKeysOf } from '../../../lib/text';
import { company } from './fixtures';

const layer = (companies: readonly Company[], more: Partial<FeedLayer> = {}): FeedLayer => ({
  ...{ id: 'daily', name: 'Daily record', kind: 'record', expired: false, signedOn: '2026-06-01' },
  base: memoryFactBase(companies),
  ...more,
});
const over = (below: readonly Company[], ...layers: FeedLayer[]) =>
  withFeeds(memoryFactBase(below), async () => layers);

/** A company whose one fact was told on a day. */
function told(id: string, billions: number, checked: string, published: string, slug = 'one'): Company {
  const made = company(id, billions, `Firma ${id}`);
  const [fact] = made.facts as [Fact];
  const reports = fact.reports.map((report) => ({ ...report, published, url: `https://example.com/${slug}` }));
  return { ...made, checked, facts: [{ ...fact, id: `${id}/valuation/${slug}`, reports }] };
}
const amount = async (base: ReturnType<typeof over>, id: string) =>
  (await base.byIds([id])).get(id)?.facts.map(({ accepted }) => accepted.amount / 1e9);

describe('days that have not come', () => {
  it('do not keep a feed on top of those that were added later', async () => {
    const far = layer([told('a', 666, '9999-12-31', '2026-01')], { id: 'far' });
    const later = layer([told('a', 2, '2026-06-01', '2026-06')], { id: 'later' });
    expect(await amount(over([told('a', 1, '2026-01-01', '2026-01')], far, later), 'a')).toEqual([2]);
  });

  it('are not shown as the day on which a company was checked', async () => {
    const base = over([], layer([told('a', 1, '9999-12-31', '2026-01')]));
    expect((await base.byIds(['a'])).get('a')?.checked).toBe('2026-06-01');
  });

  it('do not make a figure the newer one', async () => {
    const record = told('a', 1, '2026-06-01', '2026-06');
    const feed = layer([told('a', 666, '2026-05-01', '2099-12', 'two')], { kind: 'supplement' });
    expect(await amount(over([record], feed), 'a')).toEqual([1]);
    const honest = layer([told('a', 2, '2026-06-01', '2026-07', 'two')], {
      kind: 'supplement',
      signedOn: '2026-08-01',
    });
    expect(await amount(over([record], honest), 'a')).toEqual([2]);
  });

  it('of one feed do not hold against another', async () => {
    const far = layer([told('a', 666, '2026-05-01', '2099-12', 'two')], { id: 'far', kind: 'supplement' });
    const later = layer([told('a', 2, '2026-06-01', '2026-06-01', 'three')], {
      ...{ id: 'later', kind: 'supplement', signedOn: '2026-06-02' },
    });
    expect(await amount(over([], far, later), 'a')).toEqual([2]);
  });
});

describe('names of others', () => {
  it('are not made ambiguous by a supplement, so that they are no longer found alone', async () => {
    const known = { ...company('a', 1, 'Firma a'), ambiguous: [] };
    const feed = layer([{ ...known, aliases: ['A New Name'], ambiguous: ['Firma a', 'Firma a Labs', 'A New Name'] }], {
      kind: 'supplement',
    });
    const found = (await over([known], feed).byIds(['a'])).get('a');
    expect(found?.ambiguous).toEqual(['A New Name']);
    expect(found?.aliases).toContain('A New Name');
  });

  it('of a company of another supplement are not taken', async () => {
    const first = layer([company('a', 1, 'Firma a')], { id: 'first', kind: 'supplement' });
    const thief = layer([{ ...company('b', 666, 'Firma b'), aliases: ['Firma a', 'FIRMA A LABS', 'Firma a, Inc.'] }], {
      ...{ id: 'thief', kind: 'supplement' },
    });
    const base = over([], first, thief);
    const found = await base.byKeys(aliasKeysOf(company('a', 1, 'Firma a')));
    expect(new Set([...found.values()].flat().map(({ id }) => id))).toEqual(new Set(['a']));
    expect((await base.byIds(['b'])).get('b')?.aliases).toEqual([]);
  });
});
