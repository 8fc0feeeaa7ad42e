import type { DetectedFigure, Mention, Sentence } from '../model';
import { CELL_END, eachWord } from '../text';
import type { CompiledClaims } from './compiled';

/** A word or an item of a sentence, as the rules see it. Offsets are in the article's text. */
export interface Token {
  kind: 'word' | 'figure' | 'mention' | 'stop';
  start: number;
  end: number;
  /** Lower case; empty for figures and mentions. */
  text: string;
  /** Index of the figure or mention in the sentence's own list. */
  item: number;
  /** Grows with each boundary: commas and dashes by 1, brackets, colons and arrows by 2. */
  clause: number;
  /** Words before this token: distance between tokens is the difference. */
  position: number;
}

/** A sentence with what was found in it. */
export interface SentenceView {
  sentence: Sentence;
  index: number;
  /** Block, or the whole list or table for its items and rows. */
  group: number;
  tokens: Token[];
  figures: DetectedFigure[];
  mentions: Mention[];
  /** Token index of each figure and of each mention. */
  figureAt: number[];
  mentionAt: number[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*[.](?=[\p{L}])|[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{N}]/gu;
/** A match of more characters than a sign can have is a word. */
const LONGEST_SIGN = 2;
const APOSTROPHE = /['’]/;
const BOUNDARY: Readonly<Record<string, number>> = {
  ',': 1,
  '–': 1.5,
  '—': 1.5,
  ';': 2,
  ':': 1,
  '(': 1.5,
  ')': 1.5,
  '→': 1,
  '!': 2,
  '?': 2,
  '.': 2,
};

interface Item {
  kind: 'figure' | 'mention';
  start: number;
  end: number;
  item: number;
  tail: { start: number; text: string } | null;
}

/** The part of a compound after the name: "investition" in "Scale-AI-Investition". */
function tailOf(mention: Mention): Item['tail'] {
  const { exact, start } = mention.target;
  const cut = exact.lastIndexOf('-');
  if (cut <= 0) return null;
  const text = exact.slice(cut + 1);
  if (mention.name.toLowerCase().includes(text.toLowerCase().replace(/s$/, ''))) return null;
  return { start: start + cut + 1, text: text.toLowerCase() };
}

/** End of the restatement in brackets that belongs to a figure ("€1.3 billion ($1.5 billion)"). */
function pastConversion(sentence: Sentence, figure: DetectedFigure | undefined, end: number): number {
  if (!figure?.figure.converted) return end;
  const bracket = /^\s*\([^()]{0,80}\)/.exec(sentence.text.slice(end - sentence.start, end - sentence.start + 90));
  return bracket ? end + bracket[0].length : end;
}

/** The sentence as a sequence of words, figures, mentions and boundaries. */
export function viewOf(
  sentence: Sentence,
  index: number,
  group: number,
  figures: DetectedFigure[],
  mentions: Mention[],
  { conjunctions, elisions }: Pick<CompiledClaims, 'conjunctions' | 'elisions'>,
): SentenceView {
  const items: Item[] = [
    ...figures.map((f, item) => ({ kind: 'figure' as const, start: f.start, end: f.end, item, tail: null })),
    ...mentions.map((m, item) => ({
      kind: 'mention' as const,
      start: m.target.start,
      end: m.target.end,
      item,
      tail: tailOf(m),
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  const figureAt: number[] = [];
  const mentionAt: number[] = [];
  let clause = 0;
  let position = 0;
  const push = (kind: Token['kind'], start: number, end: number, text: string, item: number): void => {
    tokens.push({ kind, start, end, text, item, clause, position });
    if (kind !== 'stop') position += 1;
  };
  const pushWord = (start: number, word: string): void => {
    if (conjunctions.has(word)) clause += 0.5;
    push('word', start, start + word.length, word, -1);
  };
  const pushWords = (from: number, to: number): void => {
    const text = sentence.text.slice(from - sentence.start, to - sentence.start);
    const other = ({ 0: found, index }: RegExpExecArray): void => {
      const start = from + index;
      const word = found.toLowerCase();
      const step = BOUNDARY[word];
      if (step !== undefined) {
        clause += step;
        push('stop', start, start + 1, word, -1);
      } else if (word.length > LONGEST_SIGN || /[\p{L}\p{N}]/u.test(word)) {
        const cut = elisions.size > 0 ? word.search(APOSTROPHE) : -1;
        const elided = cut > 0 && elisions.has(word.slice(0, cut));
        if (elided) pushWord(start, word.slice(0, cut));
        pushWord(elided ? start + cut + 1 : start, elided ? word.slice(cut + 1) : word);
      } else if ('%=><+~/'.includes(word)) {
        push('stop', start, start + 1, word, -1);
      }
    };
    eachWord(text, WORD, (start, end) => pushWord(from + start, text.slice(start, end).toLowerCase()), other);
  };
  let at = sentence.start;
  let last = 0;
  for (const item of items) {
    if (item.start < at) {
      const host = last;
      if (item.kind === 'figure') figureAt[item.item] = host;
      else mentionAt[item.item] = host;
      continue;
    }
    pushWords(at, item.start);
    if (item.kind === 'figure') figureAt[item.item] = tokens.length;
    else mentionAt[item.item] = tokens.length;
    last = tokens.length;
    push(item.kind, item.start, item.end, '', item.item);
    if (item.tail) push('word', item.tail.start, item.end, item.tail.text, -1);
    at = item.kind === 'figure' ? pastConversion(sentence, figures[item.item], item.end) : item.end;
  }
  pushWords(at, sentence.end);
  return { sentence, index, group, tokens, figures, mentions, figureAt, mentionAt };
}

/** Boundaries crossed between two tokens. */
export function boundaries(view: SentenceView, a: number, b: number): number {
  const from = view.tokens[a];
  const to = view.tokens[b];
  return from && to ? Math.abs(from.clause - to.clause) : 0;
}

/** Words between two tokens. */
export function distance(view: SentenceView, a: number, b: number): number {
  const from = view.tokens[a];
  const to = view.tokens[b];
  return from && to ? Math.max(0, Math.abs(from.position - to.position) - 1) : 0;
}

/** How many tokens of a kind stand strictly between two tokens. */
export function between(view: SentenceView, a: number, b: number, kind: Token['kind']): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  let count = 0;
  for (let i = low + 1; i < high; i++) if (view.tokens[i]?.kind === kind) count += 1;
  return count;
}

/** Signs that end one statement and begin another. */
const PARTING: ReadonlySet<string> = new Set([':', ';', '–', '—', '?', '!', '.']);

/** Whether a sign between two tokens makes two statements of them. */
export function parted(view: SentenceView, a: number, b: number): boolean {
  if (view.sentence.kind === 'list-item' || view.sentence.kind === 'table-row') return false;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (PARTING.has(view.tokens[i]?.text ?? '')) return true;
  return false;
}

/** Column of a place in a row, counted from the right: the first cell of a head may be empty. */
export function columnAt(view: SentenceView, start: number): number {
  const { text, start: from } = view.sentence;
  let column = 0;
  for (let i = text.indexOf(CELL_END, Math.max(0, start - from)); i >= 0; i = text.indexOf(CELL_END, i + 1))
    column += 1;
  return column;
}
