import type { Claim } from '../model';

const sameFigure = (a: Claim, b: Claim): boolean =>
  a.figure.unit === b.figure.unit && a.figure.low === b.figure.low && a.figure.high === b.figure.high;

const UNSURE: ReadonlySet<Claim['status']> = new Set(['forecast', 'planned', 'in_talks']);

/**
 * The same figure of the same company and metric told twice is one claim told twice: what only one
 * of the places states (period, date, that it is a forecast) holds for both.
 */
export function shareDetails(claims: Claim[]): void {
  for (const claim of claims) {
    for (const other of claims) {
      if (other === claim || other.subject !== claim.subject || other.metric !== claim.metric) continue;
      if (!sameFigure(claim, other) || other.section !== claim.section) continue;
      if (claim.period === null && other.period !== null && claim.date === null) {
        claim.period = other.period;
        claim.date = other.date;
        claim.when = other.when;
        claim.dateBy = other.dateBy;
      }
      const agree =
        claim.counterparties.some((c) => other.counterparties.includes(c)) || claim.counterparties.length === 0;
      if (claim.status === 'completed' && UNSURE.has(other.status) && agree && claim.period === other.period) {
        claim.status = other.status;
      }
    }
  }
}
