import { describe, expect, it } from 'vitest';
import { companyView } from '../../../lib/check/company-view';
import { moneyFor } from '../../../lib/check/money';
import { memoryFactBase, rateTable } from '../../../lib/facts';
import { convertFigure } from '../../../lib/format';
import { detailsSchema, figureOf, type Qualifier, yearOf } from '../../../lib/model';
import { company, fact } from '../made-up';

const table = rateTable([
  {
    base: 'EUR',
    quote: 'USD',
    publisher: 'Bank',
    sources: [{ url: 'https://bank.example/', note: null }],
    partial: [],
    rates: { '2024': 1.25, '2025': 1.2, '2025-06': 1.5 },
  },
]);
const usd = (amount: number, qualifier: Qualifier = 'exact', upper: number | null = null) =>
  figureOf({ amount, upper, unit: 'USD', qualifier });
const dated = (date: string | null, period: string | null = null) => ({ date, period });

describe('amounts in the reader’s currency', () => {
  it('take the average rate of the year the amount is of, never of a month', () => {
    const money = moneyFor(
      { currency: 'EUR', rates: table },
      [
        { figure: usd(1), date: '2025-06-12', period: null },
        { figure: usd(1), date: '2025-02', period: '2024' },
        { figure: usd(1), date: '2019', period: null },
        { figure: { ...usd(1), unit: 'EUR' }, date: '2025', period: null },
        { figure: { ...usd(1), unit: 'percent' }, date: '2025', period: null },
      ],
      [],
    );
    expect(money).toEqual({ currency: 'EUR', rates: { 'USD/2025': 1 / 1.2, 'USD/2024': 1 / 1.25 } });
    expect(
      moneyFor({ currency: null, rates: table }, [{ figure: usd(1), ...dated('2025'), date: '2025' }], []),
    ).toBeUndefined();
  });

  it('are rounded to three digits and hedged; what was hedged stays as it was', () => {
    const money = { currency: 'EUR', rates: { 'USD/2025': 1 / 1.2 } };
    const convert = (figure: ReturnType<typeof usd>) => convertFigure(figure, '2025', money);
    expect(convert(usd(14.3e9))).toMatchObject({ low: 11.9e9, high: 11.9e9, unit: 'EUR', qualifier: 'about' });
    expect(convert(usd(29e9, 'more_than'))).toMatchObject({ low: 24.2e9, high: null, qualifier: 'more_than' });
    expect(convert(usd(60e9, 'range', 65e9))).toMatchObject({ low: 50e9, high: 54.2e9, qualifier: 'range' });
    expect(convert({ ...usd(1e9), vague: true })).toBeNull();
    expect(convertFigure(usd(1), '2024', money)).toBeNull();
    expect(convertFigure(usd(1), null, money)).toBeNull();
    expect(convertFigure(usd(1), '2025', undefined)).toBeNull();
  });

  it('know the year of a period, of a date, of days that a date may mean, or none', () => {
    expect(yearOf(dated('2025-02', 'FY2024-Q4'))).toBe('2024');
    expect(yearOf(dated('2025-02'))).toBe('2025');
    expect(yearOf({ ...dated(null), when: { start: '2025-01-01', end: '2025-03-31' } })).toBe('2025');
    expect(yearOf({ ...dated(null), when: { start: '2024-12-01', end: '2025-03-31' } })).toBeNull();
    expect(yearOf(dated(null))).toBeNull();
  });

  it('come with a company’s page when wished', async () => {
    const acme = company('acme', 'Acme', { facts: [fact('acme/valuation/a', 12e9, '2025-06-12')] });
    const base = memoryFactBase([acme]);
    const wish = { currency: 'EUR', rates: table };
    const view = await companyView('acme', base, '2026-01-01', wish);
    expect(detailsSchema.parse(view?.details).money).toEqual({ currency: 'EUR', rates: { 'USD/2025': 1 / 1.2 } });
    expect((await companyView('acme', base, '2026-01-01'))?.details.money).toBeUndefined();
  });
});
