import { claimsTold } from '../format';
import {
  type ArticleInfo,
  type Correction,
  compareVerdicts,
  type FactBrief,
  type Figure,
  type Inconsistency,
  isOwnFact,
  type JudgedClaim,
  type ListDetails,
  type PartialDate,
  type Remembered,
  type ShownAnnotations,
  type Standing,
  VERDICT_ORDER,
  type VerdictKind,
} from '../model';
import { webAddress } from './address';

/** A checked article as the background worker tells of it. */
export interface ReportInput {
  readonly annotations: ShownAnnotations;
  readonly details: ListDetails;
  /** Address of the article; null where it is hidden from us or there is none. */
  readonly address: string | null;
  /** The instant of the report, ISO 8601. */
  readonly now: string;
  /** Day the packaged record was put together, ISO 8601; null when unknown. */
  readonly asOf: string | null;
  readonly corrections: readonly Correction[];
  readonly remembered: readonly Remembered[];
}

/** A page that facts of the report rest on, listed once however many facts name it. */
export interface ReportSource {
  /** From 1, in the order of the first mention. */
  readonly number: number;
  readonly publisher: string;
  readonly title: string | null;
  readonly published: PartialDate | null;
  readonly url: string;
}

/** A source under a fact: its number, how close it is to the event, and its figure where that is another one. */
export interface Citation {
  readonly source: number;
  readonly standing: Standing;
  readonly figure: Figure | null;
}

/** A fact that a verdict rests on. */
export interface ReportedFact {
  readonly fact: FactBrief;
  readonly citations: readonly Citation[];
}

/** A claim in its place in the report. */
export interface ReportedClaim {
  /** From 1, in the order of the report. */
  readonly number: number;
  /** Its place among the article's claims. */
  readonly index: number;
  readonly claim: JudgedClaim;
  readonly facts: readonly ReportedFact[];
}

/** A company with the claims about it. */
export interface ReportGroup {
  readonly company: string;
  readonly name: string;
  readonly claims: readonly ReportedClaim[];
}

/** A feed that facts of the report came from. */
export type ReportFeed = NonNullable<FactBrief['feed']>;

/** A checked article put in order for a report, in no language yet. Every format is made from it. */
export interface Report {
  readonly article: ArticleInfo;
  readonly address: string | null;
  readonly now: string;
  readonly asOf: string | null;
  readonly feeds: readonly ReportFeed[];
  /** Whether a verdict rests on a fact of the person's own. */
  readonly hasOwnFacts: boolean;
  readonly counts: readonly (readonly [VerdictKind, number])[];
  /** Companies, the one that asks for most attention first; in each the claims, worst first. */
  readonly groups: readonly ReportGroup[];
  /** Figures that cannot all hold, with the numbers of their claims. */
  readonly inconsistencies: readonly { readonly inconsistency: Inconsistency; readonly numbers: readonly number[] }[];
  readonly sources: readonly ReportSource[];
  readonly corrections: readonly Correction[];
  /** Claims of other articles, with the number of the claim they disagree with. */
  readonly remembered: readonly { readonly remembered: Remembered; readonly number: number }[];
  /** Claims in the order of the article: what indexes of inconsistencies point into. */
  readonly all: readonly JudgedClaim[];
  readonly names: ListDetails['names'];
}

type Listed = Pick<ReportedClaim, 'index' | 'claim'>;

const byRank = ({ claim: a }: Listed, { claim: b }: Listed): number =>
  compareVerdicts(a.verdict, b.verdict) || a.target.start - b.target.start;

/** Claims by company: worst first, companies by their worst claim. */
function grouped(claims: readonly JudgedClaim[]): Listed[][] {
  const bySubject = new Map<string, Listed[]>();
  for (const [index, claim] of claims.entries()) {
    bySubject.set(claim.subject, [...(bySubject.get(claim.subject) ?? []), { index, claim }]);
  }
  const groups = [...bySubject.values()].map((listed) => listed.sort(byRank));
  return groups.sort(([a], [b]) => (a && b ? byRank(a, b) : 0));
}

const sameAmount = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit;

/** Numbers sources in the order in which they are asked for; one address has one number. */
function createSourceList() {
  const byUrl = new Map<string, ReportSource>();
  const cite = ({ publisher, title, published, url }: Omit<ReportSource, 'number'>): number => {
    const key = webAddress(url) ?? url;
    const known = byUrl.get(key);
    const { number } = known ?? { number: byUrl.size + 1 };
    byUrl.set(key, {
      number,
      publisher: known?.publisher ?? publisher,
      title: known?.title ?? title,
      published: known?.published ?? published,
      url: known?.url ?? url,
    });
    return number;
  };
  return { cite, sources: () => [...byUrl.values()] };
}

/** Puts a checked article in order for a report. */
export function reportOf(input: ReportInput): Report {
  const { annotations, details, remembered } = input;
  const { cite, sources } = createSourceList();
  const withSources = (fact: FactBrief): ReportedFact => ({
    fact,
    citations: fact.reports.map((report) => ({
      source: cite(report),
      standing: report.standing,
      figure: sameAmount(report.figure, fact.figure) ? null : report.figure,
    })),
  });
  let number = 0;
  const groups = grouped(annotations.claims).map((listed) => {
    const company = listed[0]?.claim.subject ?? '';
    const claims = listed.map(({ index, claim }) => {
      const facts = claim.verdict.facts.flatMap((id) => details.facts[id] ?? []).map(withSources);
      number += 1;
      return { number, index, claim, facts };
    });
    return { company, name: details.names[company] ?? company, claims };
  });
  const reported = groups.flatMap(({ claims }) => claims);
  const numbers = new Map(reported.map((one) => [one.index, one.number]));
  const facts = reported.flatMap((one) => one.facts.map(({ fact }) => fact));
  const feeds = new Map(facts.flatMap(({ feed }) => (feed ? [[feed.id, feed] as const] : [])));
  return {
    article: annotations.article,
    address: input.address === null ? null : webAddress(input.address),
    now: input.now,
    asOf: input.asOf,
    feeds: [...feeds.values()],
    hasOwnFacts: facts.some(({ id }) => isOwnFact(id)),
    counts: VERDICT_ORDER.map(
      (kind) => [kind, reported.filter(({ claim }) => claim.verdict.kind === kind).length] as const,
    ).filter(([, count]) => count > 0),
    groups,
    inconsistencies: annotations.inconsistencies.map((inconsistency) => ({
      inconsistency,
      numbers: claimsTold(inconsistency).flatMap((index) => numbers.get(index) ?? []),
    })),
    sources: sources(),
    corrections: input.corrections,
    remembered: remembered.flatMap((one) => {
      const claim = numbers.get(one.claim);
      return claim === undefined ? [] : [{ remembered: one, number: claim }];
    }),
    all: annotations.claims,
    names: details.names,
  };
}

/** The claims of a report in its order. */
export const claimsOf = (report: Report): ReportedClaim[] => report.groups.flatMap(({ claims }) => claims);
