import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/claims/cues';
import { readScope } from '../../../lib/claims/details';
import { placeDates, readMoment } from '../../../lib/claims/moment';
import { findPhrases } from '../../../lib/claims/phrases';
import { readStatus } from '../../../lib/claims/status';
import type { FoundDate } from '../../../lib/figures';
import { intervalOfDate, type Metric } from '../../../lib/model';
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

describe('moment', () => {
  const found = (text: string, words: string, more: Partial<FoundDate>): FoundDate => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    date: null,
    interval: null,
    period: null,
    relative: false,
    kind: 'date',
    until: false,
    since: false,
    fiscal: null,
    shift: null,
    ago: null,
    length: null,
    estimate: false,
    vague: false,
    local: false,
    now: false,
    bare: false,
    running: null,
    within: false,
    against: false,
    birth: null,
    ...more,
  });
  const year = (text: string, words: string): FoundDate =>
    found(text, words, { date: words, interval: intervalOfDate(words), period: words, kind: 'period' });
  const read = (marked: string, metric: Metric, dates: (text: string) => FoundDate[], figure = 0) => {
    const v = view(marked, { start: 40 });
    return readMoment(v, placeDates(v, dates(v.sentence.text)), v.figureAt[figure] ?? -1, metric, (d) => d.period);
  };

  it('is open without a date', () => {
    expect(read('it has [2]', 'valuation', () => [])).toEqual({ date: null, when: null, period: null, stated: false });
  });

  it('is the date for a state, and the period for a result', () => {
    const dates = (t: string) => [year(t, '2024')];
    expect(read('in 2024 it had [2]', 'valuation', dates)).toMatchObject({ date: '2024', period: null, stated: true });
    expect(read('in 2024 it had [2]', 'revenue', dates)).toMatchObject({ date: null, period: '2024', stated: false });
  });

  it('is the nearest of several, each figure its own', () => {
    const dates = (t: string) => [year(t, '2023'), year(t, '2024')];
    expect(read('it had [2] in 2023 and then [5] in 2024', 'revenue', dates, 0).period).toBe('2023');
    expect(read('it had [2] in 2023 and then [5] in 2024', 'revenue', dates, 1).period).toBe('2024');
  });

  it('is not that of another clause far away', () => {
    const dates = (t: string) => [year(t, '2019')];
    expect(read('it has [2]; so; it began: long ago, in 2019', 'valuation', dates).stated).toBe(false);
  });

  it('is that which opens the sentence, however long that is', () => {
    const dates = (t: string) => [year(t, '2021')];
    const long = 'In 2021, so said all who were there and many who were not, the whole of it was put at [2]';
    expect(read(long, 'valuation', dates)).toMatchObject({ date: '2021' });
  });

  it('passes over a bare day for a result', () => {
    const dates = (t: string) => [found(t, 'Monday', { date: '2025-06-02', interval: intervalOfDate('2025-06-02') })];
    expect(read('on Monday it told of [2]', 'revenue', dates).period).toBeNull();
    expect(read('on Monday it told of [2]', 'valuation', dates).date).toBe('2025-06-02');
  });
});
