import { type Option, partyTables, tablesOf, total, type Weights } from '../../lib/claims';
import type { Example, PartyExample } from './examples';

/** Readings that are right, wrong and missing. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** What an option's signals add up to. */
export function points(option: Option, weights: Weights): number {
  const tables = tablesOf(option);
  return total(option.metricSignals, tables.metric, weights) + total(option.subjectSignals, tables.subject, weights);
}

/** Index of the option that the weights choose. */
export function chosenOf({ options }: Example, weights: Weights): number {
  let best = 0;
  let top = -Infinity;
  options.forEach((o, i) => {
    const p = points(o, weights);
    if (p > top) [top, best] = [p, i];
  });
  return best;
}

/** Whether an option makes a claim of a company in the record. */
export const isClaim = (option: Option | undefined): boolean =>
  option?.metric != null && option.entity?.mention.company != null;

/** How the choice for one figure counts. */
export function tallyOf(example: Example, weights: Weights): Tally {
  const { options, right, claim } = example;
  const best = chosenOf(example, weights);
  const says = isClaim(options[best]);
  const good = right.includes(best);
  if (says && good && claim) return { tp: 1, fp: 0, fn: 0 };
  return { tp: 0, fp: says && !good ? 1 : 0, fn: claim ? 1 : 0 };
}

/** How the choice for one company beside a deal counts. */
export function partyTally({ option, is }: PartyExample, weights: Weights): Tally {
  const says = total(option.signals, partyTables(option.metric), weights) > 0;
  return { tp: says && is ? 1 : 0, fp: says && !is ? 1 : 0, fn: !says && is ? 1 : 0 };
}

/** Adds to a sum under a key. */
export function add(sums: Map<string, Tally>, key: string, more: Tally): void {
  const sum = sums.get(key) ?? { tp: 0, fp: 0, fn: 0 };
  sums.set(key, { tp: sum.tp + more.tp, fp: sum.fp + more.fp, fn: sum.fn + more.fn });
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** Precision, recall and F1 in percent. */
export const scores = ({ tp, fp, fn }: Tally): string =>
  `P ${percent(tp, tp + fp)} R ${percent(tp, tp + fn)} F1 ${percent(2 * tp, 2 * tp + fp + fn)}`;
