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

/** A list item or table row, and what the ones before it leave behind. */
export interface Row {
  /** Its list or table. */
  group: number;
  block: number;
  /** Metrics of the figures of the sentence before in the list or table, in their order. */
  metrics: readonly (Reading['metric'] | null)[];
  /** Whether a sentence of the row so far holds a name. */
  named: boolean;
  /** Whether the row is a line without name and figure, as the terms of a definition list are. */
  line: boolean;
  /** Whether a line stands over the row. */
  headed: boolean;
  /** Whether the row begins with a name. */
  opened: boolean;
  /** Whether a row of the list or table so far, with a figure, begins with a name. */
  keyed: boolean;
}

/** Before the first list item or table row. */
export const NO_ROW: Row = {
  group: -1,
  block: -1,
  metrics: [],
  named: false,
  line: false,
  headed: false,
  opened: false,
  keyed: false,
};

/** What earlier sentences leave behind for later ones. */
export interface Discourse {
  /** The last claim. */
  last: (SpokenDeal & { metric: Metric; unit: Unit }) | null;
  /** The last deal of each metric. */
  deals: Map<Metric, SpokenDeal>;
  /** The list item or table row that is being read. */
  row: Row;
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
