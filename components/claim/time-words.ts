import type { Claim } from '../../lib/model';
import type { Words } from '../words';

/** When a claim speaks of: its period, else its date; null for an unknown time. */
export function timeOf({ period, date }: Pick<Claim, 'period' | 'date'>, words: Words): string | null {
  if (period !== null) return words.period(period);
  return date === null ? null : words.date(date);
}

/** Where the time of a claim is from, in a sentence. */
export function timeRule({ dateBy, period }: Pick<Claim, 'dateBy' | 'period'>, words: Words): string {
  return words.t(`claim.time.${period !== null ? 'stated' : dateBy}`);
}

/** What a figure covers; the whole thing too. */
export const scopeWord = (scope: Claim['scope'], words: Words): string =>
  words.t(scope === 'whole' ? 'claim.scope.whole' : `metric.scope.${scope}`);

/** On which basis a valuation is told; that nothing is said of it too. */
export const basisWord = (basis: Claim['basis'], words: Words): string =>
  words.t(basis === null ? 'claim.basis.unsaid' : `metric.basis.${basis}`);
