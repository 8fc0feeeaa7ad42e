import { describe, expect, it } from 'vitest';
import { detectPacks } from '../../../lib/languages';
import { compileSearch, headOf } from '../../../lib/names/search';
import { suffixesOf } from '../../../lib/names/suffixes';

describe('suffixesOf', () => {
  const ends = suffixesOf(['konzern', 'firma', 'ag', 'weltkonzern', 'x']);

  it.each([
    ['Baukonzern', 'konzern'],
    ['bauweltkonzern', 'konzern'],
    ['leihfirma', 'firma'],
    ['bauag', 'ag'],
    ['x', 'x'],
  ])('%s ends in %s, the first of the list that fits', (word, end) => {
    expect(ends.of(word)?.word).toBe(end);
  });

  it.each(['firmament', 'g', '', 'zern'])('%s ends in none', (word) => {
    expect(ends.of(word)).toBeNull();
  });
});

describe('headOf', () => {
  const names = compileSearch(detectPacks.de.names);
  const { heads, looseHeads, headEndings, pluralHeads } = detectPacks.de.names;
  const longestFirst = [...new Set([...Object.values(heads).flat(), ...looseHeads])].sort(
    (a, b) => b.length - a.length,
  );

  it('finds the longest noun at the end of a compound, whatever its ending', () => {
    const plain = [...longestFirst, ...pluralHeads];
    for (const head of longestFirst.filter((word) => word.length >= 4)) {
      for (const ending of headEndings) {
        const word = `quarz${head}${ending}`;
        if (plain.includes(word)) continue;
        const found = headOf(word, names);
        const many = pluralHeads.find((plural) => word.endsWith(plural));
        const fits = (one: string): boolean => headEndings.some((end) => word.endsWith(one + end));
        const expected = many ?? longestFirst.find((one) => one.length >= 4 && fits(one));
        expect([word, found?.head]).toEqual([word, expected]);
        expect(found?.prefix).toBe(word.lastIndexOf(expected ?? ''));
      }
    }
  });

  it('says the same of a word in capitals and of one it was asked for before', () => {
    const first = headOf('Quarzkonzern', names);
    expect(first).toMatchObject({ head: 'konzern', prefix: 5 });
    expect(headOf('QUARZKONZERN', names)).toEqual(first);
    expect(headOf('Quarzlampe', names)).toBeNull();
    expect(headOf('Quarzlampe', names)).toBeNull();
  });
});
