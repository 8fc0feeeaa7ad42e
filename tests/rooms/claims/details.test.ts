import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/claims/cues';
import { findPhrases } from '../../../lib/claims/phrases';
import { readScope } from '../../../lib/claims/scope';
import { readStatus } from '../../../lib/claims/status';
import type { Metric } from '../../../lib/model';
import { compiledWith, view } from './views';

describe('status', () => {
  const compiled = compiledWith({
    statuses: [
      { rule: 'talks', status: 'in_talks', weight: 7, phrases: ['in talks'] },
      { rule: 'plan', status: 'planned', weight: 5.5, phrases: ['plans'], reach: 3 },
      { rule: 'said', status: 'announced', weight: 4, phrases: ['said'] },
      { rule: 'denied', status: 'denied', weight: 9, phrases: ['denied'] },
      { rule: 'if', status: 'hypothetical', weight: 10, phrases: ['if'] },
      { rule: 'later', status: 'forecast', weight: 6, phrases: ['expected'], side: 'after' },
    ],
  });
  const read = (marked: string, figure = 0) => {
    const v = view(marked);
    return readStatus(v, v.figureAt[figure] ?? -1, findPhrases(v, compiled.statuses));
  };

  it('is completed where nothing says otherwise', () => {
    expect(read('{Velora} has [2]')).toEqual({ status: 'completed', hypothetical: false, rule: 'plain-statement' });
  });

  it('is that of the weightiest cue near by', () => {
    expect(read('in talks for [2], it said').status).toBe('in_talks');
    expect(read('it denied that it is in talks over [2]').status).toBe('denied');
    expect(read('it said it has [2]').status).toBe('announced');
  });

  it('keeps to the reach and the side of a cue', () => {
    expect(read('it plans to pay [2]').status).toBe('planned');
    expect(read('it plans to do what nobody has done for [2]').status).toBe('completed');
    expect(read('[2] expected').status).toBe('forecast');
    expect(read('expected [2]').status).toBe('completed');
  });

  it('is hypothetical after "if", and then planned', () => {
    expect(read('if it had [2]')).toEqual({ status: 'planned', hypothetical: true, rule: 'if' });
  });

  it('is not that of a clause that follows', () => {
    expect(read('it has [2], and {Omnivox} is, people say, in talks').status).toBe('completed');
  });
});

describe('status of a metric', () => {
  it.each([
    ['in_talks', 'funding_round', 'in_talks'],
    ['in_talks', 'capex', 'planned'],
    ['in_talks', 'revenue', 'forecast'],
    ['planned', 'annualized_revenue', 'forecast'],
    ['planned', 'headcount', 'planned'],
    ['forecast', 'valuation', 'planned'],
    ['forecast', 'capex', 'planned'],
    ['reported', 'market_cap', 'completed'],
    ['reported', 'valuation', 'reported'],
    ['denied', 'revenue', 'denied'],
  ] as const)('%s of %s is %s', (said, metric, status) => expect(statusFor(said, metric)).toBe(status));
});

describe('scope and basis', () => {
  const compiled = compiledWith({
    scopes: [
      { rule: 'rate', scope: 'rate', phrases: ['a year'], reach: 1, side: 'after' },
      { rule: 'part', scope: 'part', phrases: ['in cash'], reach: 3, metrics: ['acquisition_price'] },
      { rule: 'post', basis: 'post-money', phrases: ['post money'], reach: 4 },
      { rule: 'pre', basis: 'pre-money', phrases: ['pre money'], reach: 4 },
    ],
  });
  const read = (marked: string, metric: Metric, figure = 0) => {
    const v = view(marked);
    return readScope(v, v.figureAt[figure] ?? -1, metric, cuesOf(v, compiled));
  };

  it('is the whole without basis where nothing says otherwise', () => {
    expect(read('it has [2]', 'valuation')).toEqual({ scope: 'whole', basis: null });
  });

  it('takes a rate from the words right after the figure only', () => {
    expect(read('pays [2] a year', 'contract_value').scope).toBe('rate');
    expect(read('once a year it pays [2]', 'contract_value').scope).toBe('whole');
    expect(read('pays [2] to all of them a year', 'contract_value').scope).toBe('whole');
  });

  it('narrows only the metrics of the cue', () => {
    expect(read('[2] in cash', 'acquisition_price').scope).toBe('part');
    expect(read('[2] in cash', 'revenue').scope).toBe('whole');
  });

  it('takes the nearer basis of two', () => {
    expect(read('[2] pre money and [3] post money', 'valuation', 0).basis).toBe('pre-money');
    expect(read('[2] pre money and [3] post money', 'valuation', 1).basis).toBe('post-money');
  });
});
