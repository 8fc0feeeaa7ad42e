import type { DescriptionCandidate } from '../model';
import type { NameSearchTables } from '../model/tables/names';
import { wordsOf } from './find-names';
import { type CompiledSearch, compileSearch, type Head, headOf } from './search';
import type { Token } from './tokens';

/** A description or pronoun; offsets are in the sentence. */
export type FoundDescription = Omit<DescriptionCandidate, 'sentence'>;

/** Words looked at between an article and the noun it opens. */
const LONGEST_MODIFIERS = 6;

interface Sentence {
  text: string;
  tokens: readonly Token[];
  names: CompiledSearch;
}

const adjacent = (s: Sentence, i: number): boolean => {
  const left = s.tokens[i];
  const right = s.tokens[i + 1];
  return left !== undefined && right !== undefined && /^ ?$/.test(s.text.slice(left.end, right.start));
};

const ADJECTIVE = /(e|en|er|es|em)$/;

/** Whether a word may stand between the article and the head. */
function modifies(token: Token, names: CompiledSearch): boolean {
  if (names.many.has(token.lower)) return true;
  if (names.determiners.has(token.lower)) return false;
  if (names.connectors.has(token.lower)) return false;
  if (!names.tables.nounsCapitalised) {
    return !names.functionWords.has(token.lower) && !names.companyVerbs.has(token.lower) ? true : token.nameLike;
  }
  if (token.nameLike) return /er$/.test(token.lower) || /-\p{Ll}+(e|en|er|es|em)$/u.test(token.text);
  return ADJECTIVE.test(token.lower) && !names.companyVerbs.has(token.lower);
}

/** Index of the head of the description that the word at `i` opens, and the head; null for none. */
function headAfter(s: Sentence, i: number): { at: number; head: Head } | null {
  const most = Math.min(s.tokens.length - 1, i + LONGEST_MODIFIERS);
  for (let j = i + 1; j <= most && adjacent(s, j - 1); j++) {
    const token = s.tokens[j];
    if (!token) return null;
    const head = s.names.tables.nounsCapitalised && !token.nameLike ? null : headOf(token.text, s.names);
    if (head && !(adjacent(s, j) && followsOn(s, j)))
      return adjacent(s, j) && leadsOn(s, j, head) ? null : { at: j, head };
    if (!head && !modifies(token, s.names)) return null;
  }
  return null;
}

/** Whether the noun at `i` only modifies another head right after it ("the chip maker", "parent company"). */
function followsOn(s: Sentence, i: number): boolean {
  const next = s.tokens[i + 1];
  return next !== undefined && !s.names.tables.nounsCapitalised && headOf(next.text, s.names) !== null;
}

const VERBAL = /(?:ed|s|ly|ing)$/;

/** Whether the noun at `i` is only the first part of another ("the venture round"). */
function leadsOn(s: Sentence, i: number, head: Head): boolean {
  const next = s.tokens[i + 1];
  const { names } = s;
  if (!names.tables.modifierHeads.includes(head.head)) return false;
  if (!next || names.tables.nounsCapitalised || next.nameLike || next.number || /['’]s$/.test(s.tokens[i]?.text ?? ''))
    return false;
  return (
    ![names.functionWords, names.companyVerbs, names.auxiliaries, names.speechVerbs].some((set) =>
      set.has(next.lower),
    ) && !VERBAL.test(next.lower)
  );
}

/** End of the description whose head stands at `at`, with "of Claude", "hinter dem Chatbot Claude". */
function endOf(s: Sentence, headAt: number, head: Head): number {
  let at = headAt;
  while (adjacent(s, at) && s.names.postposed.has(s.tokens[at + 1]?.lower ?? '')) at++;
  const token = s.tokens[at];
  const link = s.tokens[at + 1];
  const end = (token?.end ?? 0) - (/['’]s$/.test(token?.text ?? '') ? 2 : 0);
  if (!s.names.makerHeads.has(head.head) || !link || !s.names.makerLinks.has(link.lower) || !adjacent(s, at))
    return end;
  for (let j = at + 2; j <= at + 4 && adjacent(s, j - 1); j++) {
    const name = s.tokens[j];
    const noun = s.names.tables.nounsCapitalised && adjacent(s, j) && s.tokens[j + 1]?.nameLike;
    const surname = s.tokens[j + 1];
    if (name && s.names.firstNames.has(name.lower) && surname?.nameLike && adjacent(s, j)) return surname.end;
    if (name?.nameLike && !noun) return name.end;
    if (name?.nameLike && noun && !/\p{Ll}\p{Lu}|\p{N}/u.test(name.text)) continue;
    if (name?.nameLike) return name.end;
  }
  return end;
}

function numberOf(article: Token, head: Head, names: CompiledSearch): 'one' | 'many' {
  if (head.number === 'many' || names.many.has(article.lower)) return 'many';
  if (names.tables.pluralArticles[head.head]?.includes(article.lower)) return 'many';
  return names.either.has(article.lower) && head.prefix === 0 && names.invariantHeads.has(head.head) ? 'many' : 'one';
}

/** "the company", "das Münchner Start-up", "die beiden Unternehmen", "the maker of Claude". */
function withArticle(s: Sentence, i: number): FoundDescription | null {
  const article = s.tokens[i];
  const { names } = s;
  if (!article) return null;
  if (!names.one.has(article.lower) && !names.many.has(article.lower) && !names.either.has(article.lower)) return null;
  const found = headAfter(s, i);
  if (!found) return null;
  const end = endOf(s, found.at, found.head);
  const telling = end > (s.tokens[found.at]?.end ?? 0) || hasName(s, i + 1, found.at) || found.head.prefix > 0;
  if (found.head.loose && !telling) return null;
  const many = s.tokens.slice(i, found.at).some((token) => names.many.has(token.lower));
  return { start: article.start, end, by: 'description', number: many ? 'many' : numberOf(article, found.head, names) };
}

const hasName = (s: Sentence, from: number, to: number): boolean =>
  s.tokens.slice(from, to).some((token) => token.nameLike && !s.names.functionWords.has(token.lower));

/** "ChatGPT maker", "ChatGPT-Entwickler", "Zuckerbergs Konzern", "Musk's AI company". */
function withName(s: Sentence, i: number): FoundDescription | null {
  const token = s.tokens[i];
  const { names } = s;
  if (!token?.nameLike || names.functionWords.has(token.lower)) return null;
  const previous = s.tokens[i - 1];
  if (previous && adjacent(s, i - 1) && names.determiners.has(previous.lower)) return null;
  const own = headOf(token.text, names);
  if (own && own.prefix > 1 && /[-‐‑]$/.test(token.text.slice(0, own.prefix)) && names.makerHeads.has(own.head)) {
    return { start: token.start, end: token.end, by: 'description', number: 'one' };
  }
  const next = s.tokens[i + 1];
  if (!next || !adjacent(s, i)) return null;
  const head = headOf(next.text, names);
  if (!head && names.tables.nounsCapitalised) return null;
  const possessive = /['’]s?$/.test(token.text) || (names.tables.genitiveInTarget && /\p{L}{3}s$/u.test(token.text));
  const before = previous;
  const start =
    before && names.firstNames.has(before.lower) && before.nameLike && adjacent(s, i - 1) ? before.start : token.start;
  if (possessive) {
    const far = head ? { at: i + 1, head } : headAfter(s, i);
    const end = far && s.tokens[far.at]?.end;
    return end ? { start, end, by: 'description', number: far.head.number } : null;
  }
  if (names.tables.nounsCapitalised || !head || !names.makerHeads.has(head.head) || next.nameLike) return null;
  return { start: token.start, end: endOf(s, i + 1, head), by: 'description', number: 'one' };
}

/** Whether a word goes on after a noun phrase of a language that writes nouns small: a verb or a small word. */
const goesOn = (token: Token, names: CompiledSearch): boolean =>
  /ed$/.test(token.lower) ||
  [names.functionWords, names.companyVerbs, names.auxiliaries, names.speechVerbs].some((set) => set.has(token.lower));

/** "die Freiburger", "the Japanese": people of a place that stand for a company from there. */
function ofPlace(s: Sentence, i: number): FoundDescription | null {
  const article = s.tokens[i];
  const token = s.tokens[i + 1];
  const { names } = s;
  if (!article || !token?.nameLike || !names.determiners.has(article.lower) || !adjacent(s, i)) return null;
  if (!names.demonyms.has(token.lower) && !names.demonyms.has(token.lower.replace(/n$/, ''))) return null;
  const next = s.tokens[i + 2];
  if (
    next &&
    adjacent(s, i + 1) &&
    (next.nameLike || !(names.tables.nounsCapitalised || /[^s]s$/.test(token.lower) || goesOn(next, names)))
  )
    return null;
  return { start: article.start, end: token.end, by: 'description', number: 'one' };
}

/**
 * Definite descriptions and pronouns in `sentence` that may stand for a company, as offsets in the
 * sentence, in reading order and without overlap. `tokens` are the sentence's `wordsOf`. Linear in the sentence's length.
 */
export function findDescriptions(
  sentence: string,
  tables: NameSearchTables,
  tokens: readonly Token[] = wordsOf(sentence, tables),
): FoundDescription[] {
  const names = compileSearch(tables);
  const s: Sentence = { text: sentence, tokens, names };
  const found: FoundDescription[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const token = s.tokens[i];
    if (!token || token.start < (found.at(-1)?.end ?? 0)) continue;
    const description = withArticle(s, i) ?? withName(s, i) ?? ofPlace(s, i);
    if (description) found.push(description);
    else if (s.names.pronouns.has(token.lower)) {
      found.push({ start: token.start, end: token.end, by: 'pronoun', number: 'one' });
    }
  }
  return found;
}
