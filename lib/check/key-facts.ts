import { type Company, type Fact, intervalOfDate, intervalOfPeriod, isSettled, type Metric } from '../model';

/** Most key facts a card shows: what fits in 60 % of a small window without scrolling far. */
export const MOST_KEY_FACTS = 7;

/** Most owners among the key facts. */
const MOST_OWNERS = 3;

/**
 * What a reader asks of a company first, in order; of the metrics in one row only the newest is
 * shown (a listed company has a market value, another one a valuation).
 */
const ROWS: readonly (readonly Metric[])[] = [
  ['valuation', 'market_cap'],
  ['funding_round'],
  ['annualized_revenue', 'revenue'],
  ['profit_loss'],
  ['stake'],
  ['total_funding'],
  ['users'],
  ['headcount'],
  ['capex'],
];

/** Last day a fact speaks of: the end of its period, else of its date. */
function lastDay(fact: Fact, fiscalYearEnd: number | null): string {
  return fact.period ? intervalOfPeriod(fact.period, fiscalYearEnd ?? 12).end : intervalOfDate(fact.date).end;
}

/** First day a fact speaks of; a fact that begins after today is none yet. */
const firstDay = (fact: Fact): string => intervalOfDate(fact.date).start;

/** One fact per owner, the newest; the largest stakes first. */
function owners(stakes: readonly Fact[]): Fact[] {
  const byOwner = new Map<string, Fact>();
  for (const stake of stakes) {
    const owner = stake.counterparties.join(' ');
    if (owner && !byOwner.has(owner)) byOwner.set(owner, stake);
  }
  return [...byOwner.values()].sort((a, b) => b.accepted.amount - a.accepted.amount).slice(0, MOST_OWNERS);
}

/** Newest first; on one day a value after the money before one that is not, then by id for a stable order. */
function newestFirst(company: Company): (a: Fact, b: Fact) => number {
  const rank = (fact: Fact): number => (fact.basis === 'pre-money' ? 1 : 0);
  return (a, b) => {
    const [dayA, dayB] = [lastDay(a, company.fiscalYearEnd), lastDay(b, company.fiscalYearEnd)];
    if (dayA !== dayB) return dayA < dayB ? 1 : -1;
    return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
  };
}

/**
 * The facts a card shows of a company, in the order it shows them: the newest settled whole value
 * of each kind, the owners, and talks on a new valuation that are younger than the valuation.
 *
 * @param now ISO day; facts that begin later are left out.
 */
export function keyFacts(company: Company, now: string): Fact[] {
  const replaced = new Set(company.facts.filter((f) => isSettled(f.status)).map((f) => f.replaces));
  const begun = company.facts
    .filter((f) => f.scope === 'whole' && firstDay(f) <= now && !replaced.has(f.id))
    .sort(newestFirst(company));
  const settled = begun.filter((f) => isSettled(f.status));
  const chosen: Fact[] = [];
  for (const metrics of ROWS) {
    const row = settled.filter((f) => metrics.includes(f.metric));
    chosen.push(...(metrics[0] === 'stake' ? owners(row) : row.slice(0, 1)));
  }
  const talks = begun.find((f) => f.metric === 'valuation' && f.status === 'in_talks' && f.outcome === null);
  const held = chosen[0]?.metric === 'valuation' ? chosen[0] : undefined;
  if (talks && (!held || firstDay(talks) > lastDay(held, null))) chosen.splice(held ? 1 : 0, 0, talks);
  return chosen.slice(0, MOST_KEY_FACTS);
}

/** Most values of a company's worth over time that card and popup draw. */
export const MOST_HISTORY = 24;

/**
 * What a company was worth over time, oldest first: whole valuations or market values that are settled or in
 * talks, whichever of the two is known newest. Of too many, the newest and those between at even distances.
 *
 * @param now ISO day; facts that begin later are left out.
 */
export function worthHistory(company: Company, now: string): Fact[] {
  const told = company.facts
    .filter((f) => (f.metric === 'valuation' || f.metric === 'market_cap') && f.scope === 'whole')
    .filter((f) => (isSettled(f.status) || f.status === 'in_talks') && firstDay(f) <= now)
    .sort(newestFirst(company));
  const metric = (told.find((f) => isSettled(f.status)) ?? told[0])?.metric;
  const ofMetric = told.filter((f) => f.metric === metric);
  const step = Math.max(1, (ofMetric.length - 1) / (MOST_HISTORY - 1));
  const kept = new Set(ofMetric.map((_, index) => Math.round(index * step)));
  return ofMetric.filter((_, index) => kept.has(index)).reverse();
}
