import { describe, expect, it } from 'vitest';
import { PERIOD_METRICS } from '../../../lib/claims/moment';
import { carryPeriods, shareDetails } from '../../../lib/claims/restated';
import type { Claim } from '../../../lib/model';
import { claim } from './views';

const carry = (claims: Claim[]): (string | null)[] => {
  carryPeriods(claims, (c) => PERIOD_METRICS.has(c.metric));
  return claims.map((c) => c.period);
};

describe('a figure told twice', () => {
  it('shares a period or a date that only one place states, whichever comes first', () => {
    const claims = [claim(), claim({ period: '2024' })];
    shareDetails(claims);
    expect(claims.map((c) => c.period)).toEqual(['2024', '2024']);
    const dated = [claim({ metric: 'valuation', date: '2024-05', dateBy: 'stated' }), claim({ metric: 'valuation' })];
    shareDetails(dated);
    expect(dated[1]).toMatchObject({ date: '2024-05', dateBy: 'stated' });
  });

  it('shares that it is a forecast or a plan, but not with other parties', () => {
    const claims = [claim(), claim({ status: 'forecast' })];
    shareDetails(claims);
    expect(claims[0]?.status).toBe('forecast');
    const deals = [
      claim({ metric: 'investment', counterparties: ['omnivox'] }),
      claim({ metric: 'investment', counterparties: ['brightmoor'], status: 'in_talks' }),
    ];
    shareDetails(deals);
    expect(deals[0]?.status).toBe('completed');
  });

  it.each([
    ['another amount', { amount: 2e9 }],
    ['another company', { subject: 'omnivox' }],
    ['another metric', { metric: 'profit_loss' as const }],
    ['another section', { section: 1 }],
  ])('is not the same with %s', (_, more) => {
    const claims = [claim(), claim({ period: '2024', ...more })];
    shareDetails(claims);
    expect(claims[0]?.period).toBeNull();
  });

  it('keeps the period that each place states', () => {
    const claims = [claim({ period: '2023' }), claim({ period: '2024' })];
    shareDetails(claims);
    expect(claims.map((c) => c.period)).toEqual(['2023', '2024']);
  });

  it('takes no quadratic time where one figure stands a thousand times', () => {
    const claims = Array.from({ length: 3000 }, () => claim());
    const from = performance.now();
    shareDetails(claims);
    expect(performance.now() - from).toBeLessThan(500);
  });
});

describe('results told one after another', () => {
  it('share the period', () => {
    expect(carry([claim({ period: '2025-Q2' }), claim({ metric: 'profit_loss', sentence: 1 })])).toEqual([
      '2025-Q2',
      '2025-Q2',
    ]);
  });

  it.each([
    ['of another company', { subject: 'omnivox' }],
    ['far away', { sentence: 9 }],
    ['in another section', { section: 1 }],
    ['of an earlier time', { earlier: true }],
    ['that are forecasts', { status: 'forecast' as const }],
    ['with a date of their own', { dateBy: 'stated' as const }],
    ['that are states', { metric: 'valuation' as const }],
  ])('do not where one is %s', (_, more) => {
    expect(carry([claim({ period: '2025-Q2' }), claim({ sentence: 1, ...more })])[1]).toBeNull();
  });

  it('do not take the period of a former value', () => {
    expect(carry([claim({ period: '2024', earlier: true }), claim({ sentence: 1 })])[1]).toBeNull();
  });
});
