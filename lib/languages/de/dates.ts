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
  monthNouns: [],
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
    ...all('early', 'Anfang, Beginn, Auftakt, ersten Tagen, ersten Wochen, ersten Monaten'),
    ...all('mid', 'Mitte'),
    ...all('late', 'Ende, Ausklang, letzten Tagen, letzten Wochen, letzten Monaten, Schlusswochen'),
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
    ...all('half', 'Halbjahr, Halbjahrs, Halbjahres, Jahreshälfte, Hälfte'),
    ...all('year', 'Jahr, Jahre, Jahren, Jahres, Jahrs, Kalenderjahr, Kalenderjahres, Kalenderjahrs, Jahresfrist'),
    ...all(
      'fiscal-year',
      'Geschäftsjahr, Geschäftsjahres, Geschäftsjahrs, Fiskaljahr, Fiskaljahres, Finanzjahr, Bilanzjahr, Wirtschaftsjahr',
    ),
  },
  looseUnits: ['Hälfte'],
  stretches: list('Zeit, Zeitraum, Zeitspanne'),
  pluralUnits: list('Tage, Tagen, Wochen, Monate, Monaten, Quartale, Quartalen, Jahre, Jahren'),
  moments: {
    ...all({ unit: 'year', count: -1 }, 'Vorjahr, Vorjahres, Vorjahrs, vor Jahresfrist, Vorjahreswert, Vorjahreswerts'),
    ...all(
      { unit: 'year', count: -2 },
      'vorletzten Jahr, vorletztes Jahr, vorletzten Jahres, Vorvorjahr, vorvergangenen Jahr, vorvergangenes Jahr, vorvergangenen Jahres',
    ),
    ...all({ unit: 'month', count: -2 }, 'vorletzten Monat, vorvergangenen Monat'),
    ...all({ unit: 'month', count: -9 }, 'vor einem Dreivierteljahr, vor einem knappen Dreivierteljahr'),
    ...all({ unit: 'quarter', count: -2 }, 'vorletzten Quartal, vorvergangenen Quartal'),
    ...all({ unit: 'week', count: -2 }, 'vorletzte Woche, vorletzten Woche, vorvergangenen Woche'),
    ...all({ unit: 'week', count: -1 }, 'Vorwoche'),
    ...all({ unit: 'day', count: -1 }, 'gestern, gestrigen'),
    vorgestern: { unit: 'day', count: -2 },
    heute: { unit: 'day', count: 0 },
    ...all({ unit: 'day', count: 1 }, 'morgen'),
    ...all({ unit: 'year', count: 0 }, 'heuer'),
    ...all({ unit: 'week', count: -1 }, 'am Wochenende'),
    ...all({ unit: 'fiscal-year', count: -1 }, 'Vorgeschäftsjahr'),
  },
  fromOther: {
    ...all(
      { unit: 'year', count: -1 },
      'Vorjahreszeitraum, Vorjahreszeitraums, Vorjahresquartal, Vorjahresquartals, Vorjahresmonat, Vorjahreshalbjahr, Vorjahreshälfte, Vorjahresperiode, Jahr davor, Jahres davor, Jahr zuvor, Jahres zuvor, Jahr vorher, vorangegangenen Jahr, vorangegangenes Jahr',
    ),
    ...all(
      { unit: 'year', count: 1 },
      'Jahr darauf, Jahr danach, Folgejahr, Folgejahres, darauffolgenden Jahr, folgenden Jahr',
    ),
    ...all(
      { unit: 'quarter', count: -1 },
      'Quartal davor, Quartal zuvor, vorangegangenen Quartal, Vorquartal, Vorquartals',
    ),
    ...all({ unit: 'quarter', count: 1 }, 'Quartal darauf, Folgequartal, darauffolgenden Quartal'),
    ...all({ unit: 'month', count: -1 }, 'Monat davor, Monat zuvor, Vormonat, Vormonats'),
    ...all({ unit: 'month', count: 1 }, 'Monat darauf, Folgemonat, darauffolgenden Monat'),
    ...all({ unit: 'day', count: 1 }, 'tags darauf, Tag darauf, folgenden Tag, Tag danach'),
    ...all({ unit: 'day', count: -1 }, 'tags zuvor, Tag zuvor, Tag davor, Vortag'),
  },
  counts: {
    ...all(1, 'ein, eine, einem, einer, eines, einen, ein knappes, ein gutes, einem knappen, einem guten, einem'),
    ...twoToTwelve,
    ...{ dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, achtzehn: 18, zwanzig: 20, vierundzwanzig: 24 },
    ...all(2, 'beiden, beide'),
    ...all(0.5, 'ein halbes, einem halben, einem guten halben, einem knappen halben, knapp einem halben, halben'),
    ...all(1.5, 'anderthalb, eineinhalb'),
    ...all(2.5, 'zweieinhalb'),
  },
  someCounts: list(
    'einigen, einige, ein paar, mehreren, mehrere, wenigen, etlichen, vielen, vielen vielen, vielen langen',
  ),
  countHedges: list(
    'rund, etwa, knapp, gut, fast, ungefähr, über, circa, gerade, erst, nicht, einmal, schon, mehr, als, weniger, nur, noch, genau, exakt, beinahe, nahezu, annähernd, mal, rd, ca',
  ),
  agoBefore: ['vor'],
  agoAfter: [],
  shiftAfter: { ...all(-1, 'zuvor, davor, früher, vorher'), ...all(1, 'später, danach, darauf') },
  backTo: list('nach, nachdem'),
  spans: list('vergangenen, letzten, zurückliegenden, binnen, innerhalb'),
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
    ...all(
      'Q4',
      'Q4, 4Q, Schlussquartal, Jahresendquartal, letzten drei Monaten des Jahres, Schlussvierteljahr, letzten Viertel, Schlussviertel, letzten Jahresviertel',
    ),
    ...all('H1', 'H1, 1H, HJ1'),
    ...all('H2', 'H2, 2H, HJ2'),
    ...all('9M', '9M, Neunmonatszeitraum'),
  },
  fiscal: list(
    'Geschäftsjahr, Geschäftsjahres, Geschäftsjahrs, GJ, Fiskaljahr, Fiskaljahres, Finanzjahr, Wirtschaftsjahr, FY, fiskalische, fiskalischen, Bilanzjahr',
  ),
  yearLinks: list('des, im, in, vom, von, dem, den, der, Jahres, Jahrs, Jahr, Kalenderjahres, /, laufenden, ;'),
  dayLinks: [],
  dayEndings: ['.'],
  rangeFrom: list('von, vom, zwischen'),
  rangeTo: list('bis, bis einschließlich'),
  rangeAnd: list('und'),
  endsOn: list(
    'bis, bis zum, bis inklusive, bis einschließlich, zum, per, das bis, das per, das zum, das im, das am, die bis, der bis, endend, endete',
  ),
  lengths: {
    ...all(
      'quarter',
      'im Quartal, das Quartal, des Quartals, im Berichtsquartal, Berichtsquartal, im Vierteljahr, Quartalszahlen, dem Quartal, im abgeschlossenen Quartal, auf Quartalssicht, jüngsten Quartal, zuletzt gemeldeten Quartal, zuletzt berichteten Quartal',
    ),
    ...all(
      'half',
      'im Halbjahr, das Halbjahr, des Halbjahrs, des Halbjahres, Halbjahreszahlen, zur Jahresmitte, dem Halbjahr',
    ),
    ...all(
      'year',
      'Gesamtjahr, Gesamtjahres, im Gesamtjahr, ganze Jahr, ganzen Jahr, gesamten Jahr, gesamte Jahr, volle Jahr, vollen Jahr, über zwölf Monate, zwölf Monaten, auf Jahressicht',
    ),
  },
  lengthStems: {
    ...all('quarter', 'Quartals, Vierteljahres'),
    ...all('half', 'Halbjahres, Halbjahrs'),
    ...all(
      'year',
      'Jahresumsa, Jahreserlös, Jahreseinnahme, Jahresgewinn, Jahresverlust, Jahresüberschuss, Jahresfehlbetrag, Jahresergebnis, Jahresminus, Jahresplus, Jahresziel, Jahresprognose, Jahresbilanz',
    ),
  },
  sameTime: [
    ...list(
      'damals, seinerzeit, dazumal, zu jener Zeit, zu dieser Zeit, zu diesem Zeitpunkt, zu dem Zeitpunkt, in jenem Jahr',
    ),
    ...list(
      'selben, gleichen, nämlichen, dasselbe, dieselbe, denselben, demselben, derselben, das gleiche, jenem, jenes, jener',
    ).flatMap((same) =>
      list(
        'Jahr, Jahres, Monat, Monats, Quartal, Quartals, Halbjahr, Halbjahres, Zeitraum, Zeitraums, Woche, Zeit',
      ).map((unit) => `${same} ${unit}`),
    ),
  ],
  sinceThen: list('seither, seitdem, seit damals, seit jener Zeit'),
  yearStart: list('Jahresbeginn, Jahresanfang, Jahresauftakt, Jahresstart, Neujahr'),
  yearTurn: list('Jahreswechsel, Silvester, Weihnachten, Heiligabend'),
  yearEnd: list('Jahresende, Jahresschluss, Jahresultimo, Jahresausklang'),
  against: list(
    'gegenüber, gegenüber dem, zum, als, als im, als in, als vor, verglichen mit, verglichen mit dem, im Vergleich zum, im Vergleich zu, im Vergleich mit dem, auf Basis des',
  ),
  births: list(
    'gegründet, Gründung, gestartet, geboren, entstanden, hervorgegangen, aus der Taufe gehoben, ins Leben gerufen, ausgegründet, ausgegliedert, abgespalten, Gründungsjahr, gründete, gründeten, Baujahr, Jahrgang',
  ),
  bornWith: list(
    'gegründete, gegründeten, gegründeter, gegründetes, entstandene, entstandenen, ausgegründete, ausgegründeten, gestartete, gestarteten',
  ),
  now: list(
    'jetzt, nun, nunmehr, inzwischen, mittlerweile, derzeit, derzeitigen, aktuell, gegenwärtig, momentan, zurzeit, neuerdings, bis heute, bis dato, heutzutage, fortan, soeben, unverändert',
  ),
  until: list('bis, bis zum, bis zu, bis Ende, bis zum Jahr, spätestens, bis ins Jahr, bis in'),
  since: list('seit, ab'),
  articles: list('dem, den, zum, zur, ins, ein, am, im, Jahr, das, zu, vom'),
  slashOrder: 'day-first',
};
