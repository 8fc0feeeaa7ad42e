import { describe, expect, it } from 'vitest';
import { type CarryContext, carryPeriods, inheritDates, shareDetails } from '../../../lib/claims/restated';
import { type Claim, intervalOfDate, targetIn } from '../../../lib/model';
import { claim } from './views';

/** Nothing but the claims themselves says anything of their time. */
const context = (more: Partial<CarryContext> = {}): CarryContext => ({
  timedBy: () => 'none',
  nearPeriod: () => null,
  opening: () => null,
  fiscalYearEnd: () => 12,
  published: '2025-08-01',
  ...more,
});

const carry = (claims: Claim[], more: Partial<CarryContext> = {}): (string | null)[] => {
  carryPeriods(claims, context(more));
  return claims.map((c) => c.period);
};

/** A result for a period. */
const result = (period: string, more: Partial<Claim> = {}): Claim =>
  claim({ period, when: intervalOfDate(period.replace('FY', '').slice(0, 4)), ...more });

describe('a figure told twice', () => {
  it('shares a period or a date that only one place states, whichever comes first', () => {
    const claims = [claim(), claim({ period: '2024' })];
    shareDetails(claims, '2025-08-01');
    expect(claims.map((c) => c.period)).toEqual(['2024', '2024']);
    const dated = [claim({ metric: 'valuation', date: '2024-05', dateBy: 'stated' }), claim({ metric: 'valuation' })];
    shareDetails(dated, '2025-08-01');
    expect(dated[1]).toMatchObject({ date: '2024-05', dateBy: 'stated' });
  });

  it('shares that it is a forecast or a plan, but not with other parties', () => {
    const claims = [claim(), claim({ status: 'forecast' })];
    shareDetails(claims, '2025-08-01');
    expect(claims[0]?.status).toBe('forecast');
    const deals = [
      claim({ metric: 'investment', counterparties: ['omnivox'] }),
      claim({ metric: 'investment', counterparties: ['brightmoor'], status: 'in_talks' }),
    ];
    shareDetails(deals, '2025-08-01');
    expect(deals[0]?.status).toBe('completed');
  });

  it.each([
    ['another amount', { amount: 2e9 }],
    ['another company', { subject: 'omnivox' }],
    ['another metric', { metric: 'profit_loss' as const }],
    ['another section', { section: 1 }],
  ])('is not the same with %s', (_, more) => {
    const claims = [claim(), claim({ period: '2024', ...more })];
    shareDetails(claims, '2025-08-01');
    expect(claims[0]?.period).toBeNull();
  });

  it('keeps the period that each place states', () => {
    const claims = [claim({ period: '2023' }), claim({ period: '2024' })];
    shareDetails(claims, '2025-08-01');
    expect(claims.map((c) => c.period)).toEqual(['2023', '2024']);
  });

  it('takes no quadratic time where one figure stands a thousand times', () => {
    const claims = Array.from({ length: 3000 }, () => claim());
    const from = performance.now();
    shareDetails(claims, '2025-08-01');
    expect(performance.now() - from).toBeLessThan(500);
  });
});

describe('results told one after another', () => {
  it('share the period', () => {
    expect(carry([result('2025-Q2'), claim({ metric: 'profit_loss', sentence: 1 })])).toEqual(['2025-Q2', '2025-Q2']);
  });

  it.each([
    ['of another company, for a year told some sentences before', { subject: 'omnivox', sentence: 3 }, '2024'],
    ['far away', { sentence: 30 }, '2025-Q2'],
    ['in another section', { section: 1 }, '2025-Q2'],
    ['of a former time, in another sentence', { earlier: true }, '2025-Q2'],
    ['with a date of their own', { dateBy: 'stated' as const, metric: 'valuation' as const }, '2025-Q2'],
    ['that are states', { metric: 'valuation' as const }, '2025-Q2'],
  ])('do not where one is %s', (_, more, period) => {
    expect(carry([result(period), claim({ sentence: 1, ...more })])[1]).toBeNull();
  });

  it('do not take the period of a former value', () => {
    expect(carry([result('2024', { earlier: true }), claim({ sentence: 1 })])[1]).toBeNull();
  });

  it('take the later one where two years of one thing stand in a sentence', () => {
    const years = [
      result('2024'),
      result('2023', { when: intervalOfDate('2023') }),
      claim({ sentence: 1, metric: 'profit_loss' }),
    ];
    expect(carry(years)[2]).toBe('2024');
  });

  it('of another company are for the quarter just over', () => {
    const next = claim({ sentence: 1, subject: 'omnivox' });
    expect(carry([result('2025-Q2'), next])[1]).toBe('2025-Q2');
    expect(carry([result('2024-Q2'), claim({ sentence: 1, subject: 'omnivox' })])[1]).toBeNull();
  });

  it("take the calendar's name where the words name no period", () => {
    const fiscal = { fiscalYearEnd: () => 6 };
    expect(carry([result('FY2025-Q4'), claim({ sentence: 1 })], fiscal)[1]).toBe('2025-Q2');
  });

  it('do not where the words name a period that cannot be told', () => {
    expect(carry([result('2025-Q2'), claim({ sentence: 1 })], { timedBy: () => 'unknown' })[1]).toBeNull();
  });

  it('fall back on the period that the text named last', () => {
    expect(carry([claim()], { nearPeriod: () => '2025-Q2' })).toEqual(['2025-Q2']);
  });

  it('compare with the year before', () => {
    expect(carry([result('2025-Q2'), claim({ earlier: true })])).toEqual(['2025-Q2', '2024-Q2']);
  });

  it('go on as hearsay', () => {
    const claims = [result('2025-H1', { status: 'reported' }), claim({ sentence: 1, metric: 'profit_loss' })];
    carry(claims);
    expect(claims[1]).toMatchObject({ status: 'reported', period: '2025-H1', date: '2025' });
  });

  it('are outlooks where the period is not over', () => {
    const claims = [result('2025'), result('2025', { metric: 'capex' }), result('2027')];
    carry(claims);
    expect(claims.map((c) => c.status)).toEqual(['forecast', 'planned', 'forecast']);
    expect(claims.map((c) => c.date)).toEqual(['2025', '2025', '2025-08-01']);
  });
});

describe('a deal told again', () => {
  const deal = (more: Partial<Claim> & { amount?: number }): Claim =>
    claim({ metric: 'investment', counterparties: ['omnivox'], dateBy: 'article', date: '2025-08-01', ...more });
  const past = { date: '2023-10', dateBy: 'stated' as const, when: intervalOfDate('2023-10') };
  const inherit = (claims: Claim[], more: Partial<CarryContext> = {}): (string | null)[] => {
    inheritDates(claims, context(more));
    return claims.map((c) => c.date);
  };

  it('has the date the text gave it before', () => {
    expect(inherit([deal(past), deal({ amount: 4e9, sentence: 2 })])).toEqual(['2023-10', '2023-10']);
  });

  it.each([
    ['of other parties', { counterparties: ['brightmoor'] }],
    ['without a party', { counterparties: [] }],
    ['of another kind', { metric: 'contract_value' as const }],
    ['of another company', { subject: 'kelvar' }],
    ['only talked about', { status: 'in_talks' as const }],
    ['far away', { sentence: 20 }],
  ])('does not where it is %s', (_, more) => {
    expect(inherit([deal(past), deal({ amount: 4e9, sentence: 2, ...more })])[1]).toBe('2025-08-01');
  });

  it('does not where the text dates it to today, nor after it was told of today', () => {
    const today = { timedBy: () => 'now' as const };
    expect(inherit([deal(past), deal({ amount: 4e9, sentence: 2 })], today)[1]).toBe('2025-08-01');
    const again = [deal(past), deal({ amount: 4e9, sentence: 1 }), deal({ amount: 9e9, sentence: 2 })];
    expect(inherit(again, { timedBy: (c) => (c.sentence === 1 ? 'now' : 'none') })[2]).toBe('2025-08-01');
  });

  it('does not take the date of a thing of the past that is told after it', () => {
    const claims = [
      deal({ target: targetIn('', { start: 0, end: 1 }) }),
      deal({ ...past, target: targetIn('', { start: 9, end: 10 }) }),
    ];
    shareDetails(claims, '2025-08-01');
    expect(claims[0]?.date).toBe('2025-08-01');
  });

  it('has, as the first value of a development, the date this began', () => {
    const opening = { date: '2025-01', when: intervalOfDate('2025-01'), dateBy: 'stated' as const, period: null };
    const claims = [deal({ earlier: true, trajectory: 1, date: null, when: null, metric: 'annualized_revenue' })];
    expect(inherit(claims, { opening: () => opening })).toEqual(['2025-01']);
  });
});
