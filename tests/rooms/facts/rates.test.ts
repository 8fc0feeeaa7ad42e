import { describe, expect, it, vi } from 'vitest';
import { rateTable } from '../../../lib/facts';
import { lintRates, readRates, usableRates } from '../../../scripts/record/rates';
import { readRecord } from '../../../scripts/record/read';

vi.setConfig({ testTimeout: 60_000 });

const file = (base: string, quote: string, rates: Record<string, number>) => ({
  base,
  quote,
  publisher: 'P',
  sources: [{ url: 'https://example.com/', note: null }],
  partial: [],
  rates,
});

describe('rate table', () => {
  const table = rateTable([
    file('EUR', 'USD', { '2024': 1.1, '2024-06': 1.25 }),
    file('EUR', 'JPY', { '2024': 160 }),
    file('EUR', 'GBP', { '2024': 0.85 }),
    file('USD', 'GBP', { '2024-06': 0.72 }),
  ]);

  it.each([
    ['EUR', 'USD', '2024-06', 1.25],
    ['EUR', 'USD', '2024-06-30', 1.25],
    ['USD', 'EUR', '2024-06', 0.8],
    ['EUR', 'USD', '2024-07', 1.1],
    ['EUR', 'GBP', '2024-06', 0.9],
    ['EUR', 'GBP', '2024-07', 0.85],
    ['EUR', 'USD', '2024', 1.1],
    ['USD', 'JPY', '2024-06', 160 / 1.1],
    ['EUR', 'EUR', '1990', 1],
    ['EUR', 'USD', '2023-06', null],
    ['USD', 'CNY', '2024-06', null],
    ['USD', 'percent', '2024-06', null],
  ])('1 %s in %s, %s: %s', (from, to, date, rate) => {
    const found = table.rate(from, to, date);
    if (rate === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(rate, 10);
  });
});

describe('the average rates in the package', () => {
  it('fit their schema and are near one another', async () => {
    expect(lintRates(await readRates('assets/rates')).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('agree with another central bank: June 2024 and the year 2023 as the Federal Reserve has them', async () => {
    const table = rateTable(await usableRates('assets/rates'));
    const fed: [string, string, string, number][] = [
      ['EUR', 'USD', '2024-06', 1.0763],
      ['GBP', 'USD', '2024-06', 1.2716],
      ['USD', 'JPY', '2024-06', 157.86],
      ['USD', 'CNY', '2024-06', 7.2547],
      ['USD', 'INR', '2023', 82.5708],
      ['USD', 'HKD', '2023', 7.8292],
      ['USD', 'KRW', '2023', 1306.7637],
    ];
    for (const [from, to, date, rate] of fed) expect((table.rate(from, to, date) ?? 0) / rate).toBeCloseTo(1, 2);
  });

  it('know every currency of the record in the month of each figure, against dollar and euro', async () => {
    const files = await usableRates('assets/rates');
    const table = rateTable(files);
    const monthly = rateTable(
      files.map((one) => ({
        ...one,
        rates: Object.fromEntries(Object.entries(one.rates).filter(([span]) => span.length === 7)),
      })),
    );
    const missing = new Set<string>();
    const byYear = new Set<string>();
    for (const { facts } of await readRecord('assets/facts')) {
      for (const { accepted, date } of facts) {
        if (!/^[A-Z]{3}$/.test(accepted.unit)) continue;
        for (const to of ['USD', 'EUR']) {
          if (table.rate(accepted.unit, to, date) === null) missing.add(`${accepted.unit} ${date}`);
          else if (date.length > 4 && monthly.rate(accepted.unit, to, date) === null) byYear.add(date.slice(0, 7));
        }
      }
    }
    expect([...missing]).toEqual([]);
    // The daily series begins in 2014, and the copies at hand end with June 2026.
    expect([...byYear].filter((month) => month >= '2014' && month <= '2026-06')).toEqual([]);
  });
});
