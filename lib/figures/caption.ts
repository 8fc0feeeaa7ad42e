import type { FigureContext, FigureTables } from '../model/tables/figures';
import { adjacent, tokenize } from '../text';
import { lexiconOf } from './lexicon';

/**
 * What a table's caption or column head says of the numbers below it: "in Mio. Euro" → unit EUR,
 * scale 1e6; "US$" → USD; "($ in millions)" and "M$" → USD, 1e6. Empty where it names no currency, or holds a
 * number with one (then it is a text with figures of its own).
 */
export function captionContext(text: string, tables: FigureTables): FigureContext {
  const lexicon = lexiconOf(tables);
  const tokens = tokenize(text, lexicon.pattern);
  let unit: string | null = null;
  let exponent: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const currency = lexicon.currencies.at(tokens, at) ?? lexicon.signs.at(tokens, at) ?? lexicon.codes.at(tokens, at);
    if (currency) {
      if (tokens[at - 1]?.kind === 'number' || tokens[at + currency.length]?.kind === 'number') return {};
      unit ??= currency.value;
      at += currency.length - 1;
      continue;
    }
    if (token?.kind !== 'word') continue;
    const word = lexicon.magnitudes.get(token.lower) ?? lexicon.abbreviations.get(token.lower);
    const beside = unit !== null || (lexicon.signs.at(tokens, at + 1) !== null && adjacent(token, tokens[at + 1]));
    const letter: number | undefined = beside && exponent === null ? lexicon.letters.get(token.text) : undefined;
    exponent ??= word ?? letter ?? null;
  }
  if (unit === null) return {};
  return exponent === null ? { unit } : { unit, scale: Number(`1e${exponent}`) };
}
