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
  /** The phrase as it is written, word by word, and what each stands for. */
  written: readonly string[];
  steps: Step[];
  /** A word without which the phrase cannot stand in a sentence, where finding out otherwise takes a search; else null. */
  needs: string | null;
  /** The word that has to follow the phrase's first token; null where several may, or none has to. */
  next: string | null;
  /** Tokens of a phrase of one word, or of a word and `next`, which stands where those do; 0 for all others. */
  known: number;
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
  const written = phrase.split(' ');
  const steps = written.map((part): Step => {
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
  const next = steps[0]?.gap === 0 ? (steps[1]?.literal ?? null) : null;
  const isKnown = steps[0]?.test && (steps.length === 1 || (steps.length === 2 && next !== null));
  return { value, written, steps, needs, next, known: isKnown ? steps.length : 0 };
}

/** A list of phrases, compiled once and looked up by first word. */
export interface PhraseBook<T> {
  /** Phrases that may begin with a word: those that name it first, then the others as listed. */
  startingWith(word: string): readonly Compiled<T>[];
  /** Phrases that may begin with a figure or with a name where this word follows it (empty: no word does), as listed. */
  atFigure(next: string): readonly Compiled<T>[];
  atName(next: string): readonly Compiled<T>[];
}

/** Words of which a book remembers the phrases; an article has fewer. */
const REMEMBERED = 4000;

const NONE: readonly never[] = [];

/** A function of a word that remembers what it gave. */
function remembering<T>(search: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= REMEMBERED) found.clear();
    const result = search(word);
    found.set(word, result);
    return result;
  };
}

/** Looks phrases up by their second token: a language has hundreds that begin with a figure. */
function bySecond<T>(phrases: readonly Compiled<T>[]): (word: string) => readonly Compiled<T>[] {
  const words = wordIndex();
  for (const [at, { steps, written }] of phrases.entries()) {
    if (steps[0]?.gap === 0 && steps[1]?.test) words.add(written[1] ?? '', at);
    else words.addAny(at);
  }
  return remembering((word) => words.of(word).map((at) => phrases[at] as Compiled<T>));
}

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
        if (first?.test) words.add(compiled.written[0] ?? '', others.length);
        else if (!first?.figure && !first?.name) words.addAny(others.length);
        others.push(compiled);
      }
    }
  }
  return {
    startingWith: remembering((word) => {
      const own = plain.get(word) ?? NONE;
      const more = words.of(word).map((at) => others[at] as Compiled<T>);
      return more.length === 0 ? own : [...own, ...more];
    }),
    atFigure: bySecond(others.filter(({ steps: [first] }) => !first?.test && !first?.name)),
    atName: bySecond(others.filter(({ steps: [first] }) => !first?.test && !first?.figure)),
  };
}

/** Books that are looked through together. */
export type Shelf = Readonly<Record<string, PhraseBook<unknown>>>;

/** What each book of a shelf found. */
export type ShelfHits<S extends Shelf> = {
  [N in keyof S]: S[N] extends PhraseBook<infer T> ? PhraseHit<T>[] : never;
};

interface Listed {
  readonly name: string;
  readonly phrases: readonly Compiled<unknown>[];
}

type ShelfIndex = Readonly<Record<keyof PhraseBook<unknown>, (word: string) => readonly Listed[]>>;

const indexes = new WeakMap<Shelf, ShelfIndex>();

/** Which phrases of which books may begin with a word: most words begin a phrase of no book, or of one or two. */
function indexOf(shelf: Shelf): ShelfIndex {
  const known = indexes.get(shelf);
  if (known) return known;
  const by = (of: keyof PhraseBook<unknown>) =>
    remembering((word) =>
      Object.entries(shelf).flatMap(([name, book]): Listed[] => {
        const phrases = book[of](word);
        return phrases.length > 0 ? [{ name, phrases }] : [];
      }),
    );
  const index = { startingWith: by('startingWith'), atFigure: by('atFigure'), atName: by('atName') };
  indexes.set(shelf, index);
  return index;
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
  const words = new Set<string>();
  for (const { kind, text } of view.tokens) if (kind === 'word') words.add(text);
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

/** What is looked up of a token and the word after it: phrases of a book, or of several. */
function candidates<L>(
  index: Readonly<Record<keyof PhraseBook<unknown>, (word: string) => L>>,
  { kind, text }: Token,
  next: string,
): L {
  if (kind === 'word') return index.startingWith(text);
  return kind === 'figure' ? index.atFigure(next) : index.atName(next);
}

/** The word after a token; empty where none follows. */
function wordAfter(tokens: readonly Token[], at: number): string {
  const following = tokens[at + 1];
  return following && isWord(following) ? following.text : '';
}

/** Adds the phrases among `phrases` that stand at a token to `hits`. */
function findAt<T>(
  tokens: readonly Token[],
  at: number,
  after: string,
  phrases: readonly Compiled<T>[],
  view: SentenceView,
  hits: PhraseHit<T>[],
): void {
  for (const { value, steps, needs, next, known } of phrases) {
    if (next !== null && next !== after) continue;
    if (known > 0) {
      hits.push({ value, from: at, to: at + known - 1, figure: null });
      continue;
    }
    if (needs !== null && !wordsIn(view).has(needs)) continue;
    const match = steps[0]?.test ? matchAt(tokens, at + 1, steps, 1, 0) : matchAt(tokens, at, steps, 0, 0);
    if (match !== null) hits.push({ value, from: at, to: match.to, figure: match.figure });
  }
}

/** All places in a sentence where a phrase of the book stands, in its own tokens or in those given for them. */
export function findPhrases<T>(
  view: SentenceView,
  book: PhraseBook<T>,
  tokens: readonly Token[] = view.tokens,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (token.kind === 'stop') continue;
    const after = wordAfter(tokens, at);
    const phrases = candidates(book, token, after);
    if (phrases.length > 0) findAt(tokens, at, after, phrases, view, hits);
  }
  return hits;
}

/** The same for each book of a shelf, in one go over the sentence. */
export function findOnShelf<S extends Shelf>(view: SentenceView, shelf: S): ShelfHits<S> {
  const { tokens } = view;
  const hits: Record<string, PhraseHit<unknown>[]> = {};
  for (const name of Object.keys(shelf)) hits[name] = [];
  const index = indexOf(shelf);
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (token.kind === 'stop') continue;
    const after = wordAfter(tokens, at);
    for (const { name, phrases } of candidates(index, token, after))
      findAt(tokens, at, after, phrases, view, hits[name] ?? []);
  }
  return hits as ShelfHits<S>;
}

/** Values of the one-word phrases that `word` matches. */
export function phrasesOf<T>(book: PhraseBook<T>, word: string): T[] {
  return book
    .startingWith(word)
    .filter((c) => c.steps.length === 1 && c.steps[0]?.test?.(word))
    .map((c) => c.value);
}
