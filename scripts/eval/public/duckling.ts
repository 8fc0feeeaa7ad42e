/** Corpora of Duckling: Haskell files in which a value stands before the phrases that say it. */
import { amountValue, type Expected, type PublicCase, type PublicLanguage } from './case';
import { codeOf, outsideMoney } from './currencies';
import { numberCase } from './recognizers';

interface Example {
  /** Constructor and arguments as written: "simple EUR 20". */
  value: string;
  phrases: string[];
}

/** A phrase as Haskell writes it: `\x20ac` and `\8364` are characters, `\&` ends one. */
const unescaped = (phrase: string): string =>
  phrase.replace(/\\(?:x([0-9a-f]{1,6})|(\d{1,7})|(.))/gi, (_, hex, decimal, other) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return other === '&' ? '' : other;
  });

/** The examples from the line on in which `from` is defined; those of other lists of the file are left out. */
function examplesOf(raw: string, from: string): Example[] {
  const begin = raw.indexOf(`\n${from} =`);
  const body = begin < 0 ? '' : raw.slice(begin);
  return body
    .split(/\bexamples \(/)
    .slice(1)
    .map((part) => {
      const list = part.indexOf('[ "');
      const [phrases = ''] = part.slice(list).split(/\n\s*\]/, 1);
      const found = phrases.replace(/^\s*--.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"/g);
      return {
        value: part.slice(0, list).trim().replace(/\)$/, ''),
        phrases: [...found].map(([, p]) => unescaped(p ?? '')),
      };
    });
}

/** The value of `simple EUR 20`, `between EUR (10, 20)`, `under EUR 7`, `above EUR 7`; null when it is none of them. */
function moneyOf(value: string, words: string, language: PublicLanguage): Omit<Expected, 'start' | 'end'> | null {
  const parts = /^(simple|between|under|above) (\w+) \(?([\d.e]+)(?:, ([\d.e]+))?\)?$/.exec(value);
  const [, kind, name = '', first, second] = parts ?? [];
  if (!kind) return null;
  const low = kind === 'under' ? null : Number(first);
  const high = kind === 'above' ? null : kind === 'between' ? Number(second) : Number(first);
  const code = /^[A-Z]{3}$/.test(name) ? name : codeOf(name);
  const values = [amountValue(low, high)];
  return { unit: code, values, hedged: true, outside: outsideMoney(code, values, words, language) };
}

/** The cases of a corpus of sums of money: each phrase is one as a whole. */
export function moneyCorpus(raw: string, language: PublicLanguage): PublicCase[] {
  return examplesOf(raw, 'allExamples').flatMap(({ value, phrases }) =>
    phrases.flatMap((text) => {
      const money = moneyOf(value, text, language);
      return money ? [{ text, expected: [{ start: 0, end: text.length, ...money }] }] : [];
    }),
  );
}

/** The cases of a corpus of numbers, each made a sum of money. */
export function numberCorpus(raw: string, language: PublicLanguage): PublicCase[] {
  return examplesOf(raw, 'allExamples').flatMap(({ value, phrases }) => {
    const [, number] = /^NumeralValue \(?(-?[\d.e]+)\)?$/.exec(value) ?? [];
    return number === undefined ? [] : phrases.map((phrase) => numberCase(phrase, 0, Number(number), language, null));
  });
}
