import type { ArithmeticTables } from '../../model/tables/arithmetic';
import { list } from '../list';
import { twoToTwelve } from './numbers';

/** Words by which English texts do sums with their figures. */
export const arithmetic: ArithmeticTables = {
  factors: [
    {
      phrases: list(`
      more than double|doubled|doubles|doubling|twice; more than doubl*; over double; well over double|twice;
      over twice; at least double|doubled|twice; better than double`),
      low: 2,
      high: null,
    },
    {
      phrases: list(`
      nearly|almost double|doubled|doubles|doubling|twice; close to double|doubling|twice; just under|below double|twice;
      not quite double|twice; roughly|about|around double|doubled|twice`),
      low: 1.7,
      high: 2.3,
    },
    { phrases: list('double|doubled|doubles|doubling|twice'), low: 1.75, high: 2.35 },
    {
      phrases: list(`
      more than triple|tripled|triples|tripling|treble|trebled|trebling; over triple|treble; well over triple;
      at least triple|tripled`),
      low: 3,
      high: null,
    },
    {
      phrases: list(`
      nearly|almost triple|tripled|triples|tripling|treble|trebled; close to triple|tripling; just under triple`),
      low: 2.5,
      high: 3.1,
    },
    { phrases: list('triple|tripled|triples|tripling|treble|trebled|trebles|trebling'), low: 2.6, high: 3.5 },
    { phrases: list('more than quadruple|quadrupled|quadruples|quadrupling; over quadruple'), low: 4, high: null },
    { phrases: list('quadruple|quadrupled|quadruples|quadrupling'), low: 3.5, high: 4.6 },
    { phrases: list('more than quintuple|quintupled|quintupling'), low: 5, high: null },
    { phrases: list('quintuple|quintupled|quintuples|quintupling'), low: 4.45, high: 5.6 },
    { phrases: list('half as much again'), low: 1.35, high: 1.65 },
    { phrases: list('more than halved|halves|halving; less than half; under half; not even half'), low: 0, high: 0.5 },
    { phrases: list('more than half'), low: 0.5, high: 1 },
    {
      phrases: list(`
      halved|halves|halving; half as much|large|big|high; half of the; half the; half its; half their; half that of;
      half what`),
      low: 0.42,
      high: 0.58,
    },
    { phrases: list('a third of the; one third of the; a third as much'), low: 0.29, high: 0.38 },
    { phrases: list('two thirds of the'), low: 0.6, high: 0.73 },
    { phrases: list('a quarter of the; one quarter of the'), low: 0.21, high: 0.29 },
    { phrases: list('three quarters of the'), low: 0.69, high: 0.81 },
    { phrases: list('a fifth of the; one fifth of the'), low: 0.17, high: 0.23 },
    { phrases: list('a tenth of the; one tenth of the'), low: 0.085, high: 0.115 },
  ],
  folds: list('times; time; fold; x'),
  halves: list('and a half'),
  foldsOver: list('more than; over; well over; at least; upwards of; north of; comfortably over'),
  foldsUnder: list('nearly; almost; close to; just under; not quite; less than; under'),
  fractions: [
    { phrases: list('half of it|that|this|them|which; half that|this sum|amount|money'), low: 0.45, high: 0.55 },
    { phrases: list('a|one third of it|that|this|which'), low: 0.3, high: 0.37 },
    { phrases: list('two thirds of it|that|this|which'), low: 0.63, high: 0.71 },
    { phrases: list('a|one quarter of it|that|this|which'), low: 0.22, high: 0.28 },
    { phrases: list('three quarters of it|that|this|which'), low: 0.71, high: 0.79 },
    { phrases: list('a|one fifth of it|that|this|which'), low: 0.18, high: 0.22 },
    { phrases: list('a|one tenth of it|that|this|which'), low: 0.09, high: 0.11 },
  ],
  worth: list('worth; value; valued; valuation; weight; price tag; market cap; price'),
  from: list('from'),
  to: list(`
  to; to about|around|roughly|nearly|almost|some; to more than; to over; to just over; to at least; to as much as; to a; to an estimated`),
  former: list(`
  up from; down from; compared with|to; against; versus; vs; previous; earlier; former; last; prior; a year ago;
  a year earlier; a year before; year earlier; it had been; had been; when it was; it was; after`),
  rises: list(`
  rose; rise; rises; rising; risen; grew; grow; grows; growing; grown; growth; up; increase|increased|increases|increasing;
  jump|jumped|jumping; climb|climbed|climbing; gain|gained|gaining; surge|surged|surging; soar|soared|soaring; plus;
  higher; more than|more; above; advanced; improved; swelled; expanded; leapt; added; step up; step-up`),
  falls: list(`
  fell; fall; falls; falling; fallen; down; drop|dropped|dropping; decline|declined|declining; decrease|decreased;
  minus; less than|less; lower; below; sank; slid; shrank; shrunk; slumped; plunged; tumbled; lost; cut; narrowed;
  narrower`),
  otherwise: list(`
  constant currency|currencies; currency adjusted; currency neutral; organic; organically; like for like; sequential;
  sequentially; quarter on|over quarter; quarter over; from the previous|prior|preceding quarter; on the quarter; adjusted;
  month on|over month; from the previous|prior month; excluding; on average; per year; a year on average; than expected;
  than analysts; expectations; estimates; annually; compounded`),
  highest: list(`
  largest|biggest|priciest|costliest|richest|highest ~ history; largest|biggest|priciest|costliest|highest ever;
  largest|biggest|priciest|costliest|highest _ ever; largest|biggest|priciest|costliest|highest _ to date;
  largest|biggest|priciest|costliest|highest ~ since its founding; its|the|their largest|biggest ~ yet; record round;
  record raise; record purchase; record deal; record acquisition; most expensive _ ever; most expensive ~ history;
  more than ever before; most it has ever`),
  notHighest: list(`
  one of the; among the; second largest|biggest; third largest|biggest; fourth largest|biggest; fifth largest|biggest; until then;
  up to then; at the time; then the; back then; previous record; old record; former record; previously; so far this; this year;
  not the; nowhere near; far from the; except; apart from; behind; after the; second only; topping; exceeding; beating; surpassing`),
  shareOf: [
    {
      metric: 'revenue',
      phrases: list(`
      of sales|revenue|revenues|turnover; of all sales|revenue|revenues; of total|group|overall sales|revenue|revenues;
      of its|the sales|revenue|revenues|turnover; of the total|group's revenue; of the company's sales|revenue`),
    },
    { metric: 'funding_round', phrases: list('of the round|raise|financing|total|money|sum') },
    { metric: 'capex', phrases: list('of capex; of capital spending|expenditure|expenditures; of the capex') },
    { metric: 'headcount', phrases: list('of the|its workforce|staff|headcount|employees|payroll') },
  ],
  same: list(`
  or; about; some; roughly; equal to; equivalent to; i e; that is; that's; which is; making up; accounting for;
  that works out at|to; which works out at|to; works out at|to`),
  more: list(`
  more than; above; higher than; over and above; in excess of; more compared with; richer than; dearer than`),
  less: list(`
  less than; below; lower than; short of; fewer than; shy of; cheaper than; less compared with`),
  above: list(`
  ahead of; bigger than; larger than; higher than; more than the; more than what; exceeding; exceeds; exceeded;
  surpassing; surpasses; surpassed; topping; tops; topped; beating; beats; dwarfs; dwarfing; dwarfed; eclipsing;
  eclipses; eclipsed; outstripping; outstrips; overtaking; overtakes; overtook; outdoing; well above; above the;
  greater than; outweighs; outspending; outranks`),
  below: list(`
  smaller than; lower than; less than the; less than what; trailing; trails; behind the; behind; short of; below the;
  falls short of; well below; dwarfed by; eclipsed by; surpassed by; exceeded by; topped by; fewer than the`),
  ofThe: list('of the #; of its #; of the total #; from the #; out of the #'),
  by: list('by; by a further; by another; by some; by about|around|roughly|nearly; by more than; by an additional'),
  totals: list(`
  together; combined; taken together; put together; added together; adds up to; add up to; adding up to; sums to;
  sum to; in sum; for a combined; a combined; totalling; totaling; totalled; totaled; collectively; between them;
  that comes to; which comes to; in aggregate; an aggregate; bringing the sum to`),
  overall: list(`
  in all; all in all; all told; altogether; in total; a total of; now totals; now amounts to; now comes to;
  now adds up to; now stands at; now worth; now represents; today represents; has grown to`),
  makes: list(`
  bringing|brings|brought|taking|takes|took|lifting|lifts|pushing|pushes total funding|financing|capital to;
  bringing|brings|brought|taking|takes|took|lifting|lifts|pushing|pushes _ total|investment|commitment|bill|tally|outlay|stake to;
  bringing|brings|brought|taking|takes _ total investment|commitment|funding|outlay to; to a total of; bringing the total to; bringing the round to; bringing its total to; brings the total to;
  brings the round to; taking the total to; taking the round to; takes the total to; takes the round to;
  lifting the total to; lifts the total to; swelling the round to; swells the round to;   that makes; this makes; which makes; makes a total of; for a total of; giving a total of; that is a total of;
  that gives; that adds up to; it adds up to; it all adds up to; that comes to; this comes to; the sum is; the sum of`),
  annualized: list(`
  on an annual basis; annualized; annualised; on an annualized|annualised basis; a year; per year; in annual; annual;
  extrapolated to a|the year; over a full year; over twelve months`),
  added: list(`
  together with the; together with its; together with an earlier; combined with the; combined with its; added to the;
  added to its; adding the; adding to the; on top of the; on top of its; coming on top of; in addition to the;
  in addition to its; along with the; plus the; including the earlier; counting the; with the earlier;
  with the previous`),
  madeOf: list(`
  made up of; consisting of; comprising; consists of; comprises; composed of; split into; split between; divided into;
  broken down into; in a mix of; a mix of; a combination of; in the form of; is made up of`),
  within: list(`
  of which; of that; of the total; of the sum; of the amount; of this; out of which; out of that; from which;
  including #; including about|some|nearly|almost|roughly #; including more than #; including over #; including the #; including a #`),
  each: list('each; apiece; per head; respectively the same; respectively; per company; every one of them'),
  yearly: list(`
  a year; per year; per annum; annually; each year; every year; yearly; a year on average; p a; in annual; annual`),
  monthly: list('a month; per month; monthly; each month; every month'),
  years: list('years; year'),
  lasting: list('over; for; across; spread over; over a period of; within; in; lasting; through; during; under'),
  ordinals: list(`
  first; second; third; fourth; initially; then; later; next; finally; now; immediately; at once; upfront; up front;
  at closing; on signing; remaining; the rest; last; at a later date; subsequently; year one|two|three; the former;
  the latter`),
  totalRows: list('total; totals; sum; all; altogether; overall; grand; combined; in'),
  numbers: { ...twoToTwelve, fifteen: 15, twenty: 20, thirty: 30, fifty: 50, hundred: 100 },
};
