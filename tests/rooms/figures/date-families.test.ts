import { describe, expect, it } from 'vitest';
import { type FoundDate, findDates } from '../../../lib/figures';
import { dates as de } from '../../../lib/languages/de/dates';
import { dates as en } from '../../../lib/languages/en/dates';

const REFERENCE = '2025-11-17';

/** What is not usual about a date, in words. */
function marksOf(found: FoundDate): string[] {
  const { shift, ago, length, running } = found;
  const flags = (['estimate', 'vague', 'local', 'now', 'within', 'against', 'until', 'since'] as const).filter(
    (f) => found[f],
  );
  return [
    ...(shift ? [`from other ${shift.count} ${shift.unit}`] : []),
    ...(ago ? [`ago ${ago.count} ${ago.unit}`] : []),
    ...(running ? [`running ${running.count} ${running.unit}`] : []),
    ...(length ? [`length ${length}`] : []),
    ...(found.birth ? ['birth'] : []),
    ...flags,
  ];
}

/** Dates of a text, one line each: span, period or date, marks. */
const read = (language: 'de' | 'en', text: string): string[] =>
  findDates(text, language === 'de' ? de : en, REFERENCE).map((found) =>
    [`[${text.slice(found.start, found.end)}]`, found.period ?? found.date ?? '-', ...marksOf(found)].join(' '),
  );

type Case = readonly [text: string, ...dates: string[]];

const DE: readonly Case[] = [
  ['im Septemberquartal', '[Septemberquartal] 2025-Q3'],
  ['im Dezember-Quartal 2024', '[Dezember-Quartal 2024] 2024-Q4'],
  ['im Schlussviertel 2024', '[Schlussviertel 2024] 2024-Q4'],
  ['im vorigen Jahr, im September', '[vorigen Jahr, im September] 2024-09'],
  ['im vorigen Jahr, im September 2024', '[vorigen Jahr] 2024 running -1 year', '[September 2024] 2024-09'],
  ['zwischen April und Juni', '[zwischen April und Juni] 2025-Q2'],
  ['von Januar bis Juni', '[von Januar bis Juni] 2025-H1'],
  ['Januar–September 2024', '[Januar–September 2024] 2024-9M'],
  ['von Oktober 2023 bis Februar 2024', '[von Oktober 2023 bis Februar 2024] -'],
  ['in den drei Monaten bis September', '[drei Monaten bis September] 2025-Q3'],
  ['im Quartal bis Ende September', '[Quartal bis Ende September] 2025-Q3'],
  ['im Schlussquartal (per Ende Juni)', '[Schlussquartal (per Ende Juni] 2025-Q2'],
  ['im Geschäftsjahr bis Ende März', '[Geschäftsjahr bis Ende März] FY2025'],
  ['im Geschäftsjahr 2025, das per Ende Januar schloss', '[Geschäftsjahr 2025, das per Ende Januar] FY2025'],
  ['in den ersten drei Quartalen 2025', '[ersten drei Quartalen 2025] 2025-9M'],
  ["Q2/25, Q3'24 und 3Q25", '[Q2/25] 2025-Q2', "[Q3'24] 2024-Q3", '[3Q25] 2025-Q3'],
  ['im Halbjahr', '[im Halbjahr] - length half'],
  ['der Jahresumsatz', '[Jahresumsatz] - length year'],
  ['im Quartal zuvor', '[Quartal zuvor] - from other -1 quarter'],
  ['im laufenden Quartal', '[laufenden Quartal] 2025-Q4 running 0 quarter'],
  ['damals', '[damals] - from other 0 day'],
  ['im selben Zeitraum 2024', '[selben Zeitraum 2024] 2024 from other 0 day'],
  ['für dasselbe Quartal', '[dasselbe Quartal] - from other 0 day length quarter'],
  ['seither', '[seither] - from other 0 day since'],
  ['tags darauf', '[tags darauf] - from other 1 day'],
  ['das Jahr darauf', '[Jahr darauf] - from other 1 year'],
  ['ein knappes Jahr zuvor', '[ein knappes Jahr zuvor] - from other -1 year'],
  ['im März vorigen Jahres', '[März vorigen Jahres] 2024-03'],
  ['am 3. März dieses Jahres', '[3. März dieses Jahres] 2025-03-03'],
  ['seit Jahresbeginn', '[Jahresbeginn] 2025-01 since'],
  ['zum Jahreswechsel', '[Jahreswechsel] 2024-12'],
  ['bis Jahresende', '[Jahresende] 2025-12 until'],
  ['Anfang des Monats', '[Anfang des Monats] 2025-11'],
  ['Mitte Jahr', '[Mitte Jahr] 2025'],
  ['vor achtzehn Monaten', '[vor achtzehn Monaten] 2024 ago -18 month'],
  ['vor einigen Jahren', '[vor einigen Jahren] - vague'],
  ['binnen Jahresfrist', '[binnen Jahresfrist] - ago -1 year within'],
  ['2025e', '[2025e] 2025 estimate'],
  ['mehr als im Vorjahr', '[Vorjahr] 2024 ago -1 year against'],
  ['inzwischen', '[inzwischen] - now'],
  ['2018 in Linz gegründet', '[2018] 2018 birth'],
];

const EN: readonly Case[] = [
  ['in the December quarter', '[December quarter] 2025-Q4'],
  ['in the March quarter of 2024', '[March quarter of 2024] 2024-Q1'],
  ['in the June half', '[June half] 2025-H1'],
  ['last year, in September', '[last year, in September] 2024-09'],
  ['a $600 million round, March; worth more', '[March] 2025-03'],
  ['the round (May) was large', '[May] 2025-05'],
  ['between April and June', '[between April and June] 2025-Q2'],
  ['January–June 2025', '[January–June 2025] 2025-H1'],
  ['in the three months to March 2025', '[three months to March 2025] 2025-Q1'],
  ['the quarter ended June 30', '[quarter ended June 30] 2025-Q2'],
  ['in the three months to Nov. 2', '[three months to Nov. 2] -'],
  ['in the year to March', '[year to March] FY2025'],
  ['in the fiscal year that ended in March 2025', '[fiscal year that ended in March 2025] FY2025'],
  ['for the final three months of 2024', '[final three months of 2024] 2024-Q4'],
  ["Q3'24 and 1H25", "[Q3'24] 2024-Q3", '[1H25] 2025-H1'],
  ['for the full year', '[full year] - length year'],
  ['its quarterly loss', '[quarterly] - length quarter'],
  ['in the current quarter', '[current quarter] 2025-Q4 running 0 quarter'],
  ['at the time', '[at the time] - from other 0 day'],
  ['in the same quarter of 2024', '[the same quarter of 2024] 2024 from other 0 day length quarter'],
  ['in the same period last year', '[the same period last year] - from other -1 year'],
  ['since then', '[since then] - from other 0 day since'],
  ['the following day', '[following day] - from other 1 day'],
  ['eight months earlier', '[eight months earlier] - from other -8 month'],
  ['in April of last year', '[April of last year] 2024-04'],
  ['the May round', '[May] 2025-05'],
  ['the year had started at', '[year had started] 2025-01'],
  ['by year-end', '[year-end] 2025-12 until'],
  ['in the last days of 2024', '[last days of 2024] 2024'],
  ['at the start of the month', '[start of the month] 2025-11'],
  ['eighteen months after it was', '[eighteen months after] 2024 ago -18 month local'],
  ['less than a year ago', '[less than a year ago] 2024 ago -1 year'],
  ['some years ago', '[some years ago] - vague'],
  ['within a year', '[within a year] - ago -1 year within'],
  ['more than a year earlier', '[more than a year earlier] - from other -1 year'],
  ['20% more than last year', '[last year] 2024 running -1 year against'],
  ['now', '[now] - now'],
  ['founded in 2018', '[2018] 2018 birth'],
];

const NONE = {
  de: ['in den vergangenen Monaten', 'pro Quartal', 'ein Jahreswagen', 'am Ende des Tages', 'das Quartier'],
  en: ['in past months', 'at the end of the day', 'annually', 'to march on', 'a quarter of it', 'for months'],
} as const;

describe.each([
  ['de', DE],
  ['en', EN],
] as const)('dates and periods in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...wanted) => expect(read(language, text)).toEqual(wanted));
  it.each(NONE[language])('no date: %s', (text) => expect(read(language, text)).toEqual([]));
});

describe('dates', () => {
  it('are found in linear time', () => {
    const text = 'from May to the three months to the same quarter of the year to '.repeat(2000);
    const from = performance.now();
    findDates(text, en, REFERENCE);
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
