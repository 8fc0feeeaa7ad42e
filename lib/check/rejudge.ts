import {
  type Annotations,
  type Claim,
  type Correction,
  type CorrectionFault,
  type FactBase,
  intervalOfDate,
  type JudgedClaim,
  type PartialDate,
} from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { datedByRecord, type FactsOf, judgeBySums, judgeByValueBefore } from '../verdicts';
import { correctedClaim, correctionFaults } from './corrections';
import { judgeClaims } from './judging';
import type { MatchOptions } from './match';

/** What a correction would make of a claim. */
export interface Rejudged {
  /** The claim with the correction and its verdict; null when it would be no claim, or when there are faults. */
  after: JudgedClaim | null;
  faults: CorrectionFault[];
  /** Display names of the companies in sight, by id. */
  names: Record<string, string>;
}

/** Day of a section: that of a claim dated by it, else the article's. */
function sectionDate({ claims, article }: Annotations, section: number): PartialDate | null {
  const dated = claims.find((claim) => claim.section === section && claim.dateBy === 'article');
  return dated?.date ?? article.published;
}

/** The claim as it was before the record gave it a date. */
function undated(claim: Claim, article: PartialDate | null): Claim {
  if (claim.dateBy !== 'record') return claim;
  return article === null
    ? { ...claim, date: null, when: null, dateBy: 'unknown' }
    : { ...claim, date: article, when: intervalOfDate(article), dateBy: 'article' };
}

/**
 * Judges one claim of an article that was checked again, with parts that a person corrects, by the same rules. The
 * article's other claims stay as they are; keeping a correction has the whole article checked again.
 *
 * @param read the claim as it was read, without any correction.
 */
export async function rejudge(
  annotations: Annotations,
  index: number,
  read: JudgedClaim,
  { parts, isNoClaim }: Pick<Correction, 'parts' | 'isNoClaim'>,
  base: FactBase,
  { now, rates, measures }: Pick<MatchOptions, 'now' | 'rates'> & { measures: readonly MeasureTable[] },
): Promise<Rejudged> {
  const { mentions, relations, figures, inconsistencies } = annotations;
  const here = mentions.filter(({ sentence }) => sentence === read.sentence).flatMap(({ company }) => company ?? []);
  const parties = [...read.counterparties, ...(parts.counterparties ?? [])];
  const ids = [read.subject, ...(parts.subject ? [parts.subject] : []), ...parties, ...here];
  const companies = await base.byIds([...new Set(ids)]);
  const facts = [...companies.values()].flatMap((company) => company.facts);
  const others = await base.byIds([...new Set(facts.flatMap((fact) => fact.counterparties))]);
  const names = Object.fromEntries([...others, ...companies].map(([id, { name }]) => [id, name]));
  const faults = correctionFaults(read, { parts, isNoClaim }, companies);
  if (isNoClaim || faults.length > 0) return { after: null, faults, names };

  const dateOf = (section: number): PartialDate | null => sectionDate(annotations, section);
  const day = dateOf(read.section);
  const subject = companies.get(parts.subject ?? read.subject);
  const { verdict: _, ...unjudged } = undated(read, day) as JudgedClaim;
  const claim = correctedClaim(unjudged, parts, day, subject?.fiscalYearEnd ?? null);
  const [judged] = judgeClaims([claim], { now, rates, measures, mentions, companies, dateOf });
  if (!judged) return { after: null, faults, names };
  const all = annotations.claims.map((other, i) => (i === index ? judged : other));
  const factsOf: FactsOf = (id) => companies.get(id)?.facts ?? [];
  const isSameThing = parts.subject === undefined && parts.metric === undefined && parts.scope === undefined;
  const bySums = judgeBySums(all, isSameThing ? inconsistencies : [], factsOf);
  const after = judgeByValueBefore(bySums, relations, figures, factsOf)[index];
  return { after: after ? datedByRecord(after) : null, faults, names };
}
