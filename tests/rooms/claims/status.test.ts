import { describe, expect, it } from 'vitest';
import { expectFew, expectRead, type NotYet } from './not-yet';
import { readClaims } from './read';
import { de } from './status-de';
import { en } from './status-en';
import { deMore } from './status-more-de';
import { enMore } from './status-more-en';

/** Texts whose status is read wrong today, or that make no claim. */
const NOT_YET: NotYet = {
  'Velora is raising $3 billion at a valuation of $90 billion, people familiar with the plans say.': [
    'in_talks',
    'in_talks',
  ],
  'Velora had revenue of $3 billion in 2024, Bloomberg News reported.': ['reported'],
  'With its $3 billion round, Velora wants to hire engineers.': ['completed'],
  'The $3 billion that Velora raised will pay for chips.': ['completed'],
  'Velora is to receive $3 billion from Omnivox under a deal signed on Monday.': ['completed'],
  'Velora wird in der Branche auf 90 Milliarden Dollar taxiert.': ['reported'],
  'Mit den drei Milliarden Dollar, die Velora eingesammelt hat, soll ein Rechenzentrum entstehen.': ['completed'],
  'Die drei Milliarden Dollar, die Omnivox in Velora steckt, sollen in Chips fließen.': ['completed'],
};

/** In the tables, `!` stands for a text without any claim. */
const suites = [
  ['de', [...de, ...deMore]],
  ['en', [...en, ...enMore]],
] as const;

describe.each(suites)('status in %s', (lang, groups) => {
  describe.each(groups)('$name', ({ cases }) => {
    it.each(cases)('%s', async (text, ...wanted) => {
      const { claims } = await readClaims(text, { lang, published: '2025-11-17' });
      const got = claims.length === 0 ? ['!'] : claims.map((c) => c.status);
      expectRead(text, got, wanted, NOT_YET);
    });
  });
});

describe('the list of those not yet read right', () => {
  it('holds few texts, and only such as there are', () => {
    const texts = suites.flatMap(([, groups]) => groups.flatMap(({ cases }) => cases.map(([text]) => text)));
    expectFew(NOT_YET, texts);
    expect(texts.length).toBeGreaterThan(0);
  });
});
