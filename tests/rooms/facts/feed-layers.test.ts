import { describe, expect, it } from 'vitest';
import { companyView } from '../../../lib/check';
import { type FeedLayer, memoryFactBase, withFeeds, withOwn } from '../../../lib/facts';
import type { Company, Fact, KnownCompany } from '../../../lib/model';
import { company } from './fixtures';

const layer = (companies: readonly Company[], more: Partial<FeedLayer> = {}): FeedLayer => ({
  ...{
    id: 'daily',
    name: 'Daily record',
    kind: 'record',
    expired: false,
    signedOn: '2026-06-01',
    base: memoryFactBase(companies),
  },
  ...more,
});
const over = (below: readonly Company[], ...layers: FeedLayer[]) =>
  withFeeds(memoryFactBase(below), async () => layers);
const one = async (base: ReturnType<typeof over>, id: string): Promise<KnownCompany> => {
  const found = (await base.byIds([id])).get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const amounts = ({ facts }: Company) => facts.map(({ id, accepted }) => [id.split('/')[2], accepted.amount / 1e9]);

/** A company with facts of these slugs, dates and amounts. */
function withFacts(
  id: string,
  checked: string | null,
  facts: readonly [string, string, number][],
  more: Partial<Company> = {},
): Company {
  const made = company(id, 1, `Firma ${id}`);
  const [fact] = made.facts as [Fact];
  return {
    ...made,
    checked,
    facts: facts.map(([slug, date, billions]) => ({
      ...fact,
      id: `${id}/valuation/${slug}`,
      date,
      accepted: { ...fact.accepted, amount: billions * 1e9 },
      reports: fact.reports.map((report) => ({
        ...report,
        amount: billions * 1e9,
        published: date,
        url: `https://example.com/${slug}/${billions}`,
      })),
    })),
    ...more,
  };
}

describe('a feed that is a record', () => {
  const below = withFacts(
    'a',
    '2026-01-10',
    [
      ['x', '2026-01', 1],
      ['y', '2025-05', 5],
    ],
    { aliases: ['Old name'] },
  );

  it.each([
    ['the same day', '2026-01-10'],
    ['a later day', '2026-02-01'],
  ])('stands in place of a document that was checked on %s, with its names', async (_, checked) => {
    const base = over([below], layer([withFacts('a', checked, [['x', '2026-01', 2]], { aliases: ['New name'] })]));
    expect(amounts(await one(base, 'a'))).toEqual([['x', 2]]);
    const found = await base.byKeys(['oldname', 'newname', 'firmaa']);
    expect([...found.keys()].sort()).toEqual(['firmaa', 'newname']);
    expect([...((await one(base, 'a')).feeds ?? [])].map(([id, label]) => [id, label.name])).toEqual([
      ['a/valuation/x', 'Daily record'],
    ]);
  });

  it.each([
    ['an earlier day', '2026-01-09'],
    ['none', null],
  ])('is united with what is below when it was checked on %s', async (_, checked) => {
    const above = withFacts('a', checked, [
      ['x', '2026-01', 2],
      ['z', '2024-01', 3],
    ]);
    const base = over([below], layer([above]));
    const company = await one(base, 'a');
    expect(amounts(company)).toEqual([
      ['z', 3],
      ['y', 5],
      ['x', 1],
    ]);
    expect([...(company.feeds ?? new Map()).keys()]).toEqual(['a/valuation/z']);
  });

  it('adds companies, and they are found by name, id and search', async () => {
    const base = over([below], layer([withFacts('b', '2026-01-01', [['x', '2026-01', 2]])]));
    expect([...(await base.byKeys(['firmab'])).values()].flat().map(({ id }) => id)).toEqual(['b']);
    expect((await base.directory()).map(({ id, facts }) => [id, facts])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('a feed that is a supplement', () => {
  const supplement = (companies: readonly Company[], more: Partial<FeedLayer> = {}) =>
    layer(companies, { kind: 'supplement', ...more });

  it('adds facts; of one id the later checked counts, of one state of affairs the newer figure with the reports of both', async () => {
    const below = withFacts('a', '2026-01-10', [
      ['same', '2026-01', 1],
      ['old', '2026-02-01', 4],
    ]);
    const above = withFacts('a', '2026-03-01', [
      ['same', '2026-01', 2],
      ['mine', '2026-02-01', 6],
      ['more', '2024-01', 3],
    ]);
    const dated = (billions: number, published: string, one: Company): Company => ({
      ...one,
      facts: one.facts.map((fact) =>
        fact.accepted.amount === billions * 1e9
          ? { ...fact, reports: fact.reports.map((report) => ({ ...report, published })) }
          : fact,
      ),
    });
    const newer = await one(over([below], supplement([dated(6, '2026-02-09', above)])), 'a');
    expect(amounts(newer)).toEqual([
      ['more', 3],
      ['same', 2],
      ['mine', 6],
    ]);
    expect(newer.facts.at(-1)?.reports.map(({ amount }) => amount / 1e9)).toEqual([6, 4]);
    const older = await one(over([below], supplement([dated(6, '2026-01-09', above)])), 'a');
    expect(amounts(older).at(-1)).toEqual(['old', 4]);
    expect(older.facts.at(-1)?.reports.map(({ amount }) => amount / 1e9)).toEqual([4, 6]);
    expect([...(older.feeds ?? new Map()).keys()].sort()).toEqual(['a/valuation/more', 'a/valuation/same']);
    const early = { ...above, checked: '2025-01-01' };
    expect(amounts(await one(over([below], supplement([early])), 'a'))).toContainEqual(['same', 1]);
  });

  it('keeps two facts apart that are alike with more than one', async () => {
    const below = withFacts('a', '2026-01-10', [
      ['p', '2026-02-01', 4],
      ['q', '2026-02-01', 5],
    ]);
    const above = withFacts('a', '2026-01-11', [['r', '2026-02-01', 6]]);
    expect((await one(over([below], supplement([above])), 'a')).facts).toHaveLength(3);
  });

  it('lets links follow a fact whose place was taken', async () => {
    const below = withFacts('a', '2026-01-10', [
      ['old', '2026-02-01', 4],
      ['next', '2026-05', 9],
    ]);
    below.facts = below.facts.map((fact) =>
      fact.id.endsWith('next') ? { ...fact, replaces: 'a/valuation/old' } : fact,
    );
    const above = withFacts('a', '2026-03-01', [['mine', '2026-02-01', 6]]);
    above.facts = above.facts.map((fact) => ({
      ...fact,
      reports: fact.reports.map((report) => ({ ...report, published: '2026-02-20' })),
    }));
    const { facts } = await one(over([below], supplement([above])), 'a');
    expect(facts.find(({ id }) => id.endsWith('next'))?.replaces).toBe('a/valuation/mine');
  });

  it('adds names to a company, and takes none from another', async () => {
    const below = [withFacts('a', null, []), withFacts('b', null, [], { aliases: ['Bee'] })];
    const above = [
      withFacts('a', '2026-01-01', [['x', '2026-01', 2]], { aliases: ['Bee', 'Alpha'], products: ['Firma b'] }),
      withFacts('c', '2026-01-01', [['x', '2026-01', 2]], { name: 'Bee', aliases: ['Cee'] }),
    ];
    const base = over(below, supplement(above));
    const found = await base.byKeys(['bee', 'alpha', 'firmab', 'cee']);
    expect([...found].map(([key, companies]) => [key, companies.map(({ id }) => id)])).toEqual([
      ['bee', ['b']],
      ['alpha', ['a']],
      ['firmab', ['b']],
      ['cee', ['c']],
    ]);
    expect(await one(base, 'a')).toMatchObject({ aliases: ['Firma a Labs', 'Alpha'], products: [] });
  });
});

describe('several feeds', () => {
  const below = [withFacts('a', '2026-01-01', [['x', '2026-01', 1]])];
  const first = layer([withFacts('a', '2026-02-01', [['x', '2026-01', 2]])]);
  const second = layer(
    [
      withFacts('a', '2026-01-15', [
        ['x', '2026-01', 3],
        ['y', '2024-01', 9],
      ]),
    ],
    { id: 'two', name: 'Two' },
  );

  it('are laid over one another in the order in which they were added', async () => {
    const company = await one(over(below, first, second), 'a');
    expect(amounts(company)).toEqual([
      ['y', 9],
      ['x', 2],
    ]);
    expect([...(company.feeds ?? [])].map(([id, { id: feed }]) => [id, feed]).sort()).toEqual([
      ['a/valuation/x', 'daily'],
      ['a/valuation/y', 'two'],
    ]);
    expect(amounts(await one(over(below, second, first), 'a'))).toEqual([['x', 2]]);
  });

  it('are followed when they change, and when one expires', async () => {
    let layers: readonly FeedLayer[] = [];
    const base = withFeeds(memoryFactBase(below), async () => layers);
    expect(amounts(await one(base, 'a'))).toEqual([['x', 1]]);
    layers = [first];
    expect((await one(base, 'a')).feeds?.get('a/valuation/x')?.expired).toBe(false);
    layers = [{ ...first, expired: true }];
    expect((await one(base, 'a')).feeds?.get('a/valuation/x')).toEqual({
      id: 'daily',
      name: 'Daily record',
      expired: true,
      signedOn: '2026-06-01',
    });
  });

  it('are told with their facts in the view of a company, and own facts stand above them', async () => {
    const base = withOwn(over(below, first), async () => new Map());
    const view = await companyView('a', base, '2026-03-01');
    expect(Object.values(view?.details.facts ?? {}).map(({ feed }) => feed)).toEqual([
      { id: 'daily', name: 'Daily record', expired: false, signedOn: '2026-06-01' },
    ]);
    const plain = await companyView('a', memoryFactBase(below), '2026-03-01');
    expect(Object.values(plain?.details.facts ?? {}).map(({ feed }) => feed)).toEqual([null]);
  });
});
