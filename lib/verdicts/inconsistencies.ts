import { type Claim, daysApart, type Inconsistency, type Relation, type Section } from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { compareAmounts, sameNumber, valueNear } from './agree';
import { basesMeet, partiesOf } from './comparable';
import { scaleSlip } from './compare';
import { measuresIn } from './measures';
import { METRIC_RULES } from './metrics';
import { lengthOf, periodsAlike } from './moment';
import { brokenIdentities, brokenRelations } from './relations';

/** Dates that the words give no more closely than this many days are the same moment only when equal. */
const CLOSE_DATE = 31;
/** Days within which two dates of one article mean the same news: the event and its report. */
const SAME_NEWS = 3;
/** Relative gap within which parts make up their whole. */
const SUM_ROUNDING = 0.01;
const CURRENCY = /^[A-Z]{3}$/;
/** Sums further apart than this are rather a whole and a part than one thing told twice; states, two things. */
const MOST_APART = { event: 2, period: 2, state: 5 } as const;

/**
 * Claims of one article that cannot all hold: the same thing said with figures that do not agree,
 * trajectories that end differently, multiples and sums that fail even with rounding.
 *
 * @param claims the article's claims; the indexes in the answer are into this list.
 * @param sections the article's sections; only claims of sections with role `article` are paired.
 * @param measures words for measures of users, of every language.
 */
export function findInconsistencies(
  claims: readonly Claim[],
  relations: readonly Relation[],
  sections: readonly Section[],
  measures: readonly MeasureTable[],
): Inconsistency[] {
  const eligible = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => isStatement(claim, sections));
  const pairs = comparableGroups(eligible).flatMap((group) => pairsOf(group, measures));
  const ends = trajectoryEnds(claims);
  const isEnd = (i: number): boolean => claims[i]?.trajectory === null || ends.has(i);
  const kept = pairs.filter((p) => isEnd(p.a) && isEnd(p.b));
  const usable = (i: number): boolean => {
    const claim = claims[i];
    return claim !== undefined && sections[claim.section]?.role === 'article' && !claim.hypothetical;
  };
  return [
    ...clusters(kept, claims),
    ...brokenRelations(
      claims,
      relations.filter((r) => [r.to, ...r.from].every(usable)),
    ),
    ...brokenIdentities(eligible),
  ];
}

interface Numbered {
  readonly claim: Claim;
  readonly i: number;
}

/** Distinct statements on one thing that are held against each other; an article with more is a list. */
const MOST_STATEMENTS = 60;

/** Statements that could contradict one another: same subject, metric, scope and stage; repetitions only once. */
function comparableGroups(eligible: readonly Numbered[]): Numbered[][] {
  const groups = new Map<string, Map<string, Numbered>>();
  for (const numbered of eligible) {
    const { claim } = numbered;
    const key = [claim.subject, claim.metric, claim.scope, stage(claim)].join('|');
    const group = groups.get(key) ?? new Map<string, Numbered>();
    groups.set(key, group);
    const statement = JSON.stringify([
      claim.figure,
      claim.counterparties,
      claim.when,
      claim.period,
      claim.basis,
      claim.trajectory,
    ]);
    if (!group.has(statement) && group.size < MOST_STATEMENTS) group.set(statement, numbered);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

function pairsOf(group: readonly Numbered[], measures: readonly MeasureTable[]): Pair[] {
  const claims = group.map(({ claim }) => claim);
  const pairs: Pair[] = [];
  for (const [n, a] of group.entries()) {
    for (const b of group.slice(n + 1)) {
      if (conflict(a.claim, b.claim, measures) && !addUp(a.claim, b.claim, claims)) {
        pairs.push({ a: a.i, b: b.i, trajectory: areTrajectories(a.claim, b.claim) });
      }
    }
  }
  return pairs;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly trajectory: boolean;
}

/** Whether a claim states something that another could contradict. */
function isStatement(claim: Claim, sections: readonly Section[]): boolean {
  return (
    sections[claim.section]?.role === 'article' &&
    !claim.earlier &&
    !claim.hypothetical &&
    claim.status !== 'denied' &&
    !claim.figure.vague
  );
}

const areTrajectories = (a: Claim, b: Claim): boolean => a.trajectory !== null && b.trajectory !== null;

/** Indexes of the claims that end a trajectory: the last of each in the text. */
function trajectoryEnds(claims: readonly Claim[]): Set<number> {
  const last = new Map<number, number>();
  for (const [i, claim] of claims.entries()) {
    if (claim.trajectory === null) continue;
    const known = claims[last.get(claim.trajectory) ?? -1];
    if (known === undefined || known.target.start < claim.target.start) last.set(claim.trajectory, i);
  }
  return new Set(last.values());
}

const stage = (claim: Claim): string =>
  claim.status === 'in_talks'
    ? 'talks'
    : claim.status === 'planned' || claim.status === 'forecast'
      ? 'plan'
      : 'settled';

function conflict(a: Claim, b: Claim, measures: readonly MeasureTable[]): boolean {
  if (a.subject !== b.subject || a.metric !== b.metric || a.scope !== b.scope) return false;
  if (a.scope !== 'whole' || !basesMeet(a.basis, b.basis) || stage(a) !== stage(b)) return false;
  if (a.trajectory !== null && a.trajectory === b.trajectory) return false;
  if (!sameParties(a, b) || !sameTime(a, b)) return false;
  if (a.metric === 'users' && measured(a, measures) !== measured(b, measures)) return false;
  return disagree(a, b);
}

const measured = (claim: Claim, tables: readonly MeasureTable[]): string => measuresIn(claim.quote, tables).join();

function sameParties(a: Claim, b: Claim): boolean {
  const rule = METRIC_RULES[a.metric];
  if (rule.parties === 'none') return true;
  const parties = partiesOf(a.counterparties, b.counterparties);
  if (a.metric === 'acquisition_price' || a.metric === 'funding_round') return parties !== 'other';
  return parties === 'same' && a.counterparties.length > 0;
}

function sameTime(a: Claim, b: Claim): boolean {
  if (METRIC_RULES[a.metric].kind === 'period' || a.period !== null || b.period !== null) {
    return a.period !== null && b.period !== null && periodsAlike(a.period, b.period, null) === 'same';
  }
  if (a.when === null || b.when === null) return a.when === null && b.when === null;
  if (a.when.start === b.when.start && a.when.end === b.when.end) return true;
  return daysApart(a.when, b.when) <= SAME_NEWS && lengthOf(a.when) <= CLOSE_DATE && lengthOf(b.when) <= CLOSE_DATE;
}

function disagree(a: Claim, b: Claim): boolean {
  const { tolerance, kind } = METRIC_RULES[a.metric];
  if (a.figure.unit === b.figure.unit) {
    if (compareAmounts(a.figure, b.figure, tolerance) !== 'differ') return false;
    const ratio = valueNear(a.figure) / (valueNear(b.figure) || 1);
    if (ratio < 0) return false;
    const apart = Math.max(ratio, 1 / ratio);
    return apart <= MOST_APART[kind] || scaleSlip(a.figure, b.figure) !== null;
  }
  const restated = [a, b].some((c) => c.figure.converted !== null);
  if (restated || !CURRENCY.test(a.figure.unit) || !CURRENCY.test(b.figure.unit)) return false;
  return compareAmounts({ ...b.figure, unit: a.figure.unit }, a.figure) === 'agree' && sameDigits(a, b);
}

const sameDigits = (a: Claim, b: Claim): boolean => a.figure.low === b.figure.low && a.figure.high === b.figure.high;

/** Whether a third sum makes the smaller of two a part of the larger: 5 and 8, where 3 is said as well. */
function addUp(a: Claim, b: Claim, claims: readonly Claim[]): boolean {
  if (METRIC_RULES[a.metric].kind === 'state') return false;
  const whole = Math.max(Math.abs(valueNear(a.figure)), Math.abs(valueNear(b.figure)));
  const part = Math.min(Math.abs(valueNear(a.figure)), Math.abs(valueNear(b.figure)));
  return claims.some(({ figure, subject, metric }) => {
    if (subject !== a.subject || metric !== a.metric || figure.unit !== a.figure.unit) return false;
    const rest = Math.abs(valueNear(figure));
    return rest < whole * (1 - SUM_ROUNDING) && Math.abs(part + rest - whole) <= SUM_ROUNDING * whole;
  });
}

/** Joins conflicting pairs that share a claim or repeat the same statement; one claim per distinct figure. */
function clusters(pairs: readonly Pair[], claims: readonly Claim[]): Inconsistency[] {
  const groups: { members: Set<number>; trajectory: boolean }[] = [];
  for (const { a, b, trajectory } of pairs) {
    const touching = groups.filter((g) => g.trajectory === trajectory && (g.members.has(a) || g.members.has(b)));
    const members = new Set([a, b, ...touching.flatMap((g) => [...g.members])]);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({ members, trajectory });
  }
  return groups.map(({ members, trajectory }) => ({
    kind: trajectory ? 'trajectory' : 'same-claim',
    claims: distinct(
      [...members].sort((x, y) => x - y),
      claims,
    ),
    computed: null,
  }));
}

/** The first claim of each distinct figure. */
function distinct(members: readonly number[], claims: readonly Claim[]): number[] {
  const kept: number[] = [];
  for (const i of members) {
    const figure = claims[i]?.figure;
    const known = kept.some((k) => {
      const other = claims[k]?.figure;
      return figure !== undefined && other !== undefined && figure.unit === other.unit && sameNumber(figure, other);
    });
    if (!known) kept.push(i);
  }
  return kept;
}
