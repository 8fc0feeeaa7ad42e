import { describe, expect, it } from 'vitest';
import type { BrokenSum, Claim, Figure, FigureReading, Relation, Section } from '../../../lib/model';
import { findInconsistencies } from '../../../lib/verdicts';
import { claim, figure, MEASURES } from './fixtures';

const SECTIONS: Section[] = [
  { role: 'article', published: null },
  { role: 'teaser', published: null },
];

/** A figure of a text: a claim, or a plain figure that made none. */
type Told = Claim | Figure;
const isClaim = (told: Told): told is Claim => 'metric' in told;

/** The sums of an article that do not work out, with the values at which the figures stand. */
function broken(told: readonly Told[], relations: readonly Relation[] = []): BrokenSum[] {
  const claims: Claim[] = [];
  const figures: FigureReading[] = told.map((one, i) => {
    const target = { start: i * 10, end: i * 10 + 5, exact: 'x', prefix: '', suffix: '' };
    const made = isClaim(one) ? claims.push({ ...one, target, sentence: one.sentence || i }) - 1 : null;
    return { target, sentence: i, figure: isClaim(one) ? one.figure : one, claim: made, why: 'test' };
  });
  return findInconsistencies({
    claims,
    figures,
    relations,
    sentences: [],
    sections: SECTIONS,
    measures: MEASURES,
  }).flatMap((found) => found.sums);
}
const computed = (told: readonly Told[], relation: Relation): number | null | undefined =>
  broken(told, [relation])[0]?.computed?.low;
const holds = (told: readonly Told[], relation: Relation): boolean => broken(told, [relation]).length === 0;

const relation = (kind: Relation['kind'], from: number[], to: number, more: Partial<Relation> = {}): Relation => ({
  ...{ kind, factor: null, rate: null, readings: [{ from, to }] },
  target: { start: 0, end: 1, exact: 'words', prefix: '', suffix: '' },
  ...more,
});
const times = (low: number | null, high: number | null): Partial<Relation> => ({ factor: { low, high } });
const dated = '2025-06-14';
const value = (amount: number, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'valuation', figure: figure(amount), date: dated, ...more });
const raised = (amount: number, more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'funding_round', figure: figure(amount), date: dated, ...more });
const gift = (amount: number, from = 'orbit', more: Partial<Claim> = {}): Claim =>
  claim({ metric: 'investment', figure: figure(amount), counterparties: [from], date: dated, ...more });

describe('multiples', () => {
  const pair = [value(13.8e9), value(7.3e9, { date: '2023', dateBy: 'stated' })];
  it('"more than double 7.3" is not 13.8', () => {
    expect(computed(pair, relation('multiple', [1], 0, times(2, null)))).toBe(14.6e9);
  });
  it('"nearly double" is, and so is a range that reaches it', () => {
    expect(holds(pair, relation('multiple', [1], 0, times(1.7, 2.3)))).toBe(true);
  });
  it('are shown by the middle of their range', () => {
    const [sum] = broken(pair, [relation('multiple', [1], 0, times(2.6, 3.5))]);
    expect([sum?.computed?.low, sum?.computed?.qualifier, sum?.words]).toEqual([7.3e9 * 3, 'about', 'words']);
  });
  it('of counted things reach a tenth', () => {
    const slice = (amount: number): Claim => gift(amount, 'orbit', { scope: 'rate' });
    expect(holds([slice(60e9), gift(300e9)], relation('multiple', [0], 1, times(5, 5)))).toBe(true);
    expect(computed([slice(60e9), gift(400e9)], relation('multiple', [0], 1, times(5, 5)))).toBe(300e9);
  });
  it('take ceilings among ceilings for the amounts themselves', () => {
    const upTo = (amount: number): Claim => gift(amount, 'orbit', { figure: figure(amount, 'up_to') });
    expect(computed([upTo(200e6), upTo(600e6)], relation('multiple', [0], 1, times(4, 4)))).toBe(800e6);
    expect(holds([upTo(200e6), upTo(800e6)], relation('multiple', [0], 1, times(4, 4)))).toBe(true);
  });
  it('so far off that the words must speak of other values are left alone', () => {
    expect(holds([value(13.8e9), value(1e9)], relation('multiple', [1], 0, times(2, 2)))).toBe(true);
  });
});

describe('growth and shares', () => {
  const percent = (amount: number): Figure => figure(amount, 'exact', 'percent');
  it('40 percent more than 1.0 is 1.4', () => {
    const told = (to: number): Told[] => [raised(1e9, { period: '2024' }), raised(to, { period: '2025' }), percent(40)];
    expect(holds(told(1.4e9), relation('rise', [0], 1, { rate: 2 }))).toBe(true);
    expect(computed(told(1.7e9), relation('rise', [0], 1, { rate: 2 }))).toBe(1.4e9);
  });
  it('30 percent less than 1.0 is 0.7', () => {
    expect(holds([value(1e9), value(0.7e9), percent(30)], relation('fall', [0], 1, { rate: 2 }))).toBe(true);
    expect(computed([value(1e9), value(0.5e9), percent(30)], relation('fall', [0], 1, { rate: 2 }))).toBe(0.7e9);
  });
  it('77 percent of 2.36 is 1.82, of 2.63 it is not', () => {
    const told = (whole: number): Told[] => [value(whole), value(1.82e9), percent(77)];
    expect(holds(told(2.36e9), relation('share', [0], 1, { rate: 2 }))).toBe(true);
    expect(computed(told(2.63e9), relation('share', [0], 1, { rate: 2 }))).toBeCloseTo(2.0251e9, -3);
  });
});

describe('sums, parts and ranks', () => {
  const part = (amount: number): Claim => gift(amount, 'orbit', { scope: 'part' });
  it('add up what is stated, with its rounding', () => {
    const total = (amount: number): Told[] => [part(9e9), part(2e9), gift(amount)];
    expect(holds(total(11e9), relation('sum', [0, 1], 2))).toBe(true);
    expect(holds(total(11.4e9), relation('sum', [0, 1], 2))).toBe(true);
    expect(computed(total(13e9), relation('sum', [0, 1], 2))).toBe(11e9);
  });
  it('do not hold by the far ends of all roundings only', () => {
    expect(computed([part(1.2e9), part(400e6), gift(1.5e9)], relation('sum', [0, 1], 2))).toBe(1.6e9);
    expect(holds([part(1.3e9), part(0.4e9), gift(1.6e9)], relation('sum', [0, 1], 2))).toBe(false);
    expect(holds([part(1.3e9), part(1.4e9), gift(2.8e9)], relation('sum', [0, 1], 2))).toBe(true);
  });
  it('count plain figures and amounts restated in brackets', () => {
    const yen: Figure = {
      ...figure(20e9, 'exact', 'JPY'),
      converted: { low: 135e6, high: 135e6, unit: 'USD', step: 1e6 },
    };
    const told = (total: number): Told[] => [gift(214e6), { ...gift(1), figure: yen }, figure(30e6), gift(total)];
    expect(holds(told(379e6), relation('sum', [0, 1, 2], 3))).toBe(true);
    expect(computed(told(479e6), relation('sum', [0, 1, 2], 3))).toBe(379e6);
  });
  it('hold when one reading holds', () => {
    const readings = [
      { from: [1, 2], to: 3 },
      { from: [0, 1, 2], to: 3 },
    ];
    const told = [gift(1e9), gift(2e9), gift(3e9), gift(6e9)];
    expect(broken(told, [relation('sum', [], 3, { readings })])).toEqual([]);
  });
  it('need two claims, one unit and places in the article', () => {
    expect(holds([figure(9e9), figure(2e9), gift(13e9)], relation('sum', [0, 1], 2))).toBe(true);
    expect(
      holds([{ ...gift(1), figure: figure(9e9, 'exact', 'EUR') }, gift(2e9), gift(13e9)], relation('sum', [0, 1], 2)),
    ).toBe(true);
    expect(holds([gift(9e9, 'orbit', { section: 1 }), gift(2e9), gift(13e9)], relation('sum', [0, 1], 2))).toBe(true);
    expect(holds([gift(9e9, 'orbit', { hypothetical: true }), gift(2e9), gift(13e9)], relation('sum', [0, 1], 2))).toBe(
      true,
    );
  });
  it('a part is no more than its whole, a lesser value no more than a greater', () => {
    expect(holds([gift(7.5e9), gift(10e9)], relation('part', [0], 1))).toBe(true);
    expect(holds([gift(1.1e9), gift(970e6)], relation('part', [0], 1))).toBe(false);
    expect(holds([gift(0.5e9), gift(1e9)], relation('order', [0], 1))).toBe(true);
    expect(holds([gift(1.2e9), gift(1e9)], relation('order', [0], 1))).toBe(false);
  });
});

describe('what holds by definition', () => {
  const pre = (amount: number): Claim => value(amount, { basis: 'pre-money' });
  const post = (amount: number): Claim => value(amount, { basis: 'post-money' });
  const made = (...told: Claim[]): (number | null | undefined)[] =>
    broken(told).map((sum) => sum.computed?.low ?? null);

  it('value before the money and the round make the value after it', () => {
    expect(made(post(300e9), pre(260e9), raised(40e9))).toEqual([]);
    expect(made(post(300e9), pre(280e9), raised(40e9))).toEqual([320e9]);
    expect(made(post(300e9), pre(280e9), gift(40e9))).toEqual([320e9]);
    expect(made(value(300e9), pre(280e9), raised(40e9))).toEqual([320e9]);
    expect(made(post(300e9), pre(280e9), raised(6e9))).toEqual([]);
    expect(made(post(300e9), pre(280e9), raised(40e9, { date: '2024', dateBy: 'stated' }))).toEqual([]);
  });
  it('a round is part of all the money raised, and no more than the value', () => {
    const total = (amount: number, more: Partial<Claim> = {}): Claim =>
      claim({ metric: 'total_funding', figure: figure(amount), date: dated, ...more });
    expect(broken([total(970e6), raised(1.1e9)]).map((s) => s.kind)).toEqual(['part']);
    expect(broken([total(1.5e9), raised(1.1e9)])).toEqual([]);
    expect(broken([total(1.3e9, { figure: figure(1.3e9, 'more_than') }), raised(1.5e9)])).toHaveLength(1);
    expect(
      broken([total(970e6, { date: '2023', when: { start: '2023-01-01', end: '2023-12-31' } }), raised(1.1e9)]),
    ).toEqual([]);
    expect(broken([value(500e6), raised(600e6)]).map((s) => s.kind)).toEqual(['order']);
    const inferred = { by: 'inferred', rule: 'test', evidence: '' } as const;
    expect(broken([value(500e6, { grounds: { subject: inferred, metric: inferred } }), raised(600e6)])).toEqual([]);
  });
  it('a stake is paid by its share of the value', () => {
    const stake = (percent: number): Claim =>
      claim({ metric: 'stake', figure: figure(percent, 'exact', 'percent'), counterparties: ['orbit'], date: dated });
    expect(broken([gift(14.3e9), stake(49), value(29e9)])).toEqual([]);
    const [sum] = broken([gift(20e9), stake(49), value(29e9)]);
    expect([sum?.kind, sum?.rate?.low, sum?.terms[0]?.low]).toEqual(['share', 49, 29e9]);
    expect(sum?.computed?.low).toBeCloseTo(14.21e9, -3);
    expect(broken([gift(20e9, 'nova'), stake(49), value(29e9)])).toEqual([]);
    expect(broken([gift(20e9), stake(49), raised(14.2e9), value(29e9)])).toEqual([]);
  });
  it('the investors of a round give no more than the round', () => {
    const list = (...amounts: number[]): Claim[] =>
      amounts.map((amount, i) => gift(amount, ['orbit', 'nova', 'zeta'][i] ?? '', { sentence: 1 }));
    expect(broken([raised(110e9), ...list(50e9, 30e9, 30e9)])).toEqual([]);
    expect(made(raised(110e9), ...list(50e9, 30e9, 40e9))).toEqual([120e9]);
  });
  it('stakes of several holders make no more than the whole', () => {
    const stake = (percent: number, holder: string): Claim =>
      claim({ metric: 'stake', figure: figure(percent, 'exact', 'percent'), counterparties: [holder], date: dated });
    expect(broken([stake(60, 'orbit'), stake(40, 'nova')])).toEqual([]);
    expect(made(stake(60, 'orbit'), stake(55, 'nova'))).toEqual([115]);
  });
  it('stakes told side by side make the whole where the words leave nobody out', () => {
    const held = (quote: string, ...percents: number[]): Claim[] =>
      percents.map((p) =>
        claim({
          ...{ metric: 'stake', figure: figure(p, 'exact', 'percent'), counterparties: ['orbit'] },
          quote,
          sentence: 3,
        }),
      );
    expect(made(...held('Orbit owns 51 percent, Nova the remaining 39.', 51, 39))).toEqual([90]);
    expect(broken(held('Orbit owns 51 percent, Nova the remaining 49.', 51, 49))).toEqual([]);
    expect(made(...held('51 Prozent hält Orbit, die übrigen 59 behält Nova.', 51, 59))).toEqual([110]);
    expect(made(...held('Orbit owns 51 percent, 59 stays with Nova.', 51, 59))).toEqual([110]);
    expect(broken(held('Orbit owns 51 percent, 30 stays with Nova.', 51, 30))).toEqual([]);
    expect(broken(held('Orbit owns 51 percent and 59 of the votes.', 51, 59))).toEqual([]);
  });
  it('a purchase told beside the stake is its price as well', () => {
    const stake = claim({ metric: 'stake', figure: figure(25, 'exact', 'percent'), date: dated, sentence: 1 });
    const paid = (amount: number, sentence: number): Claim =>
      claim({ metric: 'acquisition_price', figure: figure(amount), date: dated, sentence });
    expect(made(stake, paid(19e9, 2), value(64e9, { sentence: 2 }))).toEqual([16e9]);
    expect(broken([stake, paid(16e9, 2), value(64e9, { sentence: 2 })])).toEqual([]);
    expect(broken([stake, paid(19e9, 2), value(64e9, { sentence: 3 })])).toEqual([]);
  });
  it('what came in during a quarter is part of what came in during the year', () => {
    const sales = (amount: number, period: string): Claim =>
      claim({ metric: 'revenue', figure: figure(amount), period });
    expect(broken([sales(1.2e9, '2025'), sales(1.36e9, '2025-Q3')]).map((s) => s.kind)).toEqual(['part']);
    expect(broken([sales(1.2e9, '2025'), sales(0.9e9, '2025-Q3')])).toEqual([]);
    expect(broken([sales(1.2e9, '2024'), sales(1.36e9, '2025-Q3')])).toEqual([]);
  });
  it('a segment is part of the whole, quarters make up their year', () => {
    const sales = (amount: number, period: string, more: Partial<Claim> = {}): Claim =>
      claim({ metric: 'revenue', figure: figure(amount), period, ...more });
    expect(broken([sales(9e9, '2025-Q2'), sales(12e9, '2025-Q2', { scope: 'segment' })]).map((s) => s.kind)).toEqual([
      'part',
    ]);
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((q, i) =>
      sales([12.7e9, 12.9e9, 13.7e9, 13.7e9][i] ?? 0, `2025-${q}`),
    );
    expect(broken([sales(52.9e9, '2025'), ...quarters])).toEqual([]);
    expect(made(sales(54.9e9, '2025'), ...quarters)[0]).toBeCloseTo(53e9, -3);
  });
});
