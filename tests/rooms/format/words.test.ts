import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDifference,
  formatDistance,
  formatFigure,
  formatInstant,
  formatPeriod,
  formatPublishers,
  formatSince,
  formatSize,
  formatWhen,
  translatorFor,
} from '../../../lib/format';
import type { Figure } from '../../../lib/model';
import { figure } from '../verdicts/fixtures';

const de = translatorFor('de');
const en = translatorFor('en');
const vague = (low: number, high: number | null, unit = 'USD'): Figure => ({
  ...figure(low, high === null ? 'at_least' : 'range', unit, high),
  vague: true,
});

describe('figures', () => {
  it.each<[Figure, string, string]>([
    [figure(14.3e9), '14,3 Mrd. US-Dollar', '$14.3 billion'],
    [figure(870e6, 'about'), 'rund 870 Mio. US-Dollar', 'about $870 million'],
    [figure(1e12, 'more_than'), 'mehr als 1 Bio. US-Dollar', 'more than $1 trillion'],
    [figure(15e9, 'less_than'), 'weniger als 15 Mrd. US-Dollar', 'just under $15 billion'],
    [figure(65e9, 'up_to'), 'bis zu 65 Mrd. US-Dollar', 'up to $65 billion'],
    [figure(2e9, 'at_least', 'EUR'), 'mindestens 2 Mrd. Euro', 'at least €2 billion'],
    [figure(60e9, 'range', 'USD', 65e9), '60 bis 65 Mrd. US-Dollar', '$60 billion to $65 billion'],
    [figure(800e6, 'range', 'EUR', 1.2e9), '800 Mio. Euro bis 1,2 Mrd. Euro', '€800 million to €1.2 billion'],
    [figure(49, 'exact', 'percent'), '49 Prozent', '49 percent'],
    [figure(32.5, 'exact', 'percent'), '32,5 Prozent', '32.5 percent'],
    [figure(1500, 'about', 'people'), 'rund 1.500 Menschen', 'about 1,500 people'],
    [figure(-13.5e9), '−13,5 Mrd. US-Dollar', '−$13.5 billion'],
    [figure(650, 'exact', 'USD'), '650 US-Dollar', '$650'],
    [figure(5e9, 'exact', 'PLN'), '5 Mrd. PLN', 'PLN 5 billion'],
  ])('%j', (f, german, english) => {
    expect([formatFigure(f, de), formatFigure(f, en)]).toEqual([german, english]);
  });
  it('have short forms for narrow places', () => {
    expect(formatFigure(figure(14.3e9), de, { compact: true })).toBe('14,3\u00a0Mrd.\u00a0$');
    expect(formatFigure(figure(14.3e9), en, { compact: true })).toBe('$14.3bn');
    expect(formatFigure(figure(49, 'exact', 'percent'), en, { compact: true })).toBe('49%');
  });
  it('name what is counted', () => {
    expect(formatFigure(figure(800e6, 'exact', 'people'), de, { metric: 'users' })).toBe('800 Mio. Nutzer');
    expect(formatFigure(figure(1500, 'exact', 'people'), en, { metric: 'headcount' })).toBe('1,500 employees');
  });
  it('show the restatement in brackets', () => {
    const converted = { low: 13.8e9, high: 13.8e9, unit: 'USD', step: 1e8 };
    expect(formatFigure({ ...figure(11.7e9, 'exact', 'EUR'), converted }, de)).toBe(
      '11,7 Mrd. Euro (13,8 Mrd. US-Dollar)',
    );
  });
  it('say vague sums in words, never as a bare span', () => {
    expect(formatFigure(vague(10e9, 99e9), de)).toBe('eine zweistellige Milliardensumme (US-Dollar)');
    expect(formatFigure(vague(100e6, 999e6, 'EUR'), de)).toBe('eine dreistellige Millionensumme (Euro)');
    expect(formatFigure(vague(10e9, 99e9), en)).toBe('tens of billions of dollars');
    expect(formatFigure(vague(100e6, 999e6, 'EUR'), en)).toBe('hundreds of millions of euros');
    expect(formatFigure(vague(2e9, null), en)).toBe('billions of dollars');
    expect(formatFigure(vague(2e9, null), de)).toBe('eine Milliardensumme (US-Dollar)');
  });
  it('round amounts that state no precision', () => {
    expect(formatAmount(1_234_567_890, 'EUR', de)).toBe('1,23 Mrd. Euro');
    expect(formatAmount(999_999_999, 'USD', en)).toBe('$1 billion');
  });
});

describe('differences', () => {
  it.each<[number, number, string, string, string]>([
    [1.5e9, 15.8 / 14.3, 'USD', '1,5 Mrd. US-Dollar mehr (10\u00a0%)', '$1.5 billion more (10%)'],
    [-4.3e9, 10 / 14.3, 'USD', '4,3 Mrd. US-Dollar weniger (30\u00a0%)', '$4.3 billion less (30%)'],
    [5e6, 1.012, 'EUR', '5 Mio. Euro mehr (1,2\u00a0%)', '€5 million more (1.2%)'],
    [9, 20 / 11, 'percent', '9 Prozentpunkte mehr', '9 percentage points more'],
    [128.7e9, 10, 'USD', '128,7 Mrd. US-Dollar mehr (das 10-Fache)', '$128.7 billion more (10 times as much)'],
  ])('%d %s', (amount, ratio, unit, german, english) => {
    expect([formatDifference({ amount, ratio, unit }, de), formatDifference({ amount, ratio, unit }, en)]).toEqual([
      german,
      english,
    ]);
  });
});

describe('multiples', () => {
  it.each([
    [2, 'das Doppelte', 'twice as much'],
    [2.21, 'rund das 2,2-Fache', 'about 2.2 times as much'],
    [1000, 'das 1.000-Fache', '1,000 times as much'],
  ])('of %d', (ratio, german, english) => {
    const difference = { amount: 1e9, ratio, unit: 'USD' };
    expect(formatDifference(difference, de)).toContain(`(${german})`);
    expect(formatDifference(difference, en)).toContain(`(${english})`);
  });
});

describe('dates', () => {
  it.each([
    [
      '2025-06-12',
      '12. Juni 2025',
      'am 12. Juni 2025',
      'seit dem 12. Juni 2025',
      'June 12, 2025',
      'on June 12, 2025',
      'since June 12, 2025',
    ],
    ['2024-05', 'Mai 2024', 'im Mai 2024', 'seit Mai 2024', 'May 2024', 'in May 2024', 'since May 2024'],
    ['2021', '2021', 'im Jahr 2021', 'seit 2021', '2021', 'in 2021', 'since 2021'],
  ])('%s', (date, ...expected) => {
    const both = [de, en].flatMap((t) => [formatDate(date, t), formatWhen(date, t), formatSince(date, t)]);
    expect(both).toEqual(expected);
  });
  it.each([
    ['2024', '2024', '2024'],
    ['2025-Q2', '2. Quartal 2025', 'Q2 2025'],
    ['2025-H1', '1. Halbjahr 2025', 'first half of 2025'],
    ['2025-9M', 'erste neun Monate 2025', 'first nine months of 2025'],
    ['2025-06', 'Juni 2025', 'June 2025'],
    ['FY2025', 'Geschäftsjahr 2025', 'fiscal year 2025'],
    ['FY2026-Q1', '1. Quartal des Geschäftsjahres 2026', 'Q1 of fiscal year 2026'],
    ['FY2026-H2', '2. Halbjahr des Geschäftsjahres 2026', 'second half of fiscal year 2026'],
  ])('period %s', (period, german, english) => {
    expect([formatPeriod(period, de), formatPeriod(period, en)]).toEqual([german, english]);
  });
});

it('names three publishers, and counts the rest of more', () => {
  expect(formatPublishers(['A', 'B', 'C'], de)).toBe('A, B, C');
  expect(formatPublishers(['A', 'B', 'C', 'D'], de)).toBe('A, B und 2 weitere Quellen');
  expect(formatPublishers(['A', 'B', 'C', 'D'], en)).toBe('A, B and 2 other sources');
});

describe('sizes and instants', () => {
  it.each([
    [0, '0 Byte', '0 byte'],
    [999, '999 Byte', '999 byte'],
    [1730, '1,7 kB', '1.7 kB'],
    [412_300, '412 kB', '412 kB'],
    [1_730_000, '1,7 MB', '1.7 MB'],
    [402_653_184, '403 MB', '403 MB'],
  ])('%i bytes', (bytes, german, english) => {
    expect([formatSize(bytes, de), formatSize(bytes, en)]).toEqual([german, english]);
  });

  const now = Date.parse('2026-07-01T09:00:00Z');
  it.each([
    [0, 'jetzt', 'now'],
    [59, 'jetzt', 'now'],
    [-61, 'vor 1 Minute', '1 minute ago'],
    [4 * 3600, 'in 4 Stunden', 'in 4 hours'],
    [-86_400, 'gestern', 'yesterday'],
    [-40 * 86_400, 'letzten Monat', 'last month'],
  ])('%i seconds from now', (seconds, german, english) => {
    const instant = new Date(now + seconds * 1000).toISOString();
    expect([formatDistance(instant, now, de), formatDistance(instant, now, en)]).toEqual([german, english]);
  });

  it('an instant is said to the minute in the time zone of the device', () => {
    const local = new Date(2026, 6, 1, 13, 5).toISOString();
    expect(formatInstant(local, de)).toMatch(/2026, 13:05/);
    expect(formatInstant(local, en)).toMatch(/2026, 1:05\sPM/);
  });
});
