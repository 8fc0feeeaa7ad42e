import type { DetectedFigure, Metric } from '../model';
import type { SentenceCues } from './cues';
import type { Owner } from './entities';
import { PAIR_METRICS } from './features';
import type { MetricReading } from './metric';
import { dealOptions, frameOf, optionsOf } from './options';
import { type PartyOption, partiesAmong, partyOptions, partyTables } from './parties';
import {
  type Because,
  inferred,
  type NoReading,
  ownerFrom,
  type ReadContext,
  type Reading,
  type Suggestion,
} from './reading';
import { readStatus } from './status';
import { takenOver } from './takeover';
import { contributions, contributionsOf, type Weighed, weigh } from './weigh';
import { weights } from './weights';

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

/** The company in the column for investors of a table; null where the table has none. */
function leadOf({ cues, columns }: ReadContext): string[] | null {
  const lead = cues.features[columns.indexOf('actor')]?.mention.company;
  return columns.includes('actor') && lead ? [lead] : null;
}

/** A figure's readings, best first. */
export interface Decision {
  figure: DetectedFigure;
  options: readonly Weighed[];
  /** Once the reading is chosen: who may be the other side of the deal. */
  parties?: readonly PartyOption[];
}

/** Told of every decision, for explanations; for fitting the weights it may answer which option to take. */
export type Trace = (decision: Decision) => Weighed | undefined;

function ownerOf({ entity, name }: Weighed, metric: Metric): Owner {
  if (name) return ownerFrom(name.mention, PAIR_METRICS.has(metric) ? 'deal-target' : 'nearest-owner');
  const mention = entity?.mention;
  if (!mention) return { company: null, name: '', by: 'inferred', rule: 'topic', evidence: '' };
  return inferred(ownerFrom(mention, 'topic'), 'topic');
}

/** Takes in deals that a sentence tells without any figure ("talks over an investment of Meta in Scale AI"). */
export function noteDeals(context: ReadContext): void {
  const { view, cues, discourse } = context;
  const seen = new Set<Metric>();
  for (const hit of cues.metrics) {
    const { metric } = hit.value;
    if (metric === null || !PAIR_METRICS.has(metric) || seen.has(metric)) continue;
    seen.add(metric);
    const told = weigh(dealOptions(context, metric, hit.from), weights).find((o) => o.entity?.mention.company);
    if (!told) continue;
    const owner = ownerOf(told, metric);
    const frame = frameOf(context, metric, hit.to, null);
    const { companies } = partiesAmong(context, partyOptions(context, frame, owner, -1, []), weights);
    if (companies.length === 0) continue;
    const { section } = view.sentence;
    discourse.deals.set(metric, { owner, counterparties: companies, sentence: view.index, section });
  }
}

/** In a table whose header names both sides, the order of the columns tells who is the other side. */
function byColumn(context: ReadContext): string[] | null {
  const { cues, columns } = context;
  if (columns.length < 2) return null;
  const actor = cues.features[columns.indexOf('actor')]?.mention.company;
  return actor ? [actor] : [];
}

/** The other side of a deal. */
type Parties = Pick<Reading, 'counterparties' | 'actorUnknown'> & { because?: Because['parties'] };

function partiesOf(
  context: ReadContext,
  figureIndex: number,
  chosen: Weighed,
  metric: Metric,
  owner: Owner,
  readings: readonly (Reading | null)[],
  trace: ((parties: readonly PartyOption[]) => void) | undefined,
): Parties {
  const columns = byColumn(context);
  if (columns) return { counterparties: columns, actorUnknown: false };
  const figureAt = context.view.figureAt[figureIndex] ?? 0;
  const frame = frameOf(context, metric, figureAt, chosen.cue);
  const options = partyOptions(context, frame, owner, figureIndex, readings);
  trace?.(options);
  const { companies, unknown } = partiesAmong(context, options, weights);
  const first = options.find((o) => o.entity.mention.company === companies[0]);
  const because = context.explain && first ? contributionsOf(first.signals, partyTables(metric), weights) : [];
  return { counterparties: companies, actorUnknown: unknown && companies.length === 0, because };
}

/** Whether the sentence itself names one of the parties, and all are others than those of the reading before. */
const areOthers = ({ cues }: ReadContext, parties: readonly string[], { counterparties }: Reading): boolean =>
  !parties.some((id) => counterparties.includes(id)) &&
  [...cues.features, ...cues.persons].some(
    ({ mention }) => mention.company !== null && parties.includes(mention.company),
  );

const NO_CUE = { evidence: '', negative: false, listed: false, object: false, points: 0, cue: -1 } as const;

function metricOf(chosen: Weighed, metric: Metric, taken: Suggestion | null): Reading['metric'] {
  if (chosen.cue) return { ...chosen.cue, metric };
  if (taken?.reading.metric.metric === metric) return { ...taken.reading.metric, cue: -1 };
  return { ...NO_CUE, metric, rule: 'told-before' };
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
  trace?: Trace,
): Reading | NoReading {
  const { view, cues } = context;
  const figureAt = view.figureAt[figureIndex];
  if (figureAt === undefined) return { none: 'inside-a-name' };
  if (nameless) return { none: 'row-without-a-known-name' };
  const taken = takenOver(context, figureIndex, readings);
  const options = weigh(optionsOf(context, figureIndex, readings, taken, fallback), weights);
  const figure = view.figures[figureIndex];
  const chosen = (figure && trace?.({ figure, options })) ?? options[0];
  const { metric } = chosen ?? { metric: null };
  if (!chosen || metric === null) {
    if (readStatus(view, figureAt, cues.statuses).hypothetical) return { none: 'hypothetical' };
    const told = chosen?.cue && chosen.cue.points > 0 ? chosen.cue.rule : null;
    const other = options.find((o) => o.metric !== null);
    if (!told && other?.subjectSignals.some(([name]) => name === 'person-worth')) return { none: 'fortune' };
    return { none: told ?? (options.some((o) => o.cue && o.metric) ? 'no-subject' : 'no-metric-cue') };
  }
  const owner = ownerOf(chosen, metric);
  const { because, ...parties }: Parties = PAIR_METRICS.has(metric)
    ? partiesOf(
        context,
        figureIndex,
        chosen,
        metric,
        owner,
        readings,
        trace && figure ? (parties) => void trace({ figure, options: [chosen], parties }) : undefined,
      )
    : {
        counterparties: metric === 'funding_round' ? (leadOf(context) ?? backersOf(cues, owner.company)) : [],
        actorUnknown: false,
      };
  const tied = taken?.reading.metric.metric === metric && taken.reading.owner.company === owner.company;
  const reasons = context.explain ? contributions(chosen, weights) : null;
  return {
    metric: metricOf(chosen, metric, taken),
    owner,
    ...parties,
    ...(reasons ? { because: { ...reasons, parties: because ?? [] } } : {}),
    ...(tied
      ? {
          earlier: taken.reading.earlier ?? false,
          ...(taken.reading.counterparties.length > 0 && !areOthers(context, parties.counterparties, taken.reading)
            ? { counterparties: taken.reading.counterparties }
            : {}),
        }
      : {}),
  };
}
