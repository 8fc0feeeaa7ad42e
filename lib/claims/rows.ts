import type { DetectedFigure } from '../model';
import type { CompiledClaims } from './compiled';
import type { SentenceCues } from './cues';
import type { Discourse } from './discourse';
import { type CueReading, type MetricReading, readCues, unitKindOf } from './metric';
import { findPhrases } from './phrases';
import type { Column, Reading } from './reading';
import { columnAt, type SentenceView } from './tokens';

/** A table's header row, or the line before a list. */
export interface Header {
  view: SentenceView;
  cues: SentenceCues;
}

/** Points of a metric taken from the same place of the row before. */
const PARALLEL = 3;
/** Below this a header's words do not speak of the column. */
const ENOUGH = 2.2;

function fromCaption(figure: DetectedFigure, { view, cues }: Header, compiled: CompiledClaims): MetricReading | null {
  const last = view.tokens.at(-1);
  const at = { start: view.sentence.end, end: view.sentence.end };
  const probe: SentenceView = {
    ...view,
    figures: [figure],
    figureAt: [view.tokens.length],
    tokens: [
      ...view.tokens,
      { kind: 'figure', ...at, text: '', item: 0, clause: last?.clause ?? 0, position: (last?.position ?? 0) + 1 },
    ],
  };
  let best: CueReading | null = null;
  for (const cue of readCues(probe, 0, cues.metrics, compiled).values())
    if (cue.points >= ENOUGH && (!best || cue.points > best.points)) best = cue;
  return best ? { ...best, cue: -1, rule: `${best.rule}+header` } : null;
}

function fromHead(figure: DetectedFigure, column: number, { view, cues }: Header): MetricReading | null {
  const kind = unitKindOf(figure);
  let best: MetricReading | null = null;
  for (const { value, from, to } of cues.metrics) {
    const [first, last] = [view.tokens[from], view.tokens[to]];
    if (!first || !last || value.unit !== kind || columnAt(view, first.start) !== column) continue;
    if (columnAt(view, last.start) !== column || (best && value.weight <= best.points)) continue;
    const evidence = view.sentence.text.slice(first.start - view.sentence.start, last.end - view.sentence.start);
    const { metric, rule, weight, negative = false, listed = false } = value;
    best = { metric, rule: `${rule}+header`, evidence, points: weight, negative, listed, object: false, cue: -1 };
  }
  return best;
}

/** Words that a question may hold whose answer is a mere figure ("Its sales? 340 million."). */
const SHORT_QUESTION = 8;

/** The sentence as what tells the metric of the figure that answers it; null where it is no short question. */
export function questionOf(view: SentenceView, cues: SentenceCues): Header | null {
  const words = view.tokens.filter((t) => t.kind !== 'stop').length;
  return view.figures.length === 0 && words <= SHORT_QUESTION && view.sentence.text.trimEnd().endsWith('?')
    ? { view, cues }
    : null;
}

/** Metric that the question before gives to the first figure of its answer, where that stands in the same block. */
export function answerMetric(
  view: SentenceView,
  question: Header | null,
  compiled: CompiledClaims,
): MetricReading | null {
  const [figure] = view.figures;
  if (!question || !figure || question.view.sentence.block !== view.sentence.block) return null;
  return fromCaption(figure, question, compiled);
}

/** What stands above a row: the caption or the line before, and the heads of the columns. */
export interface Above {
  caption: Header | null;
  head: Header | null;
}

/**
 * Metrics for the figures of a list item or table row that have no cue of their own: from the head
 * of their column, from the caption, else, in rows that begin with a name, from the figure at the
 * same place of the row before (a row that begins with a label of its own measures something else).
 */
export function rowMetrics(
  view: SentenceView,
  { caption, head }: Above,
  discourse: Discourse,
  compiled: CompiledClaims,
): (MetricReading | null)[] {
  const before = discourse.row.metrics;
  const named = view.tokens[0]?.kind === 'mention';
  return view.figures.map((figure, i) => {
    const headed = head ? fromHead(figure, columnAt(view, figure.start), head) : null;
    if (headed) return headed;
    const captioned = caption ? fromCaption(figure, caption, compiled) : null;
    if (captioned) return captioned;
    const parallel = named ? before[i] : null;
    return parallel ? { ...parallel, points: PARALLEL, cue: -1, rule: 'row-before' } : null;
  });
}

/** The company that the head of a figure's column names; null for none. */
export function columnOwners(view: SentenceView, head: Header | null): (string | null)[] {
  return view.figures.map((figure) => {
    const column = columnAt(view, figure.start);
    const named = head?.view.mentions.filter((m) => columnAt(head.view, m.target.start) === column) ?? [];
    return named.length === 1 ? (named[0]?.company ?? null) : null;
  });
}

/** The only company that the line above a list or table, its caption and its head name; null for none or several. */
export function overRows({ caption, head }: Above): string | null {
  const named = new Set([...(caption?.view.mentions ?? []), ...(head?.view.mentions ?? [])].map((m) => m.company));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/**
 * Takes in a sentence of a list or table. Rows are keyed by names when one with a figure begins with a name and no
 * line of its own, such as a timeline's date, stands above it; a name holds for all sentences of its row.
 */
export function enterRow(view: SentenceView, discourse: Discourse): void {
  const { block, above, kind } = view.sentence;
  const before = discourse.row.group === view.group ? discourse.row : null;
  const begins = before?.block !== block;
  const named = view.mentions.length > 0 || (!begins && before.named);
  const headed = begins ? above !== undefined || (before?.line ?? false) : before.headed;
  const opened = begins ? view.tokens[0]?.kind === 'mention' : before.opened;
  discourse.row = {
    ...{ group: view.group, block, named, headed, opened },
    metrics: before?.metrics ?? [],
    keyed: (opened && !headed && view.figures.length > 0) || (before?.keyed ?? false),
    line: kind === 'list-item' && !named && view.figures.length === 0,
  };
}

/** A row without any name, in a table or list whose rows are keyed by names: its name is one nobody knows. */
export function isNameless({ row }: Discourse): boolean {
  return row.keyed && !row.named && !row.headed;
}

/** Keeps the metrics of a row for the next one. */
export function noteRow(readings: readonly (Reading | null)[], discourse: Discourse): void {
  discourse.row = { ...discourse.row, metrics: readings.map((r) => r?.metric ?? null) };
}

/** Which side of a deal each column of a table names, in the order of the header; empty unless both are named. */
export function columnsOf(header: SentenceView, compiled: CompiledClaims): Column[] {
  const hits = findPhrases(header, compiled.targetColumn).sort((a, b) => a.from - b.from);
  const roles = hits.map((h) => h.value);
  return roles.includes('target') && roles.includes('actor') ? [...new Set(roles)] : [];
}
