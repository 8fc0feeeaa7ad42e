import type { Claim, Fact, PartialDate, RateTable, Verdict } from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { differenceTo, valuesOf, verdict } from './build';
import type { Comparability } from './comparable';
import type { FactMatch } from './compare';
import type { MetricRule } from './metrics';
import type { Moment } from './moment';

/** What a judgement needs beside the claim and the facts. */
export interface JudgeContext {
  /** Day of the article, or null for an undated one. */
  readonly articleDate: PartialDate | null;
  /** Today, ISO 8601 day; facts that took effect later are not known yet. */
  readonly now: PartialDate;
  /** Exchange rates; null when there are none. */
  readonly rates: RateTable | null;
  /** Month (1-12) in which the subject's fiscal year ends; null when not known. */
  readonly fiscalYearEnd: number | null;
  /** Whether the claim's sentence names other companies, but none of the parties that the claim gives. */
  readonly othersNamed?: boolean;
  /** Words for measures of users, of every language: the record's notes may be in another than the article. */
  readonly measures: readonly MeasureTable[];
}

/** A fact held against the claim. */
export interface Candidate extends FactMatch {
  readonly comparability: Comparability;
}

/** All that the steps of one judgement share. */
export interface Case {
  readonly claim: Claim;
  readonly rule: MetricRule;
  readonly moment: Moment;
  readonly context: JudgeContext;
  /** Comparable facts, oldest first. */
  readonly candidates: readonly Candidate[];
  /** Facts of the same metric with another extent or basis. */
  readonly related: readonly Candidate[];
  /** Facts of the subject's other metrics, and of the same one between other parties. */
  readonly others: readonly Fact[];
}

/** Agrees with a value that `now` had replaced by the claim's moment. */
export function outdated({ claim, context }: Case, now: Fact, old: Fact): Verdict {
  return verdict(
    'outdated',
    'replaced-before',
    [now, old],
    { ...valuesOf(now), formerDate: old.date },
    differenceTo(claim.figure, now, context.rates),
    'low',
  );
}
