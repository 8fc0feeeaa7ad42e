import type { Metric, Unit } from '../model';
import type { Entities, Owner } from './entities';
import type { Reading } from './reading';
import type { SentenceView } from './tokens';

/** A deal spoken of: whose it is, with whom, and where. */
export interface SpokenDeal {
  owner: Owner;
  counterparties: string[];
  sentence: number;
  section: number;
}

/** What the rows of a list or table leave behind for those that follow. */
export interface RowBefore {
  group: number;
  /** Metrics of the figures of the sentence before, in their order. */
  metrics: readonly (Reading['metric'] | null)[];
  /** A row of the group begins with a name. */
  named: boolean;
  /** The item or row that is read, and whether any of its sentences so far names somebody. */
  block: number;
  names: boolean;
  /** Whether it is a line without name and figure, such as the term of a definition list, and whether one stands over it. */
  line: boolean;
  headed: boolean;
}

/** No row was read yet. */
export const NO_ROW: RowBefore = {
  group: -1,
  metrics: [],
  named: false,
  block: -1,
  names: false,
  line: false,
  headed: false,
};

/** What earlier sentences leave behind for later ones. */
export interface Discourse {
  /** The last claim. */
  last: (SpokenDeal & { metric: Metric; unit: Unit }) | null;
  /** The last deal of each metric. */
  deals: Map<Metric, SpokenDeal>;
  row: RowBefore;
  entities: Entities;
}

/** Sentences after which a deal is no longer taken to be spoken of. */
const DEAL_REACH = 15;

/** Investments and stakes of one deal share their parties. */
const RELATED: Partial<Record<Metric, Metric>> = { stake: 'investment', investment: 'stake' };

/** The deal of this metric, or of one that shares its parties, spoken of shortly before; null for none. */
export function recentDeal(discourse: Discourse, metric: Metric, view: SentenceView): SpokenDeal | null {
  const related = RELATED[metric];
  const deal = discourse.deals.get(metric) ?? (related ? discourse.deals.get(related) : undefined);
  if (!deal || deal.section !== view.sentence.section || view.index - deal.sentence > DEAL_REACH) return null;
  return deal;
}

/** Takes in a claim of a sentence. */
export function remember(discourse: Discourse, reading: Reading, view: SentenceView, unit: Unit): void {
  const { owner, counterparties } = reading;
  const { metric } = reading.metric;
  const deal = { owner, counterparties, sentence: view.index, section: view.sentence.section };
  discourse.entities.claim(owner, metric, view);
  discourse.last = { ...deal, metric, unit };
  if (counterparties.length > 0 || reading.actorUnknown) discourse.deals.set(metric, deal);
}
