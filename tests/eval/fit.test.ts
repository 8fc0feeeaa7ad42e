import { describe, expect, it } from 'vitest';
import type { Option, Signals } from '../../lib/claims';
import type { Metric } from '../../lib/model';
import type { Example } from '../../scripts/fit/examples';
import { missLines, missOf } from '../../scripts/fit/misses';
import { chosenOf, tallyOf } from '../../scripts/fit/score';
import { fitWeights } from '../../scripts/fit/solve';

const entity = { mention: { company: 'velora', name: 'Velora' } } as Option['entity'];

const option = (metric: Metric | null, metricSignals: Signals): Option => ({
  ...{ kind: 'money', metric, entity: metric && entity, name: null, cue: null },
  ...{ metricSignals, subjectSignals: metric ? [['here', 1]] : [] },
});

/** A figure that is a valuation where its cue is there, and no claim elsewhere. */
const example = (article: string, cue: number): Example => ({
  ...{ article, text: '3 million', right: [cue > 0 ? 1 : 0], claim: cue > 0, weight: 1, context: 'at «3 million»' },
  options: [
    option(null, [['bias', 1]]),
    option('valuation', [
      ['bias', 1],
      ['cue', cue],
    ]),
  ],
  wanted: cue > 0 ? [{ subject: 'velora', metric: 'valuation' }] : [],
});

const examples = [example('a-1', 1), example('a-2', 1), example('b-1', 0), example('b-2', 0)];
const weights = fitWeights(examples, [], { hold: 0.05, holdOwn: 0.1 });

describe('fitted weights', () => {
  it('choose the reading that the signals speak for', () => {
    expect(examples.map((e) => chosenOf(e, weights))).toEqual([1, 1, 0, 0]);
    expect(examples.map((e) => tallyOf(e, weights).fp)).toEqual([0, 0, 0, 0]);
  });

  it('count figures that are alike as often as they come', () => {
    const often = fitWeights([...examples, ...examples], [], { hold: 0.1, holdOwn: 0.2 });
    for (const [table, row] of Object.entries(weights))
      for (const [name, value] of Object.entries(row))
        expect(Math.abs((often[table]?.[name] ?? 0) - value), `${table} ${name}`).toBeLessThan(0.3);
  });
});

describe('misses', () => {
  const wrong = { none: { bias: 9 } };

  it('are figures read otherwise than labelled, with their rival readings', () => {
    const found = examples.flatMap((e) => missOf(e, wrong) ?? []);
    expect(found.map((m) => m.kind)).toEqual(['valuation: taken for no claim', 'valuation: taken for no claim']);
    expect(found[0]?.lines[1]).toContain('valuation of velora');
    expect(examples.flatMap((e) => missOf(e, weights) ?? [])).toEqual([]);
  });

  it('are counted by kind and set', () => {
    const lines = missLines(
      examples.flatMap((e) => missOf(e, wrong) ?? []),
      (article) => article.slice(0, 1),
    );
    expect(lines.at(-1)).toContain('2  valuation: taken for no claim (2)');
  });
});
