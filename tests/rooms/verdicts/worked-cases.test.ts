import { describe, expect, it } from 'vitest';
import { type Claim, type Verdict, verdictSchema } from '../../../lib/model';
import { judge } from '../../../lib/verdicts';
import { claim, DEAL, figure, MEASURES, RATES } from './fixtures';

const undated = { articleDate: null, now: '2026-01-15', rates: RATES, fiscalYearEnd: null, measures: MEASURES };
const orbit = { counterparties: ['orbit'] };

type Row = [string, Claim, Verdict['kind'], Verdict['reason']];

describe('worked cases of an undated article', () => {
  const rows: Row[] = [
    [
      'in talks at 10, closed at 14.3',
      claim({ metric: 'investment', figure: figure(10e9), status: 'in_talks', ...orbit }),
      'superseded',
      'talks-closed',
    ],
    [
      'talks of more than 10',
      claim({ metric: 'investment', figure: figure(10e9, 'more_than'), status: 'in_talks', ...orbit }),
      'superseded',
      'talks-closed',
    ],
    [
      'the sum of the talks told as settled',
      claim({ metric: 'investment', figure: figure(10e9), ...orbit }),
      'superseded',
      'talks-closed',
    ],
    [
      'talks at a sum that no report of talks has',
      claim({ metric: 'investment', figure: figure(12e9), status: 'in_talks', ...orbit }),
      'superseded',
      'talks-closed',
    ],
    [
      'the settled sum',
      claim({ metric: 'investment', figure: figure(14.3e9), ...orbit }),
      'confirmed',
      'agrees-disputed',
    ],
    [
      '14.8, which others deny',
      claim({ metric: 'investment', figure: figure(14.8e9), ...orbit }),
      'disputed',
      'other-reports',
    ],
    [
      'a sum that nobody has',
      claim({ metric: 'investment', figure: figure(18.6e9), ...orbit }),
      'contradicted',
      'differs',
    ],
    [
      'the same number in euros',
      claim({ metric: 'investment', figure: figure(14.3e9, 'exact', 'EUR'), ...orbit }),
      'contradicted',
      'currency-slip',
    ],
    [
      'converted into euros',
      claim({ metric: 'investment', figure: figure(12.4e9, 'exact', 'EUR'), ...orbit }),
      'confirmed',
      'agrees-converted',
    ],
    [
      'billions turned into trillions',
      claim({ metric: 'investment', figure: figure(14.3e12), ...orbit }),
      'contradicted',
      'scale-slip',
    ],
    ['the stake', claim({ metric: 'stake', figure: figure(49, 'exact', 'percent'), ...orbit }), 'confirmed', 'agrees'],
    ['the newest valuation', claim({ metric: 'valuation', figure: figure(29e9) }), 'confirmed', 'agrees-rounded'],
    ['an older valuation', claim({ metric: 'valuation', figure: figure(7e9) }), 'superseded', 'older-value'],
    ['a valuation never held', claim({ metric: 'valuation', figure: figure(2e9) }), 'unverified', 'moment-not-covered'],
    [
      'about 14 in 2024',
      claim({ metric: 'valuation', figure: figure(14e9, 'about'), date: '2024', dateBy: 'stated' }),
      'confirmed',
      'agrees-rounded',
    ],
    [
      'a wrong value for 2024',
      claim({ metric: 'valuation', figure: figure(20e9), date: '2024', dateBy: 'stated' }),
      'contradicted',
      'differs',
    ],
    [
      '7.3 of an earlier year',
      claim({ metric: 'valuation', figure: figure(7.3e9), date: '2023', dateBy: 'stated' }),
      'confirmed',
      'agrees',
    ],
    [
      'revenue of a period',
      claim({ metric: 'revenue', figure: figure(870e6), period: '2024' }),
      'confirmed',
      'agrees-rounded',
    ],
    [
      'a forecast',
      claim({ metric: 'revenue', figure: figure(2e9), period: '2025', status: 'forecast' }),
      'confirmed',
      'agrees',
    ],
    [
      'a forecast told as a result',
      claim({ metric: 'revenue', figure: figure(2e9), period: '2025' }),
      'unverified',
      'only-talks-known',
    ],
    ['a wrong revenue', claim({ metric: 'revenue', figure: figure(970e6), period: '2024' }), 'contradicted', 'differs'],
    [
      'another investor',
      claim({ metric: 'investment', figure: figure(10e9), counterparties: ['nova'] }),
      'unverified',
      'event-not-in-record',
    ],
  ];
  it.each(rows)('%s', (_name, subject, kind, reason) => {
    const verdict = judge(subject, DEAL, undated);
    expect([verdict.kind, verdict.reason]).toEqual([kind, reason]);
    expect(verdictSchema.safeParse(verdict).error).toBeUndefined();
  });
});

describe('what a verdict tells', () => {
  it('names the outcome of the talks, who bears it, and what others say', () => {
    const { values, facts, difference } = judge(
      claim({ metric: 'investment', figure: figure(10e9), status: 'in_talks', ...orbit }),
      DEAL,
      undated,
    );
    expect(values.latest?.low).toBe(14.3e9);
    expect(values.latestDate).toBe('2025-06-12');
    expect(values.publishers).toEqual(['Morning Ledger', 'Echo', 'Rounder']);
    expect(values.others).toEqual(['Leak Daily']);
    expect(values.otherFigure?.low).toBe(14.8e9);
    expect(facts).toEqual(['loom/investment/orbit', 'loom/investment/talks']);
    expect(difference).toEqual({ amount: 10e9 - 14.3e9, ratio: 10 / 14.3, unit: 'USD' });
  });

  it('says on both sides of a dispute who says what', () => {
    const { values } = judge(claim({ metric: 'investment', figure: figure(14.8e9), ...orbit }), DEAL, undated);
    expect(values.publishers).toContain('Leak Daily');
    expect(values.others).toContain('Morning Ledger');
    expect(values.record?.low).toBe(14.3e9);
  });

  it('gives the difference in the record’s unit', () => {
    const slip = judge(
      claim({ metric: 'investment', figure: figure(14.3e9, 'exact', 'EUR'), ...orbit }),
      DEAL,
      undated,
    );
    expect(slip.difference?.unit).toBe('USD');
    expect(slip.difference?.ratio).toBeCloseTo(1.15);
  });

  it('knows the dates of an older and of the newest value', () => {
    const { values } = judge(claim({ metric: 'valuation', figure: figure(7e9) }), DEAL, undated);
    expect([values.recordDate, values.latestDate]).toEqual(['2021-04', '2025-06-12']);
  });
});
