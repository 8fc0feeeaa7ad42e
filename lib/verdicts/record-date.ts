import { intervalOfDate, type JudgedClaim, type VerdictKind } from '../model';

/** Verdicts by which the record has the figure for a moment of its own. */
const KNOWN: readonly VerdictKind[] = ['confirmed', 'disputed', 'superseded'];

/**
 * A claim whose words give no time, dated by the fact that has its figure where that is older than the article: a deal
 * was done the day before it was reported, and "only Helsing, at 12 billion, is worth more" tells of a value that holds
 * since its round. The judging is done by then; the date is for the reader.
 */
export function datedByRecord(claim: JudgedClaim): JudgedClaim {
  const { kind, values } = claim.verdict;
  if (!KNOWN.includes(kind) || claim.dateBy === 'stated' || claim.period !== null) return claim;
  if (values.recordDate === null) return claim;
  const since = intervalOfDate(values.recordDate);
  if (claim.when !== null && since.end >= claim.when.start) return claim;
  return { ...claim, date: values.recordDate, when: since, dateBy: 'record' };
}
