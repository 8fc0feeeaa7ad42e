import { describe, expect, it } from 'vitest';
import { alternativesOf, type WordPattern, wordIndex } from '../../../lib/claims/word-index';
import { matchPacks } from '../../../lib/languages';

/** Words of the language's cues that are tried. */
const SAMPLED = 500;

describe('wordIndex', () => {
  const patterns = ['gewinn', 'gewinn*', '*gewinn', '*winn*', 'verlust|*verluste', 'a*', '*n', '*'];
  const index = wordIndex();
  for (const [number, pattern] of patterns.entries()) index.add(pattern, number);
  index.addAny(patterns.length);

  it.each([
    ['gewinn', [0, 1, 2, 3, 6, 7, 8]],
    ['gewinne', [1, 3, 7, 8]],
    ['reingewinn', [2, 3, 6, 7, 8]],
    ['verlust', [4, 7, 8]],
    ['quartalsverluste', [4, 7, 8]],
    ['a', [5, 7, 8]],
    ['x', [7, 8]],
  ])('%s fits %j', (word, numbers) => {
    expect(index.of(word)).toEqual(numbers);
  });

  it('finds what trying every pattern finds', () => {
    const all = matchPacks.de.claims.metrics.flatMap(({ phrases }) => phrases);
    const firsts = [...new Set(all.map((phrase) => phrase.split(' ')[0] ?? ''))].filter(
      (word) => !/[#$@_~]/.test(word),
    );
    const many = wordIndex();
    for (const [number, pattern] of firsts.entries()) many.add(pattern, number);
    const alternatives = firsts.map(alternativesOf);
    const fits = (word: string, { core, open, close }: WordPattern): boolean =>
      open && close ? word.includes(core) : open ? word.endsWith(core) : close ? word.startsWith(core) : word === core;
    const words = alternatives.flat().flatMap(({ core }) => [core, `${core}en`, `vor${core}`]);
    const step = Math.ceil(words.length / SAMPLED);
    for (const word of words.filter((_, i) => i % step === 0)) {
      const expected = alternatives.flatMap((list, number) => (list.some((one) => fits(word, one)) ? [number] : []));
      expect(many.of(word)).toEqual(expected);
    }
  });
});
