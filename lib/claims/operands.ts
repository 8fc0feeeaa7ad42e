import type { Claim, Figure, FigureReading } from '../model';
import type { Phrase } from '../model/tables/claims';
import { findPhrases, type PhraseBook, phraseBook } from './phrases';
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
): Line[] {
  const bySentence = new Map<number, number[]>();
  for (const [index, { sentence }] of figures.entries()) {
    const list = bySentence.get(sentence);
    if (list) list.push(index);
    else bySentence.set(sentence, [index]);
  }
  return views.map((view) => ({
    view,
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

/** Phrases without a value of their own, compiled. */
export const marks = (phrases: readonly Phrase[]): PhraseBook<true> => phraseBook([{ phrases, value: true as const }]);

/** Where phrases of a book stand in a line: first and last token of each. */
export interface Place {
  from: number;
  to: number;
}

/** All places of a book's phrases in a line. */
export const placesOf = (line: Line, book: PhraseBook<true>): Place[] =>
  findPhrases(line.view, book).map(({ from, to }) => ({ from, to }));

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
