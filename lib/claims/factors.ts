import type { Factor } from '../model';
import { type Line, type Place, placesOf } from './operands';
import { distance } from './tokens';

/** A factor that the words of a sentence name. */
export interface FactorHit extends Place {
  factor: Factor;
  /** A number with "times" and the like: what it multiplies has to follow. */
  counted: boolean;
}

/** How far a round factor ("three times") reaches: by its size, and at most by about half of one. */
const REACH = { down: 0.125, up: 0.175, least: 0.1, mostDown: 0.45, mostUp: 0.55 } as const;
/** The same for a factor with decimals ("3.5 times"). */
const FINE = 0.06;
/** "Nearly three times": from this share of it on. */
const NEARLY = 0.85;

/** The values a stated factor may stand for. */
function factorOf(value: number, hedge: 'over' | 'under' | null): Factor {
  if (hedge === 'over') return { low: value, high: null };
  if (hedge === 'under') return { low: value * NEARLY, high: value };
  if (!Number.isInteger(value)) return { low: value * (1 - FINE), high: value * (1 + FINE) };
  return {
    low: value - Math.max(REACH.least * value, Math.min(REACH.mostDown, REACH.down * value)),
    high: value + Math.max(REACH.least * value, Math.min(REACH.mostUp, REACH.up * value)),
  };
}

const NUMERIC = /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,2})?)[ -]?(\p{L}+)/gu;
/** Words between a hedge and the number it hedges. */
const HEDGE_REACH = 1;
const HALF = 0.5;

/** Factors written with a number or a number word: "3.5 times", "fünfmal", "fifteenfold". */
function countedFactors(line: Line): FactorHit[] {
  const { words } = line;
  const { tokens, sentence } = line.view;
  const over = placesOf(line, 'foldsOver');
  const under = placesOf(line, 'foldsUnder');
  const halves = placesOf(line, 'halves');
  const hits: FactorHit[] = [];
  const push = (from: number, to: number, value: number): void => {
    const before = (places: readonly Place[]): Place | undefined =>
      places.find((p) => p.to < from && distance(line.view, p.to, from) < HEDGE_REACH);
    const [more, less] = [before(over), before(under)];
    const factor = factorOf(value, more ? 'over' : less ? 'under' : null);
    hits.push({ from: (more ?? less)?.from ?? from, to, factor, counted: true });
  };
  for (const match of sentence.text.matchAll(NUMERIC)) {
    if (!words.folds.has((match[2] ?? '').toLowerCase())) continue;
    const start = sentence.start + match.index;
    const from = tokens.findIndex((t) => t.kind === 'word' && t.start <= start && start < t.end);
    const to = tokens.findLastIndex((t) => t.kind === 'word' && t.start < start + match[0].length);
    if (from >= 0) push(from, to, Number((match[1] ?? '').replace(',', '.')));
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const next = tokens[at + 1];
    const plain = words.numbers.get(token.text);
    if (plain !== undefined && next?.kind === 'word' && words.folds.has(next.text)) push(at, at + 1, plain);
    const half = plain === undefined ? undefined : halves.find((p) => p.from === at + 1);
    const fold = half && tokens[half.to + 1];
    if (plain !== undefined && half && fold?.kind === 'word' && words.folds.has(fold.text))
      push(at, half.to + 1, plain + HALF);
    for (const fold of words.folds) {
      const value = token.text.endsWith(fold) ? words.numbers.get(token.text.slice(0, -fold.length)) : undefined;
      if (value !== undefined) push(at, at, value);
    }
  }
  return hits;
}

/** All factors of a sentence, the longest of overlapping ones only. */
export function factorsIn(line: Line): FactorHit[] {
  const said = placesOf(line, 'factors').flatMap(({ from, to, factor }) =>
    factor === null ? [] : [{ from, to, factor, counted: false }],
  );
  return longest([...said, ...countedFactors(line)]);
}

/** The longest of hits that overlap, in the order of the text. */
export function longest<T extends Place>(hits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((k) => hit.to < k.from || hit.from > k.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
