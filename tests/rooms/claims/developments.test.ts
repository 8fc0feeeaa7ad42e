import { describe, expect, it } from 'vitest';
import { developmentsOf, markDevelopments } from '../../../lib/claims/developments';
import type { Claim } from '../../../lib/model';
import { claim, view } from './views';

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

  it('are none between a rate of growth and the sum it led to', () => {
    expect(links('from [14 %] of growth to [9]')).toEqual([]);
    expect(links('from [14 %] to [19 %]')).toEqual([0]);
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
