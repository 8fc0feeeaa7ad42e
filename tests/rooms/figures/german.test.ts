import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Text and the figures it must give, one line each. */
const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['anderthalb Milliarden Euro', '[anderthalb Milliarden Euro] 1500000000 EUR exact'],
  ['vier und drei viertel Milliarden Euro', '[vier und drei viertel Milliarden Euro] 4750000000 EUR exact'],
  ['sechs und eine halbe Million Franken', '[sechs und eine halbe Million Franken] 6500000 CHF exact'],
  ['sieben Komma zwei Milliarden Dollar', '[sieben Komma zwei Milliarden Dollar] 7200000000 USD exact'],
  ['ein Komma null vier Prozent', '[ein Komma null vier Prozent] 1.04 percent exact'],
  ['drei Millionen zweihunderttausend Euro', '[drei Millionen zweihunderttausend Euro] 3200000 EUR exact'],
  ['18 Euro und 25 Cent je Aktie', '[18 Euro und 25 Cent] 18.25 EUR exact'],
  [
    'zwoelf Millionen Euro für fuenfundfuenfzig Prozent',
    '[zwoelf Millionen Euro] 12000000 EUR exact',
    '[fuenfundfuenfzig Prozent] 55 percent exact',
  ],
  ['90 EUR Mio. in bar', '[90 EUR Mio.] 90000000 EUR exact'],
  ['90 Millionen usd', '[90 Millionen usd] 90000000 USD exact'],
  ['Umsatz 1 204 300 Euro', '[1 204 300 Euro] 1204300 EUR exact'],
  ['zweieinhalb Milliarden Dollar', '[zweieinhalb Milliarden Dollar] 2500000000 USD exact'],
  ['eine halbe Milliarde Euro', '[eine halbe Milliarde Euro] 500000000 EUR exact'],
  ['mit einer halben Billion Dollar', '[einer halben Billion Dollar] 500000000000 USD exact'],
  ['eine dreiviertel Milliarde Euro', '[eine dreiviertel Milliarde Euro] 750000000 EUR exact'],
  ['fünfundzwanzig Millionen Euro', '[fünfundzwanzig Millionen Euro] 25000000 EUR exact'],
  ['hundert Millionen Franken', '[hundert Millionen Franken] 100000000 CHF exact'],
  ['3,2 Bio. Dollar', '[3,2 Bio. Dollar] 3200000000000 USD exact'],
  ['fünf Billionen Dollar', '[fünf Billionen Dollar] 5000000000000 USD exact'],
  ["76'400 Mio. Franken", "[76'400 Mio. Franken] 76400000000 CHF exact"],
  ['1 500 Mio. Euro', '[1 500 Mio. Euro] 1500000000 EUR exact'],
  ['CHF 3 Mio.', '[CHF 3 Mio.] 3000000 CHF exact'],
  ['Fr. 500 Mia.', '[Fr. 500 Mia.] 500000000000 CHF exact'],
  ['500 T€', '[500 T€] 500000 EUR exact'],
  ['EUR600m', '[EUR600m] 600000000 EUR exact'],
  ['5 Mrd. schwedische Kronen', '[5 Mrd. schwedische Kronen] 5000000000 SEK exact'],
  ['300 Mio. kanadische Dollar', '[300 Mio. kanadische Dollar] 300000000 CAD exact'],
  ['500 Crore Rupien', '[500 Crore Rupien] 5000000000 INR exact'],
  ['drei Milliarden Dirham', '[drei Milliarden Dirham] 3000000000 AED exact'],
  // the first of a magnitude, and the one that is spoken of
  ['die erste Milliarde Euro ist da', '[die erste Milliarde Euro] 1000000000 EUR exact'],
  ['Es fehlt die Million Euro', '[die Million Euro] 1000000 EUR exact'],
  ['die ersten Millionen Euro', '[Millionen Euro] 2000000.. EUR at_least vague'],
  // a magnitude that the sum before it tells
  ['Aus 2,4 Milliarden Euro können auf Dauer 3,1 werden.', '[2,4 Milliarden Euro] 2400000000 EUR exact'],
  [
    '2,4 Milliarden Euro, die auf 3,1 wachsen',
    '[2,4 Milliarden Euro] 2400000000 EUR exact',
    '[3,1] 3100000000 EUR exact inherited',
  ],
  ['2,4 Milliarden Euro, auf 3,1 Punkte', '[2,4 Milliarden Euro] 2400000000 EUR exact'],
  [
    '60 Millionen Euro von der Stadt, 20 vom Land',
    '[60 Millionen Euro] 60000000 EUR exact',
    '[20] 20000000 EUR exact inherited',
  ],
  ['60 Millionen Euro, 20 von denen', '[60 Millionen Euro] 60000000 EUR exact'],
  ['60 Millionen Euro, 20 von Ingenieuren erdacht', '[60 Millionen Euro] 60000000 EUR exact'],
  [
    'sechs, vielleicht sieben Milliarden Euro',
    '[sechs, vielleicht sieben Milliarden Euro] 6000000000..7000000000 EUR range',
  ],
  // people
  ['Gut 30 Millionen nutzen die App.', '[30 Millionen] 30000000.. people more_than (Nutzer)'],
  ['Inzwischen arbeiten hier viele, siebzig arbeiten auswärts.', '[siebzig] 70 people exact (Mitarbeiter)'],
  ['Windows 11 nutzen viele, und 2024 arbeiten sie damit.'],
  ['auf 4.500 Stellen schrumpfen', '[4.500 Stellen] 4500 people exact (Stelle)'],
  ['Die Belegschaft kletterte auf 640.', '[640] 640 people exact (Mitarbeiter)'],
  ['sein Drittel an der Firma', '[sein Drittel] 33.333 percent exact (fraction)'],
  // hedges
  ['rund 1500 Beschäftigte', '[1500 Beschäftigte] 1500 people about (Beschäftigte)'],
  ['knapp sechs Milliarden Euro', '[sechs Milliarden Euro] 6000000000 EUR about'],
  ['gut 75 Milliarden Dollar', '[75 Milliarden Dollar] 75000000000.. USD more_than'],
  ['mehr als eine Milliarde Euro', '[eine Milliarde Euro] 1000000000.. EUR more_than'],
  ['mindestens 500 Mio. Dollar', '[500 Mio. Dollar] 500000000.. USD at_least'],
  ['bis zu 65 Milliarden Dollar', '[65 Milliarden Dollar] ..65000000000 USD up_to'],
  ['mit bis zu rund 40 Mrd. Dollar', '[40 Mrd. Dollar] ..40000000000 USD up_to'],
  ['deutlich weniger als zehn Milliarden Euro', '[zehn Milliarden Euro] ..10000000000 EUR less_than'],
  ['nicht mehr als 10 Mio. Euro', '[10 Mio. Euro] ..10000000 EUR up_to'],
  ['eine gute Milliarde Euro', '[eine gute Milliarde Euro] 1000000000.. EUR more_than'],
  ['eine knappe Milliarde Euro', '[eine knappe Milliarde Euro] 1000000000 EUR about'],
  ['könnte 10 Milliarden Dollar übersteigen', '[10 Milliarden Dollar] 10000000000.. USD more_than'],
  ['10 Milliarden Euro oder mehr', '[10 Milliarden Euro] 10000000000.. EUR at_least'],
  // a preposition is no hedge
  ['eine Runde über 40 Mrd. Dollar', '[40 Mrd. Dollar] 40000000000 USD exact'],
  ['ein Vertrag mit Oracle über 300 Mrd. Dollar', '[300 Mrd. Dollar] 300000000000 USD exact'],
  ['Zusage seiner Förderer über eine Milliarde Dollar', '[eine Milliarde Dollar] 1000000000 USD exact'],
  ['eine Runde von über 40 Mrd. Dollar', '[40 Mrd. Dollar] 40000000000.. USD more_than'],
  ['Die Runde brachte über 40 Mrd. Dollar', '[40 Mrd. Dollar] 40000000000.. USD more_than'],
  ['verfügt über 3 Mrd. Euro', '[3 Mrd. Euro] 3000000000 EUR exact'],
  // ranges and trajectories
  ['20 bis 25 Milliarden Dollar', '[20 bis 25 Milliarden Dollar] 20000000000..25000000000 USD range'],
  ['14–16 Mrd. Euro', '[14–16 Mrd. Euro] 14000000000..16000000000 EUR range'],
  ['10-15 Mrd. Euro', '[10-15 Mrd. Euro] 10000000000..15000000000 EUR range'],
  ['zwischen 2 und 3 Milliarden Euro', '[2 und 3 Milliarden Euro] 2000000000..3000000000 EUR range'],
  [
    'zwischen 900 Millionen und 1,1 Milliarden Dollar',
    '[900 Millionen und 1,1 Milliarden Dollar] 900000000..1100000000 USD range',
  ],
  ['fünf oder sechs Milliarden Euro', '[fünf oder sechs Milliarden Euro] 5000000000..6000000000 EUR range'],
  ['zwischen 6,7 und 8,1 Prozent', '[6,7 und 8,1 Prozent] 6.7..8.1 percent range'],
  ['von 7 auf 13,8 Milliarden Dollar', '[7] 7000000000 USD exact', '[13,8 Milliarden Dollar] 13800000000 USD exact'],
  ['870 Mio. USD → 2 Mrd. USD', '[870 Mio. USD] 870000000 USD exact', '[2 Mrd. USD] 2000000000 USD exact'],
  ['870 Mio. USD -> 2 Mrd. USD', '[870 Mio. USD] 870000000 USD exact', '[2 Mrd. USD] 2000000000 USD exact'],
  ['2 Mrd. Euro und 3 Mrd. Euro', '[2 Mrd. Euro] 2000000000 EUR exact', '[3 Mrd. Euro] 3000000000 EUR exact'],
  // compounds
  ['Metas 10-Milliarden-Dollar-Investition', '[10-Milliarden-Dollar] 10000000000 USD exact'],
  ['ein 500-Millionen-Euro-Auftrag', '[500-Millionen-Euro] 500000000 EUR exact'],
  ['ein 10-Mrd.-Dollar-Deal', '[10-Mrd.-Dollar] 10000000000 USD exact'],
  ['eine 49-prozentige Beteiligung', '[49-prozentige] 49 percent exact'],
  // vague sums
  [
    'ein zweistelliger Milliardenbetrag in Euro',
    '[zweistelliger Milliardenbetrag in Euro] 10000000000..99000000000 EUR range vague',
  ],
  [
    'einstelliger Millionenbetrag, 5 Mio. Euro',
    '[einstelliger Millionenbetrag] 1000000..9000000 EUR range vague inherited',
    '[5 Mio. Euro] 5000000 EUR exact',
  ],
  ['mehrere Milliarden Dollar', '[mehrere Milliarden Dollar] 2000000000.. USD at_least vague'],
  [
    'steckte Milliarden in Modellentwickler, davon 5 Mrd. Dollar in bar',
    '[Milliarden] 2000000000.. USD at_least vague inherited',
    '[5 Mrd. Dollar] 5000000000 USD exact',
  ],
  ['Hunderte Millionen Euro', '[Hunderte Millionen Euro] 200000000.. EUR at_least vague'],
  // shares
  ['hält ein Viertel der Anteile', '[ein Viertel] 25 percent exact (fraction)'],
  ['die Hälfte der Aktien', '[die Hälfte] 50 percent exact (fraction)'],
  // people
  ["beschäftigt 228'000 Personen", "[228'000 Personen] 228000 people exact (Person)"],
  ['500 Millionen wöchentliche Nutzer', '[500 Millionen wöchentliche Nutzer] 500000000 people exact (Nutzer)'],
  ['eine Milliarde Menschen pro Monat', '[eine Milliarde Menschen] 1000000000 people exact (Mensch)'],
  ['100.000 Firmenkunden', '[100.000 Firmenkunden] 100000 people exact (Firmenkunde)'],
  ['eine Belegschaft von 300', '[300] 300 people exact (Mitarbeiter)'],
  ['Die Zahl der Mitarbeiter stieg auf 1.200.', '[1.200] 1200 people exact (Mitarbeiter)'],
  // conversions
  ['2 Mrd. Euro (rund 2,3 Mrd. Dollar)', '[2 Mrd. Euro] 2000000000 EUR exact = 2300000000 USD'],
  ['2 Mrd. Dollar, umgerechnet 1,8 Mrd. Euro,', '[2 Mrd. Dollar] 2000000000 USD exact = 1800000000 EUR'],
  ['umgerechnet rund 13,4 Milliarden Euro', '[13,4 Milliarden Euro] 13400000000 EUR about'],
  ['2 Mrd. Euro (zuvor 3 Mrd. Euro)', '[2 Mrd. Euro] 2000000000 EUR exact', '[3 Mrd. Euro] 3000000000 EUR exact'],
  // inherited units
  [
    '105 Millionen Euro und die 385 Millionen vom Dezember',
    '[105 Millionen Euro] 105000000 EUR exact',
    '[385 Millionen] 385000000 EUR exact inherited',
  ],
  [
    'von etwa einer Milliarde auf mehr als fünf Milliarden Dollar',
    '[einer Milliarde] 1000000000 USD about',
    '[fünf Milliarden Dollar] 5000000000.. USD more_than',
  ],
  [
    '400 Millionen Nutzer, zuvor 300 Millionen',
    '[400 Millionen Nutzer] 400000000 people exact (Nutzer)',
    '[300 Millionen] 300000000 people exact (Nutzer) inherited',
  ],
  // signs
  ['-3,2 Mrd. Euro', '[-3,2 Mrd. Euro] -3200000000 EUR exact'],
  ['minus 500 Millionen Euro', '[minus 500 Millionen Euro] -500000000 EUR exact'],
  ['ein Verlust von 500 Millionen Euro', '[500 Millionen Euro] 500000000 EUR exact'],
  ['113 Dollar je Anteilsschein', '[113 Dollar] 113 USD exact'],
];

/** One value in many spellings: 14.3 billion US dollars. */
const SPELLINGS = [
  '14,3 Milliarden US-Dollar',
  '14,3 Milliarden Dollar',
  '14,3 Mrd. Dollar',
  '14,3 Mrd. US-Dollar',
  '14,3 Mrd. USD',
  '14,3 Mrd USD',
  '14,3 Mrd. $',
  '14,3 Mrd. US$',
  '$14,3 Mrd.',
  'US$ 14,3 Mrd.',
  'USD 14,3 Mrd.',
  '14.3 Mrd. USD',
  '14.3 Milliarden Dollar',
  '14.300 Mio. Dollar',
  "14'300 Mio. Dollar",
  '14 300 Millionen Dollar',
  '14.300.000.000 Dollar',
  '14,3-Milliarden-Dollar',
  '14,3 Milliarden amerikanische Dollar',
  '14,3 Mia. Dollar',
  '$14.3bn',
];

const NEGATIVES = [
  'https://velora.example/?q=40%25%20ab%3030',
  'am 13. Juni 2025 um 14:20 Uhr',
  'im Jahr 2024',
  'im ersten Quartal 2025',
  '70 Milliarden Parameter',
  'ein Modell mit 141 Milliarden Parametern',
  '2 Billionen Token',
  '15,5 Billionen Trainings-Token',
  '10.000 GPUs',
  '5 Gigawatt',
  'Llama 4',
  'GPT-5 und B200',
  'Version 2.5.1',
  'Tel. 030 123 456',
  'gewann 3:1',
  'um 2 Prozentpunkte',
  'OpenAI stellte 2024 Mitarbeiter ein',
  'das 10-fache',
  'über 40 Jahre',
  'im ersten Viertel des Jahres',
  'eine Milliardenbewertung',
  'der Milliardär',
  '385 Millionen',
  '2,5 Millionen Stück',
  '4 Mio. Aktien',
  '180 Milliarden Chips',
  '33 Sprachen',
  'ein Mitarbeiter',
  'S&P 500',
  '5G und 3D',
  'Platz 3',
];

describe('German figures', () => {
  it.each(CASES)('%s', (text, ...figures) => {
    expect(read('de', text)).toEqual(figures);
  });
  it.each(SPELLINGS)('14.3 billion dollars: %s', (spelling) => {
    expect(read('de', `Der Preis: ${spelling} in bar`)).toEqual([`[${spelling}] 14300000000 USD exact`]);
  });
  it.each(NEGATIVES)('no figure: %s', (text) => {
    expect(read('de', text)).toEqual([]);
  });
});
