import type { DateTables } from '../../model/tables/dates';
import { twoToTwelve } from './numbers';

const all = <T>(value: T, words: string): Record<string, T> =>
  Object.fromEntries(words.split(', ').map((word) => [word, value]));
const list = (words: string): string[] => words.split(', ');

/** English words for dates and periods. */
export const dates: DateTables = {
  months: {
    January: 1,
    February: 2,
    March: 3,
    April: 4,
    May: 5,
    June: 6,
    July: 7,
    August: 8,
    September: 9,
    October: 10,
    November: 11,
    December: 12,
  },
  shortMonths: {
    Jan: 1,
    Feb: 2,
    Mar: 3,
    Apr: 4,
    Jun: 6,
    Jul: 7,
    Aug: 8,
    ...all(9, 'Sep, Sept'),
    Oct: 10,
    Nov: 11,
    Dec: 12,
  },
  ambiguousMonths: list('May, March, August'),
  monthCues: list(
    'in, of, last, this, next, since, until, till, by, from, early, mid, mid-, late, through, to, and, between, during, before, after, on, late-, early-, for, every, past, -, (, ended, ending, ends, around, throughout, back',
  ),
  monthNouns: list(
    'round, deal, raise, financing, funding, tender, investment, valuation, sale, quarter, report, filing, launch, listing, plan, forecast, guidance',
  ),
  weekdays: { Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6, Sunday: 7 },
  weekdayEndings: [],
  capitals: true,
  seasons: {
    ...all('spring', 'spring, springtime'),
    ...all('summer', 'summer'),
    ...all('autumn', 'autumn, fall'),
    ...all('winter', 'winter'),
  },
  seasonCues: list('in, of, last, this, next, since, until, by, early, mid, late, the, over, during, each, every, -'),
  edges: {
    ...all(
      'early',
      'early, beginning, start, opening, outset, early in, early on in, first days, first weeks, opening days, opening weeks, first months',
    ),
    ...all('mid', 'mid, middle'),
    ...all(
      'late',
      'late, end, close, late in, last days, last weeks, last months, final days, final weeks, closing days, closing weeks, tail end',
    ),
  },
  offsets: {
    ...all(-1, 'last, past, previous, prior, preceding'),
    ...all(0, 'this, current, ongoing'),
    ...all(1, 'next, coming, following'),
  },
  units: {
    ...all('day', 'day, days'),
    ...all('week', 'week, weeks'),
    ...all('month', 'month, months'),
    ...all('quarter', 'quarter, quarters'),
    ...all('half', 'half, half-year'),
    ...all('year', 'year, years, calendar year'),
    ...all('fiscal-year', 'fiscal year, financial year, fiscal'),
  },
  looseUnits: [],
  stretches: list('period, stretch'),
  pluralUnits: list('days, weeks, months, quarters, years'),
  moments: {
    ...all({ unit: 'day', count: -1 }, 'yesterday'),
    ...all({ unit: 'day', count: 0 }, 'today'),
    ...all({ unit: 'day', count: 1 }, 'tomorrow'),
    ...all({ unit: 'year', count: 0 }, 'year to date, year-to-date'),
    ...all({ unit: 'year', count: -2 }, 'the year before last'),
    ...all({ unit: 'quarter', count: -2 }, 'the quarter before last'),
    ...all({ unit: 'week', count: -1 }, 'over the weekend, at the weekend, on the weekend'),
  },
  fromOther: {
    ...all(
      { unit: 'year', count: -1 },
      'year earlier, year-earlier, year-ago, prior-year, previous-year, year before, year prior, same period a year ago, same quarter a year ago, same period last year, same quarter last year, same period the year before, corresponding period a year earlier, comparable period a year earlier, preceding year, year previously',
    ),
    ...all({ unit: 'month', count: -1 }, 'month earlier, month before, month prior, preceding month'),
    ...all(
      { unit: 'quarter', count: -1 },
      'quarter earlier, quarter before, quarter prior, prior quarter, preceding quarter',
    ),
    ...all({ unit: 'quarter', count: 1 }, 'quarter after, following quarter, quarter later'),
    ...all({ unit: 'year', count: 1 }, 'year later, year after, following year'),
    ...all({ unit: 'month', count: 1 }, 'month after, month later, following month'),
    ...all({ unit: 'day', count: 1 }, 'day after, day later, following day, next day'),
    ...all({ unit: 'day', count: -1 }, 'day earlier, day before, previous day, day prior'),
  },
  counts: {
    ...all(1, 'a, an, one'),
    ...twoToTwelve,
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20 },
    ...all(24, 'twenty-four'),
    ...all(12, 'a dozen'),
    ...all(0.5, 'half a'),
    ...all(1.5, 'one and a half, a year and a half'),
    ...all(2, 'a couple of, couple'),
  },
  someCounts: list('a few, some, several, many, a number of, a handful of, numerous'),
  countHedges: list(
    'about, around, roughly, nearly, almost, just, over, more, less, than, only, under, little, well, barely, fully, exactly, not, quite, approximately, a little, a bit, shortly',
  ),
  agoBefore: [],
  agoAfter: list('ago, back'),
  shiftAfter: { ...all(-1, 'earlier, before, prior, previously'), ...all(1, 'later, after') },
  backTo: list('after, since'),
  spans: list('past, last, previous, within'),
  ordinals: {
    ...all(1, 'first, 1st'),
    ...all(2, 'second, 2nd'),
    ...all(3, 'third, 3rd'),
    ...all(4, 'fourth, 4th, final'),
  },
  parts: {
    ...all('Q1', 'Q1, 1Q'),
    ...all('Q2', 'Q2, 2Q'),
    ...all('Q3', 'Q3, 3Q'),
    ...all('Q4', 'Q4, 4Q, final three months, closing three months, closing quarter, last three months of the year'),
    ...all('H1', 'H1, 1H'),
    ...all('H2', 'H2, 2H'),
    ...all('9M', '9M'),
  },
  fiscal: list('fiscal, FY, fiscal year, financial year, fiscal-year'),
  yearLinks: list("of, in, the, year, /, calendar, ', ’, for"),
  dayLinks: ['of'],
  dayEndings: list('st, nd, rd, th'),
  rangeFrom: list('from, between'),
  rangeTo: list('to, through, until, till, thru'),
  rangeAnd: list('and'),
  endsOn: list(
    'to, through, ended, ending, ended in, ending in, ended on, ending on, that ended, that ended in, that ended on, which ended in, which ended on, to the end of, ended at the end of, up to, closing, which closed in, that closed in',
  ),
  lengths: {
    ...all(
      'quarter',
      'the quarter, quarterly, this past quarter, latest quarter, most recent quarter, the three months, three-month period, in-quarter',
    ),
    ...all('half', 'the half, the half-year, half-year, half-yearly, the six months, six-month period, interim'),
    ...all(
      'year',
      'full year, full-year, whole year, entire year, year as a whole, year in full, twelve months as a whole, twelve months, 12 months, annual, yearly, whole of the year',
    ),
  },
  lengthStems: {},
  sameTime: [
    ...list('at the time, at that time, back then, by then, in those days, in that round, at that point'),
    ...list('that, the same, that same, the very same, the corresponding').flatMap((same) =>
      list('year, month, quarter, half, period, week, time').map((unit) => `${same} ${unit}`),
    ),
  ],
  sinceThen: list('since then, ever since'),
  yearStart: list(
    'start of the year, year started, year had started, year began, year had begun, began the year, started the year, start the year, beginning of the year, new year',
  ),
  yearTurn: list("Christmas, Christmas Eve, New Year's Eve, turn of the year"),
  yearEnd: list(
    "year-end, year end, year's end, end of the year, end of year, ended the year, finished the year, close of the year",
  ),
  against: list(
    'from, than, than in, versus, vs, against, compared with, compared to, relative to, than at, than it did, than during',
  ),
  births: list(
    'founded, co-founded, cofounded, established, set up, incorporated, spun out, spun off, born, founding, started life, started, carved out, began life',
  ),
  bornWith: list('-founded, -born'),
  now: list(
    'now, currently, at present, at the moment, nowadays, these days, so far, to date, as of today, presently, at today, as it stands',
  ),
  until: list('by, until, till, through, by the end of, before the end of, to the end of'),
  since: list('since, starting in'),
  articles: list('the, a, end, of, early, year'),
  slashOrder: 'month-first',
};
