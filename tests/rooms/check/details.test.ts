import { describe, expect, it } from 'vitest';
import { detailsFor, listDetailsFor } from '../../../lib/check/details';
import { keyFacts, MOST_KEY_FACTS } from '../../../lib/check/key-facts';
import {
  type Annotations,
  type Company,
  detailsSchema,
  type Fact,
  type FactBase,
  factBrief,
  listDetailsSchema,
  MOST_REPORTS,
  shownOf,
} from '../../../lib/model';
import { company as madeUp } from '../made-up';

const report = (amount: number, more: Partial<Fact['reports'][number]> = {}): Fact['reports'][number] => ({
  amount,
  upper: null,
  unit: 'USD',
  qualifier: 'exact',
  standing: 'relay',
  publisher: 'Sample Times',
  url: 'https://sample.example/a',
  title: null,
  published: null,
  note: null,
  ...more,
});

const fact = (id: string, date: string, more: Partial<Fact> = {}): Fact => ({
  id: `acme/${id}`,
  metric: id.split('/')[0] as Fact['metric'],
  basis: null,
  scope: 'whole',
  counterparties: [],
  date,
  known: null,
  period: null,
  periodText: null,
  denial: null,
  status: 'completed',
  accepted: { amount: 5e9, upper: null, unit: 'USD', qualifier: 'exact', why: null },
  outcome: null,
  replaces: null,
  reports: [report(5e9)],
  ...more,
});

const company = (id: string, facts: Fact[]): Company => madeUp(id, id.toUpperCase(), { facts });

const idsOf = (facts: readonly Fact[]) => facts.map((f) => f.id);
const percent = (amount: number) => ({ amount, upper: null, unit: 'percent', qualifier: 'exact' as const, why: null });

describe('key facts', () => {
  it('shows the newest settled value of each kind, in the order readers ask', () => {
    const acme = company('acme', [
      fact('headcount/a', '2024'),
      fact('valuation/old', '2023-01'),
      fact('valuation/new', '2024-05'),
      fact('revenue/2023', '2024-02', { period: '2023' }),
      fact('revenue/2022', '2024-03', { period: '2022' }),
      fact('funding_round/b', '2024-05'),
    ]);
    expect(idsOf(keyFacts(acme, '2025-01-01'))).toEqual([
      'acme/valuation/new',
      'acme/funding_round/b',
      'acme/revenue/2023',
      'acme/headcount/a',
    ]);
  });

  it('leaves out what is denied, forecast, a part, replaced or still to come', () => {
    const acme = company('acme', [
      fact('valuation/denied', '2024-09', { status: 'denied' }),
      fact('valuation/part', '2024-08', { scope: 'segment' }),
      fact('valuation/future', '2026-01'),
      fact('valuation/replaced', '2024-06'),
      fact('valuation/held', '2024-05', { replaces: 'acme/valuation/replaced' }),
      fact('revenue/plan', '2024-05', { status: 'forecast', period: '2025' }),
    ]);
    expect(idsOf(keyFacts(acme, '2025-01-01'))).toEqual(['acme/valuation/held']);
  });

  it('shows talks only while they are younger than the value and open', () => {
    const held = fact('valuation/held', '2024-05');
    const talks = (date: string, outcome: string | null) =>
      company('acme', [held, fact('valuation/talks', date, { status: 'in_talks', outcome })]);
    const shown = (c: Company) => idsOf(keyFacts(c, '2025-01-01'));
    expect(shown(talks('2024-10', null))).toEqual(['acme/valuation/held', 'acme/valuation/talks']);
    expect(shown(talks('2024-10', 'acme/valuation/held'))).toEqual(['acme/valuation/held']);
    expect(shown(talks('2024-01', null))).toEqual(['acme/valuation/held']);
  });

  it('shows each owner once, the largest first', () => {
    const stake = (slug: string, owner: string, amount: number, date: string) =>
      fact(`stake/${slug}`, date, { counterparties: [owner], accepted: percent(amount) });
    const acme = company('acme', [
      stake('meta-old', 'meta', 20, '2023-01'),
      stake('meta-new', 'meta', 49, '2025-01'),
      stake('accel', 'accel', 60, '2022-01'),
    ]);
    expect(idsOf(keyFacts(acme, '2025-06-01'))).toEqual(['acme/stake/accel', 'acme/stake/meta-new']);
  });

  it('prefers the value after the money and never exceeds its limit', () => {
    const many = [
      'market_cap',
      'funding_round',
      'revenue',
      'profit_loss',
      'total_funding',
      'users',
      'headcount',
      'capex',
    ];
    const acme = company('acme', [
      fact('valuation/a-pre', '2024-05', { basis: 'pre-money' }),
      fact('valuation/post', '2024-05', { basis: 'post-money' }),
      ...many.map((metric) => fact(`${metric}/x`, '2024-01')),
    ]);
    const shown = idsOf(keyFacts(acme, '2025-01-01'));
    expect(shown[0]).toBe('acme/valuation/post');
    expect(shown).toHaveLength(MOST_KEY_FACTS);
  });
});

describe('reports of a fact', () => {
  it('puts the nearest first and cuts off neither a dispute nor a slip', () => {
    const reports = [
      ...Array.from({ length: 20 }, () => report(14.3e9)),
      report(14.8e9),
      report(14.3e12, { standing: 'mistaken' }),
      report(14.3e9, { standing: 'firsthand', publisher: 'Wire' }),
    ];
    const brief = factBrief('acme', fact('investment/x', '2025-06', { reports }));
    expect(brief.reports).toHaveLength(MOST_REPORTS);
    expect(brief.reportCount).toBe(23);
    expect(brief.reports[0]?.publisher).toBe('Wire');
    const amounts = brief.reports.map((r) => r.figure.low);
    expect(amounts).toContain(14.8e9);
    expect(amounts.at(-1)).toBe(14.3e12);
  });
});

describe('details of annotations', () => {
  it('holds the companies in sight, the facts verdicts rest on, and names of all parties', async () => {
    const acme = company('acme', [
      fact('valuation/new', '2024-05'),
      fact('investment/meta', '2023-05', { counterparties: ['meta', 'lost'] }),
      fact('investment/unseen', '2023-06', { counterparties: ['accel'] }),
    ]);
    const companies = new Map([acme, company('meta', []), company('accel', [])].map((c) => [c.id, c]));
    const base: FactBase = {
      byKeys: async () => new Map(),
      byIds: async (ids) =>
        new Map(ids.flatMap((id) => (companies.has(id) ? [[id, companies.get(id) as Company]] : []))),
    };
    const annotations = {
      mentions: [{ company: 'acme' }, { company: null }],
      claims: [{ subject: 'acme', counterparties: [], verdict: { facts: ['acme/investment/meta'] } }],
    } as unknown as Annotations;
    const details = detailsSchema.parse(await detailsFor(annotations, base, '2025-01-01'));
    expect(Object.keys(details.companies)).toEqual(['acme']);
    expect(Object.keys(details.facts).sort()).toEqual(['acme/investment/meta', 'acme/valuation/new']);
    expect(details.names).toEqual({ acme: 'ACME', meta: 'META' });
    const list = listDetailsSchema.parse(await listDetailsFor(annotations.claims, base, '2025-01-01'));
    expect(list.companies).toEqual({ acme: { name: 'ACME', checked: details.companies.acme?.checked } });
    expect(list.facts).toEqual({ 'acme/investment/meta': details.facts['acme/investment/meta'] });
    expect(list.names).toEqual(details.names);
  });

  it('are shown with each name once and of figures only where they stand', () => {
    const target = { start: 3, end: 7, exact: 'Acme', prefix: 'At ', suffix: ' a' };
    const mention = { target, sentence: 0, company: 'acme', name: 'ACME', type: 'company', by: 'name', why: 'known' };
    const annotations = {
      ...{ article: { title: 'A' }, claims: [], relations: [], inconsistencies: [] },
      mentions: [mention, { ...mention, sentence: 2 }, { ...mention, by: 'pronoun' }],
      figures: [{ target, sentence: 0, figure: {}, claim: null, why: 'unbound' }],
    } as never;
    const named = { company: 'acme', name: 'ACME', type: 'company' };
    expect(shownOf(annotations)).toEqual({
      ...{ article: { title: 'A' }, claims: [], inconsistencies: [] },
      mentions: [
        { ...named, by: 'name' },
        { ...named, by: 'pronoun' },
      ],
      figures: [{ target: { start: 3, end: 7 } }],
    });
  });
});
