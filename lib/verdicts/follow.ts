import type { BrokenSum, Fact, Figure, Inconsistency, JudgedClaim } from '../model';
import { valuesOf, verdict } from './build';
import { added } from './sums';

/**
 * Judges claims by the article's own sums: where a sum does not work out and the record bears all but one
 * of its figures, that one differs. Never of high severity. The price of a stake judges nothing: it need not be its share.
 *
 * @param factsOf facts of a company by its id.
 * @returns the claims, with those verdicts replaced that were `unverified`.
 */
export function judgeBySums(
  claims: readonly JudgedClaim[],
  inconsistencies: readonly Inconsistency[],
  factsOf: (company: string) => readonly Fact[],
): JudgedClaim[] {
  const judged = [...claims];
  for (const sum of inconsistencies.flatMap((i) => i.sums)) {
    if (sum.kind === 'share') continue;
    const members = sum.operands.map((i) => (i === null ? null : (claims[i] ?? null)));
    if (members.some((m) => m === null)) continue;
    const open = sum.operands.filter((_, n) => !isBorne(members[n] ?? null));
    const [only] = open;
    const claim = only == null ? undefined : judged[only];
    if (open.length !== 1 || claim === undefined || !isOpen(claim)) continue;
    const implied = impliedFor(sum, only ?? -1);
    if (implied === null) continue;
    const ids = members.flatMap((m) =>
      m === null || m === members[sum.operands.indexOf(only ?? -1)] ? [] : m.verdict.facts.slice(0, 1),
    );
    const facts = members.flatMap((m) => (m === null ? [] : factsOf(m.subject))).filter((f) => ids.includes(f.id));
    const publishers = [...new Set(facts.flatMap((f) => valuesOf(f).publishers))];
    judged[only ?? -1] = {
      ...claim,
      verdict: verdict(
        'contradicted',
        'sum',
        [...new Set(facts)],
        { ...valuesOf(null), record: implied, publishers },
        null,
        'low',
      ),
    };
  }
  return judged;
}

/** Whether the record bears a claim: it agrees now, or agreed at the time. */
function isBorne(claim: JudgedClaim | null): boolean {
  if (claim === null) return false;
  const { kind, reason } = claim.verdict;
  return kind === 'confirmed' || (kind === 'superseded' && (reason === 'newer-value' || reason === 'older-value'));
}

const isOpen = ({ verdict: { kind, reason } }: JudgedClaim): boolean =>
  kind === 'unverified' && reason !== 'not-judged';

/** What the other figures of a sum leave for one of them; null where they leave more than one value. */
function impliedFor(sum: BrokenSum, index: number): Figure | null {
  const at = sum.operands.indexOf(index);
  if (sum.kind === 'part' || sum.kind === 'order')
    return at === 1 && sum.terms.length === 1 ? ceiling(sum.stated) : null;
  if (at === 0) return sum.computed;
  const { stated } = sum;
  if (sum.kind === 'sum') {
    const others = sum.terms.filter((_, n) => n !== at - 1);
    const rest = added(others, stated).figure;
    const value = (stated.low ?? stated.high ?? 0) - (rest.low ?? rest.high ?? 0);
    return value > 0 ? point(stated, value) : null;
  }
  const factor = sum.factor?.low ?? null;
  if (sum.kind === 'multiple' && factor !== null && factor === sum.factor?.high) {
    return point(stated, (stated.low ?? stated.high ?? 0) / factor);
  }
  return null;
}

const point = (like: Figure, value: number): Figure => ({
  ...like,
  low: value,
  high: value,
  qualifier: 'exact',
  converted: null,
});

const ceiling = (like: Figure): Figure => ({
  ...point(like, like.low ?? like.high ?? 0),
  low: null,
  qualifier: 'up_to',
});
