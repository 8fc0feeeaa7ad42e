import type { SourceCue } from '../model/tables/claims';
import type { CompiledClaims } from './compiled';
import type { PhraseHit } from './phrases';
import { boundaries, distance, type SentenceView, type Token } from './tokens';

/** Words of a source at most, and characters. */
const MOST_WORDS = 9;
const LONGEST = 80;
/** Boundaries and words over which a source still speaks of a figure. */
const CLAUSES = 2.5;
const REACH = 25;
const PER_CLAUSE = 6;
const QUOTES = /^["„“”«»'’\s]+|["„“”«»'’\s]+$/gu;
const CAPITAL = /^\p{Lu}/u;

type Words = Pick<CompiledClaims, 'sourceWords' | 'conjunctions' | 'prepositions' | 'relatives'>;

const isStop = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'figure' || (token.kind === 'stop' && !(token.text === '.' && next?.kind === 'word'));

const textOf = (view: SentenceView, token: Token): string =>
  view.sentence.text.slice(token.start - view.sentence.start, token.end - view.sentence.start);

/** Tokens of the noun phrase that begins at `from`: up to a sign, or in German to the verb behind the last noun. */
function phraseAfter(view: SentenceView, from: number, { sourceWords }: Words): Token[] {
  if (sourceWords.never.has(view.tokens[from]?.text ?? ' ')) return [];
  const taken: Token[] = [];
  let noun = false;
  for (let i = from; i < view.tokens.length && taken.length < MOST_WORDS; i++) {
    const token = view.tokens[i] as Token;
    const stop = sourceWords.stops.has(token.text);
    if (stop && !sourceWords.within) return [];
    if (stop || isStop(token, view.tokens[i + 1])) break;
    const capital = token.kind === 'mention' || CAPITAL.test(textOf(view, token));
    if (noun && !capital && sourceWords.within && !sourceWords.within.has(token.text)) break;
    if (capital) noun = true;
    taken.push(token);
  }
  return taken;
}

/** Tokens before a verb of saying: back to the beginning of the clause, or to the last article; none behind a figure. */
function phraseBefore(view: SentenceView, to: number, { conjunctions, relatives, sourceWords }: Words): Token[] {
  const { alone, articles, stops, within } = sourceWords;
  const last = view.tokens[to];
  if (last && alone.has(last.text)) return [last];
  const taken: Token[] = [];
  for (let i = to; i >= 0 && taken.length < MOST_WORDS; i--) {
    const token = view.tokens[i] as Token;
    if (token.kind === 'figure') return [];
    if (isStop(token, view.tokens[i + 1]) || stops.has(token.text)) break;
    if (token.kind === 'word' && conjunctions.has(token.text) && !articles.has(token.text) && taken.length > 0) break;
    taken.unshift(token);
  }
  if (within !== null || taken.some((t) => relatives.has(t.text))) return taken;
  let article = taken.findLastIndex((t) => articles.has(t.text));
  while (article > 0 && articles.has(taken[article - 1]?.text ?? ' ')) article--;
  return article > 0 ? taken.slice(article) : taken;
}

/** The words of a source without what only joins it to the sentence ("wie", "in"). */
function trimmed(view: SentenceView, tokens: readonly Token[], { sourceWords }: Words): string | null {
  const { leads, tails } = sourceWords;
  let first = 0;
  let last = tokens.length - 1;
  const wordAt = (i: number): string => (tokens[i] ? textOf(view, tokens[i] as Token).toLowerCase() : '');
  while (first <= last && leads.has(wordAt(first))) first++;
  while (last >= first && tails.has(wordAt(last))) last--;
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to || first > last) return null;
  if (sourceWords.within && !tokens.slice(first, last + 1).some((t) => CAPITAL.test(textOf(view, t)))) return null;
  const { start } = view.sentence;
  const text = view.sentence.text.slice(from.start - start, to.end - start).replace(QUOTES, '');
  return text !== '' && text.length <= LONGEST && /\p{L}/u.test(text) ? text : null;
}

/** Whether a verb of saying opens its clause, so that who says it stands behind it (", said the chief"). */
function opensClause(view: SentenceView, at: number, { sourceWords }: Words): boolean {
  const before = view.tokens[at - 1];
  return !before || before.kind === 'stop' || (before.kind === 'word' && sourceWords.openers.has(before.text));
}

function sourceOf(view: SentenceView, hit: PhraseHit<SourceCue>, words: Words): string | null {
  const { side } = hit.value;
  const after = side === 'after' || (side === 'either' && opensClause(view, hit.from, words));
  if (after) return trimmed(view, phraseAfter(view, hit.to + 1, words), words);
  const before = phraseBefore(view, hit.from - 1, words);
  const led = side === 'either' && words.prepositions.has(before[0]?.text ?? ' ');
  return trimmed(view, led ? phraseAfter(view, hit.to + 1, words) : before, words);
}

/** Who says it, in the sentence's own words ("two people familiar with the matter"); null where nobody is named. */
export function readAttribution(
  view: SentenceView,
  at: number,
  hits: readonly PhraseHit<SourceCue>[],
  words: Words,
): string | null {
  let best: { text: string; away: number } | null = null;
  for (const hit of hits) {
    const near = hit.to < at ? hit.to : hit.from;
    const crossed = boundaries(view, near, at);
    const away = distance(view, near, at) + PER_CLAUSE * crossed;
    if (crossed > CLAUSES || distance(view, near, at) > REACH || (best && best.away <= away)) continue;
    const text = sourceOf(view, hit, words);
    if (text) best = { text, away };
  }
  return best?.text ?? null;
}
