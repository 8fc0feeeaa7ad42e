import {
  type BrokenSum,
  type Claim,
  daysApart,
  type Figure,
  type FigureReading,
  type Inconsistency,
  type Relation,
  type Section,
  type Sentence,
} from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { compareAmounts, sameNumber, valueNear } from './agree';
import { basesMeet, partiesOf } from './comparable';
import { scaleSlip } from './compare';
import { brokenIdentities } from './identities';
import { measuresIn, profitsIn, roundNear, saysRevised, sourcesIn } from './measures';
import { METRIC_RULES } from './metrics';
import { lengthOf, periodsAlike } from './moment';
import type { Numbered } from './numbered';
import { brokenRelations } from './relations';
import { pointOf } from './sums';

/** Dates that the words give no more closely than this many days are the same moment only when equal. */
const CLOSE_DATE = 31;
/** Days within which two dates of one article mean the same news: the event and its report. */
const SAME_NEWS = 3;
/** Dates given more loosely than this many days mean different news unless they overlap. */
const SAME_WEEK = 7;
/** Relative gap within which parts make up their whole. */
const SUM_ROUNDING = 0.005;
/** The same for a percentage of it. */
const SHARE_ROUNDING = 0.02;
const CURRENCY = /^[A-Z]{3}$/;
/** Sums further apart than this are rather a whole and a part than one thing told twice; states, two things. */
/** Relative gap between what two sources of one sentence say that is no difference yet; bounds count as amounts. */
const BESIDE_OTHERS = 0.05;
/** Rounds nearer to one another than this factor are one told twice, also when each telling names other backers. */
const ONE_ROUND = 1.35;
const MOST_APART = { event: 2, period: 2, state: 4 } as const;

/** What an article says, as far as it can contradict itself. */
export interface ArticleClaims {
  /** The article's claims; the indexes in the answer are into this list. */
  claims: readonly Claim[];
  /** All its figures. */
  figures: readonly FigureReading[];
  relations: readonly Relation[];
  /** Its sentences; claims name theirs by index. */
  sentences: readonly Sentence[];
  /** Its sections; only claims of the article itself are paired. */
  sections: readonly Section[];
  /** Words by which sentences tell apart what is called alike, of every language. */
  measures: readonly MeasureTable[];
}

/**
 * Claims of one article that cannot all hold: the same thing said with figures that do not agree,
 * trajectories that end differently, multiples and sums that fail even with rounding. What shares a
 * claim is one finding.
 */
export function findInconsistencies(article: ArticleClaims): Inconsistency[] {
  const { claims, figures, relations, sections } = article;
  const numbered = claims.map((claim, i) => ({ claim, i }));
  const eligible = numbered.filter(({ claim }) => isStatement(claim, sections));
  const pairs = comparableGroups(eligible).flatMap((group) => pairsOf(group, article));
  const ends = trajectoryEnds(claims);
  const isEnd = (i: number): boolean => claims[i]?.trajectory === null || ends.has(i);
  const kept = pairs.filter((p) => isEnd(p.a) && isEnd(p.b));
  const usable = (index: number): boolean => {
    const claim = claims[figures[index]?.claim ?? -1];
    return claim === undefined || (isOfArticle(claim, sections) && !claim.hypothetical);
  };
  const tied = relations.flatMap((relation) => {
    const readings = relation.readings.filter((r) => [r.to, ...r.from].every(usable));
    return readings.length < relation.readings.length ? [] : [relation];
  });
  const broken = [...brokenRelations(tied, { claims, figures }), ...brokenIdentities(eligible)];
  return joined([...clusters(kept, article), ...broken.map(relationOf)], claims);
}

const relationOf = (sum: BrokenSum): Inconsistency => ({
  kind: 'relation',
  claims: [...new Set(sum.operands.filter((i) => i !== null))],
  versions: [],
  sums: [sum],
});

/** Findings that share a claim, or claims with the same statement, as one. */
function joined(found: readonly Inconsistency[], claims: readonly Claim[]): Inconsistency[] {
  const kept: Inconsistency[] = [];
  const statement = (i: number): string => {
    const claim = claims[i];
    return claim ? JSON.stringify([claim.subject, claim.metric, claim.figure]) : '';
  };
  for (const next of found) {
    const told = new Set(next.claims.map(statement));
    const known = kept.find((k) => k.claims.some((i) => told.has(statement(i))));
    if (!known) {
      kept.push(next);
      continue;
    }
    kept[kept.indexOf(known)] = {
      kind: known.kind,
      claims: [...new Set([...known.claims, ...next.claims])],
      versions: [...new Set([...known.versions, ...next.versions])],
      sums: [...known.sums, ...next.sums],
    };
  }
  return kept;
}

const isOfArticle = (claim: Claim, sections: readonly Section[]): boolean => {
  const role = sections[claim.section]?.role;
  return role === 'article' || role === 'live-entry';
};

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

function pairsOf(group: readonly Numbered[], article: ArticleClaims): Pair[] {
  const pairs: Pair[] = [];
  for (const [n, a] of group.entries()) {
    for (const b of group.slice(n + 1)) {
      const { claim: x } = a;
      const { claim: y } = b;
      if (!conflict(x, y, article) || isTied(a.i, b.i, article) || isExplained(x, y, article.figures)) continue;
      pairs.push({ a: a.i, b: b.i, trajectory: areTrajectories(x, y) });
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
    isOfArticle(claim, sections) &&
    (!claim.earlier || claim.dateBy === 'stated') &&
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

function conflict(a: Claim, b: Claim, article: ArticleClaims): boolean {
  if (a.subject !== b.subject || a.metric !== b.metric || a.scope !== b.scope) return false;
  if (a.scope !== 'whole' || !basesMeet(a.basis, b.basis) || stage(a) !== stage(b)) return false;
  if (a.trajectory !== null && a.trajectory === b.trajectory) return false;
  if (a.earlier !== b.earlier && [a, b].some((c) => c.dateBy !== 'stated')) return false;
  if (!mayDiffer(a, b, article)) return false;
  if (stage(a) === 'plan' && [a, b].some((c) => c.dateBy === 'stated') && !sameWhen(a, b)) return false;
  if (!sameParties(a, b) || !sameTime(a, b)) return false;
  return disagree(a, b);
}

/** Whether the places of two claims let them be versions of one thing. */
function mayDiffer(a: Claim, b: Claim, { sentences, sections, measures }: ArticleClaims): boolean {
  const isRow = (claim: Claim): boolean => sentences[claim.sentence]?.kind === 'table-row';
  if (isRow(a) && isRow(b)) return false;
  if (a.section !== b.section && [a, b].some((c) => sections[c.section]?.role === 'live-entry')) return false;
  if (a.sentence === b.sentence) return sourcesIn(a.quote, measures).length > 1;
  if ([a, b].some((c) => saysRevised(c.quote, measures) || isQuestion(c.quote))) return false;
  if (a.metric === 'users') return measuresIn(a.quote, measures).join() === measuresIn(b.quote, measures).join();
  if (a.metric === 'profit_loss') return profitsIn(a.quote, measures).join() === profitsIn(b.quote, measures).join();
  if (a.metric !== 'funding_round' && a.metric !== 'valuation') return true;
  const rounds = [a, b].map((c) =>
    roundNear(c.quote, c.target.start - (sentences[c.sentence]?.start ?? c.target.start), measures),
  );
  return rounds[0] === null || rounds[1] === null || rounds[0] === rounds[1];
}

const isQuestion = (quote: string): boolean => /[?？]\P{L}*$/u.test(quote);

/** Whether a relation of the text ties two claims together: they are parts of one sum, not versions of one thing. */
function isTied(a: number, b: number, { relations, figures }: ArticleClaims): boolean {
  return relations.some(({ readings }) =>
    readings.some(({ from, to }) => {
      const members = [to, ...from].map((i) => figures[i]?.claim ?? null);
      return members.includes(a) && members.includes(b);
    }),
  );
}

function sameParties(a: Claim, b: Claim): boolean {
  const rule = METRIC_RULES[a.metric];
  if (rule.parties === 'none') return true;
  const parties = partiesOf(a.counterparties, b.counterparties);
  if (a.metric === 'funding_round') return parties !== 'other' || apart(a, b) <= ONE_ROUND;
  if (a.metric === 'acquisition_price') return parties !== 'other';
  return parties === 'same' && a.counterparties.length > 0;
}

function sameTime(a: Claim, b: Claim): boolean {
  if (METRIC_RULES[a.metric].kind === 'period' || a.period !== null || b.period !== null) {
    return a.period !== null && b.period !== null && periodsAlike(a.period, b.period, null) === 'same';
  }
  return sameWhen(a, b);
}

function sameWhen(a: Claim, b: Claim): boolean {
  if (a.when === null || b.when === null) return a.when === null && b.when === null;
  if (a.when.start === b.when.start && a.when.end === b.when.end) return true;
  const longest = Math.max(lengthOf(a.when), lengthOf(b.when));
  const days = daysApart(a.when, b.when);
  return longest <= CLOSE_DATE && (days === 0 || (days <= SAME_NEWS && longest <= SAME_WEEK));
}

const apart = (a: Claim, b: Claim): number => {
  const ratio = Math.abs(valueNear(a.figure) / (valueNear(b.figure) || 1));
  return Math.max(ratio, 1 / ratio);
};

function disagree(a: Claim, b: Claim): boolean {
  const { tolerance, kind } = METRIC_RULES[a.metric];
  if (a.figure.unit === b.figure.unit) {
    const sideBySide = a.sentence === b.sentence;
    const [x, y] = sideBySide ? [pointOf(a.figure), pointOf(b.figure)] : [a.figure, b.figure];
    if (compareAmounts(x, y, sideBySide ? BESIDE_OTHERS : tolerance) !== 'differ') return false;
    if (valueNear(a.figure) * valueNear(b.figure) < 0) return false;
    return apart(a, b) <= MOST_APART[kind] || scaleSlip(a.figure, b.figure) !== null;
  }
  const restated = [a, b].some((c) => c.figure.converted !== null);
  if (restated || !CURRENCY.test(a.figure.unit) || !CURRENCY.test(b.figure.unit)) return false;
  return compareAmounts({ ...b.figure, unit: a.figure.unit }, a.figure) === 'agree' && sameDigits(a, b);
}

const sameDigits = (a: Claim, b: Claim): boolean => a.figure.low === b.figure.low && a.figure.high === b.figure.high;

/** Sentences within which a third figure explains how two others differ. */
const EXPLAINS_WITHIN = 2;

/**
 * Whether a third figure beside them makes the smaller of two a part of the larger: 5 and 8 where 3 is said
 * as well, 5 and 6.5 where 23 percent is.
 */
function isExplained(a: Claim, b: Claim, figures: readonly FigureReading[]): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  const [x, y] = [Math.abs(valueNear(a.figure)), Math.abs(valueNear(b.figure))];
  const [part, whole] = [Math.min(x, y), Math.max(x, y)];
  const same = (amount: number, other: number): boolean => Math.abs(amount - other) <= SUM_ROUNDING * whole;
  const makesUp = (figure: Figure): boolean => {
    const value = Math.abs(valueNear(figure));
    if (figure.unit === 'percent') {
      const share = (value / 100) * whole;
      return value < 100 && (alike(share, part) || alike(whole - share, part));
    }
    return figure.unit === a.figure.unit && value < whole * (1 - SUM_ROUNDING) && same(part + value, whole);
  };
  const alike = (amount: number, other: number): boolean => Math.abs(amount - other) <= SHARE_ROUNDING * other;
  const isOwn = ({ target }: FigureReading): boolean =>
    [a, b].some((c) => target.start < c.target.end && c.target.start < target.end);
  return figures.some(
    (f) => !isOwn(f) && [a, b].some((c) => Math.abs(f.sentence - c.sentence) <= EXPLAINS_WITHIN) && makesUp(f.figure),
  );
}

/** Joins conflicting pairs that share a claim or repeat the same statement; one claim per distinct figure. */
function clusters(pairs: readonly Pair[], { claims, measures }: ArticleClaims): Inconsistency[] {
  const groups: { members: Set<number>; trajectory: boolean }[] = [];
  for (const { a, b, trajectory } of pairs) {
    const touching = groups.filter((g) => g.trajectory === trajectory && (g.members.has(a) || g.members.has(b)));
    const members = new Set([a, b, ...touching.flatMap((g) => [...g.members])]);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({ members, trajectory });
  }
  return groups.map(({ members, trajectory }) => {
    const versions = distinct(
      [...members].sort((x, y) => x - y),
      claims,
    );
    const kind = trajectory ? 'trajectory' : areAttributed(versions, claims, measures) ? 'attributed' : 'same-claim';
    return { kind, claims: versions, versions, sums: [] };
  });
}

/** Whether the article gives each version to a source of its own. */
function areAttributed(
  members: readonly number[],
  claims: readonly Claim[],
  measures: readonly MeasureTable[],
): boolean {
  const quotes = new Set(members.map((i) => claims[i]?.quote ?? ''));
  const sources = [...quotes].reduce((sum, quote) => sum + sourcesIn(quote, measures).length, 0);
  return sources >= members.length && [...quotes].every((quote) => sourcesIn(quote, measures).length > 0);
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
