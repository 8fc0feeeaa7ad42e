import type { Span } from '../model';
import { eachWord, isLegalForm } from '../text';
import type { CompiledSearch } from './search';

/** One written word of a sentence: offsets are in the sentence. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** Written as a name may be: a capital, digits among letters (n8n), or a script without case. */
  nameLike: boolean;
  /** Digits without letters, or an amount after a currency sign ("$39B"). */
  number: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑.&'’+:@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:\+(?![\p{L}\p{N}]))?/gu;
const CAPITAL = /\p{Lu}|\p{Lt}/u;
const MIXED = /^\p{Ll}+\p{Nd}[\p{L}\p{N}]*$/u;
const CASELESS = /^\p{Lo}/u;
const CURRENCY = /\p{Sc}/u;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;
/** Most words of a text are no more than this: quicker to tell than by their classes of characters. */
const SMALL = /^[a-zäöüßàâçéèêëîïôûœ]+$/;
/** The same of words with a capital at their beginning. */
const CAPITALISED = /^[A-ZÄÖÜ][a-zäöüß]*$/;

const APOSTROPHE = /['’]/;

/**
 * The written words of a sentence, in order. An elided word of `elisions` is a token of its own, its
 * apostrophe included in its span ("l’" and "éditeur"), so that nothing stands between it and the next.
 */
export function tokensOf(sentence: string, elisions?: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const plain = (start: number, end: number): void => {
    const text = sentence.slice(start, end);
    const lower = text.toLowerCase();
    tokens.push({ text, lower, start, end, nameLike: text !== lower, number: false });
  };
  const other = ({ 0: whole, index }: RegExpExecArray): void => {
    const cut = elisions?.size ? whole.search(APOSTROPHE) : -1;
    const elided = cut > 0 && elisions?.has(whole.slice(0, cut).toLowerCase()) === true;
    if (elided) tokens.push(elidedToken(whole.slice(0, cut), index));
    const text = elided ? whole.slice(cut + 1) : whole;
    const start = index + (elided ? cut + 1 : 0);
    const amount = DIGIT.test(text) && CURRENCY.test(sentence[start - 1] ?? '');
    tokens.push({
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      nameLike: !amount && (CAPITAL.test(text) || MIXED.test(text) || CASELESS.test(text)),
      number: amount || !LETTER.test(text),
    });
  };
  eachWord(sentence, WORD, plain, other);
  return tokens;
}

const elidedToken = (text: string, start: number): Token => ({
  ...{ text, lower: text.toLowerCase(), start, end: start + text.length + 1 },
  ...{ nameLike: false, number: false },
});

/** Index of the first of `spans` (in order, without overlap) that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const blanks = (gap: string): boolean => /^[ \u00a0\u202f]$/.test(gap);

/** Whether a run of name words may go on from `left` to `right`. */
export function joins(sentence: string, left: Token, right: Token, names: CompiledSearch): boolean {
  const gap = sentence.slice(left.end, right.start);
  if (blanks(gap) || gap === ' & ' || gap === ' + ') return true;
  if (gap === '. ') return left.text.length === 1 || names.abbreviations.has(left.lower);
  return gap === ', ' && isLegalForm(right.text);
}

/** A part of a word that may be (a part of) a name by itself: split at hyphens, dots and apostrophes. */
export interface Atom extends Span {
  text: string;
  /** Index of its word in the run. */
  token: number;
  /** Whether it begins / ends its word. */
  first: boolean;
  last: boolean;
}

const PART = /[\p{L}\p{N}\p{M}&]+(?:\+(?![\p{L}\p{N}]))?/gu;

/** Most words of a run are no more than this, one part each. */
const UNDIVIDED = /^[A-Za-zÄÖÜäöüß0-9]+$/;

/** The atoms of a run of words; a lone "&" between words is an atom of the word before it. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  tokens.forEach((token, index) => {
    if (UNDIVIDED.test(token.text)) {
      const { text, start, end } = token;
      atoms.push({ text, start, end, token: index, first: true, last: true });
      return;
    }
    const parts = [...token.text.matchAll(PART)];
    parts.forEach((part, i) => {
      const start = token.start + part.index;
      atoms.push({
        text: part[0],
        start,
        end: start + part[0].length,
        token: index,
        first: i === 0,
        last: i === parts.length - 1,
      });
    });
  });
  return atoms;
}

const BOUNDARY = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * Places inside a word where a blank may have been lost: before a capital that follows a small
 * letter or digit ("Llama 4|Meta"), and between capitals where a capitalised word begins ("OpenAI|Meta").
 */
export function lostBlanks(word: string): number[] {
  if (SMALL.test(word) || CAPITALISED.test(word)) return [];
  return [...word.matchAll(BOUNDARY)].map((match) => match.index);
}
