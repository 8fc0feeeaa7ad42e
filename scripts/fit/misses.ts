import { type Option, type Signals, tablesOf, total, type Weights } from '../../lib/claims';
import type { Example } from './examples';
import { chosenOf, isClaim, points } from './score';

/** A figure that is read otherwise than labelled. */
export interface Miss {
  article: string;
  /** What went wrong, for counting. */
  kind: string;
  /** The figure, its rival readings and what spoke for each, as lines. */
  lines: string[];
}

/** Signals that are listed of a reading. */
const MOST = 9;

const nameOf = (option: Option | undefined): string =>
  !option?.metric
    ? 'no claim'
    : `${option.metric} of ${option.entity?.mention.company ?? `? ${option.entity?.mention.name}`}${option.name ? '' : ' (not named here)'}`;

/** The label that a reading comes nearest to: its metric where it can be had. */
function kindOf({ options, right, claim, wanted }: Example, best: number): string {
  const chosen = options[best];
  const metrics = new Set(wanted.map((w) => w.metric));
  const [metric = ''] = metrics;
  if (!claim) return `no claim, read as ${chosen?.metric}`;
  if (right.length === 0)
    return options.some((o) => o.metric !== null && metrics.has(o.metric))
      ? `${metric}: its company is no option`
      : `${metric}: the metric is no option`;
  if (!isClaim(chosen)) return chosen?.metric ? `${metric}: given to an unknown name` : `${metric}: taken for no claim`;
  if (!chosen?.metric || !metrics.has(chosen.metric)) return `${metric}: read as ${chosen?.metric}`;
  const fitting = right.flatMap((i) => options[i] ?? []);
  const isNamed = fitting.some((o) => o.name !== null);
  return `${chosen.metric}: wrong company; the right one is ${isNamed ? 'named here' : 'named elsewhere'}, the other ${chosen.name ? 'here' : 'elsewhere'}`;
}

/** What sets a reading apart from another: the signals by how much more they add to it, most telling first. */
function apart(option: Option, other: Option, weights: Weights): string {
  const rows = (o: Option): Map<string, number> => {
    const tables = tablesOf(o);
    const sums = new Map<string, number>();
    const take = (side: string, signals: Signals, names: readonly string[]): void => {
      for (const s of signals) sums.set(side + s[0], (sums.get(side + s[0]) ?? 0) + total([s], names, weights));
    };
    take('', o.metricSignals, tables.metric);
    take('@', o.subjectSignals, tables.subject);
    return sums;
  };
  const [own, others] = [rows(option), rows(other)];
  return [...own]
    .map(([name, value]): [string, number] => [name, value - (others.get(name) ?? 0)])
    .filter(([, value]) => Math.abs(value) >= 0.1)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', ');
}

/** What the weights read wrong of a figure; null where the reading is right. */
export function missOf(example: Example, weights: Weights): Miss | null {
  const { options, right, claim, wanted, context } = example;
  const best = chosenOf(example, weights);
  const chosen = options[best];
  if (right.includes(best) ? !claim || isClaim(chosen) : !claim && !isClaim(chosen)) return null;
  const labels = [...new Set(wanted.map((w) => `${w.metric} of ${w.subject}`))];
  const lines = [`${example.article}: ${context}`, `  wanted  ${claim ? labels.join(' or ') : 'no claim'}`];
  const [better] = right.flatMap((i) => options[i] ?? []).sort((a, b) => points(b, weights) - points(a, weights));
  const say = (head: string, option: Option, other: Option | undefined): void => {
    const cue = option.cue ? ` «${option.cue.evidence}» ${option.cue.rule}` : '';
    lines.push(`  ${head} ${points(option, weights).toFixed(1)} ${nameOf(option)}${cue}`);
    if (other) lines.push(`          ${apart(option, other, weights)}`);
  };
  if (chosen) say('read   ', chosen, better);
  if (better && chosen) say('right  ', better, chosen);
  return { article: example.article, kind: kindOf(example, best), lines };
}

/** The misses of some sets as lines: figure by figure, then counted by kind. */
export function missLines(misses: readonly Miss[], setOf: (article: string) => string): string[] {
  const sorted = [...misses].sort((a, b) => a.article.localeCompare(b.article, 'en', { numeric: true }));
  const sets = [...new Set(misses.map((m) => setOf(m.article)))].sort();
  const kinds = new Map<string, number[]>();
  for (const { article, kind } of misses) {
    const counts = kinds.get(kind) ?? sets.map(() => 0);
    const at = sets.indexOf(setOf(article));
    counts[at] = (counts[at] ?? 0) + 1;
    kinds.set(kind, counts);
  }
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const table = [...kinds].sort((a, b) => sum(b[1]) - sum(a[1]));
  return [
    ...sorted.flatMap((m) => [...m.lines, `  kind    ${m.kind}`, '']),
    `misses by kind (${sets.join(', ')}):`,
    ...table.map(([kind, counts]) => `${String(sum(counts)).padStart(5)}  ${kind} (${counts.join(', ')})`),
  ];
}
