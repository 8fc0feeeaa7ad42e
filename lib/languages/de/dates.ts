import type { DateTables } from '../../model/tables/dates';
import { twoToTwelve } from './numbers';

const all = <T>(value: T, words: string): Record<string, T> =>
  Object.fromEntries(words.split(', ').map((word) => [word, value]));
const list = (words: string): string[] => words.split(', ');
const inflected = <T>(value: T, stems: string): Record<string, T> =>
  Object.fromEntries(
    list(stems).flatMap((stem) => ['e', 'er', 'es', 'en', 'em'].map((ending) => [stem + ending, value] as const)),
  );

/** German words for dates and periods. */
export const dates: DateTables = {
  months: {
    ...all(1, 'Januar, Januars, Jänner, Jänners'),
    ...all(2, 'Februar, Februars, Feber'),
    ...all(3, 'März, Maerz'),
    ...all(4, 'April, Aprils'),
    ...all(5, 'Mai'),
    ...all(6, 'Juni, Junis'),
    ...all(7, 'Juli, Julis'),
    ...all(8, 'August, Augusts'),
    ...all(9, 'September, Septembers'),
    ...all(10, 'Oktober, Oktobers'),
    ...all(11, 'November, Novembers'),
    ...all(12, 'Dezember, Dezembers'),
  },
  shortMonths: {
    Jan: 1,
    Feb: 2,
    ...all(3, 'Mär, Mrz'),
    Apr: 4,
    Jun: 6,
    Jul: 7,
    Aug: 8,
    ...all(9, 'Sep, Sept'),
    Okt: 10,
    Nov: 11,
    Dez: 12,
  },
  ambiguousMonths: [],
  monthCues: [],
  weekdays: {
    Montag: 1,
    Dienstag: 2,
    Mittwoch: 3,
    Donnerstag: 4,
    Freitag: 5,
    ...all(6, 'Samstag, Sonnabend'),
    Sonntag: 7,
  },
  weekdayEndings: list('abend, nachmittag, morgen, vormittag, mittag, nacht, früh, s'),
  capitals: true,
  seasons: {
    ...all('spring', 'Frühjahr, Frühjahrs, Frühling, Frühlings'),
    ...all('summer', 'Sommer, Sommers, Hochsommer, Frühsommer, Spätsommer'),
    ...all('autumn', 'Herbst, Herbsts, Herbstes, Spätherbst'),
    ...all('winter', 'Winter, Winters'),
  },
  seasonCues: [],
  edges: {
    ...all('early', 'Anfang, Beginn'),
    ...all('mid', 'Mitte'),
    ...all('late', 'Ende'),
  },
  offsets: {
    ...inflected(-1, 'vergangen, letzt, vorig, zurückliegend, abgelaufen, verwichen, vorangegangen'),
    ...inflected(0, 'dies, laufend, aktuell, heurig'),
    ...inflected(1, 'kommend, nächst, folgend'),
  },
  units: {
    ...all('day', 'Tag, Tage, Tagen, Tages'),
    ...all('week', 'Woche, Wochen'),
    ...all('month', 'Monat, Monate, Monaten, Monats'),
    ...all('quarter', 'Quartal, Quartals, Quartale, Quartalen, Vierteljahr, Jahresviertel'),
    ...all('half', 'Halbjahr, Halbjahrs, Halbjahres, Jahreshälfte'),
    ...all('year', 'Jahr, Jahre, Jahren, Jahres, Jahrs, Kalenderjahr, Kalenderjahres, Kalenderjahrs'),
    ...all(
      'fiscal-year',
      'Geschäftsjahr, Geschäftsjahres, Geschäftsjahrs, Fiskaljahr, Fiskaljahres, Finanzjahr, Bilanzjahr, Wirtschaftsjahr',
    ),
  },
  moments: {
    ...all({ unit: 'year', count: -1 }, 'Vorjahr, Vorjahres, Vorjahrs, vor Jahresfrist'),
    ...all({ unit: 'year', count: -2 }, 'vorletzten Jahr, vorletztes Jahr, vorletzten Jahres, Vorvorjahr'),
    ...all({ unit: 'quarter', count: -1 }, 'Vorquartal, Vorquartals'),
    ...all({ unit: 'month', count: -1 }, 'Vormonat, Vormonats'),
    ...all({ unit: 'week', count: -1 }, 'Vorwoche'),
    ...all({ unit: 'day', count: -1 }, 'gestern, Vortag'),
    vorgestern: { unit: 'day', count: -2 },
    heute: { unit: 'day', count: 0 },
    ...all({ unit: 'year', count: 0 }, 'heuer, Gesamtjahr, seit Jahresbeginn, Jahresbeginn'),
    ...all({ unit: 'fiscal-year', count: -1 }, 'Vorgeschäftsjahr'),
  },
  fromOther: {
    ...all(
      { unit: 'year', count: -1 },
      'Vorjahreszeitraum, Vorjahresquartal, Vorjahresmonat, Vorjahreswert, im Jahr davor, im Jahr zuvor, Jahr zuvor, Vorjahresperiode',
    ),
    ...all({ unit: 'month', count: -1 }, 'im Monat davor, im Monat zuvor'),
  },
  counts: {
    ...all(1, 'ein, eine, einem, einer, eines, einen'),
    ...twoToTwelve,
    ...all(0.5, 'ein halbes, einem halben'),
    ...all(1.5, 'anderthalb, eineinhalb'),
  },
  countHedges: list(
    'rund, etwa, knapp, gut, fast, ungefähr, über, circa, gerade, erst, nicht, einmal, schon, mehr, als',
  ),
  agoBefore: ['vor'],
  agoAfter: [],
  shiftAfter: { ...all(-1, 'zuvor, davor, früher, vorher'), ...all(1, 'später, danach') },
  spans: list('vergangenen, letzten, zurückliegenden'),
  ordinals: {
    ...inflected(1, 'erst'),
    ...inflected(2, 'zweit'),
    ...inflected(3, 'dritt'),
    ...inflected(4, 'viert'),
  },
  parts: {
    ...all('Q1', 'Q1, 1Q, Auftaktquartal, Startquartal, Anfangsquartal'),
    ...all('Q2', 'Q2, 2Q'),
    ...all('Q3', 'Q3, 3Q'),
    ...all('Q4', 'Q4, 4Q, Schlussquartal, Jahresendquartal'),
    ...all('H1', 'H1, 1H, HJ1'),
    ...all('H2', 'H2, 2H, HJ2'),
    ...all('9M', '9M, Neunmonatszeitraum, Dreivierteljahr'),
  },
  fiscal: list(
    'Geschäftsjahr, Geschäftsjahres, Geschäftsjahrs, GJ, Fiskaljahr, Fiskaljahres, Finanzjahr, Wirtschaftsjahr, FY, fiskalische, fiskalischen, Bilanzjahr',
  ),
  yearLinks: list('des, im, in, vom, von, dem, den, der, Jahres, Jahrs, Jahr, /, laufenden, ;'),
  dayLinks: [],
  dayEndings: ['.'],
  until: list('bis, bis zum, bis zu, bis Ende, bis zum Jahr, bis zum Jahresende, spätestens, bis ins Jahr, bis in'),
  since: list('seit, ab'),
  articles: list('dem, den, zum, zur, ins, ein, am, im, Jahr, das, zu, Jahresende, vom'),
  slashOrder: 'day-first',
};
