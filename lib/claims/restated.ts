import type { Claim } from '../model';

const UNSURE: ReadonlySet<Claim['status']> = new Set(['forecast', 'planned', 'in_talks']);

/**
 * The same figure of the same company and metric told twice is one claim told twice: what only one
 * of the places states (period, date, that it is a forecast) holds for both.
 */
export function shareDetails(claims: Claim[]): void {
  for (const [claim, other] of restatements(claims)) {
    if (claim.period !== null || claim.dateBy === 'stated') continue;
    if (other.period === null && other.dateBy !== 'stated') continue;
    claim.period = other.period;
    claim.date = other.date;
    claim.when = other.when;
    claim.dateBy = other.dateBy;
  }
  for (const [claim, other] of restatements(claims)) {
    const parties =
      claim.counterparties.length === 0 || claim.counterparties.some((c) => other.counterparties.includes(c));
    if (claim.status === 'completed' && UNSURE.has(other.status) && parties && claim.period === other.period) {
      claim.status = other.status;
    }
  }
}

/** Tellings of one figure that are held against each other; more of them say nothing new. */
const MOST_TELLINGS = 20;

/** Each claim with each other claim that tells the same figure. */
function* restatements(claims: readonly Claim[]): Generator<[Claim, Claim]> {
  const tellings = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { unit, low, high } = claim.figure;
    const key = [claim.section, claim.subject, claim.metric, unit, low, high].join('|');
    const told = tellings.get(key);
    if (!told) tellings.set(key, [claim]);
    else if (told.length < MOST_TELLINGS) told.push(claim);
  }
  for (const told of tellings.values()) {
    for (const claim of told) for (const other of told) if (other !== claim) yield [claim, other];
  }
}

/** Sentences over which a period is taken to go on. */
const SAME_PERIOD = 5;
const SETTLED: ReadonlySet<Claim['status']> = new Set(['completed', 'announced', 'reported']);

/**
 * Results told one after another are for the same period: a result without one takes that of the
 * result of the same company told shortly before.
 */
export function carryPeriods(claims: Claim[], isPeriodic: (claim: Claim) => boolean): void {
  let last: Claim | null = null;
  for (const claim of claims) {
    if (!isPeriodic(claim) || !SETTLED.has(claim.status)) continue;
    if (claim.period !== null) {
      last = claim.earlier ? last : claim;
    } else if (last && claim.dateBy !== 'stated' && !claim.earlier) {
      const near = claim.sentence - last.sentence <= SAME_PERIOD && claim.section === last.section;
      if (near && claim.subject === last.subject) {
        claim.period = last.period;
      }
    }
  }
}
