import type { Claim, Figure, FigureReading } from '../model';
import type { ArithmeticWords, Mark, Marked } from './arithmetic-words';
import { findPhrases } from './phrases';
import { boundaries, distance, type SentenceView } from './tokens';

/** A figure as sums use it, whether or not it made a claim. */
export interface Operand {
  /** Index in the article's list of figures. */
  index: number;
  figure: Figure;
  /** Index of its claim; null when it made none. */
  claim: number | null;
  /** Token of its sentence at which it stands. */
  at: number;
}

/** A sentence with its figures as operands, in order. */
export interface Line {
  view: SentenceView;
  operands: Operand[];
  words: ArithmeticWords;
}

/** Why a figure takes no part in sums: its sentence only supposes it. */
const SUPPOSED = 'hypothetical';

/**
 * The figures of each sentence. `figures` are the article's readings, those of a sentence in the order
 * of its view.
 */
export function linesOf(
  views: readonly SentenceView[],
  figures: readonly FigureReading[],
  claims: readonly Claim[],
  words: ArithmeticWords,
): Line[] {
  const bySentence = new Map<number, number[]>();
  for (const [index, { sentence }] of figures.entries()) {
    const list = bySentence.get(sentence);
    if (list) list.push(index);
    else bySentence.set(sentence, [index]);
  }
  return views.map((view) => ({
    view,
    words,
    operands: (bySentence.get(view.index) ?? []).flatMap((index, i): Operand[] => {
      const reading = figures[index];
      const at = view.figureAt[i];
      if (!reading || at === undefined || reading.why === SUPPOSED || reading.figure.vague) return [];
      const claim = reading.claim === null ? undefined : claims[reading.claim];
      if (claim?.hypothetical) return [];
      return [{ index, figure: claim?.figure ?? reading.figure, claim: reading.claim, at }];
    }),
  }));
}

/** Whether an operand is an amount that adds up: money or people, no percentage. */
export const isAmount = ({ figure }: Operand): boolean => figure.unit !== 'percent';

/** The operands of a line that are amounts of one unit, or restated in it in brackets. */
export function amountsOf(line: Line, unit: string): Operand[] {
  return line.operands.filter(({ figure }) => figure.unit === unit || figure.converted?.unit === unit);
}

/** A stretch of tokens of a line: first and last. */
export interface Place {
  from: number;
  to: number;
}

/** Words for sums in a line. */
export interface MarkHit extends Place, Marked {
  /** Token of the figure that the phrase holds; null where it holds none. */
  figure: number | null;
}

const found = new WeakMap<Line, ReadonlyMap<Mark, MarkHit[]>>();

/** All places of a line at which words of one mark stand; a line is searched once. */
export function placesOf(line: Line, mark: Mark): readonly MarkHit[] {
  let hits = found.get(line);
  if (!hits) {
    const grouped = new Map<Mark, MarkHit[]>();
    for (const { from, to, figure, value } of findPhrases(line.view, line.words.book)) {
      const hit = { ...value, from, to, figure };
      const list = grouped.get(value.mark);
      if (list) list.push(hit);
      else grouped.set(value.mark, [hit]);
    }
    hits = grouped;
    found.set(line, hits);
  }
  return hits.get(mark) ?? [];
}

/** Whether a phrase ends at most `reach` words before a token, with no figure in between. */
export function isAfter(line: Line, places: readonly Place[], at: number, reach: number): boolean {
  return places.some(({ to }) => to < at && clearOf(line, to, at) && distance(line.view, to, at) <= reach);
}

/** Whether a phrase begins at most `reach` words behind a token, with no figure in between. */
export function isBefore(line: Line, places: readonly Place[], at: number, reach: number): boolean {
  return places.some(({ from }) => from > at && clearOf(line, at, from) && distance(line.view, at, from) <= reach);
}

/** Whether a phrase ends at most `reach` words before a token, in its clause and with no figure in between. */
export function leadsTo(line: Line, places: readonly Place[], at: number, reach: number): boolean {
  return places.some((p) => boundaries(line.view, p.to, at) < CONJUNCTION && isAfter(line, [p], at, reach));
}

/** What a conjunction adds to the boundaries between two tokens. */
const CONJUNCTION = 0.5;

/** Whether no figure stands strictly between two tokens. */
export function clearOf(line: Line, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return !line.view.figureAt.some((at) => at > low && at < high);
}

/** Whether no punctuation stands strictly between two tokens. */
export function isUnbroken(line: Line, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return line.view.tokens.slice(low + 1, high).every((token) => token.kind !== 'stop');
}

/** The operand nearest before a token, within `reach` words; of one unit if given. */
export function lastBefore(line: Line, at: number, reach: number, unit: string | null = null): Operand | null {
  return (
    line.operands.findLast(
      (o) => o.at < at && (unit === null || o.figure.unit === unit) && distance(line.view, o.at, at) <= reach,
    ) ?? null
  );
}

/** The operand nearest behind a token, within `reach` words; of one unit if given. */
export function firstBehind(line: Line, at: number, reach: number, unit: string | null = null): Operand | null {
  return (
    line.operands.find(
      (o) => o.at > at && (unit === null || o.figure.unit === unit) && distance(line.view, at, o.at) <= reach,
    ) ?? null
  );
}
