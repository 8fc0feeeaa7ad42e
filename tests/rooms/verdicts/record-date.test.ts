import { describe, expect, it } from 'vitest';
import type { Claim, JudgedClaim } from '../../../lib/model';
import { judge } from '../../../lib/verdicts';
import { datedByRecord } from '../../../lib/verdicts/record-date';
import { claim, DEAL, fact, figure, RATES } from './fixtures';

const context = { articleDate: '2024-09-20', now: '2024-09-20', rates: RATES, fiscalYearEnd: null, measures: [] };

function dated(input: Partial<Claim>, facts = DEAL): Pick<JudgedClaim, 'date' | 'dateBy' | 'when'> {
  const said = claim({ metric: 'valuation', figure: figure(13.8e9), date: '2024-09-20', ...input });
  const { date, dateBy, when } = datedByRecord({ ...said, verdict: judge(said, facts, context) });
  return { date, dateBy, when };
}

describe('the date of a claim whose words give none', () => {
  it('is that of the fact which has its figure', () => {
    expect(dated({})).toEqual({ date: '2024-05', dateBy: 'record', when: { start: '2024-05-01', end: '2024-05-31' } });
  });

  it('is that of the fact also for a former value without a date', () => {
    const former = { figure: figure(7.3e9), earlier: true, date: null, when: null, dateBy: 'unknown' as const };
    expect(dated(former)).toMatchObject({ date: '2021-04', dateBy: 'record' });
  });

  it('stays what the words say', () => {
    expect(dated({ date: '2024-06', dateBy: 'stated' })).toMatchObject({ date: '2024-06', dateBy: 'stated' });
  });

  it('stays the article’s where the record has another figure', () => {
    expect(dated({ figure: figure(21e9) })).toMatchObject({ date: '2024-09-20', dateBy: 'article' });
  });

  it('stays the article’s where the fact is dated no more exactly than its month', () => {
    const facts = [fact({ id: 'loom/valuation/2024', amount: 13.8e9, date: '2024-09' })];
    expect(dated({}, facts)).toMatchObject({ date: '2024-09-20', dateBy: 'article' });
  });

  it('is none of its own where a period says when', () => {
    const facts = [fact({ id: 'loom/revenue/2023', metric: 'revenue', amount: 5e9, date: '2024-02', period: '2023' })];
    const said = { metric: 'revenue' as const, figure: figure(5e9), period: '2023' };
    expect(dated(said, facts)).toMatchObject({ dateBy: 'article' });
  });
});
