import { describe, expect, it } from 'vitest';
import { readClaims } from './read';
import { de } from './status-de';
import { en } from './status-en';

/** In the tables, `!` stands for a text without any claim. */
const suites = [
  ['de', de],
  ['en', en],
] as const;

describe.each(suites)('status in %s', (lang, groups) => {
  describe.each(groups)('$name', ({ cases }) => {
    it.each(cases)('%s', async (text, ...wanted) => {
      const { claims } = await readClaims(text, { lang, published: '2025-11-17' });
      expect(claims.length === 0 ? ['!'] : claims.map((c) => c.status)).toEqual(wanted);
    });
  });
});
