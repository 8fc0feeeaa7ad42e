import type { Span } from '../model';
import type { NameSearchTables } from '../model/tables/names';
import { type CompiledSearch, compileSearch, headOf } from './search';
import { joins, type Token, tokensOf } from './tokens';

const trimmable = (token: Token, names: CompiledSearch): boolean =>
  token.number || names.functionWords.has(token.lower) || !token.nameLike;

/**
 * In German: a word in small letters where only a noun can stand ("die voestalpine, die …", "von voestalpine
 * und"): after an article, preposition or company noun, and before a sign, a verb or a small word.
 */
function smallNounAt(sentence: string, tokens: readonly Token[], i: number, names: CompiledSearch): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !/^\p{Ll}{3,}$/u.test(token.text) || sentence.slice(before.end, token.start) !== ' ')
    return false;
  const opened =
    names.determiners.has(before.lower) || names.prepositions.has(before.lower) || headOf(before.text, names) !== null;
  if (!opened) return false;
  const after = tokens[i + 1];
  if (!after || sentence.slice(token.end, after.start) !== ' ') return true;
  return [names.functionWords, names.companyVerbs, names.conjunctions].some((set) => set.has(after.lower));
}

/** A name in small letters: after "called", or before an appositive ("io, the hardware venture"). */
function smallNameAt(sentence: string, tokens: readonly Token[], i: number, names: CompiledSearch): boolean {
  const token = tokens[i];
  if (!token || token.nameLike || token.number || token.text.length < 2) return false;
  if (names.functionWords.has(token.lower)) return false;
  if (names.tables.nounsCapitalised && smallNounAt(sentence, tokens, i, names)) return true;
  const before = tokens[i - 1];
  if (before && names.namingWords.has(before.lower) && sentence.slice(before.end, token.start) === ' ') {
    return !names.tables.nounsCapitalised && !names.determiners.has(token.lower);
  }
  if (
    names.tables.nounsCapitalised ||
    token.text.length > 5 ||
    !before ||
    !(names.companyWordsBefore.has(before.lower) || names.prepositions.has(before.lower))
  ) {
    return false;
  }
  const article = tokens[i + 1];
  if (!article || !names.determiners.has(article.lower)) return false;
  if (sentence.slice(token.end, article.start) !== ', ') return false;
  return tokens.slice(i + 2, i + 6).some((word) => headOf(word.text, names) !== null);
}

/** Whether a possessive of many goes on ("Teachers' Pension Plan"). */
const ofMany = (sentence: string, left: Token, right: Token): boolean =>
  right.nameLike && left.lower.endsWith('s') && /^['’] $/.test(sentence.slice(left.end, right.start));

/** The written words of a sentence, for `findNames` and `findDescriptions` alike. */
export const wordsOf = (sentence: string, tables: NameSearchTables): Token[] =>
  tokensOf(sentence, compileSearch(tables).elisions);

/**
 * Runs of words in `sentence` that may hold a name, as offsets in the sentence: neighbouring
 * capitalised words, camel case, digits among letters (n8n, 01.AI), all capitals, compounds, with the
 * small words and signs that stand inside names ("of", "&"). In German that is every noun. Which part
 * of a run names whom is for `resolveNames` to say. `tokens` are the sentence's `wordsOf`. Linear in the
 * sentence's length.
 */
export function findNames(
  sentence: string,
  tables: NameSearchTables,
  tokens: readonly Token[] = wordsOf(sentence, tables),
): Span[] {
  const names = compileSearch(tables);
  const spans: Span[] = [];
  let i = 0;
  while (i < tokens.length) {
    const first = tokens[i];
    if (!first || trimmable(first, names)) {
      if (first && smallNameAt(sentence, tokens, i, names)) spans.push({ start: first.start, end: first.end });
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const left = tokens[j - 1];
      const right = tokens[j];
      if (!left || !right || !(joins(sentence, left, right, names) || ofMany(sentence, left, right))) break;
      if (right.nameLike || right.number) {
        last = j;
        continue;
      }
      if (!names.connectors.has(right.lower)) break;
    }
    spans.push({ start: first.start, end: tokens[last]?.end ?? first.end });
    i = last + 1;
  }
  return spans.filter((span) => /\p{L}/u.test(sentence.slice(span.start, span.end)));
}
