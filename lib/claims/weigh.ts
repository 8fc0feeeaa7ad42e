import type { Metric } from '../model';
import type { UnitKind } from '../model/tables/claims';
import type { Entity } from './entities';
import type { MentionFeatures } from './features';
import type { CueReading } from './metric';
import type { Signals } from './signals';
import { GROUP } from './subject-signals';

/** Weights by table and signal. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One way of reading a figure: what it measures and whose it is. `metric` null: it is no claim. */
export interface Option {
  /** What is measured: a sum, a share, people. */
  kind: UnitKind;
  metric: Metric | null;
  entity: Entity | null;
  /** Where the sentence names the company; null where it does not. */
  name: MentionFeatures | null;
  cue: CueReading | null;
  metricSignals: Signals;
  subjectSignals: Signals;
}

/** An option with what its signals add up to. */
export interface Weighed extends Option {
  points: number;
}

/** Names of tables. */
interface Tables {
  readonly metric: readonly string[];
  readonly subject: readonly string[];
}

const TABLES = Object.fromEntries(
  Object.entries(GROUP).map(([metric, group]): [string, Tables] => [
    metric,
    { metric: ['metric', `metric ${metric}`], subject: ['subject', `subject ${group}`] },
  ]),
) as Readonly<Record<Metric, Tables>>;

const noneOf = (kind: UnitKind): Tables => ({ metric: ['none', `none ${kind}`], subject: [] });

const NONE: Readonly<Record<UnitKind, Tables>> = {
  money: noneOf('money'),
  percent: noneOf('percent'),
  people: noneOf('people'),
};

/** Tables that weigh the signals of an option's metric, and of its subject. */
export const tablesOf = ({ metric, kind }: Pick<Option, 'metric' | 'kind'>): Tables =>
  metric === null ? NONE[kind] : TABLES[metric];

/** Sum of the signals by the weights of some tables. */
export function total(signals: Signals, tables: readonly string[], weights: Weights): number {
  let points = 0;
  for (const table of tables) {
    const row = weights[table];
    // By index: taking pairs apart goes through an iterator, and this is what most of reading a figure comes down to.
    if (row) for (const signal of signals) points += (row[signal[0]] ?? 0) * signal[1];
  }
  return points;
}

/** Adds up the signals of each option; the best comes first. */
export function weigh(options: readonly Option[], weights: Weights): Weighed[] {
  const known = new Map<Signals, number>();
  /** Options of one metric have its signals in common. */
  const ofMetric = (signals: Signals, tables: readonly string[]): number => {
    const points = known.get(signals) ?? total(signals, tables, weights);
    known.set(signals, points);
    return points;
  };
  return options
    .map((option) => {
      const tables = tablesOf(option);
      const points =
        ofMetric(option.metricSignals, tables.metric) + total(option.subjectSignals, tables.subject, weights);
      return { ...option, points };
    })
    .sort((a, b) => b.points - a.points);
}

/** A signal and what it adds to an option. */
export interface Contribution {
  signal: string;
  points: number;
}

/** What each of some signals adds by the weights of some tables, most telling first. */
export function contributionsOf(signals: Signals, tables: readonly string[], weights: Weights): Contribution[] {
  return signals
    .map((signal) => ({ signal: signal[0], points: Math.round(total([signal], tables, weights) * 100) / 100 }))
    .filter((c) => Math.abs(c.points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** What each signal of an option's metric and subject adds, most telling first. */
export function contributions(option: Option, weights: Weights): { metric: Contribution[]; subject: Contribution[] } {
  const tables = tablesOf(option);
  return {
    metric: contributionsOf(option.metricSignals, tables.metric, weights),
    subject: contributionsOf(option.subjectSignals, tables.subject, weights),
  };
}
