import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../lib/claims/cues';
import { developmentsOf, markDevelopments, relationsOf } from '../../../lib/claims/relations';
import { type Claim, targetIn } from '../../../lib/model';
import { claim, compiledWith, view } from './views';

const words = { from: ['from'], to: ['to'] };
const links = (marked: string): number[] => developmentsOf(view(marked), words);

describe('developments', () => {
  it('are two figures with "from" and "to", or an arrow between', () => {
    expect(links('rose from [7] to [13]')).toEqual([0]);
    expect(links('rose from about [7] last year to now [13]')).toEqual([0]);
    for (const arrow of ['→', '->', '➔', '=>']) expect(links(`[7] ${arrow} [13]`)).toEqual([0]);
  });

  it('are none with one of the two words, the wrong order, or much in between', () => {
    expect(links('rose to [7] and [13]')).toEqual([]);
    expect(links('from [7] and [13]')).toEqual([]);
    expect(links('to [7] from [13]')).toEqual([]);
    expect(links('from [7] in a deal that took many long months of work to [13]')).toEqual([]);
    expect(links('[7] > [13]')).toEqual([]);
  });

  it('may follow one another', () => {
    expect(links('[2] → [7] → [13]')).toEqual([0, 1]);
  });

  it('mark the first as earlier and share a number', () => {
    const claims: Claim[] = [claim({ metric: 'valuation' }), claim({ metric: 'valuation', earlier: true })];
    expect(markDevelopments([0], [0, 1], claims, 4, [])).toBe(5);
    expect(claims.map((c) => [c.trajectory, c.earlier])).toEqual([
      [4, true],
      [4, false],
    ]);
  });

  it('are none between two companies, two metrics, or with a figure that is no claim', () => {
    for (const other of [claim({ subject: 'omnivox' }), claim({ metric: 'capex' })]) {
      const claims = [claim(), other];
      expect(markDevelopments([0], [0, 1], claims, 0, [])).toBe(0);
      expect(claims.map((c) => c.trajectory)).toEqual([null, null]);
    }
    const single = [claim()];
    expect(markDevelopments([0], [null, 0], single, 0, [])).toBe(0);
    expect(single[0]?.trajectory).toBeNull();
  });

  it('hand two periods to two results in order', () => {
    const period = (value: string) => ({ period: value }) as Parameters<typeof markDevelopments>[4][number];
    const claims = [claim({ period: '2025' }), claim()];
    markDevelopments([0], [0, 1], claims, 0, [period('2024'), period('2025')]);
    expect(claims.map((c) => c.period)).toEqual(['2024', '2025']);
    const states = [claim({ metric: 'valuation' }), claim({ metric: 'valuation' })];
    markDevelopments([0], [0, 1], states, 0, [period('2024'), period('2025')]);
    expect(states.map((c) => c.period)).toEqual([null, null]);
  });
});

describe('multipliers', () => {
  const compiled = compiledWith({
    multiples: [
      { phrases: ['double'], low: 1.85, high: 2.2 },
      { phrases: ['more than double'], low: 2, high: null },
    ],
  });
  const read = (marked: string, claimOf: (number | null)[], claims: Claim[], index = 0) => {
    const v = view(marked, { index });
    const target = (span: { start: number; end: number }) => targetIn(v.sentence.text, span);
    return relationsOf(v, cuesOf(v, compiled), claimOf, claims, target, { from: ['from'], to: ['to'] });
  };

  it('relate the claim before to the claim after', () => {
    const [relation, ...more] = read('[13.8], more than double the [7.3] of then', [0, 1], [claim(), claim()]);
    expect(more).toEqual([]);
    expect(relation).toMatchObject({ kind: 'multiple', low: 2, high: null, from: [1], to: 0 });
    expect(relation?.target.exact).toBe('more than double');
  });

  it('take the longest of overlapping phrases', () => {
    expect(read('[4], double the [2]', [0, 1], [claim(), claim()])[0]).toMatchObject({ low: 1.85, high: 2.2 });
  });

  it('relate to the record where no value follows, and to the sentence before where none precedes', () => {
    expect(read('[13.8], more than double', [0], [claim()])[0]).toMatchObject({ from: [], to: 0 });
    expect(read('That is double', [], [claim({ sentence: 2 })], 3)[0]).toMatchObject({ from: [], to: 0 });
    expect(read('That is double', [], [claim({ sentence: 0 })], 3)).toEqual([]);
  });

  it('belong to the value they lead to, which is compared with the one before', () => {
    expect(read('raised [2], double its worth to [29]', [0, 1], [claim(), claim()])[0]).toMatchObject({
      from: [],
      to: 1,
    });
  });

  it('never compare values of different units', () => {
    const people = claim();
    people.figure = { ...people.figure, unit: 'people' };
    expect(read('[4], double the [2]', [0, 1], [claim(), people])[0]).toMatchObject({ from: [] });
  });
});
