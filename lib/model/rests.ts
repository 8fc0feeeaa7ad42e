import type { Fact, Standing } from './company';

/** Two reports give the same figure up to this part of the larger one (the widest agreement of design section 3). */
const SAME = 0.05;

/** Kind of source that an accepted figure rests on at best. */
export type Support = Exclude<Standing, 'mistaken'>;

const BEST_FIRST: readonly Support[] = ['company', 'firsthand', 'relay'];

/** An amount and its unit. */
interface Amount {
  amount: number;
  unit: string;
}

/** Whether two amounts are the same figure as far as sources round: at most 5 % of the larger one apart. */
export function sameFigure(a: Amount, b: Amount): boolean {
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
  return a.unit === b.unit && Math.abs(a.amount - b.amount) <= SAME * larger;
}

/**
 * The best kind of source that reports a fact's accepted figure: the company itself, first-hand
 * reporting, or only pages that repeat others. A source that says another figure supports nothing.
 */
export function restsOn({ accepted, reports }: Pick<Fact, 'accepted' | 'reports'>): Support {
  const agreeing = new Set(reports.filter((report) => sameFigure(report, accepted)).map(({ standing }) => standing));
  return BEST_FIRST.find((standing) => agreeing.has(standing)) ?? 'relay';
}
