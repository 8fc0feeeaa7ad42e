import type {
  BrokenSum,
  Claim,
  FigureReading,
  Inconsistency,
  JudgedClaim,
  Relation,
  Section,
  Sentence,
} from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { sameNumber } from './agree';
import { brokenIdentities } from './identities';
import { sourcesIn } from './measures';
import type { Numbered } from './numbered';
import { brokenRelations, meantReadings } from './relations';
import { areVersions } from './versions';

/** What an article says, as far as it can contradict itself. */
export interface ArticleClaims {
  /** The article's claims; the indexes in the answer are into this list. Judged ones count what the record bears. */
  claims: readonly (Claim | JudgedClaim)[];
  /** All its figures. */
  figures: readonly FigureReading[];
  relations: readonly Relation[];
  /** Its sentences; claims name theirs by index. */
  sentences: readonly Sentence[];
  /** Its title, where it has one: a correction tells versions on purpose. */
  title?: string | null;
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
  const ties = relations.flatMap((relation) =>
    meantReadings(relation, { claims, figures }).map(({ from, to }) =>
      [to, ...from].map((i) => figures[i]?.claim ?? null),
    ),
  );
  const told = numbered.filter(({ claim }) => isStatement(claim, sections) || isCaptioned(claim, sections));
  const pairs = comparableGroups(told).flatMap((group) => pairsOf(group, article, ties));
  const ends = trajectoryEnds(claims);
  const isEnd = (i: number): boolean => claims[i]?.trajectory === null || ends.has(i);
  const usable = (index: number): boolean => {
    const claim = claims[figures[index]?.claim ?? -1];
    return claim === undefined || (isOfArticle(claim, sections) && !claim.hypothetical);
  };
  const tied = relations.filter(({ readings }) => readings.every((r) => [r.to, ...r.from].every(usable)));
  const broken = [
    ...brokenRelations(tied, { claims, figures }),
    ...brokenIdentities(eligible.slice(0, MOST_IN_IDENTITIES), article),
  ];
  const versions = clusters(
    pairs.filter((p) => isEnd(p.a) && isEnd(p.b)),
    article,
  );
  return joined([...versions, ...broken.map(relationOf)], claims);
}

const isOfArticle = (claim: Claim, sections: readonly Section[]): boolean => {
  const role = sections[claim.section]?.role;
  return role === 'article' || role === 'live-entry';
};

const isConfirmed = (claim: Claim | JudgedClaim): boolean => 'verdict' in claim && claim.verdict.kind === 'confirmed';

/** Whether a claim states something that another could contradict. */
const isStatement = (claim: Claim | JudgedClaim, sections: readonly Section[]): boolean =>
  isOfArticle(claim, sections) && states(claim);

/** Whether a picture's text says whose figure it is and what it measures: then the article may tell it again. */
const isCaptioned = (claim: Claim | JudgedClaim, sections: readonly Section[]): boolean =>
  sections[claim.section]?.role === 'caption' &&
  claim.grounds.subject.by === 'stated' &&
  claim.grounds.metric.by === 'stated' &&
  states(claim);

const states = (claim: Claim | JudgedClaim): boolean =>
  (!claim.earlier || claim.dateBy === 'stated' || isConfirmed(claim)) &&
  !claim.hypothetical &&
  claim.status !== 'denied' &&
  !claim.figure.vague;

/** Claims of one article that are held together by definition. */
const MOST_IN_IDENTITIES = 150;

/** Distinct statements on one thing that are held against each other; an article with more is a list. */
const MOST_STATEMENTS = 60;

/** Statements that could contradict one another: same subject, metric and scope; repetitions only once. */
function comparableGroups(eligible: readonly Numbered[]): Numbered[][] {
  const groups = new Map<string, Map<string, Numbered>>();
  for (const numbered of eligible) {
    const { claim } = numbered;
    const key = [claim.subject, claim.metric, claim.scope].join('|');
    const group = groups.get(key) ?? new Map<string, Numbered>();
    groups.set(key, group);
    const { figure, counterparties, when, period, basis, trajectory, status } = claim;
    const statement = JSON.stringify([figure, counterparties, when, period, basis, trajectory, status]);
    if (!group.has(statement) && group.size < MOST_STATEMENTS) group.set(statement, numbered);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

/** Claims that a relation of the text makes parts of one sum: they are no versions of one thing. */
type Tie = readonly (number | null)[];

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly trajectory: boolean;
}

function pairsOf(group: readonly Numbered[], article: ArticleClaims, ties: readonly Tie[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [n, a] of group.entries()) {
    for (const b of group.slice(n + 1)) {
      if (!areVersions(a.claim, b.claim, article) || ties.some((t) => t.includes(a.i) && t.includes(b.i))) continue;
      const trajectory = a.claim.trajectory !== null && b.claim.trajectory !== null;
      pairs.push({ a: a.i, b: b.i, trajectory });
    }
  }
  return pairs;
}

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

/** Versions of one thing at most; more are a list or a history whose dates were not read. */
const MOST_VERSIONS = 3;

/** Joins conflicting pairs that share a claim or repeat the same statement; one claim per distinct figure. */
function clusters(pairs: readonly Pair[], { claims, measures }: ArticleClaims): Inconsistency[] {
  const groups: { members: Set<number>; trajectory: boolean }[] = [];
  for (const { a, b, trajectory } of pairs) {
    const touching = groups.filter((g) => g.trajectory === trajectory && (g.members.has(a) || g.members.has(b)));
    const members = new Set([a, b, ...touching.flatMap((g) => [...g.members])]);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push({ members, trajectory });
  }
  return groups.flatMap(({ members, trajectory }): Inconsistency[] => {
    const versions = distinct(
      [...members].sort((x, y) => x - y),
      claims,
    );
    if (versions.length > MOST_VERSIONS) return [];
    const kind = trajectory ? 'trajectory' : areAttributed(versions, claims, measures) ? 'attributed' : 'same-claim';
    return [{ kind, claims: versions, versions, sums: [] }];
  });
}

/** Whether the article gives each version to a source of its own. */
function areAttributed(
  members: readonly number[],
  claims: readonly Claim[],
  measures: readonly MeasureTable[],
): boolean {
  const quotes = [...new Set(members.map((i) => claims[i]?.quote ?? ''))].map((q) => sourcesIn(q, measures).length);
  return quotes.every((n) => n > 0) && quotes.reduce((sum, n) => sum + n, 0) >= members.length;
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

const relationOf = (sum: BrokenSum): Inconsistency => ({
  kind: 'relation',
  claims: [...new Set(sum.operands.filter((i) => i !== null))],
  versions: [],
  sums: [sum],
});

/** Findings that share a claim, or claims with the same statement, as one. */
function joined(found: readonly Inconsistency[], claims: readonly Claim[]): Inconsistency[] {
  const statement = (i: number): string => {
    const claim = claims[i];
    return claim ? JSON.stringify([claim.subject, claim.metric, claim.figure]) : '';
  };
  const kept: Inconsistency[] = [];
  for (const next of found) {
    const told = new Set(next.claims.map(statement));
    const at = kept.findIndex((k) => k.claims.some((i) => told.has(statement(i))));
    const known = kept[at];
    if (!known) {
      kept.push(next);
      continue;
    }
    kept[at] = {
      kind: known.kind,
      claims: [...new Set([...known.claims, ...next.claims])],
      versions: [...new Set([...known.versions, ...next.versions])],
      sums: [...known.sums, ...next.sums],
    };
  }
  return kept;
}
