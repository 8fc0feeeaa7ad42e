import type { Span } from '../model';
import type { SentenceTables } from '../model/tables/text';

interface Compiled {
  abbreviations: ReadonlySet<string>;
  endable: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  ordinalDot: boolean;
  closersApart: ReadonlySet<string>;
}

const compiled = new WeakMap<SentenceTables, Compiled>();

const compile = (tables: SentenceTables): Compiled => {
  const known = compiled.get(tables);
  if (known) return known;
  const made = {
    abbreviations: new Set(tables.abbreviations),
    endable: new Set(tables.endable),
    starters: new Set(tables.starters),
    ordinalDot: tables.ordinalDot,
    closersApart: new Set(tables.closersApart),
  };
  compiled.set(tables, made);
  return made;
};

const BRACKETS = /[([{)\]}\n]/g;
const OPEN = '([{';
/** A bracket that stays open longer than this is taken for a slip and holds nothing together. */
const LONGEST_BRACKET = 400;
const STOPS = /[.!?…。！？\n]/g;
const CLOSER = /["'”“»«’‘)\]}]/u;
const SPACE = /\s/u;
const OPENER = /["'„“”»«‘’‚([{¿¡–—•-]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]/u;
/** Longest word looked at before a full stop; longer ones are no abbreviation. */
const LONGEST_WORD = 40;

/** `depth[i]` is not 0 where character i stands inside matched brackets. */
function bracketDepth(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const stack: number[] = [];
  BRACKETS.lastIndex = 0;
  for (let found = BRACKETS.exec(text); found !== null; found = BRACKETS.exec(text)) {
    const [sign] = found;
    const at = found.index;
    if (sign === '\n') stack.length = 0;
    else if (OPEN.includes(sign)) stack.push(at);
    else {
      const start = stack.pop();
      if (start !== undefined && stack.length === 0 && at - start <= LONGEST_BRACKET) inside.fill(1, start, at);
    }
  }
  return inside;
}

const wordBefore = (text: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && LETTERS.test(text[start - 1] as string)) start--;
  return text.slice(start, end);
};

const wordFrom = (text: string, start: number): string => {
  let from = start;
  while (from < text.length && from - start < 4 && OPENER.test(text[from] as string)) from++;
  let end = from;
  while (end < text.length && end - from < LONGEST_WORD && LETTERS.test(text[end] as string)) end++;
  return text.slice(from, end);
};

/** A word that can open a sentence: not in small letters, unless capitals follow inside ("xAI"). */
const mayOpen = (word: string): boolean => !/^\p{Ll}/u.test(word) || /\p{Lu}|\d/u.test(word);

const startsSentence = (tables: Compiled, next: string): boolean =>
  /^\p{Lu}/u.test(next) && tables.starters.has(next.toLowerCase());

/** Whether the full stop at `index` closes a sentence, given the word that follows. */
function fullStopEnds(text: string, index: number, next: string, tables: Compiled): boolean {
  const word = wordBefore(text, index);
  const lower = word.toLowerCase();
  if (tables.ordinalDot && /^\d{1,2}$/.test(word)) {
    const decimal = /\d[,:'’]$/.test(text.slice(Math.max(0, index - word.length - 2), index - word.length));
    return decimal || startsSentence(tables, next);
  }
  if (tables.abbreviations.has(lower)) return false;
  if (tables.endable.has(lower) || /^\p{L}$/u.test(word)) return startsSentence(tables, next);
  return true;
}

/**
 * The sentences of `text`, trimmed. A sentence ends at a full stop, question or exclamation mark
 * (closing quotes after it belong to it) that is followed by white space and a word that can open a
 * sentence. No sentence ends inside brackets, after an abbreviation, initial or ordinal, at a
 * decimal point, colon or semicolon. A line feed always ends one (blocks are joined by it). Text
 * without a stop is one sentence. Linear in the length of `text`.
 */
export function splitSentences(text: string, tables: SentenceTables): Span[] {
  const words = compile(tables);
  const inside = bracketDepth(text);
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && SPACE.test(text[from] as string)) from++;
    while (to > from && SPACE.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  let i = 0;
  for (;;) {
    STOPS.lastIndex = i;
    const found = STOPS.exec(text);
    if (found === null) break;
    const [char] = found;
    const stop = found.index;
    i = stop + 1;
    if (char === '\n') {
      push(i);
      continue;
    }
    while (i < text.length && '.!?…'.includes(text[i] as string)) i++;
    if (inside[stop]) continue;
    let end = i;
    while (end < text.length && CLOSER.test(text[end] as string)) end++;
    if (SPACE.test(text[end] ?? '') && words.closersApart.has(text[end + 1] ?? '')) end += 2;
    const wide = '。！？'.includes(char);
    if (!wide && end < text.length && !SPACE.test(text[end] as string)) continue;
    let next = end;
    while (next < text.length && SPACE.test(text[next] as string)) next++;
    const word = wordFrom(text, next);
    if (!mayOpen(word)) continue;
    if (char === '.' && i === stop + 1 && end === i && next < text.length && !fullStopEnds(text, stop, word, words))
      continue;
    push(end);
    i = end;
  }
  push(text.length);
  return spans;
}
