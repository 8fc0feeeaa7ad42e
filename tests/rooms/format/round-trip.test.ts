/** What the interface writes, the reader reads: format then read gives the same figure, in both languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures';
import { formatFigure, translatorFor } from '../../../lib/format';
import { figures as de } from '../../../lib/languages/de/figures';
import { figures as en } from '../../../lib/languages/en/figures';
import { type Figure, figureOf } from '../../../lib/model';

const TABLES = { de, en };

const stated = fc.record({
  /** One to four digits, at most three of them after the point. */
  digits: fc.integer({ min: 1, max: 9999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
  scale: fc.constantFrom(1e6, 1e9, 1e12),
  unit: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'JPY'),
  qualifier: fc.constantFrom('exact', 'about', 'more_than', 'at_least', 'less_than', 'up_to'),
});

/** What counts of a figure when it is read back; the sentence's unit and step may be told more precisely. */
const core = ({ low, high, unit, qualifier }: Figure) => ({ low, high, unit, qualifier });

describe.each(['de', 'en'] as const)('a figure as the interface writes it (%s)', (language) => {
  const t = translatorFor(language, []);

  it('is read as the same figure', () => {
    fc.assert(
      fc.property(stated, ({ digits, decimals, scale, unit, qualifier }) => {
        const amount = Number(`${digits}e${Math.log10(scale) - decimals}`);
        fc.pre(amount >= 1e6 && amount < 1e15);
        const figure = figureOf({ amount, upper: null, unit, qualifier });
        const text = formatFigure(figure, t);
        const found = findFigures(`X: ${text}.`, TABLES[language]);
        expect(
          found.map(({ figure: read }) => core(read)),
          text,
        ).toEqual([core(figure)]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read as the same percentage or count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 10), (n, by) => {
        const figure = figureOf({ amount: n / by, upper: null, unit: 'percent', qualifier: 'exact' });
        const found = findFigures(`X: ${formatFigure(figure, t)}.`, TABLES[language]);
        expect(found.map(({ figure: read }) => core(read))).toEqual([core(figure)]);
      }),
    );
  });
});
