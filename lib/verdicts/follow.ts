import {
  type BrokenSum,
  type Fact,
  type Figure,
  type FigureReading,
  figureOf,
  type Inconsistency,
  isSettled,
  type JudgedClaim,
  type Relation,
  type Verdict,
} from '../model';
import { compareAmounts, intervalOf } from './agree';
import { valuesOf, verdict } from './build';
import { factInterval, shifted } from './moment';
import { ratio } from './relations';
import { added, haveCommon, multiplied } from './sums';

/** Facts of a company by its id. */
export type FactsOf = (company: string) => readonly Fact[];

/**
 * Judges claims by the article's own sums: where a sum does not work out and the record bears all but one
 * of its figures, that one differs. Never of high severity. The price of a stake judges nothing: it need
 * not be its share.
 *
 * @returns the claims, with those verdicts replaced that were `unverified`.
 */
export function judgeBySums(
  claims: readonly JudgedClaim[],
  inconsistencies: readonly Inconsistency[],
  factsOf: FactsOf,
): JudgedClaim[] {
  const judged = [...claims];
  for (const sum of inconsistencies.flatMap((i) => i.sums)) {
    const members = sum.operands.map((i) => claims[i ?? -1] ?? null);
    if (sum.kind === 'share' || members.some((m) => m === null)) continue;
    const open = sum.operands.filter((_, n) => !isBorne(members[n] ?? null));
    const at = open[0] ?? -1;
    const claim = judged[at];
    const implied = impliedFor(sum, at);
    if (open.length !== 1 || claim === undefined || !isOpen(claim) || implied === null) continue;
    const ids = new Set(members.flatMap((m) => (m === null || m === claims[at] ? [] : m.verdict.facts.slice(0, 1))));
    const facts = factsOf(claim.subject).filter((f) => ids.has(f.id));
    judged[at] = { ...claim, verdict: differing('sum', implied, facts) };
  }
  return judged;
}

const differing = (reason: 'sum' | 'multiple', implied: Figure, facts: readonly Fact[]): Verdict => {
  const publishers = [...new Set(facts.flatMap((f) => valuesOf(f).publishers))];
  return verdict('contradicted', reason, facts, { ...valuesOf(null), record: implied, publishers }, null, 'low');
};

/** Whether the record bears a claim: it agrees now, agreed at the time, or the plan came true at that sum. */
function isBorne(claim: JudgedClaim | null): boolean {
  if (claim === null) return false;
  const { kind, reason, difference, values } = claim.verdict;
  if (reason === 'part') return values.record !== null && compareAmounts(claim.figure, values.record) === 'agree';
  if (kind !== 'superseded') return kind === 'confirmed';
  if (reason === 'newer-value' || reason === 'older-value') return true;
  return difference === null && values.latest !== null && values.latestStatus !== 'denied';
}

const isOpen = ({ verdict: { kind, reason } }: JudgedClaim): boolean =>
  kind === 'unverified' && reason !== 'not-judged';

/** What the other figures of a sum leave for one of them; null where they leave more than one value. */
function impliedFor(sum: BrokenSum, index: number): Figure | null {
  const { stated, factor } = sum;
  const at = sum.operands.indexOf(index);
  const whole = stated.low ?? stated.high ?? 0;
  if (sum.kind === 'part') return at >= 1 ? leftBy(sum, at, whole) : null;
  if (sum.kind === 'order') return null;
  if (at === 0) return sum.computed;
  if (sum.kind === 'sum') {
    const others = sum.terms.filter((_, n) => n !== at - 1);
    const rest = added(others, stated).figure;
    const value = whole - (rest.low ?? rest.high ?? 0);
    return value > 0 ? point(stated, value) : null;
  }
  const times = factor !== null && factor.low === factor.high ? factor.low : null;
  return sum.kind === 'multiple' && times !== null ? point(stated, whole / times) : null;
}

/** What the other parts of a whole leave for one of them at most; null where they leave nothing. */
function leftBy({ stated, terms }: BrokenSum, at: number, whole: number): Figure | null {
  const others = terms.filter((_, n) => n !== at - 1);
  const rest = others.length === 0 ? null : added(others, stated).figure;
  const left = whole - (rest?.low ?? rest?.high ?? 0);
  return left > 0 ? ceiling(stated, left) : null;
}

const point = (like: Figure, value: number): Figure => ({
  ...like,
  low: value,
  high: value,
  qualifier: 'exact',
  converted: null,
});

const ceiling = (like: Figure, value: number): Figure => ({ ...point(like, value), low: null, qualifier: 'up_to' });

/** Days back to which a value of the record counts as the one before. */
const VALUE_BEFORE = 1000;
/** A value farther than this factor from what the words make of the record's is rather about another. */
const OTHER_VALUE = 3;

/**
 * Judges valuations that the words compare with the one before ("more than double its last valuation")
 * without naming it: by the record's last settled value before.
 *
 * @returns the claims, with those verdicts replaced that were `unverified`.
 */
export function judgeByValueBefore(
  claims: readonly JudgedClaim[],
  relations: readonly Relation[],
  figures: readonly FigureReading[],
  factsOf: FactsOf,
): JudgedClaim[] {
  const judged = [...claims];
  for (const { kind, factor, readings } of relations) {
    const [reading] = readings;
    const at = reading?.from.length === 0 ? (figures[reading.to]?.claim ?? -1) : -1;
    const claim = judged[at];
    if (kind !== 'multiple' || factor === null || claim?.metric !== 'valuation' || !isOpen(claim)) continue;
    const before = valueBefore(claim, factsOf(claim.subject));
    if (before === null) continue;
    const made = multiplied(figureOf(before.accepted), factor, claim.figure);
    if (haveCommon(made.reach, intervalOf(claim.figure)) || ratio(made.figure, claim.figure) > OTHER_VALUE) continue;
    judged[at] = { ...claim, verdict: differing('multiple', made.figure, [before]) };
  }
  return judged;
}

/** The settled valuation of the record that was the last before a claim's moment. */
function valueBefore(claim: JudgedClaim, facts: readonly Fact[]): Fact | null {
  const { when } = claim;
  if (when === null || claim.earlier) return null;
  const past = facts.filter(
    (f) =>
      f.metric === 'valuation' &&
      f.scope === 'whole' &&
      f.basis !== 'pre-money' &&
      isSettled(f.status) &&
      f.accepted.unit === claim.figure.unit &&
      factInterval(f).end < when.start &&
      factInterval(f).end >= shifted(when.start, -VALUE_BEFORE),
  );
  return past.sort((a, b) => factInterval(a).start.localeCompare(factInterval(b).start)).at(-1) ?? null;
}
