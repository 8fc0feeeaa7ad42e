import { describe, expect, it } from 'vitest';
import { readMetric, unitKindOf } from '../../../lib/claims/metric';
import { findPhrases } from '../../../lib/claims/phrases';
import type { MetricCue } from '../../../lib/model/tables/claims';
import { compiledWith, view } from './views';

const money = (rule: string, metric: MetricCue['metric'], weight: number, phrases: string[], more = {}): MetricCue => ({
  ...{ rule, metric, weight, phrases, unit: 'money' },
  ...more,
});

const compiled = compiledWith({
  metrics: [
    money('valuation', 'valuation', 9, ['valuation', 'valued']),
    money('round', 'funding_round', 8, ['round', 'raised']),
    money('revenue', 'revenue', 8, ['revenue']),
    money('loss', 'profit_loss', 9, ['lost', 'loss'], { negative: true, reach: 3 }),
    money('market', null, 8.5, ['# market']),
    money('sum', 'valuation', 9, ['# at #']),
    money('before', 'capex', 8, ['spend'], { side: 'before' }),
    { rule: 'stake', metric: 'stake', unit: 'percent', weight: 10, phrases: ['stake'] },
    { rule: 'change', metric: null, unit: 'percent', weight: 9, phrases: ['rose'] },
    { rule: 'users', metric: 'users', unit: 'people', weight: 9, phrases: ['users'] },
    { rule: 'staff', metric: 'headcount', unit: 'people', weight: 8, phrases: ['people', 'staff'] },
  ],
});

/** `metric rule` of each figure, `-` where no cue decides. */
function read(marked: string, kind: 'paragraph' | 'list-item' = 'paragraph'): string[] {
  const v = view(marked, { kind });
  const hits = findPhrases(v, compiled.metrics);
  return v.figures.map((_, i) => {
    const reading = readMetric(v, i, hits, compiled);
    return reading ? `${reading.metric} ${reading.rule}` : '-';
  });
}

describe('choice of the metric', () => {
  it('takes the nearest of equal cues', () => {
    expect(read('a round of [2] and revenue of [9]')).toEqual(['funding_round round', 'revenue revenue']);
  });

  it('lets another figure stand in the way', () => {
    expect(read('revenue of [9] then [4] in the valuation')).toEqual(['revenue revenue', 'valuation valuation']);
  });

  it('needs a cue of its own unit', () => {
    expect(read('the stake costs [5]')).toEqual(['-']);
    expect(read('a stake of [5 %]')).toEqual(['stake stake']);
    expect(unitKindOf(view('[5 %]').figures[0] as never)).toBe('percent');
    expect(unitKindOf(view('[5 people]').figures[0] as never)).toBe('people');
    expect(unitKindOf(view('[5]').figures[0] as never)).toBe('money');
  });

  it('lets a cue without a metric say that it is no claim', () => {
    expect(read('revenue in a [400] market')).toEqual(['null market']);
    expect(read('the stake in it rose [4 %]')).toEqual(['null change']);
  });

  it('keeps to the reach and the side of a cue', () => {
    expect(read('lost about [5]')).toEqual(['profit_loss loss']);
    expect(read('lost in all of the last year [5]')).toEqual(['-']);
    expect(read('they spend [5]')).toEqual(['capex before']);
    expect(read('[5] they spend')).toEqual(['-']);
  });

  it('gives a phrase with figures to the figure it speaks of only', () => {
    expect(read('[2] at [29]')).toEqual(['-', 'valuation sum']);
  });

  it('does not reach into the clause before, but joins the cells of a row', () => {
    expect(read('[5] are gone; what comes, perhaps later, is a valuation')).toEqual(['-']);
    expect(read('[5], perhaps: valuation', 'list-item')).toEqual(['valuation valuation']);
  });

  it('tells users from staff by the counted noun alone', () => {
    expect(read('It has [90 people]')).toEqual(['headcount staff']);
    const v = view('It has [90 people]');
    const figures = v.figures.map((f) => ({ ...f, noun: 'users' }));
    expect(readMetric({ ...v, figures }, 0, [], compiled)?.metric).toBe('users');
  });

  it('marks a loss and quotes the words that decided', () => {
    const v = view('It Lost [5] then');
    const reading = readMetric(v, 0, findPhrases(v, compiled.metrics), compiled);
    expect(reading).toMatchObject({ negative: true, evidence: 'Lost', cue: 1 });
  });
});
