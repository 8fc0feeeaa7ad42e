import type { DetectedFigure, Metric } from '../model';
import type { Role } from '../model/tables/claims';
import { recentDeal } from './discourse';
import type { Entity } from './entities';
import { doerInRelative, type MentionFeatures, PAIR_METRICS } from './features';
import type { CueReading } from './metric';
import type { ReadContext, Reading, Suggestion } from './reading';
import { recordSignals } from './record-signals';
import type { Signals } from './signals';
import { between, boundaries, distance, parted } from './tokens';
import type { Voice } from './voice';

const cap = (value: number, most: number): number => Math.min(value, most) / most;

/** Metrics whose subjects are told alike, so that they share what speaks for a name. */
export type MetricGroup = 'raised' | 'results' | 'invested' | 'bought' | 'contract';

/** The group of each metric. */
export const GROUP: Readonly<Record<Metric, MetricGroup>> = {
  valuation: 'raised',
  funding_round: 'raised',
  total_funding: 'raised',
  market_cap: 'results',
  revenue: 'results',
  annualized_revenue: 'results',
  profit_loss: 'results',
  capex: 'results',
  headcount: 'results',
  users: 'results',
  investment: 'invested',
  stake: 'invested',
  acquisition_price: 'bought',
  contract_value: 'contract',
};

/** How the names of a sentence stand to one figure, whatever it measures. */
export interface Surroundings {
  figureAt: number;
  /** Place of each bare name among the bare names of its statement, by token index. */
  places: ReadonlyMap<number, number>;
  /** Filled as it is asked for. */
  standings: Map<MentionFeatures, Standing>;
}

/** How a name stands to a figure. */
interface Standing {
  away: number;
  /** Boundaries, figures and names between the two. */
  crossed: number;
  figures: number;
  names: number;
  /** The figure stands in a relative clause on the name. */
  related: boolean;
  enclosed: boolean;
  parted: boolean;
  objectOfRelative: boolean;
}

/** What the words of a sentence say of who does something to whom, for one figure and metric. */
export interface Frame extends Surroundings {
  metric: Metric;
  cue: CueReading | null;
  voice: Voice;
  /** A preposition that can only mean the doer stands in the sentence ("durch X", "by X"). */
  agentNamed: boolean;
}

function roleWeight(f: MentionFeatures, role: Role, { compiled }: ReadContext, metric: Metric): number {
  let weight = 0;
  for (const cue of compiled.roles) {
    if (cue.role === role && cue.metrics.includes(metric) && cue.before.some((p) => p === f.preposition))
      weight += cue.weight;
  }
  return weight;
}

const FIRST = { active: 'active:first', reversed: 'reversed:first', 'no-verb': 'no-verb:first' } as const;
const LATER = { active: 'active:later', reversed: 'reversed:later', 'no-verb': 'no-verb:later' } as const;

function dealSignals(context: ReadContext, f: MentionFeatures, frame: Frame): Signals {
  const { compiled } = context;
  const { metric, voice } = frame;
  const signals: Signals = [];
  if (f.preposition !== null) {
    const target = roleWeight(f, 'target', context, metric);
    const actor = roleWeight(f, 'actor', context, metric);
    if (target > 0) signals.push(['role-target', cap(target, 5)]);
    if (actor > 0) signals.push(['role-actor', cap(actor, 5)]);
    if (voice === 'reversed' && !frame.agentNamed && compiled.agents.has(f.preposition)) signals.push(['agent', 1]);
  } else {
    const place = frame.places.get(f.at) ?? 0;
    signals.push([(place === 0 ? FIRST : LATER)[voice ?? 'no-verb'], 1]);
  }
  if (standingOf(context, f, frame).objectOfRelative) signals.push(['object-of-relative', 1]);
  return signals;
}

/** Words within which an apposition opens before a name, and closes after it. */
const APPOSITION = { opens: 5, closes: 2 };

/** Whether the name stands in an apposition that the figure is not part of ("X, a rival of Y, is worth …"). */
function isEnclosed({ tokens }: ReadContext['view'], at: number, figureAt: number): boolean {
  const closes = tokens.slice(at + 1, at + 1 + APPOSITION.closes).findIndex((t) => COMMAS.has(t.text));
  if (closes < 0 || figureAt <= at + 1 + closes) return false;
  for (let i = at - 1; i >= Math.max(1, at - APPOSITION.opens); i--) {
    if (COMMAS.has(tokens[i]?.text ?? '')) return tokens.slice(0, i).some((t) => t.kind === 'mention');
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

const COMMAS: ReadonlySet<string> = new Set([',', '(', ')', '–', '—']);

function standingOf({ view, compiled }: ReadContext, f: MentionFeatures, at: Surroundings): Standing {
  const known = at.standings.get(f);
  if (known) return known;
  const { figureAt } = at;
  const before = f.relative !== null && f.relative < figureAt;
  const standing: Standing = {
    away: distance(view, f.at, figureAt),
    crossed: boundaries(view, f.at, figureAt),
    figures: between(view, f.at, figureAt, 'figure'),
    names: between(view, f.at, figureAt, 'mention'),
    related: before && boundaries(view, f.relative ?? figureAt, figureAt) < 1,
    enclosed: isEnclosed(view, f.at, figureAt),
    parted: parted(view, f.at, figureAt),
    objectOfRelative: before && doerInRelative(view, f, compiled) !== null,
  };
  at.standings.set(f, standing);
  return standing;
}

/** What the words say for the name being the subject of the figure. */
export function nameSignals(context: ReadContext, f: MentionFeatures, frame: Frame): Signals {
  const { view, compiled, cues } = context;
  const { figureAt, cue } = frame;
  const cueAt = cue && cue.cue >= 0 ? cue.cue : -1;
  const standing = standingOf(context, f, frame);
  const { crossed, names, related } = standing;
  const atCue = cueAt >= 0 && distance(view, f.at, cueAt) < standing.away;
  const signals: Signals = [
    ['here', 1],
    ['away', cap(atCue ? distance(view, f.at, cueAt) : standing.away, 16)],
    ['away-figure', cap(standing.away, 16)],
    ['crossed', cap(atCue ? boundaries(view, f.at, cueAt) : crossed, 5)],
    ['crossed-figure', cap(crossed, 5)],
    ['figures-between', cap(standing.figures, 3)],
    ['names-between', cap(names, 4)],
  ];
  const say = (name: string, is: boolean): void => {
    if (is) signals.push([name, 1]);
  };
  const before = f.at < figureAt;
  const cueAfter = cueAt > f.at && cueAt - f.at <= 5;
  const cueBefore = cueAt >= 0 && cueAt < f.at && f.at - cueAt <= 5;
  const owning = f.preposition !== null && compiled.owning.has(f.preposition);
  say('before', before);
  say('after-crossed', !before && crossed >= 1);
  say('next-before', before && names === 0);
  say('next-after', !before && names === 0);
  say('genitive', f.genitive);
  say('genitive-cue', f.genitive && cueAfter);
  say('compound', f.compound);
  say('compound-cue', f.compound && cueAfter);
  say('cue-of', cueBefore && owning && between(view, cueAt, f.at, 'figure') === 0);
  say('cue-by', cueBefore && f.preposition !== null && !owning);
  say('relative', related);
  say('relative-governed', related && f.governedRelative);
  say('listed', f.listed);
  say('aside', f.aside && !related);
  say('source', f.source);
  say('backer', f.backer);
  say('person', f.person);
  say('person-worth', f.person && frame.metric === 'valuation' && (cue?.listed ?? false));
  say('enclosed', standing.enclosed);
  say('label', f.label);
  say('elliptic', f.elliptic);
  say('priced', (cue?.object ?? false) && f.preposition === null && f.at < cueAt && cueAt - f.at <= 3);
  say('bare', f.preposition === null);
  say('bare-first', f.preposition === null && frame.places.get(f.at) === 0);
  say('bare-clause', f.preposition === null && crossed < 1);
  say('governed', f.preposition !== null && !owning && !f.genitive);
  say('opens-row', f.at <= 1 && (view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row'));
  say('parted', standing.parted);
  say('only-name', cues.features.length === 1);
  const column = context.columns[cues.features.indexOf(f)];
  if (column) signals.push([column === 'target' ? 'column-target' : 'column-actor', 1]);
  say('pronoun', f.mention.by === 'pronoun');
  say('description', f.mention.by === 'description');
  if (PAIR_METRICS.has(frame.metric)) signals.push(...dealSignals(context, f, frame));
  return signals;
}

/** What the reading so far and the record say for the company, wherever its name stands. */
export function entitySignals(
  context: ReadContext,
  entity: Entity,
  metric: Metric,
  readings: readonly (Reading | null)[],
  taken: Suggestion | null,
  figure: DetectedFigure | null,
  cue: CueReading | null,
): Signals {
  const { view, profiles, discourse } = context;
  const { entities, last } = discourse;
  const { section } = view.sentence;
  const id = entity.mention.company;
  const profile = profiles.get(id ?? '');
  const signals: Signals = [['share', entity.share]];
  const say = (name: string, is: boolean): void => {
    if (is) signals.push([name, 1]);
  };
  const { seen, bare, claimed } = entity;
  const { type } = entity.mention;
  if (entity.opened === view.sentence.block)
    say(view.sentence.kind === 'paragraph' ? 'opens-paragraph' : 'opens-row', true);
  say('unknown', id === null);
  say('in-title', entity.inTitle);
  say('first-in-title', entity.firstInTitle);
  say('opens-article', entity.opens);
  say('in-heading', entities.heads(entity, view));
  say('investor', type === 'investor');
  say('public-body', type === 'public-body');
  say('product', type === 'product');
  say('product-used', type === 'product' && metric === 'users');
  if (seen?.section === section) signals.push(['seen', 1 / Math.max(1, view.index - seen.sentence)]);
  if (bare?.section === section) {
    say('bare-just-before', view.index - bare.sentence <= 1);
    say('bare-in-block', bare.block === view.group);
  }
  if (claimed?.section === section) {
    say('claimed-in-block', claimed.block === view.group);
    say('claimed-just-before', view.index - claimed.sentence <= 2);
    say('claimed-same-metric', entity.metric === metric);
  }
  const same = (other: string | null | undefined, name: string): boolean =>
    id === null ? other === null && name === entity.mention.name : other === id;
  say('last-owner', last !== null && last.section === section && same(last.owner.company, last.owner.name));
  say('last-actor', last !== null && last.section === section && id !== null && last.counterparties.includes(id));
  const previous = readings.findLast((r) => r !== null) ?? null;
  if (previous) {
    const owns = same(previous.owner.company, previous.owner.name);
    say('owns-before-here', owns);
    say('owns-same-before-here', owns && previous.metric.metric === metric);
    say('actor-before-here', id !== null && previous.counterparties.includes(id));
  }
  if (taken && taken.reading.metric.metric === metric)
    signals.push([
      same(taken.reading.owner.company, taken.reading.owner.name) ? 'tied' : 'tied-to-other',
      taken.strength / 10,
    ]);
  if (id === null) return signals;
  const place = figure ? view.figures.indexOf(figure) : -1;
  say('over-rows', context.overRows === id);
  say('names-column', context.columnOwners[place] === id);
  const isHere = context.cues.features.some((f) => f.mention.company === id);
  if (!isHere && context.cues.features.some((f) => f.preposition === null && !f.aside && !f.source && !f.person))
    say(cue ? 'others-told-here' : 'others-here', true);
  if (figure && profile) signals.push(...recordSignals(context, figure, metric, profile.figures, cue, isHere));
  say('on-record', profile?.metrics.has(metric) ?? false);
  say('unlisted', metric === 'market_cap' && profile?.listedSince === null);
  const deal = PAIR_METRICS.has(metric) ? recentDeal(discourse, metric, view) : null;
  say('owner-of-recent-deal', deal !== null && deal.owner.company === id);
  say('actor-of-recent-deal', deal?.counterparties.includes(id) ?? false);
  if (PAIR_METRICS.has(metric) || metric === 'funding_round') {
    say('target-on-record', entities.targets.has(`${metric}:${id}`));
    say('actor-on-record', entities.actors.has(`${metric}:${id}`));
  }
  return signals;
}
