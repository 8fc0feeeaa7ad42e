import { describe, expect, it } from 'vitest';
import { findDates, fiscalPeriod, shiftedDate } from '../../../lib/figures';
import { dates as de } from '../../../lib/languages/de/dates';
import { dates as en } from '../../../lib/languages/en/dates';
import { dates as fr } from '../../../lib/languages/fr/dates';
import type { ReadingLanguage } from '../../../lib/model';

const TABLES = { de, en, fr };

/** Dates of `text`, one line each: span, date, days, period, then what is not usual. */
function read(language: ReadingLanguage, text: string, reference: string | null): string[] {
  return findDates(text, TABLES[language], reference).map((found) => {
    const days = found.interval ? `${found.interval.start}..${found.interval.end}` : '-';
    const extra = [found.relative && 'relative', found.until && 'until', found.since && 'since'].filter(Boolean);
    return [`[${text.slice(found.start, found.end)}]`, found.date, days, found.period, found.kind, ...extra].join(' ');
  });
}

type Case = readonly [text: string, ...dates: string[]];

/** Read on Tuesday, 17 June 2025. */
const GERMAN: readonly Case[] = [
  ['am 13. Juni 2025', '[13. Juni 2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['13.06.2025', '[13.06.2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['am 13. Juni', '[13. Juni] 2025-06-13 2025-06-13..2025-06-13  date relative'],
  ['im Mai 2024', '[Mai 2024] 2024-05 2024-05-01..2024-05-31 2024-05 date'],
  ['im März 2024', '[März 2024] 2024-03 2024-03-01..2024-03-31 2024-03 date'],
  ['im Dezember', '[Dezember] 2024-12 2024-12-01..2024-12-31 2024-12 date relative'],
  ['im Jahr 2024', '[2024] 2024 2024-01-01..2024-12-31 2024 period'],
  ['Ende 2023', '[Ende 2023] 2023 2023-09-01..2023-12-31  date'],
  ['Anfang 2025', '[Anfang 2025] 2025 2025-01-01..2025-04-30  date'],
  ['Mitte 2024', '[Mitte 2024] 2024 2024-05-01..2024-08-31  date'],
  ['Ende Juni', '[Ende Juni] 2025-06 2025-06-21..2025-06-30  date relative'],
  ['Ende des vergangenen Jahres', '[Ende des vergangenen Jahres] 2024 2024-09-01..2024-12-31  date relative'],
  ['im Frühjahr', '[Frühjahr] 2025 2025-03-01..2025-05-31  date relative'],
  ['im Vorjahr', '[Vorjahr] 2024 2024-01-01..2024-12-31 2024 period relative'],
  ['im vergangenen Jahr', '[vergangenen Jahr] 2024 2024-01-01..2024-12-31 2024 period relative'],
  ['dieses Jahr', '[dieses Jahr] 2025 2025-01-01..2025-12-31 2025 period relative'],
  ['vergangene Woche', '[vergangene Woche] 2025-06 2025-06-09..2025-06-15  date relative'],
  ['am Dienstag', '[Dienstag] 2025-06-17 2025-06-17..2025-06-17  date relative'],
  ['am Donnerstagabend', '[Donnerstagabend] 2025-06-12 2025-06-12..2025-06-12  date relative'],
  ['gestern', '[gestern] 2025-06-16 2025-06-16..2025-06-16  date relative'],
  ['vor zwei Jahren', '[vor zwei Jahren] 2023 2023-01-01..2023-12-31 2023 date relative'],
  ['vor rund einem Jahr', '[vor rund einem Jahr] 2024 2024-01-01..2024-12-31 2024 date relative'],
  ['zwei Jahre zuvor', '[zwei Jahre zuvor]  -  date relative'],
  ['im zweiten Quartal 2025', '[zweiten Quartal 2025]  2025-04-01..2025-06-30 2025-Q2 period'],
  ['im 2. Quartal', '[2. Quartal]  2025-04-01..2025-06-30 2025-Q2 period relative'],
  ['im vierten Quartal', '[vierten Quartal]  2024-10-01..2024-12-31 2024-Q4 period relative'],
  ['im laufenden Quartal', '[laufenden Quartal]  2025-04-01..2025-06-30 2025-Q2 period relative'],
  ['im ersten Halbjahr 2025', '[ersten Halbjahr 2025]  2025-01-01..2025-06-30 2025-H1 period'],
  ['in den ersten sechs Monaten 2025', '[ersten sechs Monaten 2025]  2025-01-01..2025-06-30 2025-H1 period'],
  ['in den ersten neun Monaten 2025', '[ersten neun Monaten 2025]  2025-01-01..2025-09-30 2025-9M period'],
  ['im Geschäftsjahr 2024/25', '[Geschäftsjahr 2024/25]  - FY2025 period'],
  ['GJ 2025', '[GJ 2025]  - FY2025 period'],
  ['im abgelaufenen Geschäftsjahr', '[abgelaufenen Geschäftsjahr]  -  period relative'],
  ['zweites Quartal des Geschäftsjahres 2025', '[zweites Quartal des Geschäftsjahres 2025]  - FY2025-Q2 period'],
  [
    '2024 -> 2025e',
    '[2024] 2024 2024-01-01..2024-12-31 2024 period',
    '[2025e] 2025 2025-01-01..2025-12-31 2025 period',
  ],
  ['bis 2030', '[2030] 2030 2030-01-01..2030-12-31 2030 period until'],
  ['bis Ende 2026', '[Ende 2026] 2026 2026-09-01..2026-12-31  date until'],
  ['seit 2021', '[2021] 2021 2021-01-01..2021-12-31 2021 period since'],
];

/** Read on Wednesday, 29 October 2025. */
const ENGLISH: readonly Case[] = [
  ['June 13, 2025', '[June 13, 2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['13 June', '[13 June] 2025-06-13 2025-06-13..2025-06-13  date relative'],
  ['13th of June', '[13th of June] 2025-06-13 2025-06-13..2025-06-13  date relative'],
  ['2025-06-13', '[2025-06-13] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['6/13/2025', '[6/13/2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['on Jan. 29', '[Jan. 29] 2026-01-29 2026-01-29..2026-01-29  date relative'],
  ['Aug. 2024', '[Aug. 2024] 2024-08 2024-08-01..2024-08-31 2024-08 date'],
  ['in May', '[May] 2025-05 2025-05-01..2025-05-31 2025-05 date relative'],
  ['last May', '[last May] 2025-05 2025-05-01..2025-05-31 2025-05 date relative'],
  ['last November', '[last November] 2024-11 2024-11-01..2024-11-30 2024-11 date relative'],
  ['early 2025', '[early 2025] 2025 2025-01-01..2025-04-30  date'],
  ['mid-2024', '[mid-2024] 2024 2024-05-01..2024-08-31  date'],
  ['late last year', '[late last year] 2024 2024-09-01..2024-12-31  date relative'],
  ['the end of this month', '[end of this month] 2025-10 2025-10-21..2025-10-31  date relative'],
  ['spring 2025', '[spring 2025] 2025 2025-03-01..2025-05-31  date'],
  ['in the fall of 2023', '[fall of 2023] 2023 2023-09-01..2023-11-30  date'],
  ['last summer', '[last summer] 2025 2025-06-01..2025-08-31  date relative'],
  ['last week', '[last week] 2025-10 2025-10-20..2025-10-26  date relative'],
  ['on Tuesday', '[Tuesday] 2025-10-28 2025-10-28..2025-10-28  date relative'],
  ['two years ago', '[two years ago] 2023 2023-01-01..2023-12-31 2023 date relative'],
  ['six months ago', '[six months ago] 2025-04 2025-04-01..2025-04-30 2025-04 date relative'],
  ['a year earlier', '[a year earlier]  -  date relative'],
  ['over the past two years', '[past two years]  2023-10-01..2025-10-29  period relative'],
  ['Q2 2025', '[Q2 2025]  2025-04-01..2025-06-30 2025-Q2 period'],
  ['second-quarter revenue', '[second-quarter]  2025-04-01..2025-06-30 2025-Q2 period relative'],
  ['the first half of 2025', '[first half of 2025]  2025-01-01..2025-06-30 2025-H1 period'],
  ['the first nine months', '[first nine months]  2025-01-01..2025-09-30 2025-9M period relative'],
  ['the current quarter', '[current quarter]  2025-10-01..2025-12-31 2025-Q4 period relative'],
  ['fiscal 2025', '[fiscal 2025]  - FY2025 period'],
  ['FY25', '[FY25]  - FY2025 period'],
  ['the second quarter of fiscal 2026', '[second quarter of fiscal 2026]  - FY2026-Q2 period'],
  ['fiscal first-quarter revenue', '[fiscal first-quarter]  -  period relative'],
  ['by 2028', '[2028] 2028 2028-01-01..2028-12-31 2028 period until'],
  ['since January', '[January] 2025-01 2025-01-01..2025-01-31 2025-01 date relative since'],
];

/** Read on Wednesday, 29 October 2025. */
const FRENCH: readonly Case[] = [
  ['le 13 juin 2025', '[13 juin 2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['le 1er septembre', '[1er septembre] 2025-09-01 2025-09-01..2025-09-01  date relative'],
  ['13/06/2025', '[13/06/2025] 2025-06-13 2025-06-13..2025-06-13  date'],
  ['en mai 2024', '[mai 2024] 2024-05 2024-05-01..2024-05-31 2024-05 date'],
  ['en décembre', '[décembre] 2024-12 2024-12-01..2024-12-31 2024-12 date relative'],
  ['en août dernier', '[août] 2025-08 2025-08-01..2025-08-31 2025-08 date relative'],
  ['sept. 2024', '[sept. 2024] 2024-09 2024-09-01..2024-09-30 2024-09 date'],
  ['fin 2024', '[fin 2024] 2024 2024-09-01..2024-12-31  date'],
  ['début 2025', '[début 2025] 2025 2025-01-01..2025-04-30  date'],
  ['à la mi-2025', '[mi-2025] 2025 2025-05-01..2025-08-31  date'],
  ['à la fin du mois de juin', '[à la fin du mois de juin] 2025-06 2025-06-21..2025-06-30  date relative'],
  ['l’an dernier', '[l’an dernier] 2024 2024-01-01..2024-12-31 2024 period relative'],
  ["l'année dernière", "[l'année dernière] 2024 2024-01-01..2024-12-31 2024 period relative"],
  ['cette année', '[cette année] 2025 2025-01-01..2025-12-31 2025 period relative'],
  ['l’an prochain', '[l’an prochain] 2026 2026-01-01..2026-12-31 2026 period relative'],
  ['le mois dernier', '[mois dernier] 2025-09 2025-09-01..2025-09-30 2025-09 date relative'],
  ['le trimestre en cours', '[trimestre en cours]  2025-10-01..2025-12-31 2025-Q4 period relative'],
  ['au printemps', '[printemps] 2025 2025-03-01..2025-05-31  date relative'],
  ['l’été dernier', '[été] 2025 2025-06-01..2025-08-31  date relative'],
  ['hier', '[hier] 2025-10-28 2025-10-28..2025-10-28  date relative'],
  ['lundi', '[lundi] 2025-10-27 2025-10-27..2025-10-27  date relative'],
  ['il y a trois ans', '[il y a trois ans] 2022 2022-01-01..2022-12-31 2022 date relative'],
  ['voici six mois', '[voici six mois] 2025-04 2025-04-01..2025-04-30 2025-04 date relative'],
  ['deux ans plus tôt', '[deux ans plus tôt]  -  date relative'],
  ['un an auparavant', '[un an auparavant]  -  period relative'],
  ['au deuxième trimestre 2025', '[deuxième trimestre 2025]  2025-04-01..2025-06-30 2025-Q2 period'],
  ['au 3e trimestre', '[3e trimestre]  2025-07-01..2025-09-30 2025-Q3 period relative'],
  ['au T1 2025', '[T1 2025]  2025-01-01..2025-03-31 2025-Q1 period'],
  ['au premier semestre 2025', '[premier semestre 2025]  2025-01-01..2025-06-30 2025-H1 period'],
  ['au second semestre', '[second semestre]  2025-07-01..2025-12-31 2025-H2 period relative'],
  ['sur les neuf premiers mois de 2025', '[neuf premiers mois de 2025]  2025-01-01..2025-09-30 2025-9M period'],
  ['l’exercice 2025', '[exercice 2025]  - FY2025 period'],
  ['l’exercice 2024/25', '[exercice 2024/25]  - FY2025 period'],
  ['d’ici 2028', '[2028] 2028 2028-01-01..2028-12-31 2028 period until'],
  ['depuis janvier', '[janvier] 2025-01 2025-01-01..2025-01-31 2025-01 date relative since'],
];

const NO_FRENCH = ['une mise à jour', 'il a deux enfants', 'la seconde offre', 'un juge d’appel', 'GPT-2025', '$2025'];

const NO_GERMAN = [
  'frühere Gespräche',
  'Freitagsrunde und Montagearbeiten',
  'Llama 4',
  'GPT-2024',
  'Juniorpartner',
  'der 13. Platz',
  'die ersten Kunden',
  'Maier und Augustin',
  'marschieren',
  'Ende der Gespräche',
  'Anfang vom Lied',
  '3.5.2',
  '31.02.2025',
];
const NO_ENGLISH = [
  'May could resign',
  'they march on',
  'sales fall sharply',
  'in a second attempt',
  'the first half-hearted try',
  'GPT-2025',
  'Mon ami',
  'an august body',
  'Sunrise',
  'Jan Koum',
  'the last round',
  '$2025',
  'one of four labs',
];

describe('dates', () => {
  it.each(GERMAN)('German: %s', (text, ...dates) => expect(read('de', text, '2025-06-17')).toEqual(dates));
  it.each(ENGLISH)('English: %s', (text, ...dates) => expect(read('en', text, '2025-10-29')).toEqual(dates));
  it.each(FRENCH)('French: %s', (text, ...dates) => expect(read('fr', text, '2025-10-29')).toEqual(dates));
  it.each(NO_FRENCH)('no date: %s', (text) => expect(read('fr', text, '2025-10-29')).toEqual([]));
  it.each(NO_GERMAN)('no date: %s', (text) => expect(read('de', text, '2025-06-17')).toEqual([]));
  it.each(NO_ENGLISH)('no date: %s', (text) => expect(read('en', text, '2025-10-29')).toEqual([]));

  it.each([
    ['de', 'im vergangenen Jahr', 'period'],
    ['de', 'im Dezember', 'date'],
    ['en', 'last week', 'date'],
    ['en', 'in the second quarter', 'period'],
  ] as const)('%s: without a reference "%s" stays unknown', (language, text, kind) => {
    expect(findDates(text, language === 'de' ? de : en, null)).toMatchObject([
      { date: null, interval: null, period: null, relative: true, kind },
    ]);
  });

  it('looks for no date inside a figure', () => {
    const text = 'in June 13 billion dollars';
    const found = findDates(text, en, '2025-10-29', [{ start: 8, end: 26 }]);
    expect(found.map((d) => [text.slice(d.start, d.end), d.date])).toEqual([['June', '2025-06']]);
  });

  it('resolves a distance from another date', () => {
    const [found] = findDates('a year earlier', en, '2025-10-29');
    expect(found?.shift && shiftedDate(found.shift, '2024-05')).toMatchObject({ date: '2023' });
  });

  it.each([
    [{ part: 'Q1', year: null, offset: null }, 'FY2026-Q1'],
    [{ part: 'Q4', year: null, offset: null }, 'FY2025-Q4'],
    [{ part: 'year', year: null, offset: -1 }, 'FY2025'],
    [{ part: 'year', year: null, offset: 0 }, 'FY2026'],
    [{ part: 'year', year: 2024, offset: null }, 'FY2024'],
  ] as const)('a fiscal part %j of a year that ends in June, seen in October 2025, is %s', (hint, period) => {
    expect(fiscalPeriod(hint, '2025-10-29', 6)).toBe(period);
    expect(hint.year ?? fiscalPeriod(hint, null, 6)).toBe(hint.year);
  });
});
