import type { SentenceCues } from './cues';
import { readDeal } from './deal';
import { type CompanyProfile, PAIR_METRICS } from './features';
import { type MetricReading, readMetric } from './metric';
import { ownerOf } from './parties';
import { type NoReading, ownerFrom, type ReadContext, type Reading } from './reading';
import { takenOver } from './takeover';
import { boundaries, distance } from './tokens';
import type { Owner } from './topics';

/** From this score on a figure's own cue beats what a comparison suggests. */
const PLAIN = 7.5;

/** Names this many tokens from a word for backers are taken for backers. */
const BACKER_REACH = 30;

function backersOf(cues: SentenceCues, owner: string | null): string[] {
  const starts = cues.backers.map((b) => b.from);
  const found = new Set<string>();
  for (const f of cues.features) {
    const id = f.mention.company;
    if (!id || id === owner || f.mention.type === 'product') continue;
    if (starts.some((s) => Math.abs(s - f.at) <= BACKER_REACH)) found.add(id);
  }
  return [...found];
}

function isListed(owner: Owner, profiles: ReadonlyMap<string, CompanyProfile>, published: string | null): boolean {
  const since = profiles.get(owner.company ?? '')?.listedSince;
  return since != null && (published === null || since <= published.slice(0, since.length));
}

/** The company in the column for investors of a table; null where the table has none. */
function leadOf({ cues, columns }: ReadContext): string[] | null {
  const lead = cues.features[columns.indexOf('actor')]?.mention.company;
  return columns.includes('actor') && lead ? [lead] : null;
}

/** Words between the price and the stake it buys. */
const STAKE_REACH = 12;

/** Whether the sentence says that a stake was bought: its price is an investment, not that of the whole. */
function boughtStake({ view, cues }: ReadContext, figureAt: number): boolean {
  return cues.metrics.some(
    ({ value, from, figure }) =>
      value.metric === 'stake' &&
      (figure === null || view.figures[view.tokens[figure]?.item ?? -1]?.figure.unit === 'percent') &&
      value.weight >= STAKE_NOUN &&
      distance(view, from, figureAt) <= STAKE_REACH &&
      boundaries(view, from, figureAt) < 2,
  );
}

/** Weight from which a cue for stakes names the stake itself. */
const STAKE_NOUN = 10;

/** Money put into no company that is named, but into data centres and the like, is the spender's own outlay. */
function readSpending(context: ReadContext, figureIndex: number): Reading | null {
  const { view, cues, compiled, profiles } = context;
  const figureAt = view.figureAt[figureIndex];
  const outlays = cues.metrics.filter(({ value }) => value.metric === 'capex');
  const metric = readMetric(view, figureIndex, outlays, compiled);
  if (figureAt === undefined || metric?.metric !== 'capex') return null;
  const typed = { ...metric, metric: metric.metric };
  const found = ownerOf(view, cues.features, figureAt, typed, typed.metric, compiled, profiles);
  if (!found) return null;
  const owner = ownerFrom(found.feature.mention, 'own-spending');
  return { metric: typed, owner, counterparties: [], actorUnknown: false };
}

/**
 * Reads one figure of a sentence: its metric, whose it is and who else is party to it; or why it is
 * no claim.
 *
 * @param readings of the figures before it in the sentence.
 * @param nameless the row stands among rows keyed by names, and has none that is known.
 * @param fallback metric that the table's header or the row before gives to figures without a cue.
 */
export function readFigure(
  context: ReadContext,
  figureIndex: number,
  readings: readonly (Reading | null)[],
  fallback: MetricReading | null,
  nameless: boolean,
): Reading | NoReading {
  const { view, cues, compiled, profiles, discourse } = context;
  const figureAt = view.figureAt[figureIndex];
  if (figureAt === undefined) return { none: 'inside-a-name' };
  let metric = readMetric(view, figureIndex, cues.metrics, compiled);
  const taken = takenOver(context, figureIndex, readings, metric?.cue ?? -1);
  const plain = metric?.metric && metric.metric !== taken?.reading.metric.metric && metric.score >= PLAIN;
  if (taken && !plain && (!metric || metric.score < taken.strength)) {
    if (metric?.metric !== null || metric.score < taken.strength - 1) {
      return { ...taken.reading, metric: { ...taken.reading.metric, score: taken.strength } };
    }
  }
  if (!metric && nameless) return { none: 'row-without-a-known-name' };
  metric ??= fallback;
  if (!metric) return { none: 'no-metric-cue' };
  if (metric.metric === null) return { none: metric.rule };
  let typed = { ...metric, metric: metric.metric };
  if (typed.metric === 'acquisition_price' && boughtStake(context, figureAt))
    typed = { ...typed, metric: 'investment' };
  if (PAIR_METRICS.has(typed.metric)) {
    return readDeal(context, figureAt, typed) ?? readSpending(context, figureIndex) ?? { none: 'no-subject' };
  }
  const found = ownerOf(view, cues.features, figureAt, typed, typed.metric, compiled, profiles);
  const personal = (found ? [found.feature] : cues.features).some((f) => f.person);
  if (typed.metric === 'valuation' && typed.listed && personal) return { none: 'fortune' };
  const owner = found
    ? ownerFrom(found.feature.mention, 'nearest-owner')
    : discourse.topics.suggest(view, typed.metric, null);
  if (!owner) return { none: 'no-subject' };
  if (typed.metric === 'valuation' && typed.listed && isListed(owner, profiles, context.published)) {
    typed = { ...typed, metric: 'market_cap', rule: `${typed.rule}+listed` };
  }
  const counterparties = typed.metric === 'funding_round' ? (leadOf(context) ?? backersOf(cues, owner.company)) : [];
  return { metric: typed, owner, counterparties, actorUnknown: false };
}
