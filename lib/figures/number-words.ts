import type { NumberWords } from '../model/tables/figures';
import { compilePhrases, type Phrases, type Token } from '../text';
import { isHyphen } from './hyphens';
import { type Numeral, numeralOf } from './numerals';

/** Number words of a language, compiled. */
export interface NumberReader {
  /** The number that begins with token `index`, or null; `to` is the token after it. */
  at(tokens: readonly Token[], index: number): { numeral: Numeral; to: number } | null;
  /** Value of one written word such as "zweihundertzehn" or "twelve"; null when it is none. */
  valueOf(word: string): number | null;
  /** First letters of all number words (`prefixOf`), by which other words are passed over cheaply. */
  prefixes: ReadonlySet<number>;
  /** All first words of numbers, where a list can hold them. */
  words: readonly string[] | null;
}

/**
 * The first three letters of a word as one small integer, which a set finds without a new string or number on
 * the heap. Letters past U+03FF may share one: it only sorts out words that cannot be meant.
 */
export function prefixOf(word: string): number {
  const { length } = word;
  const first = length > 0 ? word.charCodeAt(0) : 0;
  const second = length > 1 ? word.charCodeAt(1) : 0;
  const third = length > 2 ? word.charCodeAt(2) : 0;
  return ((first << 20) ^ (second << 10) ^ third) & 0x3fffffff;
}

/** Longest word that is taken apart; no number word is longer. */
const LONGEST_WORD = 60;

/** Words for 1 to 99, with the forms in which they stand inside a compound. */
function belowHundred(table: NumberWords): Map<string, number> {
  const made = new Map<string, number>([...Object.entries(table.small), ...Object.entries(table.tens)]);
  for (const [tens, ten] of Object.entries(table.tens)) {
    for (const [word, unit] of Object.entries(table.small)) {
      if (unit < 1 || unit > 9) continue;
      const inside = table.inCompound[unit] ?? word;
      if (table.order === 'units-first') made.set(inside + table.joint + tens, ten + unit);
      else made.set(tens + table.joint + inside, ten + unit).set(`${tens} ${inside}`, ten + unit);
    }
  }
  return made;
}

/** Cuts `word` at the first of `marks` in it that is not its whole beginning; null when there is none. */
function cut(word: string, marks: readonly string[]): [head: string, tail: string] | null {
  for (const mark of marks) {
    const at = word.indexOf(mark);
    if (at >= 0) return [word.slice(0, at), word.slice(at + mark.length)];
  }
  return null;
}

/** Reads numbers that are one word: "fünfundzwanzig", "zwölfhundert", "dreihunderttausend", "zweieinhalb". */
function joinedValue(table: NumberWords, small: ReadonlyMap<string, number>): (word: string) => number | null {
  const inside = new Map(small);
  for (const [value, form] of Object.entries(table.inCompound)) inside.set(form, Number(value));
  const endings = Object.entries(table.fractions).sort((a, b) => b[0].length - a[0].length);
  const articles = new Set(table.articles);
  const withoutAnd = (word: string): string => {
    const and = table.and.find((joint) => word.startsWith(joint));
    return and ? word.slice(and.length) : word;
  };
  const belowThousand = (word: string): number | null => {
    const parts = cut(word, table.hundred);
    if (!parts) return inside.get(word) ?? null;
    const [head, tail] = parts;
    const hundreds = head === '' ? 1 : inside.get(head);
    const rest = tail === '' ? 0 : inside.get(withoutAnd(tail));
    return hundreds === undefined || rest === undefined || hundreds > 19 ? null : hundreds * 100 + rest;
  };
  const whole = (word: string): number | null => {
    const parts = cut(word, table.thousand);
    if (!parts) return belowThousand(word);
    const [head, tail] = parts;
    const thousands = head === '' ? 1 : (table.fractional[head] ?? belowThousand(head));
    const rest = tail === '' ? 0 : belowThousand(withoutAnd(tail));
    return thousands === null || rest === null ? null : thousands * 1000 + rest;
  };
  return (word) => {
    if (articles.has(word) || word.length > LONGEST_WORD) return null;
    const known = table.fractional[word];
    if (known !== undefined) return known;
    for (const [ending, fraction] of endings) {
      const head = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
      const value = head === '' ? null : whole(head);
      if (value !== null) return value + fraction;
    }
    return whole(word);
  };
}

/** Reads numbers whose words stand apart: "twenty-five", "two hundred and ten", "five thousand six hundred". */
function apartReader(table: NumberWords, small: ReadonlyMap<string, number>): Omit<NumberReader, 'prefixes' | 'words'> {
  const words: Phrases<number> = compilePhrases(small);
  const hundred = new Set(table.hundred);
  const thousand = new Set(table.thousand);
  const and = new Set(table.and);
  const articles = new Set(table.articles);
  const { oneUnsaid = false } = table;
  const is = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
    token !== undefined && set.has(token.lower);
  const over = (tokens: readonly Token[], index: number): number =>
    isHyphen(tokens, index) || is(and, tokens[index]) ? index + 1 : index;
  /** A number below 1000; `rest` tells that it does not end in a hundred that may be a magnitude. */
  const group = (tokens: readonly Token[], index: number): { value: number; to: number; rest: boolean } | null => {
    const first = words.at(tokens, index);
    const article = first === null && is(articles, tokens[index]);
    const unsaid = oneUnsaid && first === null && is(hundred, tokens[index]);
    if (!first && !article && !unsaid) return null;
    const at = index + (first?.length ?? (unsaid ? 0 : 1));
    const value = first?.value ?? 1;
    const mark = isHyphen(tokens, at) ? at + 1 : at;
    if (!is(hundred, tokens[mark])) return article ? null : { value, to: at, rest: false };
    const tail = words.at(tokens, over(tokens, mark + 1));
    if (tail && tail.value > 0) {
      return { value: value * 100 + tail.value, to: over(tokens, mark + 1) + tail.length, rest: true };
    }
    return { value: value * 100, to: mark + 1, rest: oneUnsaid };
  };
  return {
    valueOf: (word) => small.get(word) ?? null,
    at(tokens, index) {
      const thousands = group(tokens, index);
      const unsaid = oneUnsaid && thousands === null && is(thousand, tokens[index]);
      const first = unsaid ? { value: 1, to: index, rest: false } : thousands;
      if (!first) return null;
      if (is(thousand, tokens[first.to])) {
        const second = group(tokens, over(tokens, first.to + 1));
        if (second && !is(articles, tokens[over(tokens, first.to + 1)])) {
          return { numeral: numeralOf(first.value * 1000 + second.value), to: second.to };
        }
      }
      if (unsaid) return { numeral: numeralOf(1000), to: index + 1 };
      if (first.rest) return { numeral: numeralOf(first.value), to: first.to };
      const plain = words.at(tokens, index);
      return plain ? { numeral: numeralOf(plain.value), to: index + plain.length } : null;
    },
  };
}

/**
 * Compiles the number words of a language. What ends in a bare hundred or thousand apart from the number
 * ("two hundred") is left to the magnitudes, so that "two hundred million" is read like "200 million"; not
 * where hundreds and thousands are numbers of their own ("cent").
 */
export function numberReader(table: NumberWords): NumberReader {
  const small = belowHundred(table);
  const roots = [...small.keys(), ...Object.keys(table.fractional), ...table.articles];
  if (table.written === 'apart') {
    if (table.oneUnsaid) roots.push(...table.hundred, ...table.thousand);
    return { ...apartReader(table, small), prefixes: new Set(roots.map(prefixOf)), words: roots };
  }
  const read = joinedValue(table, small);
  return {
    valueOf: read,
    at(tokens, index) {
      const token = tokens[index];
      const value = token?.kind === 'word' ? read(token.lower) : null;
      return value === null ? null : { numeral: numeralOf(value), to: index + 1 };
    },
    prefixes: new Set([...roots, ...table.hundred, ...table.thousand].map(prefixOf)),
    words: null,
  };
}
