import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionContext, contextAfter, findFigures, statedCurrency } from '../../../lib/figures';
import { readNumeral } from '../../../lib/figures/numerals';
import { figures as de } from '../../../lib/languages/de/figures';
import { figures as en } from '../../../lib/languages/en/figures';
import { figures as fr } from '../../../lib/languages/fr/figures';
import { figureSchema } from '../../../lib/model';
import { read } from './read';

const TABLES = { de, en, fr };

describe('a written number', () => {
  it.each([
    ['1.500', ',', false, 1500],
    ['1.500', ',', true, 1500],
    ['1,500', ',', false, 1500],
    ['1,500', ',', true, 1.5],
    ['1,500', '.', true, 1500],
    ['1.500', '.', true, 1.5],
    ['13.8', ',', true, 13.8],
    ['13,8', '.', true, 13.8],
    ['0.125', ',', false, 0.125],
    ['1.234,5', ',', false, 1234.5],
    ['1,234.5', ',', false, 1234.5],
    ['1.234.567', ',', false, 1234567],
    ["76'400", ',', true, 76400],
    ['2½', '.', true, 2.5],
  ] as const)('%s with decimal sign %s is read', (written, decimal, divisible, value) => {
    const numeral = readNumeral(written, decimal, divisible);
    expect(numeral && Number(`${numeral.digits}e-${numeral.decimals}`)).toBe(value);
  });
  it.each(['13.06.2025', '2.5.1', '030', '1.23.456', "1'23"])('%s is none', (written) => {
    expect(readNumeral(written, ',', true)).toBeNull();
  });
});

describe('the last stated digit', () => {
  it.each([
    ['de', '14 Milliarden Euro', 1e9],
    ['de', '14,3 Milliarden Euro', 1e8],
    ['de', '870 Mio. Euro', 1e6],
    ['de', '42,31 Mrd. Euro', 1e7],
    ['de', '32,5 Prozent', 0.1],
    ['de', '49 Prozent', 1],
    ['de', '3.000 Angestellte', 1000],
    ['de', '500.000.000.000 Dollar', 1e9],
    ['en', '$54.0 billion', 1e8],
    ['en', '$1,234,567.89', 0.01],
    ['en', '$7bn–8.25bn', 1e7],
  ] as const)('%s: %s', (language, text, step) => {
    expect(findFigures(text, language === 'de' ? de : en)[0]?.figure.step).toBeCloseTo(step, 9);
  });
});

describe('a unit from outside', () => {
  it('completes a number with a magnitude', () => {
    expect(read('de', 'Umsatz 4,3 Milliarden', { unit: 'USD' })).toEqual([
      '[4,3 Milliarden] 4300000000 USD exact context',
    ]);
    expect(read('en', 'Net loss | 13.5 billion', { unit: 'USD' })).toEqual([
      '[13.5 billion] 13500000000 USD exact context',
    ]);
  });
  it('never touches counted things, bare numbers or letters glued to a number', () => {
    expect(read('de', '70 Milliarden Parameter in 14 Tagen, 7B', { unit: 'USD' })).toEqual([]);
  });
  it('gives way to money in the same text', () => {
    expect(read('en', '€2bn, then 3 billion', { unit: 'USD' }).at(-1)).toBe(
      '[3 billion] 3000000000 EUR exact inherited',
    );
  });
  it('scales bare numbers below a caption', () => {
    const context = captionContext('Ergebnisse in Mio. Euro', de);
    expect(context).toEqual({ unit: 'EUR', scale: 1e6 });
    expect(read('de', 'Umsatz 2024 | 1.234,5', context)).toEqual(['[1.234,5] 1234500000 EUR exact context']);
  });
  it.each([
    ['US$', { unit: 'USD' }],
    ['($ in millions)', { unit: 'USD', scale: 1e6 }],
    ['EUR m', { unit: 'EUR', scale: 1e6 }],
    ['Item', {}],
    ['in millions', {}],
    ['Deals above $5bn', {}],
  ])('caption %s', (caption, context) => {
    expect(captionContext(caption, en)).toEqual(context);
  });
  it.each([
    ['de', 'in Mrd. Euro\tUmsatz\tMitarbeiter\tMarge in Prozent', 'Velora\t1,5\t2.300\t12,5'],
    ['en', '(in € billions)\tSales\tStaff\tMargin in per cent', 'Velora\t1.5\t2,300\t12.5'],
    ['en', 'Figures in billions of euros\tSales\tStaff\tMargin, %', 'Velora\t1.5\t2,300\t12.5'],
  ] as const)('%s: the corner of a table holds for the columns that say nothing (%s)', (language, head, row) => {
    const found = findFigures(row, TABLES[language], captionContext(head, TABLES[language]));
    expect(found.map(({ figure }) => [figure.low, figure.unit])).toEqual([
      [1.5e9, 'EUR'],
      [2300, 'people'],
      [12.5, 'percent'],
    ]);
  });
  it('comes from no first column that names what it holds', () => {
    expect(captionContext('Sales in millions of euros\tYear', en)).toEqual({
      columns: [{ unit: 'EUR', scale: 1e6 }, {}],
    });
  });
  it.each([
    ['de', 'Angaben, wo nicht anders vermerkt, in US-Dollar.', 'USD'],
    ['de', 'Neues von gestern. Alle Beträge in Euro.', 'EUR'],
    ['en', 'Sums are in Swiss francs unless we say otherwise.', 'CHF'],
    ['en', 'All amounts in £.', 'GBP'],
    ['fr', 'Montants exprimés en euros.', 'EUR'],
    ['de', 'Die Zahlen überzeugen. Bezahlt wird in Euro.', null],
    ['en', 'The figures surprised everybody in Paris.', null],
  ] as const)('%s: is stated for a whole text: %s', (language, text, unit) => {
    expect(statedCurrency(text, TABLES[language])).toBe(unit);
  });
  it('stays the stated one where another currency was named in between', () => {
    const given = { unit: 'USD', declared: true } as const;
    const after = contextAfter(given, findFigures('Velora: 3 billion yen', en, given));
    expect(read('en', 'Omnivox: 5 billion', after)).toEqual(['[5 billion] 5000000000 USD exact context']);
  });
});

const amounts = fc.record({
  digits: fc.integer({ min: 1, max: 9_999 }),
  decimals: fc.integer({ min: 0, max: 2 }),
  exponent: fc.constantFrom(6, 9, 12),
  currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'JPY'),
});

describe('formatting an amount and reading it again', () => {
  const word = {
    de: { 6: 'Mio.', 9: 'Mrd.', 12: 'Bio.' },
    en: { 6: 'million', 9: 'billion', 12: 'trillion' },
  } as const;
  it.each(['de', 'en'] as const)('gives the same value: %s', (language) => {
    fc.assert(
      fc.property(amounts, ({ digits, decimals, exponent, currency }) => {
        const written = (digits / 10 ** decimals).toLocaleString(language, { minimumFractionDigits: decimals });
        const text = `x ${written} ${word[language][exponent as 6 | 9 | 12]} ${currency} y`;
        const [found, ...more] = findFigures(text, language === 'de' ? de : en);
        expect(more).toEqual([]);
        expect(found?.figure).toMatchObject({ low: Number(`${digits}e${exponent - decimals}`), unit: currency });
        expect(text.slice(found?.start, found?.end)).toBe(text.slice(2, -2));
      }),
    );
  });
  it('holds for whole amounts with grouped thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.constantFrom('de', 'de-CH', 'en'), (amount, locale) => {
        const text = `${amount.toLocaleString(locale)} Euro`;
        expect(findFigures(text, locale === 'en' ? { ...en, currencies: de.currencies } : de)[0]?.figure.low).toBe(
          amount,
        );
      }),
    );
  });
  it('finds only valid, ordered, separate figures in any text', () => {
    const piece = fc.constantFrom(
      '10',
      '$',
      '€',
      ' ',
      'Milliarden',
      'billion',
      '-',
      '–',
      'bis',
      'to',
      '(',
      ')',
      ',',
      '.',
      '2024',
      'von',
      'auf',
      'Prozent',
      'a',
      'half',
      'M',
      '%',
      'Mrd.',
      'Nutzer',
      'über',
      '→',
      '1.5',
      'eine',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, glue) => {
        const text = pieces.join(glue ? '' : ' ');
        let end = 0;
        for (const found of [findFigures(text, de), findFigures(text, en)].slice(0, 1).flat()) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
          expect(figureSchema.safeParse(found.figure).success).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
