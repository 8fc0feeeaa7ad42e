import { describe, expect, it } from 'vitest';
import { frameOf, optionsOf } from '../../../lib/claims/options';
import { partiesAmong, partyOptions } from '../../../lib/claims/parties';
import type { ReadContext } from '../../../lib/claims/reading';
import {
  contributions,
  type Option,
  tablesOf,
  total,
  type Weighed,
  type Weights,
  weigh,
} from '../../../lib/claims/weigh';
import type { ClaimTables } from '../../../lib/model/tables/claims';
import { compiledWith, contextOf, owner, profile, view } from './views';

const words: Partial<ClaimTables> = {
  metrics: [
    { rule: 'revenue', metric: 'revenue', unit: 'money', weight: 8, phrases: ['revenue'] },
    { rule: 'valuation', metric: 'valuation', unit: 'money', weight: 9, phrases: ['valuation', 'worth'] },
    { rule: 'market', metric: null, unit: 'money', weight: 9, phrases: ['market'] },
    { rule: 'stake', metric: 'stake', unit: 'percent', weight: 10, phrases: ['stake'] },
    { rule: 'paid', metric: 'investment', unit: 'money', weight: 8, phrases: ['invested'] },
  ],
  verbs: [{ metrics: ['investment'], subject: 'actor', phrases: ['invested'] }],
  roles: [{ metrics: ['investment'], role: 'target', before: ['in'], weight: 5 }],
  prepositions: ['in', 'of'],
  listers: ['and'],
};
const compiled = compiledWith(words);

function context(...marked: string[]): ReadContext {
  return contextOf(
    marked.map((m, index) => view(m, { index, group: 0 })),
    compiled,
  );
}
const options = (...marked: string[]): Option[] => optionsOf(context(...marked), 0, [], null, null);
const told = ({ metric, entity }: Option): string => (metric ? `${metric} ${entity?.key}` : 'none');
const best = (all: readonly Option[], weights: Weights): string => told(weigh(all, weights)[0] as Weighed);
const signals = (all: readonly Option[], which: string): Map<string, number> => {
  const found = all.find((o) => told(o) === which);
  if (!found) throw new Error(`no option ${which}`);
  return new Map([...found.metricSignals, ...found.subjectSignals]);
};

describe('options of a figure', () => {
  it('are no claim, and each metric of its kind with each company named', () => {
    const all = options('{Velora} and {Omnivox} are worth [5]').map(told);
    expect(all[0]).toBe('none');
    expect(all).toContain('valuation velora');
    expect(all).toContain('valuation omnivox');
    expect(all).toContain('revenue velora');
    expect(all.some((o) => /stake|headcount|users/.test(o))).toBe(false);
    expect(new Set(all).size).toBe(all.length);
  });

  it('of a share or of people measure nothing else', () => {
    expect(options('{Velora} owns a stake of [5 %]').map(told)).toEqual(['none', 'stake velora']);
    expect(options('{Velora} has [90 people]').map(told)).toEqual(['none', 'users velora', 'headcount velora']);
  });

  it('hold the companies told of before, without a place in the sentence', () => {
    const all = options('{Velora} grows', 'It is worth [5]');
    expect(all.find((o) => told(o) === 'valuation velora')?.name).toBeNull();
    expect(signals(all, 'valuation velora').get('absent')).toBe(1);
    expect(signals(all, 'valuation velora').get('here')).toBeUndefined();
  });

  it('are never the market value of a company that is not listed, without words for one', () => {
    const listed = new Map([['omnivox', profile({ listedSince: '2020-01-01' })]]);
    const views = [view('{Velora} met {Omnivox} for [5]')];
    const all = optionsOf(contextOf(views, compiled, listed), 0, [], null, null).map(told);
    expect(all).toContain('market_cap omnivox');
    expect(all).not.toContain('market_cap velora');
  });

  it('say by signals how the cue and the name stand', () => {
    const all = options('{Velora} has a revenue of [5] in a market');
    expect(signals(all, 'revenue velora').get('best')).toBe(1);
    expect(signals(all, 'revenue velora').get('before')).toBe(1);
    expect(signals(all, 'valuation velora').get('no-cue')).toBe(1);
    expect(signals(all, 'valuation velora').get('told-otherwise')).toBeGreaterThan(0);
    expect(signals(all, 'none').get('after')).toBe(1);
  });
});

describe('weighing', () => {
  const all = options('{Velora} with a revenue of [5], a part of {Omnivox}, is now worth more');

  it('follows the weights, whatever they are', () => {
    const cue = { metric: { points: 10 } };
    const before = { subject: { before: 1 } };
    expect(best(all, { ...cue, ...before })).toBe('revenue velora');
    expect(best(all, { ...cue, subject: { before: -1 } })).toBe('revenue omnivox');
    expect(best(all, { metric: { points: -10, cue: 20 }, ...before })).toBe('valuation velora');
    expect(best(all, { ...cue, ...before, none: { bias: 50 } })).toBe('none');
  });

  it('counts a weight only in the tables of the option', () => {
    expect(best(all, { 'metric valuation': { cue: 1 }, 'subject results': { before: 9 } })).not.toMatch(/^valuation/);
    expect(best(all, { 'metric valuation': { cue: 1 }, 'subject raised': { before: 9 } })).toBe('valuation velora');
    expect(best(all, { 'none percent': { bias: 9 }, 'metric revenue': { cue: 1 } })).toMatch(/^revenue/);
    expect(best(all, { 'none money': { bias: 9 }, 'metric revenue': { cue: 1 } })).toBe('none');
    expect(tablesOf({ metric: null, kind: 'people' })).toEqual({ metric: ['none', 'none people'], subject: [] });
  });

  it('adds values times weights, signals without a weight nothing', () => {
    const weights = { a: { x: 2, y: -1 }, b: { x: 0.5 } };
    expect(
      total(
        [
          ['x', 0.5],
          ['y', 1],
          ['z', 9],
        ],
        ['a', 'b', 'c'],
        weights,
      ),
    ).toBeCloseTo(0.25);
  });

  it('puts the best first and keeps the order of equals', () => {
    const weighed = weigh(all, { metric: { points: 3 }, none: { bias: 1 } });
    for (const [i, o] of weighed.slice(1).entries()) expect(o.points).toBeLessThanOrEqual(weighed[i]?.points ?? 0);
    expect(weigh(all, {}).map(told)).toEqual(all.map(told));
  });

  it('tells what each signal adds, the most telling first, without the faint', () => {
    const [first] = weigh(all, { metric: { points: 10, weight: -1, crossed: 0.001 }, subject: { here: 2 } });
    const { metric, subject } = contributions(first as Weighed, {
      metric: { points: 10, weight: -1, away: 0.01 },
      subject: { here: 2 },
    });
    expect(metric.map((c) => c.signal)).toEqual(['points', 'weight']);
    expect(metric[0]?.points).toBeGreaterThan(0);
    expect(metric[1]?.points).toBeLessThan(0);
    expect(subject).toEqual([{ signal: 'here', points: 2 }]);
  });
});

describe('the other side of a deal', () => {
  const among = (marked: string, weights: Weights) => {
    const read = context(marked);
    const figureAt = read.view.figureAt[0] ?? 0;
    const frame = frameOf(read, 'investment', figureAt, null);
    return partiesAmong(read, partyOptions(read, frame, owner('velora'), 0, []), weights);
  };
  const weights: Weights = { party: { bias: -1 }, 'party invested': { 'active:first': 3, listed: -0.5 } };

  it('is who adds up to more than nothing, never the owner', () => {
    expect(among('{Omnivox} invested [5] in {Velora}', weights)).toEqual({ companies: ['omnivox'], unknown: false });
    expect(among('{Omnivox} invested [5] in {Velora}', {})).toEqual({ companies: [], unknown: false });
    expect(among('{Omnivox} invested [5] in {Velora}', { party: { bias: 1 } }).companies).toEqual(['omnivox']);
  });

  it('is a whole list of names where its first is', () => {
    const text = '{Omnivox} and {Kelvar} invested [5] in {Velora}';
    const first: Weights = { party: { bias: -0.5 }, 'party invested': { before: 1, listed: -1 } };
    expect(among(text, first).companies).toEqual(['omnivox', 'kelvar']);
    const apart: Weights = { party: { bias: -0.5 }, 'party invested': { before: 1, listed: -9 } };
    expect(among(text, apart).companies).toEqual(['omnivox']);
  });

  it('may be a name that the record lacks', () => {
    expect(among('{?Zephyrion} invested [5] in {Velora}', weights)).toEqual({ companies: [], unknown: true });
  });
});
