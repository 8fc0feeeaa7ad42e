import { describe, expect, it } from 'vitest';
import type { Company } from '../../../lib/model';
import { differences, isHeld, measureChange, pairsOf } from '../../../lib/sync/format';
import { valuation, valued } from '../../support/feed-companies';

const feed = Array.from({ length: 20 }, (_, i) => valued(`firma-${i}`, i + 1));
const measured = (after: readonly Company[], before: readonly Company[] = feed) =>
  measureChange(
    pairsOf(before, after),
    before.reduce((sum, { facts }) => sum + facts.length, 0),
  );
const some = (count: number, edit: (company: Company) => Company): Company[] =>
  feed.map((company, i) => (i < count ? edit(company) : company));
const times = (factor: number) => (company: Company) =>
  valued(company.id, (company.facts[0]?.accepted.amount ?? 0) * factor * 1e-9);

describe('H09 how much a version changes', () => {
  it('is held above a fifth of the facts removed or changed', () => {
    expect(isHeld(measured(feed.slice(4)))).toBe(false);
    expect(isHeld(measured(feed.slice(5)))).toBe(true);
    expect(isHeld(measured(some(4, times(2))))).toBe(false);
    expect(isHeld(measured(some(5, times(2))))).toBe(true);
    expect(measured([...some(3, times(2)).slice(0, 18)])).toEqual({ facts: 20, removed: 2, changed: 3, leaps: 0 });
  });

  it('is held above a twentieth that leaps a hundredfold, up or down, or to the other sign', () => {
    const three = feed.concat(Array.from({ length: 30 }, (_, i) => valued(`mehr-${i}`, 1)));
    const leap = (count: number, factor: number) =>
      measured(
        three.map((company, i) => (i < count ? times(factor)(company) : company)),
        three,
      );
    expect(isHeld(leap(2, 1000))).toBe(false);
    expect(isHeld(leap(3, 1000))).toBe(true);
    expect(isHeld(leap(3, 0.01))).toBe(true);
    expect(isHeld(leap(3, 99))).toBe(false);
    expect(leap(3, -1).leaps).toBe(3);
  });

  it('counts facts whose sources all went to one address, and facts of companies under other names', () => {
    const moved = some(5, (company) => ({
      ...company,
      facts: company.facts.map((fact) => ({
        ...fact,
        reports: fact.reports.map((one) => ({ ...one, url: 'https://one.example/' })),
      })),
    }));
    expect(isHeld(measured(moved))).toBe(true);
    expect(isHeld(measured(some(5, (company) => ({ ...company, aliases: ['OpenAI'] }))))).toBe(true);
  });

  it('does not count what is added: facts, companies, reports, the day of the last look', () => {
    const more = feed.map((company) => ({
      ...company,
      checked: '2026-05-05',
      facts: [
        ...company.facts.map((fact) => ({
          ...fact,
          reports: [...fact.reports, { ...fact.reports[0], url: 'https://more.example/' } as (typeof fact.reports)[0]],
        })),
        valuation(company.id, 3, 'two'),
      ],
    }));
    expect(measured([...more, valued('neu', 1)])).toEqual({ facts: 20, removed: 0, changed: 0, leaps: 0 });
  });

  it('lets a small feed correct two facts, but not lose all', () => {
    const small = feed.slice(0, 4);
    expect(
      isHeld(measured([times(2)(small[0] as Company), times(2)(small[1] as Company), ...small.slice(2)], small)),
    ).toBe(false);
    expect(isHeld(measured([], small))).toBe(true);
    expect(isHeld(measured([], small.slice(0, 1)))).toBe(true);
    expect(isHeld(measured(feed, []))).toBe(false);
  });
});

describe('what changed', () => {
  const told = (before: readonly Company[], after: readonly Company[]) =>
    differences(pairsOf(before, after)).map(
      ({ kind, fact, before: was, after: is }) =>
        `${kind} ${fact} ${was?.accepted.amount ?? '-'} ${is?.accepted.amount ?? '-'}`,
    );

  it('is added, changed, replaced and removed, by the company’s present name', () => {
    const before = [valued('aaa', 1), valued('bbb', 2), valued('ccc', 3)];
    const after = [
      valued('aaa', 1.5),
      valued('bbb', 2, {
        facts: [valuation('bbb', 2), valuation('bbb', 5, 'two', { replaces: 'bbb/valuation/one', date: '2026-03' })],
      }),
      valued('ddd', 4),
    ];
    expect(told(before, after)).toEqual([
      'replaced bbb/valuation/two 2000000000 5000000000',
      'changed aaa/valuation/one 1000000000 1500000000',
      'added ddd/valuation/one - 4000000000',
      'removed ccc/valuation/one 3000000000 -',
    ]);
  });

  it('tells a replaced fact once, also where the old one is gone', () => {
    const after = valued('aaa', 1, {
      facts: [valuation('aaa', 5, 'two', { replaces: 'aaa/valuation/one', date: '2026-03' })],
    });
    expect(told([valued('aaa', 1)], [after])).toEqual(['replaced aaa/valuation/two 1000000000 5000000000']);
  });

  it('is not told for reports, reasons and links, nor for a fact under another id', () => {
    const fact = valuation('aaa', 1);
    const quiet = {
      ...fact,
      accepted: { ...fact.accepted, why: 'because' },
      reports: [...fact.reports, ...fact.reports],
    };
    expect(told([valued('aaa', 1)], [valued('aaa', 1, { facts: [quiet] })])).toEqual([]);
    expect(told([valued('aaa', 1)], [valued('aaa', 1, { facts: [valuation('aaa', 1, 'renamed')] })])).toEqual([]);
    const [moved] = told([valued('aaa', 1)], [valued('aaa', 1, { facts: [valuation('aaa', 2, 'renamed')] })]);
    expect(moved).toBe('changed aaa/valuation/renamed 1000000000 2000000000');
  });
});
