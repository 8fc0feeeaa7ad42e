import { describe, expect, it } from 'vitest';
import { expectFew, expectRead, type NotYet } from './not-yet';
import { figureLines, readClaims } from './read';
import type { SentenceGroup } from './sentence-groups';
import { de } from './sentences-de';
import { en } from './sentences-en';
import { fr } from './sentences-fr';

const suites: readonly { lang: 'de' | 'en'; groups: readonly SentenceGroup[] }[] = [
  { lang: 'en', groups: en },
  { lang: 'de', groups: de },
];

const NOT_YET: NotYet = {
  "Dataforge's haul since 2019 adds up to $900 million.": ['dataforge total_funding 900e6 USD'],
  'The three founders of Velora hold 22 percent each.': ['velora stake 22 percent'],
  'Die Akquisition von Dataforge kostete Omnivox 3,4 Milliarden Dollar.': [
    'dataforge acquisition_price 3.4e9 USD < omnivox',
  ],
};

describe.each(suites)('sentences in $lang', ({ lang, groups }) => {
  describe.each(groups)('$name', ({ cases, published }) => {
    it.each(cases)('%s', async (text, ...wanted) => {
      const found = await readClaims(text, { lang, ...(published ? { published } : {}) });
      expectRead(text, figureLines(found, wanted), wanted, NOT_YET);
    });
  });

  it('holds at least one negative for two claims', () => {
    const lines = groups.flatMap(({ cases }) => cases.flatMap(([, ...wanted]) => (wanted.length > 0 ? wanted : ['!'])));
    const negative = lines.filter((line) => line.startsWith('!')).length;
    const claims = lines.length - negative;
    expect(claims).toBeGreaterThan(150);
    expect(2 * negative).toBeGreaterThanOrEqual(claims);
  });
});

describe.each(fr)('sentences in fr: $name', ({ cases }) => {
  it.each(cases)('%s', async (text, ...wanted) => {
    expectRead(text, figureLines(await readClaims(text, { lang: 'fr' }), wanted), wanted, NOT_YET);
  });
});

describe('reading sentences', () => {
  it('reads all but few right', () => {
    expectFew(
      NOT_YET,
      [...en, ...de, ...fr].flatMap(({ cases }) => cases.map(([text]) => text)),
    );
  });

  it('shows a wrong party, status or scope as another line', async () => {
    const found = await readClaims('Omnivox is in talks to invest $5 billion in Velora.', { lang: 'en' });
    expect(figureLines(found, ['velora investment 5e9 USD'])).toEqual([
      'velora investment 5e9 USD < omnivox | in_talks',
    ]);
  });
});
