import type { FigureTables } from '../model/tables/figures';
import type { Token } from '../text';
import { SCALABLE_CODES } from './currencies';
import { type NumberReader, prefixOf } from './number-words';

/** What compounds are taken apart into; compiled once per language. */
export interface CompoundTables {
  /** First letters of words that may be such a compound. */
  prefixes: ReadonlySet<number>;
  /** Second parts by the kind of first part they need. */
  tails: ReadonlyMap<string, 'number' | 'some' | 'currency'>;
  /** Words that stay whole though they could be taken apart. */
  whole: ReadonlySet<string>;
  /** First parts that are no number: "multi", "viertel". */
  some: ReadonlySet<string>;
  currencies: ReadonlySet<string>;
  numbers: NumberReader;
  /** Codes with a magnitude joined to them: "TEUR" → 1, "USDbn" → 3 (length of the first part). */
  codes: ReadonlyMap<string, number>;
}

const SHORTEST = 4;
/** A first part has at least so many letters ("elf"), a second part too ("mio"). */
const SHORTEST_PART = 3;
const LONGEST = 60;
/** "USDbn". */
const LONGEST_CODE = 5;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const single = (words: Iterable<string>): string[] =>
  [...words].map((word) => word.toLowerCase()).filter((word) => /^\p{L}+$/u.test(word));

/** Compiles the compounds of a language. */
export function compoundTables(tables: FigureTables, numbers: NumberReader): CompoundTables {
  const some = new Set([...single(tables.multi), ...single(Object.keys(tables.numbers.beforeMagnitude))]);
  const tails = new Map<string, 'number' | 'some' | 'currency'>();
  const magnitudes = single(Object.entries(tables.magnitudes).flatMap(([word, n]) => (n >= 6 ? [word] : [])));
  const stems = Object.keys(tables.sumStems).flatMap((stem) => single([stem, ...tables.sumNouns.map((n) => stem + n)]));
  for (const word of [...magnitudes, ...stems]) if (word.length > SHORTEST_PART) tails.set(word, 'some');
  for (const noun of single(tables.sumNouns)) tails.set(noun, 'currency');
  for (const word of single(tables.percent)) if (word.length > SHORTEST_PART) tails.set(word, 'number');
  for (const word of single(tables.digitEndings)) tails.set(word, 'number');
  const adjectives = Object.keys(tables.people).filter(
    (word) => tables.countedBy === 'capital' && /^\p{Ll}/u.test(word),
  );
  for (const word of single(adjectives)) tails.set(word, 'number');
  const currencies = new Set(tables.numbers.written === 'joined' ? single(Object.keys(tables.currencies)) : []);
  const letters = Object.keys(tables.magnitudeLetters).filter((letter) => letter !== 'b' && letter !== 't');
  const short = [...letters, 'bn', 'mn', 'tn'];
  const codes = new Map<string, number>();
  for (const code of SCALABLE_CODES) {
    for (const letter of letters) codes.set(letter + code, letter.length);
    for (const scale of short) codes.set(code + scale, code.length);
  }
  const starts = [...some, ...currencies].map(prefixOf);
  const whole = new Set(single(Object.keys(tables.digitWords)));
  return { prefixes: new Set([...numbers.prefixes, ...starts]), tails, whole, some, currencies, numbers, codes };
}

/** Where `token` falls into two parts, or 0. */
function cutAt({ text, lower }: Token, tables: CompoundTables): number {
  const code = text.length <= LONGEST_CODE && isCapital(text.charCodeAt(2)) ? tables.codes.get(text) : undefined;
  if (code !== undefined) return code;
  if (
    lower.length > LONGEST ||
    lower.length !== text.length ||
    !tables.prefixes.has(prefixOf(lower)) ||
    tables.whole.has(lower)
  )
    return 0;
  for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
    const needs = tables.tails.get(lower.slice(at));
    if (!needs) continue;
    const head = lower.slice(0, at);
    if (needs === 'currency' ? tables.currencies.has(head) : tables.numbers.valueOf(head) !== null) return at;
    if (needs === 'some' && tables.some.has(head)) return at;
  }
  return 0;
}

/**
 * Tokens with figure words that are written as one taken apart: "neunundvierzig|prozentige",
 * "Dreiviertel|milliarde", "multi|billion", "Euro|betrag", "T|EUR". The parts are neighbours without a
 * gap, like the parts around a hyphen.
 */
export function splitCompounds(tokens: readonly Token[], tables: CompoundTables): readonly Token[] {
  let made: Token[] | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const at = token.kind === 'word' && token.text.length >= SHORTEST ? cutAt(token, tables) : 0;
    if (at > 0) {
      made ??= tokens.slice(0, index);
      made.push(part(token, 0, at), part(token, at, token.text.length));
    } else made?.push(token);
  }
  return made ?? tokens;
}

function part({ text, start }: Token, from: number, to: number): Token {
  const piece = text.slice(from, to);
  return { kind: 'word', text: piece, lower: piece.toLowerCase(), start: start + from, end: start + to };
}
