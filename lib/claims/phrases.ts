import type { Phrase } from '../model/tables/claims';
import type { SentenceView, Token } from './tokens';
import { alternativesOf, wordIndex } from './word-index';

type WordTest = (word: string) => boolean;

interface Step {
  test: WordTest | null;
  figure: boolean;
  /** The figure the phrase speaks of, where it holds another one too. */
  focus: boolean;
  /** Tokens of any kind that may be skipped here; 0 for a step that must match. */
  gap: number;
  /** The gap may hold figures and names, as between a German verb and its particle. */
  wide: boolean;
  literal: string | null;
  /** A company's name stands here. */
  name: boolean;
}

interface Compiled<T> {
  value: T;
  steps: Step[];
  /** A word without which the phrase cannot stand in a sentence, where finding out otherwise takes a search; else null. */
  needs: string | null;
}

/** Where a phrase was found: token indexes, `to` included. */
export interface PhraseHit<T> {
  value: T;
  from: number;
  to: number;
  /** Token index of the figure the phrase speaks of; null where it holds none. */
  figure: number | null;
}

/** Words a `_` in a phrase may skip, and tokens a `~` may. */
const GAP = 2;
const WIDE_GAP = 18;
const CLOSING: ReadonlySet<string> = new Set([';', ':', '.', '!', '?']);

function wordTest(pattern: string): { test: WordTest; literal: string | null } {
  const whole = new Set<string>();
  const parts: WordTest[] = [];
  for (const { core, open, close } of alternativesOf(pattern)) {
    if (open && close) parts.push((w) => w.includes(core));
    else if (open) parts.push((w) => w.endsWith(core));
    else if (close) parts.push((w) => w.startsWith(core));
    else whole.add(core);
  }
  const literal = /[*|]/.test(pattern) ? null : pattern;
  if (literal !== null) return { test: (w) => w === literal, literal };
  return { test: (w) => whole.has(w) || parts.some((fits) => fits(w)), literal };
}

function compile<T>(phrase: Phrase, value: T): Compiled<T> {
  const steps = phrase.split(' ').map((part): Step => {
    if (part === '#')
      return { test: null, figure: true, focus: false, gap: 0, wide: false, literal: null, name: false };
    if (part === '$')
      return { test: null, figure: false, focus: false, gap: 0, wide: false, literal: null, name: true };
    if (part === '@') return { test: null, figure: true, focus: true, gap: 0, wide: false, literal: null, name: false };
    if (part === '_')
      return { test: null, figure: false, focus: false, gap: GAP, wide: false, literal: null, name: false };
    if (part === '~')
      return { test: null, figure: false, focus: false, gap: WIDE_GAP, wide: true, literal: null, name: false };
    return { ...wordTest(part), figure: false, focus: false, gap: 0, wide: false, name: false };
  });
  const searches = steps.some((step) => step.gap > 0);
  const needs = searches ? (steps.findLast((step) => step.literal !== null)?.literal ?? null) : null;
  return { value, steps, needs };
}

/** A list of phrases, compiled once and looked up by first word. */
export interface PhraseBook<T> {
  /** Phrases that may begin with a word: those that name it first, then the others as listed. */
  startingWith(word: string): readonly Compiled<T>[];
  /** Phrases that may begin with a figure or with a name, as listed. */
  readonly atFigure: readonly Compiled<T>[];
  readonly atName: readonly Compiled<T>[];
}

/** Words of which a book remembers the phrases; an article has fewer. */
const REMEMBERED = 4000;

const NONE: readonly never[] = [];

/** Compiles phrases with the value each stands for. */
export function phraseBook<T>(entries: Iterable<{ phrases: readonly Phrase[]; value: T }>): PhraseBook<T> {
  const plain = new Map<string, Compiled<T>[]>();
  const others: Compiled<T>[] = [];
  const words = wordIndex();
  for (const { phrases, value } of entries) {
    for (const phrase of phrases) {
      const compiled = compile(phrase, value);
      const [first] = compiled.steps;
      if (first?.literal) {
        const list = plain.get(first.literal);
        if (list) list.push(compiled);
        else plain.set(first.literal, [compiled]);
      } else {
        if (first?.test) words.add(phrase.split(' ')[0] ?? '', others.length);
        else if (!first?.figure && !first?.name) words.addAny(others.length);
        others.push(compiled);
      }
    }
  }
  const found = new Map<string, readonly Compiled<T>[]>();
  const search = (word: string): readonly Compiled<T>[] => {
    const own = plain.get(word) ?? NONE;
    const more = words.of(word).map((at) => others[at] as Compiled<T>);
    return more.length === 0 ? own : [...own, ...more];
  };
  return {
    startingWith(word) {
      const known = found.get(word);
      if (known) return known;
      if (found.size >= REMEMBERED) found.clear();
      const phrases = search(word);
      found.set(word, phrases);
      return phrases;
    },
    atFigure: others.filter(({ steps: [first] }) => !first?.test && !first?.name),
    atName: others.filter(({ steps: [first] }) => !first?.test && !first?.figure),
  };
}

/** A word, or a pronoun whose text was handed in (see `withPronouns`). */
const isWord = ({ kind, text }: Token): boolean => kind === 'word' || (kind === 'mention' && text !== '');

interface Match {
  to: number;
  figure: number | null;
  focused: boolean;
}

function matchAt(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  step: number,
  gap: number,
): Match | null {
  const wanted = steps[step];
  if (!wanted) return { to: at - 1, figure: null, focused: false };
  const token = tokens[at];
  if (!token) return null;
  if (wanted.gap) {
    const direct = matchAt(tokens, at, steps, step + 1, 0);
    if (direct !== null) return direct;
    const closed = wanted.wide ? CLOSING.has(token.text) : token.kind === 'figure' || token.kind === 'stop';
    if (gap >= wanted.gap || closed) return null;
    return matchAt(tokens, at + 1, steps, step, gap + 1);
  }
  if (wanted.figure) {
    if (token.kind !== 'figure') return null;
    const rest = matchAt(tokens, at + 1, steps, step + 1, 0);
    if (rest === null) return null;
    if (wanted.focus) return { ...rest, figure: at, focused: true };
    return rest.figure === null ? { ...rest, figure: at } : rest;
  }
  if (wanted.name) return token.kind === 'mention' ? matchAt(tokens, at + 1, steps, step + 1, 0) : null;
  return isWord(token) && wanted.test?.(token.text) ? matchAt(tokens, at + 1, steps, step + 1, 0) : null;
}

const wordsOfView = new WeakMap<SentenceView, ReadonlySet<string>>();

/** The words of a sentence. */
function wordsIn(view: SentenceView): ReadonlySet<string> {
  const known = wordsOfView.get(view);
  if (known) return known;
  const words = new Set(view.tokens.flatMap((token) => (token.kind === 'word' ? token.text : [])));
  wordsOfView.set(view, words);
  return words;
}

/** The tokens of a sentence, its pronouns with their text, for phrases that name them ("dropped its plan"). */
export function withPronouns({ tokens, mentions }: SentenceView): Token[] {
  return tokens.map((token) => {
    const mention = token.kind === 'mention' ? mentions[token.item] : undefined;
    return mention?.by === 'pronoun' ? { ...token, text: mention.target.exact.toLowerCase() } : token;
  });
}

/** All places in a sentence where a phrase of the book stands, in its own tokens or in those given for them. */
export function findPhrases<T>(
  view: SentenceView,
  book: PhraseBook<T>,
  tokens: readonly Token[] = view.tokens,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const words = wordsIn(view);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'stop') continue;
    const list =
      token.kind === 'word' ? book.startingWith(token.text) : token.kind === 'figure' ? book.atFigure : book.atName;
    for (const { value, steps, needs } of list) {
      if (needs !== null && !words.has(needs)) continue;
      const match = steps[0]?.test ? matchAt(tokens, at + 1, steps, 1, 0) : matchAt(tokens, at, steps, 0, 0);
      if (match !== null) hits.push({ value, from: at, to: match.to, figure: match.figure });
    }
  }
  return hits;
}

/** Values of the one-word phrases that `word` matches. */
export function phrasesOf<T>(book: PhraseBook<T>, word: string): T[] {
  return book
    .startingWith(word)
    .filter((c) => c.steps.length === 1 && c.steps[0]?.test?.(word))
    .map((c) => c.value);
}
