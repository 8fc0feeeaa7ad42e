import { describe, expect, it } from 'vitest';
import { detailsFor } from '../../../lib/check';
import { MOST_HISTORY, worthHistory } from '../../../lib/check/key-facts';
import { spreadOf } from '../../../lib/check/spread';
import { memoryFactBase } from '../../../lib/facts';
import { type Fact, factBrief } from '../../../lib/model';
import { company, fact } from '../made-up';

const worth = (slug: string, date: string, more: Parameters<typeof fact>[3] = {}) =>
  fact(`acme/valuation/${slug}`, 1e9, date, more);
const slugs = (facts: readonly Fact[]) => facts.map(({ id }) => id.split('/')[2]);

describe('what a company was worth over time', () => {
  it('holds settled values and talks up to today, oldest first', () => {
    const facts = [
      worth('new', '2025-06'),
      worth('old', '2021'),
      worth('talks', '2025-05', { status: 'in_talks' }),
      worth('plan', '2025-05', { status: 'planned' }),
      worth('later', '2027-01'),
      worth('part', '2024', { scope: 'segment' }),
      fact('acme/revenue/a', 1e9, '2024'),
    ];
    expect(slugs(worthHistory(company('acme', 'Acme', { facts }), '2026-01-01'))).toEqual(['old', 'talks', 'new']);
  });

  it('is in the metric of the newest settled value', () => {
    const facts = [
      worth('private', '2020'),
      fact('acme/market_cap/listed', 5e9, '2024'),
      worth('talks', '2025', { status: 'in_talks' }),
    ];
    expect(slugs(worthHistory(company('acme', 'Acme', { facts }), '2026-01-01'))).toEqual(['listed']);
    expect(worthHistory(company('acme', 'Acme'), '2026-01-01')).toEqual([]);
  });

  it('of too many values keeps the first, the last and some between', () => {
    const days = Array.from(
      { length: 60 },
      (_, i) => `20${10 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const facts = days.map((day) => worth(day, day));
    const kept = slugs(worthHistory(company('acme', 'Acme', { facts }), '2026-01-01'));
    expect(kept).toHaveLength(MOST_HISTORY);
    expect([kept[0], kept.at(-1)]).toEqual(['2010-01', '2014-12']);
    expect(kept).toEqual([...kept].sort());
  });
});

describe('the span of reports that dispute one another', () => {
  const stated = (amount: number, more: Partial<Fact['reports'][number]> = {}) => ({
    ...(fact('acme/valuation/x', amount, '2025').reports[0] as Fact['reports'][number]),
    ...more,
  });
  const spread = (...reports: Fact['reports']) =>
    spreadOf(worth('x', '2025', { accepted: { ...worth('y', '2025').accepted, amount: 14.3e9 }, reports }));

  it('reaches from the lowest to the highest, the accepted one among them', () => {
    expect(spread(stated(14.3e9), stated(14.8e9), stated(10e9))).toEqual({ low: 10e9, high: 14.8e9 });
    expect(spread(stated(14.3e9), stated(14.8e9))).toEqual({ low: 14.3e9, high: 14.8e9 });
  });

  it('is none where reports agree, round, give a bound, another currency or are known slips', () => {
    expect(spread(stated(14.3e9))).toBeNull();
    expect(
      spread(
        stated(14e9, { qualifier: 'about' }),
        stated(10e9, { qualifier: 'more_than' }),
        stated(12e9, { unit: 'EUR' }),
        stated(143e9, { standing: 'mistaken' }),
      ),
    ).toBeNull();
  });
});

describe('details', () => {
  it('carry the history with one report each, the span of disputes, owners by name, and today', async () => {
    const reports = [14.3e9, 14.3e9, 16e9].map(
      (amount) => fact('acme/valuation/x', amount, '2025').reports[0] as Fact['reports'][number],
    );
    const facts = [
      worth('old', '2021', { accepted: { ...worth('y', '2025').accepted, amount: 14.3e9 }, reports }),
      worth('new', '2025-06'),
    ];
    const acme = company('acme', 'Acme', { facts, owner: 'big', parent: null });
    const base = memoryFactBase([acme, company('big', 'Big Holding')]);
    const annotations = { mentions: [{ company: 'acme' }], claims: [] } as never;
    const details = await detailsFor(annotations, base, '2026-01-01');
    expect(details.companies.acme).toMatchObject({
      history: ['acme/valuation/old', 'acme/valuation/new'],
      owner: 'big',
      parent: null,
    });
    expect(details.names.big).toBe('Big Holding');
    expect(details.facts['acme/valuation/old']?.reports).toHaveLength(1);
    expect(details.facts['acme/valuation/old']).toMatchObject({ reportCount: 3, spread: { low: 14.3e9, high: 16e9 } });
    expect(details.facts['acme/valuation/new']?.spread).toBeUndefined();
    expect(details.day).toBe('2026-01-01');
    expect(details.money).toBeUndefined();
  });
});

describe('reports of a fact', () => {
  it('gives every figure the same room', () => {
    const reports = [...Array.from({ length: 12 }, () => 14.3e9), ...Array.from({ length: 3 }, () => 14.8e9)].map(
      (amount) => fact('acme/valuation/x', amount, '2025').reports[0] as Fact['reports'][number],
    );
    const amounts = factBrief('acme', worth('x', '2025', { reports }), { most: 6 }).reports.map(
      ({ figure }) => figure.low,
    );
    expect(amounts.filter((amount) => amount === 14.8e9)).toHaveLength(3);
    expect(amounts).toHaveLength(6);
  });
});
