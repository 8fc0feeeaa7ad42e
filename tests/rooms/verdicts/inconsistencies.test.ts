import { describe, expect, it } from 'vitest';
import type { Claim, Figure, Relation, Section } from '../../../lib/model';
import { findInconsistencies } from '../../../lib/verdicts';
import { claim, figure, MEASURES } from './fixtures';

const SECTIONS: Section[] = [
  { role: 'article', published: null },
  { role: 'teaser', published: null },
];
const valuation = (f: Figure, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'valuation', figure: f, date: '2025-06-14', ...more });
const investment = (f: Figure, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'investment', figure: f, counterparties: ['orbit'], date: '2025-06-14', ...more });
const found = (claims: readonly Claim[], relations: readonly Relation[] = []): [string, number[]][] =>
  findInconsistencies(claims, relations, SECTIONS, MEASURES).map((i) => [i.kind, i.claims]);
const relation = (more: Partial<Relation> & Pick<Relation, 'from' | 'to'>): Relation => ({
  kind: 'multiple',
  low: 2,
  high: null,
  target: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' },
  ...more,
});

describe('the same thing told twice', () => {
  it('with figures that disagree', () => {
    expect(found([investment(figure(15.8e9)), investment(figure(14.3e9))])).toEqual([['same-claim', [0, 1]]]);
  });
  it('with figures that agree', () => {
    expect(
      found([investment(figure(14e9, 'about')), investment(figure(14.3e9)), investment(figure(10e9, 'more_than'))]),
    ).toEqual([]);
  });
  it('in two currencies, without a conversion', () => {
    expect(found([valuation(figure(12e9)), valuation(figure(12e9, 'exact', 'EUR'))])).toEqual([['same-claim', [0, 1]]]);
    const converted = {
      ...figure(12e9, 'exact', 'EUR'),
      converted: { low: 13.8e9, high: 13.8e9, unit: 'USD', step: 1e8 },
    };
    expect(found([valuation(figure(13.8e9)), valuation(converted)])).toEqual([]);
  });
  it('as one finding, each distinct figure once', () => {
    const claims = [figure(12e9), figure(10e9), figure(12e9), figure(10e9)].map((f) => valuation(f));
    expect(found(claims)).toEqual([['same-claim', [0, 1]]]);
  });
  it('with the parts of a sum', () => {
    const claims = [figure(600e6), figure(468e6), figure(132e6)].map((f) => investment(f));
    expect(found(claims)).toEqual([]);
  });
});

describe('what is no contradiction', () => {
  const base = valuation(figure(20e9));
  it.each<[string, Claim]>([
    ['another company', { ...base, subject: 'nova' }],
    ['another metric', { ...base, metric: 'market_cap' }],
    ['another scope', { ...base, scope: 'part' }],
    ['another basis', { ...base, basis: 'pre-money' }],
    ['another moment', valuation(figure(20e9), { date: '2023-05', dateBy: 'stated' })],
    ['a former value', { ...base, earlier: true }],
    ['a denial', { ...base, status: 'denied' }],
    ['a supposition', { ...base, hypothetical: true }],
    ['talks', { ...base, status: 'in_talks' }],
    ['a plan', { ...base, status: 'planned' }],
    ['a teaser', { ...base, section: 1 }],
    ['a vague sum', { ...base, figure: { ...figure(40e9, 'range', 'USD', 99e9), vague: true } }],
  ])('%s', (_name, other) => {
    expect(found([valuation(figure(29e9), { basis: 'post-money' }), other])).toEqual([]);
  });
  it('another investor, or one that is not said', () => {
    expect(found([investment(figure(8e9)), investment(figure(10e9), { counterparties: ['nova'] })])).toEqual([]);
    expect(found([investment(figure(8e9)), investment(figure(10e9), { counterparties: [] })])).toEqual([]);
  });
  it('sums too far apart to be one thing, unless the digits are the same', () => {
    expect(found([investment(figure(14.3e9)), investment(figure(5e9))])).toEqual([]);
    expect(found([investment(figure(14.3e9)), investment(figure(14.3e12))])).toEqual([['same-claim', [0, 1]]]);
    const staff = (n: number): Claim => claim({ metric: 'headcount', figure: figure(n, 'exact', 'people') });
    expect(found([staff(62), staff(5500)])).toEqual([]);
  });
  it('another or an unsaid period', () => {
    const revenue = (amount: number, period: string | null): Claim =>
      claim({ metric: 'revenue', figure: figure(amount), period });
    expect(found([revenue(1e9, '2024'), revenue(1.5e9, '2025')])).toEqual([]);
    expect(found([revenue(1e9, null), revenue(1.5e9, null)])).toEqual([]);
    expect(found([revenue(1e9, '2024'), revenue(1.5e9, '2024')])).toEqual([['same-claim', [0, 1]]]);
  });
});

describe('trajectories', () => {
  const at = (start: number, f: Figure, trajectory: number): Claim =>
    valuation(f, { trajectory, target: { start, end: start + 1, exact: 'x', prefix: '', suffix: '' } });
  it('are no contradiction in themselves, nor with a claim of their end', () => {
    expect(found([at(0, figure(7e9), 1), at(5, figure(13.8e9), 1), valuation(figure(13.8e9))])).toEqual([]);
  });
  it('that end differently are one, shown by their ends', () => {
    const claims = [
      at(0, figure(7e9), 1),
      at(5, figure(13.8e9), 1),
      at(90, figure(2e9, 'about'), 2),
      at(95, figure(7e9), 2),
    ];
    expect(found(claims)).toEqual([['trajectory', [1, 3]]]);
  });
});

describe('sums and multiples', () => {
  const claims = [valuation(figure(13.8e9)), valuation(figure(7.3e9), { date: '2023', dateBy: 'stated' })];
  it('"more than double 7.3" is not 13.8', () => {
    const [only] = findInconsistencies(claims, [relation({ from: [1], to: 0 })], SECTIONS, MEASURES);
    expect([only?.kind, only?.claims, only?.computed?.low]).toEqual(['relation', [0, 1], 14.6e9]);
  });
  it('"nearly double" is', () => {
    expect(found(claims, [relation({ from: [1], to: 0, low: 1.8, high: 2 })])).toEqual([]);
    expect(found(claims, [relation({ from: [1], to: 0, low: 2, high: 2 })])).toEqual([]);
  });
  it('adds up what is stated, with rounding', () => {
    const sum = (total: number): [string, number[]][] =>
      found([9e9, 2e9].map((n) => investment(figure(n), { scope: 'part' })).concat(investment(figure(total))), [
        relation({ kind: 'sum', from: [0, 1], to: 2, low: null }),
      ]);
    expect(sum(11e9)).toEqual([]);
    expect(sum(11.4e9)).toEqual([]);
    expect(sum(13e9)).toEqual([['relation', [2, 0, 1]]]);
  });
  it('leaves relations across currencies and to other sections alone', () => {
    const euros = [valuation(figure(13.8e9)), valuation(figure(2e9, 'exact', 'EUR'), { earlier: true })];
    expect(found(euros, [relation({ from: [1], to: 0, low: 9 })])).toEqual([]);
    const teaser = [valuation(figure(13.8e9)), valuation(figure(7.3e9), { section: 1 })];
    expect(found(teaser, [relation({ from: [1], to: 0 })])).toEqual([]);
  });
});

describe('what holds by definition', () => {
  const round = (amount: number): Claim =>
    claim({ metric: 'funding_round', figure: figure(amount), date: '2025-06-14' });
  const pre = (amount: number): Claim => valuation(figure(amount), { basis: 'pre-money' });
  const post = (amount: number): Claim => valuation(figure(amount), { basis: 'post-money' });
  it('value before the money and the round make the value after it', () => {
    expect(found([post(300e9), pre(260e9), round(40e9)])).toEqual([]);
    expect(found([post(300e9), pre(280e9), round(40e9)])).toEqual([['relation', [0, 1, 2]]]);
  });
  it('a round is part of all the money raised', () => {
    const total = (amount: number): Claim =>
      claim({ metric: 'total_funding', figure: figure(amount), date: '2025-06-14' });
    expect(found([total(970e6), round(1.1e9)])).toEqual([['relation', [0, 1]]]);
    expect(found([total(1.5e9), round(1.1e9)])).toEqual([]);
    expect(
      found([{ ...total(970e6), date: '2023', when: { start: '2023-01-01', end: '2023-12-31' } }, round(1.1e9)]),
    ).toEqual([]);
  });
});
