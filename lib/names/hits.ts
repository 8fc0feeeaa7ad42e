import type { Span } from '../model';
import { aliasKey } from '../text';
import type { CompiledNames } from './compile';
import { type Lookup, type Readings, readings } from './readings';
import { type Atom, atomsOf, lostBlanks, type Token, tokensOf } from './tokens';

/** A run of words that may hold names. Offsets are in the sentence. */
export interface Run {
  sentence: string;
  tokens: Token[];
  atoms: Atom[];
  /** Keys of the atoms from one to another, filled as they are asked for: what is looked up is asked for again. */
  forms: Map<number, readonly Form[]>;
}

/** The longest known name at its place. `start`/`end` hold the name, `word` the whole written word. */
export interface Hit extends Span, Readings {
  key: string;
  word: Span;
  /** The name as written, without genitive. */
  surface: string;
  genitive: boolean;
  /** Neighbours in the same written word, lower case ("ex", "aktie"); null where there are none. */
  partBefore: string | null;
  partAfter: string | null;
  /** A fixed expression in which the name's word is an ordinary one. */
  fixed: boolean;
  /** A shorter known name at the same place ("Google" in "Google Chrome"). */
  lead: Hit | null;
  run: Run;
  atomFrom: number;
  atomTo: number;
}

/** Longest name, in atoms, that is looked up. */
const LONGEST = 7;

/** The run of words that `span` (offsets in `sentence`) covers. */
export function runOf(sentence: string, span: Span): Run {
  const tokens = tokensOf(sentence.slice(span.start, span.end));
  for (const token of tokens) {
    token.start += span.start;
    token.end += span.start;
  }
  return { sentence, tokens, atoms: atomsOf(tokens), forms: new Map() };
}

interface Form {
  key: string;
  /** Letters of the last atom that the form leaves out. */
  cut: number;
}

/** Keys under which the atoms `from` to `to` of a run may be known: as written, genitive, inflected. */
function formsOf(run: Run, from: number, to: number, names: CompiledNames): readonly Form[] {
  const place = from * LONGEST + to - from;
  const known = run.forms.get(place);
  if (known) return known;
  const forms = readForms(run, from, to, names);
  run.forms.set(place, forms);
  return forms;
}

function readForms(run: Run, from: number, to: number, names: CompiledNames): Form[] {
  const atoms = run.atoms.slice(from, to + 1);
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return [];
  const text = run.sentence.slice(first.start, last.end);
  const forms: Form[] = [{ key: aliasKey(text), cut: 0 }];
  if (last.last) {
    for (const ending of names.tables.genitiveEndings) {
      if (last.text.length >= ending.length + 2 && last.text.endsWith(ending)) {
        forms.push({ key: aliasKey(text.slice(0, -ending.length)), cut: ending.length });
      }
    }
  }
  if (last.token > first.token && first.last) {
    for (const ending of names.tables.adjectiveEndings) {
      if (!first.text.endsWith(ending) || first.text.length < ending.length + 4) continue;
      const base = first.text.slice(0, -ending.length) + names.tables.adjectiveBase;
      const rest = run.sentence.slice(first.end, last.end);
      forms.push({ key: aliasKey(base + rest), cut: 0 });
      if (rest.endsWith('s')) forms.push({ key: aliasKey(base + rest.slice(0, -1)), cut: 1 });
    }
  }
  return forms;
}

/** Atoms around a place where a blank may have been lost, as spans left and right of it. */
function splitSpans(run: Run, index: number): { left: Span[]; right: Span[] }[] {
  const atom = run.atoms[index];
  if (!atom) return [];
  return lostBlanks(atom.text).map((at) => {
    const place = atom.start + at;
    const left: Span[] = [];
    const right: Span[] = [];
    for (let k = Math.max(0, index - 2); k <= index; k++)
      left.push({ start: run.atoms[k]?.start ?? place, end: place });
    for (let k = Math.min(run.atoms.length - 1, index + 2); k >= index; k--) {
      right.push({ start: place, end: run.atoms[k]?.end ?? place });
    }
    return { left, right };
  });
}

/** Every key that `hitsIn` will ask for. */
export function keysIn(run: Run, names: CompiledNames): Set<string> {
  const keys = new Set<string>();
  for (let from = 0; from < run.atoms.length; from++) {
    const to = Math.min(run.atoms.length, from + LONGEST) - 1;
    for (let end = from; end <= to; end++) {
      for (const form of formsOf(run, from, end, names)) keys.add(form.key);
    }
    for (const { left, right } of splitSpans(run, from)) {
      for (const span of [...left, ...right]) keys.add(aliasKey(run.sentence.slice(span.start, span.end)));
    }
  }
  keys.delete('');
  return keys;
}

function makeHit(run: Run, span: Span, atoms: { from: number; to: number }, known: Readings & Pick<Hit, 'key'>): Hit {
  return {
    ...span,
    ...known,
    word: { ...span },
    surface: run.sentence.slice(span.start, span.end),
    genitive: false,
    partBefore: null,
    partAfter: null,
    fixed: false,
    lead: null,
    run,
    atomFrom: atoms.from,
    atomTo: atoms.to,
  };
}

function longestAt(
  run: Run,
  from: number,
  lookup: Lookup,
  names: CompiledNames,
  longest = Math.min(run.atoms.length, from + LONGEST) - 1,
): Hit | null {
  const first = run.atoms[from];
  if (!first) return null;
  for (let to = longest; to >= from; to--) {
    const last = run.atoms[to];
    if (!last) continue;
    for (const form of formsOf(run, from, to, names)) {
      const span = { start: first.start, end: last.end - form.cut };
      if (names.fixedExpressions.has(form.key)) {
        const hit = makeHit(run, span, { from, to }, { key: form.key, own: [], owners: [], namesakes: [] });
        return { ...hit, fixed: true };
      }
      const known = readings(lookup, form.key, run.sentence.slice(span.start, span.end), run.sentence);
      if (!known && names.places.has(form.key)) {
        return {
          ...makeHit(run, span, { from, to }, { key: form.key, own: [], owners: [], namesakes: [] }),
          fixed: true,
        };
      }
      if (known) {
        const hit = makeHit(run, span, { from, to }, { key: form.key, ...known });
        const lead = to > from ? longestAt(run, from, lookup, names, to - 1) : null;
        return { ...hit, genitive: form.cut > 0, lead };
      }
    }
  }
  return null;
}

/** Names on both sides of a lost blank in one atom; none unless both sides are known, digits or a small word. */
function splitHits(run: Run, index: number, lookup: Lookup, names: CompiledNames): Hit[] {
  const known = (span: Span): Hit | null => {
    const surface = run.sentence.slice(span.start, span.end);
    const key = aliasKey(surface);
    const found = readings(lookup, key, surface, run.sentence);
    return found && makeHit(run, span, { from: index, to: index }, { key, ...found });
  };
  const first = (spans: readonly Span[]): Hit | null => {
    for (const span of spans) {
      const hit = known(span);
      if (hit) return hit;
    }
    return null;
  };
  for (const { left, right } of splitSpans(run, index)) {
    const a = first(left);
    const b = first(right);
    if (a && b) return [a, b];
    const text = (spans: readonly Span[]): string => {
      const span = spans.find((s) => s.end - s.start > 0 && s === spans.at(-1));
      return span ? run.sentence.slice(span.start, span.end) : '';
    };
    const plain = (word: string): boolean => /^\p{N}+$/u.test(word) || names.functionWords.has(word.toLowerCase());
    if (b && b.surface.length >= 4 && plain(text(left))) return [b];
    if (a && a.surface.length >= 4 && names.functionWords.has(text(right).toLowerCase())) return [a];
  }
  return [];
}

/** Extends each hit to its whole written word, as far as no other hit stands in it. */
function wholeWords(hits: Hit[], names: CompiledNames): Hit[] {
  return hits.map((hit, i) => {
    const { run } = hit;
    const before = run.atoms[hit.atomFrom - 1];
    const after = run.atoms[hit.atomTo + 1];
    const first = run.atoms[hit.atomFrom];
    const last = run.atoms[hit.atomTo];
    if (!first || !last || first.start !== hit.start) return hit;
    const tokenStart = run.tokens[first.token]?.start ?? hit.start;
    const tokenEnd = run.tokens[last.token]?.end ?? hit.end;
    const left = before && before.token === first.token ? run.sentence.slice(before.end, first.start) : null;
    const right = after && after.token === last.token ? run.sentence.slice(last.end, after.start) : null;
    const apostrophe = right !== null && /['’]/.test(right);
    const word = { ...hit.word };
    const previous = hits[i - 1];
    const next = hits[i + 1];
    if (left !== null && /[-‐‑]/.test(left))
      word.start = previous?.run === run && previous.end > tokenStart ? hit.start : tokenStart;
    if (right !== null && /[-‐‑]/.test(right)) {
      const free = !(next?.run === run && next.start < tokenEnd);
      if (free) word.end = tokenEnd;
    } else if (apostrophe && names.tables.genitiveInTarget) word.end = tokenEnd;
    else if (hit.genitive && names.tables.genitiveInTarget) word.end = Math.max(word.end, last.end);
    const lastPart = run.atoms.findLast((atom) => atom.token === last.token);
    return {
      ...hit,
      word,
      genitive: hit.genitive || apostrophe,
      partBefore: left !== null && before ? before.text.toLowerCase() : null,
      partAfter: right !== null && !apostrophe && lastPart ? lastPart.text.toLowerCase() : null,
    };
  });
}

/** The known names of a run, longest first from left to right, fixed expressions among them. */
export function hitsIn(run: Run, lookup: Lookup, names: CompiledNames): Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < run.atoms.length) {
    const hit = longestAt(run, i, lookup, names);
    if (hit) {
      hits.push(hit);
      i = hit.atomTo + 1;
      continue;
    }
    for (const split of splitHits(run, i, lookup, names)) {
      while ((hits.at(-1)?.end ?? 0) > split.start) hits.pop();
      hits.push(split);
    }
    i++;
  }
  return wholeWords(hits, names);
}
