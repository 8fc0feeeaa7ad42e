import { describe, expect, it } from 'vitest';
import { type CueReading, readCues, unitKindOf } from '../../../lib/claims/metric';
import { findPhrases } from '../../../lib/claims/phrases';
import type { Metric } from '../../../lib/model';
import type { MetricCue } from '../../../lib/model/tables/claims';
import { compiledWith, view } from './views';

const money = (rule: string, metric: MetricCue['metric'], weight: number, phrases: string[], more = {}): MetricCue => ({
  ...{ rule, metric, weight, phrases, unit: 'money' },
  ...more,
});

const compiled = compiledWith({
  prepositions: ['after'],
  metrics: [
    money('valuation', 'valuation', 9, ['valuation', 'valued']),
    money('round', 'funding_round', 8, ['round', 'raised'], { occasion: true }),
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

/** The cues of the figure at an index, strongest first. */
function cuesFor(marked: string, index = 0, kind: 'paragraph' | 'list-item' = 'paragraph'): CueReading[] {
  const v = view(marked, { kind });
  const found = readCues(v, index, findPhrases(v, compiled.metrics), compiled);
  return [...found.values()].sort((a, b) => b.points - a.points);
}

/** The cue of one metric for the first figure. */
function cue(metric: Metric | null, marked: string, kind?: 'paragraph' | 'list-item'): CueReading {
  const found = cuesFor(marked, 0, kind).find((c) => c.metric === metric);
  if (!found) throw new Error(`no cue for ${metric}: ${marked}`);
  return found;
}

/** The rules of a figure's cues, strongest first. */
const rules = (marked: string, index = 0): string[] => cuesFor(marked, index).map((c) => c.rule);

describe('cues of a figure', () => {
  it('are the best of each metric, the nearest of equals first', () => {
    expect(rules('a round of [2] and revenue of [9]')).toEqual(['round', 'revenue']);
    expect(rules('a round of [2] and revenue of [9]', 1)).toEqual(['revenue', 'round']);
    expect(cue('valuation', 'valued by us, a valuation of [5]')).toMatchObject({ evidence: 'valuation', away: 1 });
  });

  it('count the other rules of the same metric, and no rule twice', () => {
    expect(cue('valuation', '[2] at [29]'.replace('[2]', 'a valuation of [2]'))).toMatchObject({ more: 0 });
    expect(cue('valuation', 'valued at a valuation of [29]').more).toBe(0);
    const [first] = cuesFor('valued by [2] at [29]', 1);
    expect(first).toMatchObject({ rule: 'sum', more: 1 });
  });

  it('lose points with words, clauses and figures between', () => {
    const near = cue('revenue', 'revenue of [9]');
    const far = cue('revenue', 'revenue of the last two years [9]');
    const beyond = cue('revenue', 'revenue, of the last two years, [9]');
    const behind = cuesFor('revenue [4], the last years [9]', 1)[0] as CueReading;
    expect([near.away, far.away]).toEqual([1, 5]);
    expect(near.points).toBeGreaterThan(far.points);
    expect(beyond.crossed).toBeGreaterThan(far.crossed);
    expect(far.points).toBeGreaterThan(beyond.points);
    expect(behind).toMatchObject({ same: 1, others: 0 });
    expect(beyond.points).toBeGreaterThan(behind.points);
  });

  it('lose less by a figure of another kind than by one of the same', () => {
    const other = cuesFor('revenue rose [4 %] to [9]', 1).find((c) => c.metric === 'revenue');
    const same = cuesFor('revenue rose [4] to [9]', 1).find((c) => c.metric === 'revenue');
    expect(other).toMatchObject({ same: 0, others: 1 });
    expect(same).toMatchObject({ same: 1, others: 0 });
    expect(other?.points).toBeGreaterThan(same?.points ?? Infinity);
  });

  it('lose more behind the figure in another clause than before it', () => {
    const before = cue('valuation', 'a valuation; it was [5]');
    const after = cue('valuation', '[5] it was; a valuation');
    expect([before.after, after.after]).toEqual([false, true]);
    expect(before.points).toBeGreaterThan(after.points);
  });

  it('need the unit of the figure', () => {
    expect(rules('the stake costs [5]')).toEqual([]);
    expect(rules('a stake of [5 %]')).toEqual(['stake']);
    expect(unitKindOf(view('[5 %]').figures[0] as never)).toBe('percent');
    expect(unitKindOf(view('[5 people]').figures[0] as never)).toBe('people');
    expect(unitKindOf(view('[5]').figures[0] as never)).toBe('money');
  });

  it('may have no metric: words that make it no claim', () => {
    expect(rules('revenue in a [400] market')).toEqual(['market', 'revenue']);
    expect(cue(null, 'the stake in it rose [4 %]').rule).toBe('change');
  });

  it('keep to the reach and the side of the words', () => {
    expect(rules('lost about [5]')).toEqual(['loss']);
    expect(rules('lost in all of the last year [5]')).toEqual([]);
    expect(rules('they spend [5]')).toEqual(['before']);
    expect(rules('[5] they spend')).toEqual([]);
  });

  it('belong to one figure where the phrase names its place', () => {
    expect(rules('[2] at [29]')).toEqual([]);
    expect(rules('[2] at [29]', 1)).toEqual(['sum']);
  });

  it('reach across the cells of a row for little', () => {
    const text = '[5], perhaps: valuation';
    expect(cue('valuation', text, 'list-item').points).toBeGreaterThan(cue('valuation', text).points + 2);
  });

  it('tell users from staff by the counted noun alone', () => {
    expect(rules('It has [90 people]')).toEqual(['staff']);
    const v = view('It has [90 people]');
    const figures = v.figures.map((f) => ({ ...f, noun: 'users' }));
    expect([...readCues({ ...v, figures }, 0, [], compiled).keys()]).toEqual(['users']);
  });

  it('mark a loss and quote the words', () => {
    expect(cue('profit_loss', 'It Lost [5] then')).toMatchObject({ negative: true, evidence: 'Lost', cue: 1 });
  });

  it('say where a round is only the occasion of something else', () => {
    expect(cue('funding_round', 'worth [29] after the round').occasion).toBe(true);
    expect(cue('funding_round', 'got [2] round the clock').occasion).toBe(false);
    expect(cue('funding_round', 'after the round of [2]').occasion).toBe(false);
  });
});
