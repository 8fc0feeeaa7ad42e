import type { DateTables } from '../../model/tables/dates';
import { bothApostrophes } from './elisions';
import { twoToTwelve } from './numbers';

const list = (words: string): string[] => words.split(', ').flatMap(bothApostrophes);
const all = <T>(value: T, words: string): Record<string, T> =>
  Object.fromEntries(list(words).map((word) => [word, value]));
/** A unit with an adjective after it, masculine or feminine: "mois dernier", "semaine passée". */
const after = (nouns: string, adjectives: string): string =>
  nouns
    .split(', ')
    .flatMap((noun) => adjectives.split(', ').map((adjective) => `${noun} ${adjective}`))
    .join(', ');

const LAST = 'dernier, passé, écoulé';
const LAST_F = 'dernière, passée, écoulée';
const NEXT = 'prochain, suivant, à venir';
const NEXT_F = 'prochaine, suivante, à venir';
const NOW = 'en cours, actuel, courant';
const NOW_F = 'en cours, actuelle, courante';
const FISCAL = 'exercice, exercice fiscal, exercice comptable, exercice annuel, exercice budgétaire';

/** French words for dates and periods. */
export const dates: DateTables = {
  months: {
    janvier: 1,
    ...all(2, 'février, fevrier'),
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    ...all(8, 'août, aout'),
    septembre: 9,
    octobre: 10,
    novembre: 11,
    ...all(12, 'décembre, decembre'),
  },
  shortMonths: {
    ...all(1, 'janv, jan'),
    ...all(2, 'févr, fév, fevr, fev'),
    avr: 4,
    ...all(7, 'juil, juill'),
    ...all(9, 'sept, sep'),
    oct: 10,
    nov: 11,
    ...all(12, 'déc, dec'),
  },
  ambiguousMonths: ['mars'],
  monthCues: list(
    'en, de, depuis, fin, début, mi, mi-, -, dès, avant, après, jusqu, à, au, et, entre, mois, le, du, courant, ce, dernier, (, d, :',
  ),
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  weekdayEndings: [],
  capitals: false,
  seasons: {
    printemps: 'spring',
    été: 'summer',
    automne: 'autumn',
    hiver: 'winter',
  },
  seasonCues: list("au, le, du, ce, cet, l, d, ', ’, en, à, depuis, fin, début, dès, avant, après, mi, -"),
  edges: {
    ...all(
      'early',
      'début, au début, au début de, au début du, dès le début, commencement, aux premiers jours de, en début',
    ),
    ...all('mid', 'mi, mi-, milieu, au milieu, courant'),
    ...all(
      'late',
      "fin, à la fin, à la fin de, à la fin du, en fin, fin de, la fin, d'ici fin, d'ici la fin, d'ici à la fin, à l'issue, au terme",
    ),
  },
  offsets: {
    ...all(-1, 'dernier, dernière'),
    ...all(0, 'ce, cet, cette'),
    ...all(1, 'prochain, prochaine'),
  },
  units: {
    ...all('day', 'jour, jours, journée, journées'),
    ...all('week', 'semaine, semaines, dernières semaines'),
    ...all('month', 'mois, derniers mois'),
    ...all('quarter', 'trimestre, trimestres, derniers trimestres'),
    ...all('half', 'semestre, semestres'),
    ...all('year', 'an, ans, année, années, année civile, année calendaire, dernières années'),
    ...all('fiscal-year', `${FISCAL}, année fiscale`),
  },
  monthNouns: [],
  looseUnits: ['moitié'],
  stretches: list('période'),
  pluralUnits: list('jours, semaines, trimestres, années, ans, semestres'),
  someCounts: list('quelques, plusieurs, de nombreux, de nombreuses, une poignée de'),
  backTo: list('après'),
  rangeFrom: list("d', d, de, entre"),
  rangeTo: list("à, jusqu'à, au"),
  rangeAnd: list('et'),
  endsOn: list(
    'clos, clos en, clos fin, clos le, clos au, achevé, achevé en, achevé fin, terminé, terminé en, terminé fin, à fin, au',
  ),
  lengths: {
    ...all('quarter', 'le trimestre, trimestriel, trimestrielle, trimestriels, les trois mois, trois mois'),
    ...all('half', 'le semestre, semestriel, semestrielle, les six mois, six mois'),
    ...all(
      'year',
      "annuel, annuelle, annuels, sur l'année, toute l'année, l'ensemble de l'année, l'année entière, douze mois, l'ensemble de l'exercice",
    ),
  },
  lengthStems: {},
  sameTime: list(
    "à l'époque, à cette époque, à ce moment-là, alors, ce trimestre-là, cette année-là, la même année, le même trimestre, la même période, au même trimestre, à la même période, le même mois, lors de ce tour",
  ),
  sinceThen: list('depuis lors'),
  yearStart: list("début d'année, début de l'année, le début de l'année"),
  yearTurn: list('Noël, Saint-Sylvestre, Nouvel An'),
  yearEnd: list("fin d'année, fin de l'année, la fin de l'année"),
  against: list("contre, que, qu'en, par rapport à, comparé à, comparé au, face à"),
  births: list('fondé, fondée, créé, créée, lancé, lancée, né, née, naissance, création, fondation'),
  bornWith: [],
  now: list("aujourd'hui, désormais, actuellement, à ce jour, jusqu'ici, maintenant, à présent, pour l'instant"),
  moments: {
    ...all({ unit: 'day', count: -1 }, 'hier, la veille'),
    ...all({ unit: 'day', count: -2 }, 'avant-hier'),
    ...all({ unit: 'day', count: 0 }, "aujourd'hui, ce jour, ce matin, ce soir"),
    ...all({ unit: 'day', count: 1 }, 'demain'),
    ...all({ unit: 'week', count: -1 }, after('semaine', LAST_F)),
    ...all({ unit: 'week', count: 1 }, after('semaine', NEXT_F)),
    ...all({ unit: 'month', count: -1 }, after('mois', LAST)),
    ...all({ unit: 'month', count: 0 }, `ce mois-ci, ${after('mois', NOW)}`),
    ...all({ unit: 'month', count: 1 }, after('mois', NEXT)),
    ...all({ unit: 'quarter', count: -1 }, `${after('trimestre', LAST)}, dernier trimestre`),
    ...all({ unit: 'quarter', count: 0 }, after('trimestre', NOW)),
    ...all({ unit: 'quarter', count: 1 }, `${after('trimestre', NEXT)}, prochain trimestre`),
    ...all({ unit: 'half', count: -1 }, after('semestre', LAST)),
    ...all({ unit: 'half', count: 0 }, after('semestre', NOW)),
    ...all(
      { unit: 'year', count: -1 },
      `${after('année', LAST_F)}, ${after('an', LAST)}, l'an dernier, l'an passé, l'année dernière, l'année passée, l'année écoulée`,
    ),
    ...all({ unit: 'year', count: 0 }, `${after('année', NOW_F)}, l'année en cours, cette année`),
    ...all({ unit: 'year', count: 1 }, `${after('année', NEXT_F)}, l'an prochain, l'année prochaine, l'an à venir`),
    ...all({ unit: 'year', count: -2 }, "il y a deux ans, l'avant-dernière année"),
    ...all({ unit: 'fiscal-year', count: -1 }, `${after(FISCAL, `${LAST}, clos, achevé`)}, dernier exercice`),
    ...all({ unit: 'fiscal-year', count: 0 }, `${after(FISCAL, NOW)}, exercice qui s'achève`),
    ...all({ unit: 'fiscal-year', count: 1 }, `${after(FISCAL, NEXT)}, prochain exercice`),
  },
  fromOther: {
    ...all(
      { unit: 'year', count: -1 },
      "un an plus tôt, un an auparavant, un an avant, une année plus tôt, une année auparavant, l'année précédente, l'an précédent, l'année d'avant, même période un an plus tôt, même période de l'année précédente, même période de l'an dernier, même période de l'an passé, même trimestre de l'année précédente, l'exercice précédent, exercice précédent",
    ),
    ...all(
      { unit: 'month', count: -1 },
      'un mois plus tôt, un mois auparavant, un mois avant, le mois précédent, le mois précédant',
    ),
    ...all(
      { unit: 'quarter', count: -1 },
      'un trimestre plus tôt, le trimestre précédent, au trimestre précédent, trois mois plus tôt, trois mois auparavant',
    ),
    ...all({ unit: 'year', count: 1 }, "un an plus tard, un an après, l'année suivante"),
    ...all({ unit: 'month', count: 1 }, 'un mois plus tard, le mois suivant'),
  },
  counts: {
    ...all(1, 'un, une'),
    ...twoToTwelve,
    ...all(1.5, 'un an et demi'),
    ...all(15, 'quinze'),
    ...all(18, 'dix-huit'),
    ...all(0.5, 'une demi'),
  },
  countHedges: list('environ, près, de, plus, moins, quelque, à, peine, tout, juste, bientôt, presque'),
  agoBefore: list(
    'il y a, voici, voilà, il y a environ, il y a près de, il y a plus de, il y a moins de, il y a à peine, il y a tout juste, voici à peine, voilà près de',
  ),
  agoAfter: [],
  shiftAfter: {
    ...all(-1, 'plus tôt, auparavant, avant'),
    ...all(1, 'plus tard, après'),
  },
  spans: list('ces'),
  ordinals: {
    ...all(1, 'premier, première'),
    ...all(2, 'deuxième, second, seconde'),
    ...all(3, 'troisième'),
    ...all(4, 'quatrième'),
  },
  parts: {
    ...all('Q1', 'T1, 1T, Q1, trois premiers mois, premier trimestre'),
    ...all('Q2', 'T2, 2T, Q2'),
    ...all('Q3', 'T3, 3T, Q3'),
    ...all('Q4', 'T4, 4T, Q4, dernier trimestre de'),
    ...all(
      'H1',
      "S1, 1S, H1, six premiers mois, première moitié de l'année, première moitié de l'exercice, premier semestre",
    ),
    ...all('H2', "S2, 2S, H2, seconde moitié de l'année, deuxième moitié de l'année, second semestre"),
    ...all('9M', '9M, neuf premiers mois'),
  },
  fiscal: list(
    'exercice, exercice fiscal, exercice comptable, exercice décalé, année fiscale, exercice budgétaire, exercice clos en, fiscal, FY',
  ),
  yearLinks: list("de, du, en, année, an, /, ', ’, pour"),
  dayLinks: [],
  dayEndings: list('er, e, ème, eme, ère, nd, nde, re'),
  until: list(
    "d'ici à, d'ici, d'ici au, jusqu'en, jusqu'à, jusqu'au, avant, d'ici la fin, à l'horizon, d'ici à la fin de, avant la fin, avant fin, à horizon",
  ),
  since: list('depuis, dès, à compter de, à partir de'),
  articles: list("le, la, l, ', ’, fin, début, de, du, d, année, an, mois, en"),
  slashOrder: 'day-first',
};
