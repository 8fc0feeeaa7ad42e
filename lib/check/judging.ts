import type { Annotations, Claim, Company, JudgedClaim, PartialDate, RateTable } from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { judge } from '../verdicts';

/** What judging the claims of one article needs. */
export interface Judging {
  /** Day of the check, ISO 8601. */
  readonly now: string;
  readonly rates: RateTable | null;
  readonly measures: readonly MeasureTable[];
  readonly mentions: Annotations['mentions'];
  /** Companies by id: those of the mentions, and the claims' subjects. */
  readonly companies: ReadonlyMap<string, Company>;
  /** Day of a section of the article, or null for an undated one. */
  dateOf(section: number): PartialDate | null;
}

/** The companies that each sentence names or refers to; a product counts as its owner too, who is not known as an empty name. */
function namedIn(mentions: Annotations['mentions'], companies: ReadonlyMap<string, Company>): Map<number, Set<string>> {
  const named = new Map<number, Set<string>>();
  for (const { sentence, company } of mentions) {
    const known = company === null ? undefined : companies.get(company);
    const here = named.get(sentence) ?? new Set();
    here.add(known?.type === 'product' ? (known.owner ?? known.id) : (company ?? ''));
    named.set(sentence, here);
  }
  return named;
}

/** Whether a claim's sentence names companies, none of them a party that the claim gives. */
function areOthersNamed({ subject, counterparties }: Claim, here: ReadonlySet<string> = new Set()): boolean {
  if (counterparties.length === 0 || counterparties.some((id) => here.has(id))) return false;
  return [...here].some((id) => id !== subject);
}

/** Claims of an article, each with what the record says of it. */
export function judgeClaims(claims: readonly Claim[], judging: Judging): JudgedClaim[] {
  const { now, rates, measures, mentions, companies } = judging;
  const namedBySentence = namedIn(mentions, companies);
  return claims.map((claim) => {
    const company = companies.get(claim.subject);
    const verdict = judge(claim, company?.facts ?? [], {
      articleDate: judging.dateOf(claim.section),
      now,
      rates,
      fiscalYearEnd: company?.fiscalYearEnd ?? null,
      othersNamed: areOthersNamed(claim, namedBySentence.get(claim.sentence)),
      measures,
    });
    return { ...claim, verdict };
  });
}
