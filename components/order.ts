import { claimsTold } from '../lib/format';
import {
  type Claim,
  compareVerdicts,
  type Inconsistency,
  type JudgedClaim,
  type ShownAnnotations,
  VERDICT_ORDER,
  type VerdictKind,
} from '../lib/model';

/** A claim with its index in the annotations. */
export interface ListedClaim {
  readonly index: number;
  readonly claim: JudgedClaim;
}

/** A company with the claims about it, worst first. */
export interface Group {
  readonly company: string;
  /** Claims with a verdict that says something. */
  readonly claims: readonly ListedClaim[];
  /** Claims the record cannot judge: shown quietly. */
  readonly quiet: readonly ListedClaim[];
}

/** A name without claims, shown folded. */
export interface NamedOnly {
  readonly company: string | null;
  readonly name: string;
}

/** All that the popup lists, in its order. */
export interface Overview {
  readonly counts: readonly (readonly [VerdictKind, number])[];
  readonly groups: readonly Group[];
  readonly namedOnly: readonly NamedOnly[];
}

const byRank = (a: ListedClaim, b: ListedClaim): number =>
  compareVerdicts(a.claim.verdict, b.claim.verdict) || a.claim.target.start - b.claim.target.start;

/** The claims of an article with their places. */
export const listOf = (claims: readonly JudgedClaim[]): ListedClaim[] =>
  claims.map((claim, index) => ({ index, claim }));

/** Claims in the order in which the article makes them. */
export const byPlace = (claims: readonly ListedClaim[]): ListedClaim[] =>
  [...claims].sort((a, b) => a.claim.target.start - b.claim.target.start || a.index - b.index);

/** Claims by company: the one with the worst verdict first, its worst claim first. */
export function groupsOf(claims: readonly ListedClaim[]): Group[] {
  const bySubject = new Map<string, ListedClaim[]>();
  for (const one of claims) {
    const listed = bySubject.get(one.claim.subject) ?? [];
    listed.push(one);
    bySubject.set(one.claim.subject, listed);
  }
  const sorted = [...bySubject].map(([company, listed]) => ({
    company,
    listed: listed.sort(byRank),
    first: Math.min(...listed.map(({ claim }) => claim.target.start)),
  }));
  const worst = ([claim]: readonly ListedClaim[], [other]: readonly ListedClaim[]): number =>
    claim && other ? compareVerdicts(claim.claim.verdict, other.claim.verdict) : 0;
  return sorted
    .sort((a, b) => worst(a.listed, b.listed) || a.first - b.first)
    .map(({ company, listed }) => ({
      company,
      claims: listed.filter(({ claim }) => claim.verdict.kind !== 'unverified'),
      quiet: listed.filter(({ claim }) => claim.verdict.kind === 'unverified'),
    }));
}

function namedOnly(mentions: ShownAnnotations['mentions'], withClaims: ReadonlySet<string>): NamedOnly[] {
  const shown = new Map<string, NamedOnly>();
  for (const { company, name, by, type } of mentions) {
    if (by !== 'name' || type === 'person' || type === 'product') continue;
    if (company !== null && withClaims.has(company)) continue;
    shown.set(company ?? `name:${name}`, { company, name });
  }
  return [...shown.values()];
}

/** Sorts and groups annotations for the popup. */
export function overviewOf(annotations: Pick<ShownAnnotations, 'claims' | 'mentions'>): Overview {
  const groups = groupsOf(listOf(annotations.claims));
  const counts = VERDICT_ORDER.map(
    (kind) => [kind, annotations.claims.filter((c) => c.verdict.kind === kind).length] as const,
  ).filter(([, count]) => count > 0);
  return { counts, groups, namedOnly: namedOnly(annotations.mentions, new Set(groups.map((g) => g.company))) };
}

/** The claims that an inconsistency tells of, those the annotations really hold. */
export function claimsOf(inconsistency: Inconsistency, claims: readonly JudgedClaim[]): JudgedClaim[] {
  return claimsTold(inconsistency).flatMap((index) => claims[index] ?? []);
}

/** A sentence cut at its figure. */
export interface CutQuote {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Characters kept on each side of the figure. */
const AROUND = 110;

function cutAt(quote: string, at: number, length: number): CutQuote {
  let from = Math.max(0, at - AROUND);
  let to = Math.min(quote.length, at + length + AROUND);
  if (from > 0) from = quote.indexOf(' ', from) + 1 || from;
  if (to < quote.length) to = quote.lastIndexOf(' ', to);
  if (from > at) from = at;
  if (to < at + length) to = at + length;
  return {
    before: (from > 0 ? '… ' : '') + quote.slice(from, at),
    figure: quote.slice(at, at + length),
    after: quote.slice(at + length, to) + (to < quote.length ? ' …' : ''),
  };
}

/** Characters that `a` and `b` share, counted from their facing ends. */
function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/**
 * The sentence of a claim, cut at its figure: the occurrence whose surroundings fit the target's
 * prefix and suffix best. Long sentences are shortened around it.
 */
export function cutQuote({ quote, target }: Pick<Claim, 'quote' | 'target'>): CutQuote {
  let best = -1;
  let fit = -1;
  for (let at = quote.indexOf(target.exact); at >= 0 && target.exact; at = quote.indexOf(target.exact, at + 1)) {
    const shared =
      sharedEnd(quote.slice(0, at), target.prefix) + sharedStart(quote.slice(at + target.exact.length), target.suffix);
    if (shared > fit) [best, fit] = [at, shared];
  }
  return best < 0 ? { before: `${quote} `, figure: target.exact, after: '' } : cutAt(quote, best, target.exact.length);
}
