import type { Metric } from '../model';
import type { CompiledClaims } from './compiled';
import { PAIR_METRICS } from './features';
import { type CueReading, type MetricReading, readCues, unitKindOf } from './metric';
import type { ReadContext, Reading, Suggestion } from './reading';
import { readScope } from './scope';
import { type MetricSituation, metricSignals, situationOf } from './signals';
import { entitySignals, type Frame, nameSignals, type Surroundings } from './subject-signals';
import { boundaries, distance } from './tokens';
import { placesOf, voiceOf } from './voice';
import type { Option } from './weigh';

const MEASURED: Readonly<Record<'money' | 'percent' | 'people', readonly Metric[]>> = {
  money: [
    'valuation',
    'market_cap',
    'funding_round',
    'total_funding',
    'investment',
    'acquisition_price',
    'contract_value',
    'revenue',
    'annualized_revenue',
    'profit_loss',
    'capex',
  ],
  percent: ['stake'],
  people: ['users', 'headcount'],
};

/** Words between the price and the stake it buys. */
const STAKE_REACH = 12;
/** Weight from which a cue for stakes names the stake itself. */
const STAKE_NOUN = 10;

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

/** Weight from which a preposition can only name the doer. */
const DOER = 5;

const doers = new WeakMap<CompiledClaims, Map<Metric, ReadonlySet<string>>>();

/** Prepositions that can only name the doer of a deal of the metric. */
function doersOf(compiled: CompiledClaims, metric: Metric): ReadonlySet<string> {
  const known = doers.get(compiled) ?? new Map<Metric, ReadonlySet<string>>();
  doers.set(compiled, known);
  const found =
    known.get(metric) ??
    new Set(
      compiled.roles
        .filter((r) => r.role === 'actor' && r.weight >= DOER && r.metrics.includes(metric))
        .flatMap((r) => r.before),
    );
  known.set(metric, found);
  return found;
}

/** How the names of the sentence stand to the figure at a token. */
const surroundingsOf = ({ view, cues, compiled }: ReadContext, figureAt: number): Surroundings => ({
  ...{ figureAt, places: placesOf(view, cues.features, figureAt, compiled), standings: new Map() },
});

/** What the words say of who does what, for one figure and metric; `around` is what does not depend on the metric. */
export function frameOf(
  context: ReadContext,
  metric: Metric,
  figureAt: number,
  cue: CueReading | null,
  around = surroundingsOf(context, figureAt),
): Frame {
  const { view, cues, compiled } = context;
  const doers = doersOf(compiled, metric);
  return {
    figureAt: around.figureAt,
    places: around.places,
    standings: around.standings,
    metric,
    cue,
    voice: PAIR_METRICS.has(metric) ? voiceOf(view, metric, figureAt, cues.verbs) : null,
    agentNamed: cues.features.some((f) => f.preposition !== null && doers.has(f.preposition)),
  };
}

/** A cue that the header of a table gives to a column without one. */
function headerCue(fallback: MetricReading | null): CueReading | null {
  if (!fallback) return null;
  const none = {
    away: 0,
    crossed: 0,
    same: 0,
    others: 0,
    after: false,
    inside: false,
    touching: false,
    counted: false,
    occasion: false,
    more: 0,
  };
  return { ...fallback, ...none, weight: fallback.points };
}

interface MetricOption {
  metric: Metric;
  cue: CueReading | null;
  bought: boolean;
}

/** What a figure can measure: what has a cue, or what its surroundings suggest. */
function metricsOf(
  context: ReadContext,
  figureAt: number,
  cues: ReadonlyMap<Metric | null, CueReading>,
  situation: MetricSituation,
): MetricOption[] {
  const bought = boughtStake(context, figureAt);
  return MEASURED[unitKindOf(situation.figure)].map((metric) => {
    const purchase = metric === 'investment' && bought ? cues.get('acquisition_price') : undefined;
    const own = cues.get(metric);
    const cue = (purchase && purchase.points > (own?.points ?? 0) ? purchase : own) ?? null;
    return { metric, cue, bought };
  });
}

/** All ways of reading a figure of the sentence, with what speaks for each. */
export function optionsOf(
  context: ReadContext,
  figureIndex: number,
  readings: readonly (Reading | null)[],
  taken: Suggestion | null,
  fallback: MetricReading | null,
): Option[] {
  const { view, compiled, profiles, discourse } = context;
  const figureAt = view.figureAt[figureIndex] ?? 0;
  const cues = readCues(view, figureIndex, context.cues.metrics, compiled);
  const header = headerCue(fallback);
  const situation = situationOf(context, figureIndex, readings, cues, taken, header);
  if (!situation) return [];
  const none = cues.get(null) ?? null;
  const kind = unitKindOf(situation.figure);
  const options: Option[] = [
    {
      kind,
      metric: null,
      entity: null,
      name: null,
      cue: none,
      metricSignals: metricSignals(null, none, situation),
      subjectSignals: [],
    },
  ];
  const isListed = (id: string | null): boolean => {
    const since = profiles.get(id ?? '')?.listedSince;
    return since != null && (context.published === null || since <= context.published.slice(0, since.length));
  };
  const here = new Set(context.cues.features.map((f) => discourse.entities.of(f.mention)));
  const near = discourse.entities.near(view).filter((e) => !here.has(e));
  const around = surroundingsOf(context, figureAt);
  for (const { metric, cue, bought } of metricsOf(context, figureAt, cues, situation)) {
    const frame = frameOf(context, metric, figureAt, cue, around);
    const signals = metricSignals(metric, cue, situation);
    const { scope } = readScope(view, figureAt, metric, context.cues);
    if (scope !== 'whole') signals.push([`scope:${scope}`, 1]);
    if (none && none.points > 0 && !cue) signals.push(['told-otherwise', none.points / 10]);
    if (bought && (metric === 'investment' || metric === 'acquisition_price')) signals.push(['bought-stake', 1]);
    const value = cues.get('valuation');
    const { trading } = context.cues;
    if (trading && (metric === 'market_cap' || metric === 'valuation')) signals.push(['trading', 1]);
    const add = (entity: Option['entity'], name: Option['name']): void => {
      if (!entity) return;
      const listed = isListed(entity.mention.company);
      let own = signals;
      let ownCue = cue;
      if (metric === 'market_cap' && value?.listed && (listed || trading) && value.points > (cue?.points ?? 0)) {
        ownCue = { ...value, metric };
        own = metricSignals(metric, ownCue, situation);
      } else if (metric === 'market_cap' && !cue && !situation.header && !situation.taken && !listed) return;
      if (metric === 'valuation' && cue?.listed && listed) own = [...signals, ['value-of-listed', 1]];
      options.push({
        kind,
        metric,
        entity,
        name,
        cue: ownCue ?? (situation.header?.metric === metric ? situation.header : null),
        metricSignals: own,
        subjectSignals: [
          ...(name ? nameSignals(context, name, frame) : ([['absent', 1]] as [string, number][])),
          ...entitySignals(context, entity, metric, readings, taken, situation.figure, cue),
        ],
      });
    };
    for (const f of context.cues.features) add(discourse.entities.of(f.mention), f);
    for (const entity of near) add(entity, null);
  }
  return options;
}

/** The names of a sentence as subjects of a deal that it tells without a figure. */
export function dealOptions(context: ReadContext, metric: Metric, at: number): Option[] {
  const frame = frameOf(context, metric, at, null);
  return context.cues.features.map((name) => {
    const entity = context.discourse.entities.of(name.mention);
    const signals = entity ? entitySignals(context, entity, metric, [], null, null, null) : [];
    return {
      ...{ kind: metric === 'stake' ? ('percent' as const) : ('money' as const) },
      ...{ metric, entity, name, cue: null, metricSignals: [] },
      subjectSignals: [...nameSignals(context, name, frame), ...signals],
    };
  });
}
