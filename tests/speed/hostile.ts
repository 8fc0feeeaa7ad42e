/** Inputs that make a regular expression work hardest, made from its own alphabet. */
import { type Part, parsePattern } from './syntax';

/** Characters that stand for a set of them: letters, digits, blanks, signs of text and of markup. */
const CANDIDATES = [
  ...'aZsn0é5Äß中 -–—‑.,:;\'’"„“”»!?/\\_#@&+*=~$€%()[]{}<>|^`\t\n\r\u00a0\u202f\u0000\u0301½①→•[]{}',
  ...'bcdefghijklmopqrtuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY1234678',
  '\ud800',
];

/** Signs that end an input so that what was matched so far comes to nothing. */
const ENDINGS = ['', '\u0001', 'a', ' ', '\u0001a'];

/** Repeats up to fewer than this cannot take long. */
const MANY = 20;

/** Characters of a set that are tried, those first that most other sets of the pattern hold too. */
const TRIED = 2;

interface Alphabet {
  /** Characters of a set, most shared first. */
  of(set: string): string[];
  /** All characters by which the sets of the pattern are told apart. */
  readonly all: readonly string[];
}

const inside = (part: Part): readonly Part[] =>
  part.kind === 'set' ? [] : part.kind === 'repeat' ? [part.part] : part.kind === 'nothing' ? part.inside : part.parts;

function setsOf(part: Part): string[] {
  return part.kind === 'set' ? [part.source] : inside(part).flatMap(setsOf);
}

function alphabetOf(part: Part, flags: string): Alphabet {
  const kept = flags.replace(/[gyd]/g, '');
  const sets = [...new Set(setsOf(part))];
  const members = new Map(
    sets.map((set) => {
      const pattern = new RegExp(`^(?:${set})$`, kept);
      return [set, new Set(CANDIDATES.filter((sign) => pattern.test(sign)))];
    }),
  );
  const shared = (sign: string): number => sets.filter((set) => members.get(set)?.has(sign)).length;
  const of = (set: string): string[] => [...(members.get(set) ?? [])].sort((a, b) => shared(b) - shared(a));
  const kinds = new Map<string, string>();
  for (const sign of CANDIDATES) {
    const key = sets.map((set) => (members.get(set)?.has(sign) ? 1 : 0)).join('');
    if (key.includes('1') && !kinds.has(key)) kinds.set(key, sign);
  }
  return { of, all: [...kinds.values()] };
}

/** A shortest text that a part matches, its look-arounds aside. */
function sample(part: Part, alphabet: Alphabet, variant: number): string {
  switch (part.kind) {
    case 'set': {
      const signs = alphabet.of(part.source);
      return signs[Math.min(variant, signs.length - 1)] ?? '';
    }
    case 'sequence':
      return part.parts.map((one) => sample(one, alphabet, variant)).join('');
    case 'choice': {
      const one = part.parts[variant % part.parts.length];
      return one ? sample(one, alphabet, variant) : '';
    }
    case 'repeat':
      return sample(part.part, alphabet, variant).repeat(part.least);
    case 'nothing':
      return '';
  }
}

/** Each long repeat of a pattern with what has to stand before it. */
function repeatsIn(part: Part, alphabet: Alphabet, variant: number, before = ''): { before: string; pump: string }[] {
  switch (part.kind) {
    case 'set':
      return [];
    case 'nothing':
    case 'choice':
      return inside(part).flatMap((one) => repeatsIn(one, alphabet, variant, before));
    case 'repeat': {
      const deeper = repeatsIn(part.part, alphabet, variant, before);
      const pump = sample(part.part, alphabet, variant);
      return part.most >= MANY && pump !== '' ? [{ before, pump }, ...deeper] : deeper;
    }
    case 'sequence': {
      const found: { before: string; pump: string }[] = [];
      let prefix = before;
      for (const one of part.parts) {
        found.push(...repeatsIn(one, alphabet, variant, prefix));
        prefix += sample(one, alphabet, variant);
      }
      return found;
    }
  }
}

/** Kinds of characters of which every pair is tried. */
const PAIRED = 8;

/** Short texts whose repetition makes a pattern work, each with what stands before them, by the pattern's own parts. */
export function hostileSeeds(source: string, flags: string): { before: string; pump: string; ending: string }[] {
  const part = parsePattern(source);
  const alphabet = alphabetOf(part, flags);
  const seeds: { before: string; pump: string }[] = [];
  for (let variant = 0; variant < TRIED; variant++) {
    for (const { before, pump } of repeatsIn(part, alphabet, variant)) {
      seeds.push(
        { before, pump },
        { before: '', pump: before + pump },
        { before: '', pump: before + pump.repeat(MANY) },
      );
    }
    const whole = sample(part, alphabet, variant);
    for (let end = 1; end <= Math.min(whole.length, 12); end++) seeds.push({ before: '', pump: whole.slice(0, end) });
  }
  for (const sign of alphabet.all) seeds.push({ before: '', pump: sign });
  const paired = alphabet.all.slice(0, PAIRED);
  for (const a of paired) for (const b of paired) if (a !== b) seeds.push({ before: '', pump: a + b });
  const seen = new Set<string>();
  return seeds.flatMap(({ before, pump }) => {
    const key = JSON.stringify([before, pump]);
    if (pump === '' || seen.has(key)) return [];
    seen.add(key);
    return ENDINGS.map((ending) => ({ before, pump, ending }));
  });
}

/** The input of about `length` characters that a seed makes. */
export const inputOf = (
  { before, pump, ending }: { before: string; pump: string; ending: string },
  length: number,
): string => before + pump.repeat(Math.ceil(length / pump.length)) + ending;
