import type { Sentence, Span } from '../model';
import { type CompiledNames, headOf } from './compile';
import type { Hit } from './hits';
import { firstEndingAfter, type Token } from './tokens';

/** A sentence of the article with what its names are judged by. */
export interface Line {
  index: number;
  sentence: Sentence;
  tokens: Token[];
  hits: Hit[];
  /** Most words are capitalised though the language's nouns are not, or all letters are capitals. */
  shouting: boolean;
  /** Holds an amount of money. */
  money: boolean;
  /** Figures of the sentence in order; offsets are in the sentence. */
  figures: readonly Span[];
}

/** The words around a hit; undefined at the sentence's edges. */
export interface Neighbours {
  before: Token | undefined;
  before2: Token | undefined;
  after: Token | undefined;
  after2: Token | undefined;
  /** Text between the neighbour and the hit's word. */
  gapBefore: string;
  gapAfter: string;
  index: number;
  lastIndex: number;
}

/** The words around `hit` in its sentence. */
export function neighboursOf(line: Line, hit: Pick<Hit, 'start' | 'end'>): Neighbours {
  const { tokens } = line;
  const index = firstEndingAfter(tokens, hit.start);
  let lastIndex = index;
  while (lastIndex + 1 < tokens.length && (tokens[lastIndex + 1]?.start ?? 0) < hit.end) lastIndex++;
  const before = tokens[index - 1];
  const after = tokens[lastIndex + 1];
  const text = line.sentence.text;
  return {
    before,
    before2: tokens[index - 2],
    after,
    after2: tokens[lastIndex + 2],
    gapBefore: text.slice(before?.end ?? 0, tokens[index]?.start ?? hit.start),
    gapAfter: text.slice(tokens[lastIndex]?.end ?? hit.end, after?.start ?? text.length),
    index,
    lastIndex,
  };
}

/** Whether a gap between two words is a single blank. */
export const blank = (gap: string): boolean => gap === '' || gap === ' ' || gap === '\u00a0';

/** Whether an appositive with a company noun follows: ", a maker of", ", das Start-up". */
export function appositiveAfter(line: Line, n: Neighbours, names: CompiledNames): boolean {
  if (!/^[,(–—] ?$|^ [–—(] ?$/.test(n.gapAfter) || !n.after) return false;
  const opens = names.determiners.has(n.after.lower) || names.pronouns.has(n.after.lower) || /[-‐‑]/.test(n.after.text);
  if (!opens) return n.gapAfter.startsWith(',') && headOf(n.after.text, names)?.number === 'one';
  const text = line.sentence.text;
  for (let i = n.lastIndex + 1; i <= n.lastIndex + 9; i++) {
    const token = line.tokens[i];
    if (!token) return false;
    if (i > n.lastIndex + 1 && /[,;:.–—]/.test(text.slice(line.tokens[i - 1]?.end ?? 0, token.start))) return false;
    const head = headOf(token.text, names);
    if (head) return head.number === 'one';
  }
  return false;
}

/** Whether a company noun stands right before: "start-up Foo", "Chipdesigner Foo", "Tochter Foo". */
export function headBefore(n: Neighbours, names: CompiledNames): boolean {
  return n.before !== undefined && blank(n.gapBefore) && headOf(n.before.text, names) !== null;
}

/** Whether the hit is the subject of a verb of companies. */
export function verbAfter(line: Line, n: Neighbours, verbs: ReadonlySet<string>, names: CompiledNames): boolean {
  if (!blank(n.gapAfter)) return false;
  for (let i = n.lastIndex + 1; i <= n.lastIndex + 3; i++) {
    const token = line.tokens[i];
    if (!token) return false;
    if (verbs.has(token.lower)) return true;
    if (!names.auxiliaries.has(token.lower)) return false;
  }
  return false;
}

/** Whether the verb of companies is more than an auxiliary ("has hired", not "is everything"). */
export function acts(line: Line, n: Neighbours, names: CompiledNames): boolean {
  for (const token of line.tokens.slice(n.lastIndex + 1, n.lastIndex + 4)) {
    if (!names.auxiliaries.has(token.lower)) return names.companyVerbs.has(token.lower);
  }
  return false;
}

/** Whether nothing but signs and small words of a list stand between two names. */
function besideEachOther(line: Line, a: Pick<Hit, 'word'>, b: Pick<Hit, 'word'>, names: CompiledNames): boolean {
  const gap = line.sentence.text.slice(a.word.end, b.word.start).replace(/[™®©]/g, '').trim();
  if (gap.length === 0) return false;
  const words = gap
    .replace(/[,;/–—→|&+]/g, ' ')
    .trim()
    .toLowerCase();
  if (words === '') return /[,/–—→&+]/.test(gap);
  const list = words.split(/\s+/);
  const article = list.length > 1 && names.tables.nounsCapitalised && names.determiners.has(list.at(-1) ?? '');
  return (article ? list.slice(0, -1) : list).every((word) => names.conjunctions.has(word));
}

const inOrder = <T extends Pick<Hit, 'start'>>(a: T, b: T): [T, T] => (a.start < b.start ? [a, b] : [b, a]);

/** Whether the span stands in a list with a name that is known for sure. */
export const coordinated = (
  line: Line,
  hit: Pick<Hit, 'start' | 'end' | 'word'>,
  sure: ReadonlySet<Hit>,
  names: CompiledNames,
): boolean =>
  line.hits.some((other) => {
    if (other === hit || !sure.has(other)) return false;
    const [a, b] = inOrder<Pick<Hit, 'start' | 'word'>>(other, hit);
    return besideEachOther(line, a, b, names);
  });

/** Number of other names of companies in the same list, sure or not: words that are ordinary do not come in such lists. */
export function listedWith(line: Line, hit: Hit, names: CompiledNames): number {
  const named = line.hits.filter((other) => other === hit || (!other.fixed && other.own.length > 0));
  const at = named.indexOf(hit);
  const linked = (i: number): boolean => {
    const [a, b] = [named[i], named[i + 1]];
    return a !== undefined && b !== undefined && besideEachOther(line, a, b, names);
  };
  let from = at;
  let to = at;
  while (linked(from - 1)) from--;
  while (linked(to)) to++;
  return to - from;
}
