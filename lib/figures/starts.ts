import type { FigureTables } from '../model/tables/figures';
import { type Token, tokenize } from '../text';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currencies';
import { isHyphen } from './hyphens';
import { type NumberReader, prefixOf } from './number-words';
import type { Reading } from './reading';

/** What may begin at a word: a number, a currency before one, a vague sum, a share. Bits of one number. */
export const BEGINS = { number: 1, prefix: 2, vague: 4, share: 8 } as const;

/** First words of everything a figure begins with, so that all other words are passed over at one look. */
export interface Starts {
  words: ReadonlyMap<string, number>;
  /** Begins of joined number words ("zweihundert…"); null where numbers are written apart. */
  prefixes: ReadonlySet<number> | null;
  /** Words with which a figure goes on after each article, or word that points at one ("the first"), alone ("a few", "one-half"). */
  articles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that are no articles, so that only a magnitude or a word of their own goes on. */
  pointers: ReadonlySet<string>;
  /** Words with which it goes on after any article ("a billion", "eine knappe"), a hyphen perhaps between them. */
  afterArticle: ReadonlySet<string>;
  /** First words of what joins two numbers to a range or trajectory. */
  joints: ReadonlySet<string>;
}

const wordsOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.lower);

/** Compiles the starts of a language. */
export function startsOf(tables: FigureTables, numbers: NumberReader): Starts {
  const words = new Map<string, number>();
  const afterArticle = new Set<string>();
  const pointers = Object.keys(tables.numbers.beforeMagnitude).filter(
    (phrase) => tables.numbers.beforeMagnitude[phrase] === 1 && !phrase.includes(' '),
  );
  const articles = new Map([...tables.numbers.articles, ...pointers].map((word) => [word, new Set<string>()] as const));
  const put = (bit: number, phrases: Iterable<string>): void => {
    for (const phrase of phrases) {
      const [first = '', second = ''] = wordsOf(phrase);
      words.set(first, (words.get(first) ?? 0) | bit);
      if (second) articles.get(first)?.add(second);
    }
  };
  const { beforeMagnitude, dozens, hundred, thousand, shares } = tables.numbers;
  const sums = Object.keys(tables.sumStems).flatMap((stem) => [stem, ...tables.sumNouns.map((noun) => stem + noun)]);
  const scales = [...Object.keys(tables.magnitudes), ...Object.keys(tables.magnitudeAbbreviations)];
  put(BEGINS.prefix, Object.keys(CURRENCY_SIGNS));
  put(BEGINS.prefix, Object.keys(CURRENCY_CODES));
  put(BEGINS.prefix, tables.currenciesBefore);
  put(BEGINS.prefix, [...Object.keys(tables.magnitudeLetters), ...Object.keys(tables.magnitudeAbbreviations)]);
  put(BEGINS.number, [...articles.keys(), ...Object.keys(beforeMagnitude), ...Object.keys(tables.numbers.fractional)]);
  put(BEGINS.number, Object.keys(tables.numbers.approximate ?? {}));
  put(BEGINS.vague, [...Object.keys(tables.vagueCounts), ...Object.keys(tables.digitWords), ...sums]);
  put(BEGINS.vague, [...Object.keys(tables.magnitudes), ...tables.multi, ...tables.bareMagnitudes]);
  put(BEGINS.share, Object.keys(shares));
  put(BEGINS.share, articles.keys());
  if (numbers.words) put(BEGINS.number | BEGINS.vague, numbers.words);
  const joining = [
    ...tables.rangeWords,
    ...tables.orWords,
    ...tables.betweenJoints,
    ...tables.trajectories.map((t) => t[1]),
  ];
  const joints = new Set(joining.map((phrase) => wordsOf(phrase)[0] ?? ''));
  const after = [
    ...scales,
    ...tables.percent,
    ...Object.keys(tables.hedgeAdjectives),
    ...dozens,
    ...hundred,
    ...thousand,
    ...tables.numbers.decimalWords,
  ];
  for (const phrase of [...after, ...Object.keys(beforeMagnitude)]) afterArticle.add(wordsOf(phrase)[0] ?? '');
  for (const joint of joints) afterArticle.add(joint);
  for (const pointer of pointers)
    for (const scale of [...scales, ...dozens]) articles.get(pointer)?.add(wordsOf(scale)[0] ?? '');
  return {
    words,
    prefixes: numbers.words ? null : numbers.prefixes,
    articles,
    pointers: new Set(pointers),
    afterArticle,
    joints,
  };
}

/** What may begin at token `index`, as bits of `BEGINS`; 0 where nothing can. */
export function beginsAt({ tokens, lexicon: { starts } }: Reading, index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  if (token.kind === 'number') return BEGINS.number | BEGINS.vague;
  if (token.text === '.') return tokens[index + 1]?.kind === 'number' ? BEGINS.number : 0;
  const isNumber = token.kind === 'word' && (starts.prefixes?.has(prefixOf(token.lower)) ?? false);
  const bits = (starts.words.get(token.lower) ?? 0) | (isNumber ? BEGINS.number | BEGINS.vague : 0);
  if (bits === 0) return 0;
  const article = starts.articles.get(token.lower);
  return article === undefined ||
    article.has(tokens[index + 1]?.lower ?? ' ') ||
    (!starts.pointers.has(token.lower) && goesOn(starts, tokens, index + 1))
    ? bits
    : 0;
}

function goesOn(starts: Starts, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (!next) return false;
  if (starts.afterArticle.has(next.lower)) return true;
  return isHyphen(tokens, index) && starts.afterArticle.has(tokens[index + 1]?.lower ?? ' ');
}

/** Whether a number at `index` that lacks its magnitude may be the begin of a range ("ein bis zwei Milliarden"). */
export function mayJoin({ tokens, lexicon: { starts } }: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (starts.joints.has(tokens[at]?.lower ?? ' ')) return true;
  return false;
}
