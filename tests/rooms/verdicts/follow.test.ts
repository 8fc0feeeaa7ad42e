import { describe, expect, it } from 'vitest';
import type {
  BrokenSum,
  Claim,
  Fact,
  Figure,
  FigureReading,
  Inconsistency,
  JudgedClaim,
  Relation,
} from '../../../lib/model';
import { judge, judgeBySums, judgeByValueBefore } from '../../../lib/verdicts';
import { claim, fact, figure, MEASURES, RATES } from './fixtures';

const context = { articleDate: '2025-06-14', now: '2026-01-15', rates: RATES, fiscalYearEnd: null, measures: MEASURES };
const FACTS: readonly Fact[] = [
  fact({ id: 'loom/valuation/post', amount: 300e9, basis: 'post-money' }),
  fact({ id: 'loom/funding_round/c', amount: 40e9 }),
  fact({ id: 'loom/valuation/before', amount: 100e9, date: '2024-05' }),
];
const judged = (c: Claim): JudgedClaim => ({ ...c, verdict: judge(c, FACTS, context) });
const value = (amount: number, more: Partial<Claim> = {}): JudgedClaim =>
  judged(claim({ metric: 'valuation', figure: figure(amount), date: '2025-06-14', ...more }));
const raised = (amount: number): JudgedClaim =>
  judged(claim({ metric: 'funding_round', figure: figure(amount), date: '2025-06-14' }));
const said = (claims: readonly JudgedClaim[]): string[] => claims.map((c) => `${c.verdict.kind}/${c.verdict.reason}`);

describe('claims judged by the sums of the article', () => {
  const broken = (
    kind: BrokenSum['kind'],
    claims: readonly JudgedClaim[],
    computed: Figure | null,
  ): Inconsistency[] => {
    const [stated, ...terms] = claims.map((c) => c.figure) as [Figure, ...Figure[]];
    const operands = claims.map((_, i) => i);
    const sum = { kind, words: null, factor: null, rate: null, terms, stated, computed, operands };
    return [{ kind: 'relation', claims: operands, versions: [], sums: [sum] }];
  };
  const follow = (
    kind: BrokenSum['kind'],
    claims: readonly JudgedClaim[],
    computed: Figure | null = null,
  ): JudgedClaim[] => judgeBySums(claims, broken(kind, claims, computed), () => FACTS);
  const post = value(300e9, { basis: 'post-money' });
  const pre = value(280e9, { basis: 'pre-money' });

  it('the one figure that the record does not bear differs, at what the others leave', () => {
    const claims = [post, pre, raised(40e9)];
    expect(said(claims)).toEqual(['confirmed/agrees', 'unverified/newer-than-record', 'confirmed/agrees']);
    const after = follow('sum', claims, figure(320e9));
    expect(said(after)).toEqual(['confirmed/agrees', 'contradicted/sum', 'confirmed/agrees']);
    expect(after[1]?.verdict).toMatchObject({ severity: 'low', values: { record: { low: 260e9 } } });
    expect(after[1]?.verdict.facts).toEqual(['loom/valuation/post', 'loom/funding_round/c']);
  });
  it('none where the record bears all, or more than one is open', () => {
    expect(said(follow('sum', [post, raised(40e9)], figure(40e9)))).toEqual(['confirmed/agrees', 'confirmed/agrees']);
    const open = raised(7e9);
    expect(said(follow('sum', [post, pre, { ...open, verdict: pre.verdict }], figure(287e9)))[1]).toBe(
      'unverified/newer-than-record',
    );
  });
  it('a part is held against its whole, the price of a stake against nothing', () => {
    const total = raised(40e9);
    const part = { ...raised(50e9), verdict: pre.verdict };
    expect(said(follow('part', [total, part]))).toEqual(['confirmed/agrees', 'contradicted/sum']);
    expect(said(follow('share', [part, post], figure(60e9)))[0]).toBe('unverified/newer-than-record');
  });
  it('a figure that is shown but not judged stays so', () => {
    const denied = value(280e9, { basis: 'pre-money', status: 'denied' });
    expect(said(follow('sum', [post, denied, raised(40e9)], figure(320e9)))[1]).toBe('unverified/not-judged');
  });
});

describe('valuations judged by the value before', () => {
  const relation = (low: number | null, high: number | null): Relation => ({
    ...{ kind: 'multiple', factor: { low, high }, rate: null, readings: [{ from: [], to: 0 }] },
    target: { start: 0, end: 1, exact: 'tripled', prefix: '', suffix: '' },
  });
  const follow = (c: JudgedClaim, low: number | null, high: number | null): string | undefined => {
    const figures: FigureReading[] = [{ target: c.target, sentence: 0, figure: c.figure, claim: 0, why: 'test' }];
    return said(judgeByValueBefore([c], [relation(low, high)], figures, () => FACTS))[0];
  };
  const open = (amount: number, more: Partial<Claim> = {}): JudgedClaim =>
    value(amount, { date: '2025-03-01', dateBy: 'article', ...more });
  it('differ where the multiple leads elsewhere', () => {
    expect(said([open(150e9)])).toEqual(['unverified/newer-than-record']);
    expect(follow(open(150e9), 2, null)).toBe('contradicted/multiple');
    expect(follow(open(210e9), 2, null)).toBe('unverified/newer-than-record');
  });
  it('are left alone where the words must mean another value, or the record has none before', () => {
    expect(follow(open(150e9), 10, null)).toBe('unverified/newer-than-record');
    expect(follow(open(150e9, { date: '2024-01-01' }), 2, null)).toMatch(/^unverified/);
    expect(follow(value(300e9), 10, null)).toBe('confirmed/agrees');
  });
});
