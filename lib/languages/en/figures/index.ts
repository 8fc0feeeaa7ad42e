import type { FigureTables } from '../../../model/tables/figures';
import { list } from '../../list';
import { currencies } from './currencies';
import { hedges } from './hedges';
import { numbers } from './number-words';
import { people, peopleAdjectives, peopleBefore, peopleLinks, peopleVerbs } from './people';
import { sums } from './sums';

const norway = list('norwegian; norway; norwegians; oslo; bergen; trondheim; nbim; nok');
const sweden = list('swedish; sweden; swedes; stockholm; gothenburg; malmö; lund; sek');

/** English words for figures. */
export const figures: FigureTables = {
  decimal: '.',
  numbers,
  ...sums,
  currencies,
  ambiguousCurrencies: list('won; rand; sterling; dong; lei; leu; sol; real; lari'),
  currencyHints: {
    kroner: { NOK: norway, SEK: sweden },
    krone: { NOK: norway, SEK: sweden },
    crowns: { NOK: norway, SEK: sweden, CZK: list('czech; prague; czechia') },
  },
  currenciesBefore: list('euro; US dollars; US dollar'),
  hundredths: list('cent; cents; pence; penny; pennies'),
  percent: list('percent; percents; percentage; per cent; per-cent; %; pct; pct.; pc; p.c.'),
  notPercent: list('points; point; -points; -point'),
  people,
  peopleEndings: {},
  peopleAdjectives,
  peopleAdjectiveEndings: list('ly; ed; ing; ive; able; ful; less; ous'),
  peopleJoints: list('and; or; /'),
  peopleBefore,
  peopleLinks,
  peopleVerbs,
  ...hedges,
  rangeWords: list('to; –; -; —; ‑; −; up to; through; to as much as; to as many as; to as high as'),
  orWords: list(
    'or; , perhaps; , maybe; , possibly; , if not; if not; , or; perhaps; maybe; or even; or maybe; or perhaps',
  ),
  between: list('between'),
  betweenJoints: list('and; to'),
  comparatives: list('more; less; fewer; higher; lower; above; below; over; under; of; up; down; apiece; each'),
  trajectories: [['from', 'to']],
  rangeOpeners: list('ranging; range; ranged; ranges; anywhere; somewhere; vary; varies; varying'),
  comparisons: list(`
    up from; down from; from; against; versus; vs; vs.; compared with; compared to; compares with; compared; up from just; up from
    about; up from around; after; instead of; rather than; following; as against; and not; it was; it had been; had been; was it;
    doubling from; tripling from; rising from; climbing from; from just; from only; from about; of which; prior year:; previously:; year-earlier:; a year earlier:; last year:`),
  comparisonTails: list(`
    a; in; at; the; last; from; of; coming; and; when; one; two; three; six; twelve; just; only; by; earlier; before; previously; six; during; for;
    this; year; that; or; as; into; on; over; who; which; since; on; while; but; then; ago; today; now`),
  minus: list('minus; −; negative'),
  notMinusAfter: list('plus; or; /; and'),
  conversionCues: list(`
    or; or about; or roughly; or around; or approximately; or nearly; or some; equivalent to; the equivalent of; equal to; that is;
    which is; i.e.; translating to; which translates to; which equals; =; converting to; working out at; works out at; which works
    out at; that's; which comes to`),
  conversionFillers: list(`
    equivalent to; equivalent; or; at current exchange rates; at the time; equal to; that is; worth; =; at current rates; the
    equivalent of; an equivalent of; which is; i.e.; currently; at today's exchange rate; at today's rates; at the exchange rate;
    converted; at the then exchange rate; then; now; in US dollars; in dollars; corresponding; corresponding to; corresponds to; at that time; at the current rate; ,`),
  fractionContext: list(`
    stake; stakes; share; shares; shareholding; shareholdings; equity; owns; own; owned; owning; holds; hold; held; holding;
    ownership; interest; interests; voting; stock; owner; owners; shareholder; shareholders; investor; founders; votes`),
  fractionWholes: list(`
    of the company; of the business; of the firm; of the startup; of the start-up; the company; the business; the firm; the
    startup; of the group; of the venture; of the joint venture; of the lab; the shares; of it; of the equity`),
  sharePartitives: list('of; its; their; his; her; the; that; this'),
  shareNames: list('of; in'),
  shareVerbs: list(`
    bought; buys; buy; buying; acquired; acquires; acquire; acquiring; sold; sells; sell; selling; takes; took; taking; take;
    snapped; secured; secures`),
  plainColumns: list(`
    year; rank; no; number; #; founded; age; deals; rounds; startups; countries; locations; sites; date; month; quarter; score;
    multiple; points; factor; term`),
  amountNouns: list(
    'figures; amounts; sums; numbers; values; prices; all; amount; sum; valuations; totals; data; everything; stated; given; quoted; shown; expressed',
  ),
  givers: list('from'),
};
