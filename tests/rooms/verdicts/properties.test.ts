/** What holds of every judgement, whatever the record and the claim: found at random points. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Claim, type Fact, type Figure, figureOf, type Metric, type Qualifier, stepOf } from '../../../lib/model';
import { findInconsistencies, type JudgeContext, judge, METRIC_RULES } from '../../../lib/verdicts';
import { compareAmounts, intervalOf, RATE_SLACK } from '../../../lib/verdicts/agree';
import { LONG, randomFrom } from '../../../scripts/bench/random';
import { claim, fact, figure, MEASURES, RATES, report } from './fixtures';

vi.setConfig({ testTimeout: 60_000 * LONG });

const NOW = '2026-01-15';
const RUNS = { numRuns: 1500 * LONG };

const METRICS: readonly Metric[] = ['valuation', 'market_cap', 'headcount', 'revenue', 'funding_round', 'investment'];
const QUALIFIERS: readonly Qualifier[] = [
  'exact',
  'exact',
  'exact',
  'about',
  'more_than',
  'at_least',
  'less_than',
  'up_to',
];
const DATES = ['2024', '2024-05', '2025-03-10', '2025-03-20', '2025-06', '2025-06-12'] as const;
const isPeriod = (metric: Metric): boolean => METRIC_RULES[metric].kind === 'period';
const unitFor = (metric: Metric): string => (metric === 'headcount' ? 'people' : 'USD');

/** Amounts near to one another, and ten- and thousandfold, so that they agree, dispute, differ and slip. */
const amounts = fc
  .tuple(
    fc.constantFrom(48, 49, 50, 100, 101, 103, 104, 110, 130, 150, 200, 205),
    fc.constantFrom(1e9, 1e9, 1e9, 1e9, 1e8, 1e6),
  )
  .map(([digits, scale]) => digits * scale);
const parties = fc.constantFrom<readonly string[]>([], ['orbit'], ['delta'], ['orbit', 'delta']);

const sourced = fc.record({
  amount: amounts,
  qualifier: fc.constantFrom(...QUALIFIERS),
  standing: fc.constantFrom('company', 'firsthand', 'relay', 'mistaken'),
});

/** Facts of one metric of the company, as a record may hold them. */
const factsOf = (metric: Metric): fc.Arbitrary<Fact[]> =>
  fc
    .array(
      fc.record({
        amount: amounts,
        qualifier: fc.constantFrom(...QUALIFIERS),
        date: fc.constantFrom(...DATES),
        status: fc.constantFrom('completed', 'completed', 'reported', 'in_talks'),
        counterparties: parties,
        more: fc.array(sourced, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) =>
      all.map(({ amount, qualifier, date, status, counterparties, more }, i) =>
        fact({
          ...{ id: `loom/${metric}/${i}`, amount, qualifier, date, unit: unitFor(metric), period: null },
          ...{ status: status as Fact['status'], counterparties: [...counterparties] },
          ...(isPeriod(metric) ? { period: date.slice(0, 4) } : {}),
          reports: [
            report({ amount, qualifier, unit: unitFor(metric), publisher: 'Bearer' }),
            ...more.map((one, n) =>
              report({ ...one, standing: one.standing as 'relay', unit: unitFor(metric), publisher: `Other ${n}` }),
            ),
          ],
        }),
      ),
    );

const figures = (metric: Metric): fc.Arbitrary<Figure> =>
  fc
    .record({ amount: amounts, qualifier: fc.constantFrom(...QUALIFIERS) })
    .map(({ amount, qualifier }) => figure(amount, qualifier, unitFor(metric)));

/** A claim of the metric, dated by its words, its article or not at all. */
const claimsOf = (metric: Metric): fc.Arbitrary<Claim> =>
  fc
    .record({
      figure: figures(metric),
      date: fc.constantFrom(null, ...DATES),
      dateBy: fc.constantFrom('stated', 'article'),
      counterparties: parties,
      period: fc.constantFrom(null, '2024', '2025'),
      status: fc.constantFrom('reported', 'completed', 'in_talks'),
    })
    .map(({ figure, date, dateBy, counterparties, period, status }) =>
      claim({
        ...{ metric, figure, counterparties: [...counterparties], date, status: status as Claim['status'] },
        ...(date === null ? {} : { dateBy: dateBy as Claim['dateBy'] }),
        ...(isPeriod(metric) ? { period } : {}),
      }),
    );

const cases = fc
  .constantFrom(...METRICS)
  .chain((metric) =>
    fc.tuple(claimsOf(metric), factsOf(metric), fc.constantFrom(null, '2025-03-12', '2025-07-01'), fc.nat(5)),
  )
  // Half of the claims tell what one of the facts does.
  .map(([one, facts, day, told]) => {
    const fact = facts[told];
    const claim = fact === undefined ? one : { ...one, figure: figureOf(fact.accepted) };
    return [claim, facts, day] as const;
  });

const context = (articleDate: string | null): JudgeContext => ({
  ...{ articleDate, now: NOW, rates: RATES, fiscalYearEnd: null, measures: MEASURES },
});
const saidOf = (one: Claim, facts: readonly Fact[], articleDate: string | null): string => {
  const { kind, reason, severity } = judge(one, facts, context(articleDate));
  return `${kind}/${reason}/${severity}`;
};
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return all
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

describe('a judgement', () => {
  it('meets every kind of verdict here', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(cases, ([one, facts, day]) => {
        kinds.add(judge(one, facts, context(day)).kind);
      }),
      { ...RUNS, seed: 1 },
    );
    expect([...kinds].sort()).toEqual([
      ...['confirmed', 'contradicted', 'disputed', 'outdated', 'superseded', 'unverified'],
    ]);
  });

  it('does not depend on the order of facts or of their sources', () => {
    fc.assert(
      fc.property(cases, fc.integer(), ([one, facts, day], seed) => {
        const other = shuffled(facts, seed).map((fact) => ({ ...fact, reports: shuffled(fact.reports, seed) }));
        expect(saidOf(one, other, day)).toBe(saidOf(one, facts, day));
      }),
      RUNS,
    );
  });

  it('does not depend on the scale: a thousandfold claim against a thousandfold record is judged alike', () => {
    const times = <T extends { amount: number; upper: number | null }>(stated: T): T => ({
      ...stated,
      amount: stated.amount * 1000,
      upper: stated.upper === null ? null : stated.upper * 1000,
    });
    fc.assert(
      fc.property(cases, ([one, facts, day]) => {
        const { low, high, step } = one.figure;
        const large = {
          ...one.figure,
          low: low === null ? null : low * 1000,
          high: high === null ? null : high * 1000,
          step: step * 1000,
        };
        const more = facts.map((fact) => ({
          ...fact,
          accepted: times(fact.accepted),
          reports: fact.reports.map(times),
        }));
        expect(saidOf({ ...one, figure: large }, more, day)).toBe(saidOf(one, facts, day));
      }),
      RUNS,
    );
  });

  it('never holds a fact against its own value, told with its own date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METRICS).chain(factsOf), fc.constantFrom('stated', 'article'), (facts, dateBy) => {
        for (const fact of facts) {
          const { metric, date, counterparties, period, status } = fact;
          const own = claim({ metric, figure: figureOf(fact.accepted), date, dateBy, counterparties, period, status });
          expect(judge(own, [fact], context(date)).kind).not.toBe('contradicted');
        }
      }),
      RUNS,
    );
  });

  it('is never made worse by a looser figure: what the exact one is spared, one that holds it is spared too', () => {
    const looser = (exact: Figure, amount: number): Figure[] => {
      const round = (digits: number): number => {
        const step = stepOf(amount, exact.unit) * 10 ** digits;
        return Math.round(amount / step) * step;
      };
      const { unit } = exact;
      const all = [
        figure(amount, 'about', unit),
        figure(amount, 'at_least', unit),
        figure(amount, 'up_to', unit),
        { ...figure(amount * 0.999, 'more_than', unit), step: exact.step },
        { ...figure(amount * 1.001, 'less_than', unit), step: exact.step },
        figure(amount * 0.9, 'range', unit, amount * 1.1),
        ...[round(1), round(2)]
          .filter((value) => value > 0)
          .flatMap((value) => [figure(value, 'exact', unit), figure(value, 'about', unit)]),
      ];
      const own = intervalOf(exact);
      return all.filter((one) => {
        const { low, high } = intervalOf(one);
        return (low <= own.low && high >= own.high) || one.low === null || one.high === null;
      });
    };
    fc.assert(
      fc.property(cases, amounts, ([one, disputed, day], amount) => {
        const exact = figure(amount, 'exact', one.figure.unit);
        // Of several facts or disputing sources, a looser figure may be nearer to another one.
        const facts = disputed.slice(0, 1).map((fact) => ({ ...fact, reports: fact.reports.slice(0, 1) }));
        // A slip is known by what it looks like: rounding may give a figure the digits of the record.
        const looksLike = (factor: number) =>
          facts.some(({ accepted }) => Math.abs(amount / factor - accepted.amount) < 0.2 * accepted.amount);
        if ([0.001, 0.1, 10, 1000].some(looksLike)) return;
        if (judge({ ...one, figure: exact }, facts, context(day)).kind === 'contradicted') return;
        // Of two ceilings each is told for itself: “up to 40” is no loose word for less where the record says “up to 90”.
        const isCeiling = (qualifier: Qualifier): boolean => qualifier === 'up_to' || qualifier === 'less_than';
        const hasCeiling = facts.some(({ accepted }) => isCeiling(accepted.qualifier));
        for (const figure of looser(exact, amount)) {
          if (hasCeiling && isCeiling(figure.qualifier)) continue;
          const { kind } = judge({ ...one, figure }, facts, context(day));
          expect(`${figure.qualifier} ${kind}`).not.toContain('contradicted');
        }
      }),
      RUNS,
    );
  });

  it('is never made worse by one more source that says the same', () => {
    const WORSE = ['confirmed', 'superseded', 'outdated', 'unverified', 'disputed', 'contradicted'];
    fc.assert(
      fc.property(cases, ([one, facts, day]) => {
        const { kind, facts: rests } = judge(one, facts, context(day));
        for (const [i, fact] of facts.entries()) {
          const { low, high, unit, qualifier } = one.figure;
          const said = {
            amount: low ?? high ?? 0,
            unit,
            qualifier,
            publisher: 'Agreeing',
            standing: 'firsthand' as const,
          };
          const more = facts.with(i, { ...fact, reports: [...fact.reports, report(said)] });
          const after = judge(one, more, context(day)).kind;
          if (kind !== 'contradicted') expect(`${kind} → ${after}`).not.toMatch(/→ contradicted/);
          if (kind === 'confirmed' && rests.includes(fact.id)) expect(after).toBe('confirmed');
          expect(WORSE).toContain(after);
        }
      }),
      RUNS,
    );
  });
});

describe('two figures', () => {
  it('compare alike either way round, converted ones too', () => {
    const any = fc
      .tuple(amounts, fc.constantFrom(...QUALIFIERS))
      .map(([amount, qualifier]) => figure(amount, qualifier));
    const near = fc.double({ min: 0.9, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(any, any, near, fc.constantFrom(null, 0.05), (a, b, factor, tolerance) => {
        const c = { ...b, low: a.low === null ? null : a.low * factor, high: a.high === null ? null : a.high * factor };
        for (const other of [b, c])
          expect(compareAmounts(a, other, tolerance, RATE_SLACK)).toBe(compareAmounts(other, a, tolerance, RATE_SLACK));
      }),
      { numRuns: 20_000 * LONG },
    );
  });

  it('are told to contradict one another whichever comes first', () => {
    const pair = fc.constantFrom(...METRICS).chain((metric) => fc.tuple(claimsOf(metric), claimsOf(metric)));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const found = (claims: readonly Claim[]) =>
          findInconsistencies({
            claims: claims.map((one, i) => ({ ...one, sentence: i })),
            ...{ figures: [], relations: [], sentences: [], measures: MEASURES },
            sections: [{ role: 'article', published: null }],
          }).length;
        expect(found([a, b])).toBe(found([b, a]));
      }),
      RUNS,
    );
  });
});
