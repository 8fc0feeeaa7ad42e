import type { Phrase } from '../model/tables/claims';
import type { SentenceView, Token } from './tokens';

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
  const alternatives = pattern.split('|').map((p): WordTest => {
    const open = p.startsWith('*');
    const close = p.endsWith('*') && p.length > 1;
    const core = p.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) return (w) => w.includes(core);
    if (open) return (w) => w.endsWith(core);
    if (close) return (w) => w.startsWith(core);
    return (w) => w === core;
  });
  const literal = /[*|]/.test(pattern) ? null : pattern;
  return { test: (w) => alternatives.some((a) => a(w)), literal };
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
  return { value, steps };
}

/** A list of phrases, compiled once and looked up by first word where that is plain. */
export interface PhraseBook<T> {
  byWord: Map<string, Compiled<T>[]>;
  others: Compiled<T>[];
}

/** Compiles phrases with the value each stands for. */
export function phraseBook<T>(entries: Iterable<{ phrases: readonly Phrase[]; value: T }>): PhraseBook<T> {
  const book: PhraseBook<T> = { byWord: new Map(), others: [] };
  for (const { phrases, value } of entries) {
    for (const phrase of phrases) {
      const compiled = compile(phrase, value);
      const literal = compiled.steps[0]?.literal;
      if (literal) {
        const list = book.byWord.get(literal);
        if (list) list.push(compiled);
        else book.byWord.set(literal, [compiled]);
      } else {
        book.others.push(compiled);
      }
    }
  }
  return book;
}

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
  return token.kind === 'word' && wanted.test?.(token.text) ? matchAt(tokens, at + 1, steps, step + 1, 0) : null;
}

/** All places in a sentence where a phrase of the book stands. */
export function findPhrases<T>(view: SentenceView, book: PhraseBook<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const { tokens } = view;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'stop') continue;
    const plain = token.kind === 'word' ? (book.byWord.get(token.text) ?? []) : [];
    for (const list of [plain, book.others]) {
      for (const { value, steps } of list) {
        const match = matchAt(tokens, at, steps, 0, 0);
        if (match !== null) hits.push({ value, from: at, to: match.to, figure: match.figure });
      }
    }
  }
  return hits;
}

/** Values of the one-word phrases that `word` matches. */
export function phrasesOf<T>(book: PhraseBook<T>, word: string): T[] {
  const lists = [book.byWord.get(word) ?? [], book.others];
  return lists.flatMap((list) =>
    list.filter((c) => c.steps.length === 1 && c.steps[0]?.test?.(word)).map((c) => c.value),
  );
}
