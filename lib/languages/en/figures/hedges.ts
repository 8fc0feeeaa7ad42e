import type { FigureTables, Hedge } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';

const hedgesBefore: Record<string, Hedge> = {
  ...all(
    'exact',
    `add up to; adds up to; added up to; adding up to; hand over; hands over; handed over; handing over; turn over; turned
    over; take over; taking over; took over; take some; the top; talks about; amounts to some; spread over; a market cap of; market cap of; talked about;
    talk about; talking about; spoke about; spoken about; asked about; joked about; think about`,
  ),
  ...all(
    'about',
    `about; around; roughly; approximately; approx; approx.; nearly; almost; some; close to; near; an estimated; estimated;
    circa; ca.; ca; c.; in the region of; in the neighborhood of; in the neighbourhood of; on the order of; in the order of;
    something like; not far off; not far from; or so; ~; ≈; give or take; just shy of; shy of; a little shy of; barely; +/-;
    +-; ±; in the ballpark of; ballpark; a ballpark; in the vicinity of; getting on for; approaching; nearing;
    close on; closing in on; pushing; somewhere near; in the area of; in the order; more or less; an approximate;
    approximating; virtually; practically; a rough; a shade under; just about; within sight of; verging on; bordering on;
    estimates of; an estimate of; just around`,
  ),
  ...all(
    'more_than',
    `more than; over; above; north of; well north of; upwards of; upward of; in excess of; well in excess of; well over; well
    above; just over; a little over; slightly over; slightly more than; just above; past; well past; beyond; well beyond;
    greater than; exceeding; exceeds; exceeded; exceed; surpassing; surpassed; surpass; surpasses; topping; topped; tops; top;
    passed; passes; pass; passing; crossed; crosses; cross; crossing; better than; a bit more than; much more than;
    considerably more than; far more than; a little more than; a shade over; a shade more than; a touch over; a tad over; a
    tad more than; a hair over; comfortably over; comfortably above; comfortably more than; easily over; easily more than; far
    above; way over; way above; way more than; higher than; larger than; bigger than; eclipsing; eclipsed; >;
    significantly more than; significantly above; substantially more than; to the north of; breached; breaking; broke; breaks`,
  ),
  ...all(
    'at_least',
    `at least; no less than; no fewer than; not less than; nothing less than; a minimum of; minimum of; a floor of; ≥;
    >=; from at least; starting at; at a minimum; at minimum; a minimum; minimum; as low as; as little as; as few as; not
    below; not under; at the very least; upwards from`,
  ),
  ...all(
    'less_than',
    `less than; fewer than; under; below; just under; well under; slightly less than; slightly under; a little under; a little
    less than; just below; slightly below; south of; short of; well short of; just short of; falls short of; well below; lower
    than; smaller than; <; not quite; a whisker under; a hair under; a tad under; a tad less than; a touch under; comfortably
    under; far less than; far below; way below; way under; considerably less than; much less than; significantly less than`,
  ),
  ...all(
    'up_to',
    `up to; as much as; as many as; as high as; no more than; not more than; at most; a maximum of; maximum of; max; max.; a
    ceiling of; ceiling of; a cap of; capped at; limited to; ≤; <=; at the most; not exceeding; not to exceed; no
    higher than; up to a maximum of; potentially up to; a limit of; an upper limit of; nothing more than; to a maximum of; may reach; could reach; might reach; can reach; may total; could total`,
  ),
};

const hedgesAfter: Record<string, Hedge> = {
  ...all(
    'at_least',
    `or more; -or-more; or higher; and up; if not more; or above; and counting; and above; +; -plus; or greater; or even more;
    maybe more; perhaps more; possibly more; potentially more; probably more; at a minimum; at minimum; minimum.; minimum,; plus.;
    plus,; plus); and upward; and upwards; or better; and beyond; at the very least`,
  ),
  ...all(
    'up_to',
    'or less; or lower; at most; or fewer; at best; at the most; tops.; tops,; tops); maximum.; maximum,; maximum)',
  ),
  ...all('about', 'or so; or thereabouts; give or take; -ish; more or less; or thereabout'),
  ...all('more_than', 'and then some; and change'),
};

/** English hedges and what they pass over. */
export const hedges: Pick<
  FigureTables,
  | 'hedgesBefore'
  | 'hedgesAfter'
  | 'hedgesInside'
  | 'hedgeAdjectives'
  | 'marks'
  | 'markLinks'
  | 'markPassing'
  | 'prepositions'
  | 'prepositionNouns'
  | 'prepositionLinks'
  | 'hedgeOpeners'
> = {
  hedgesBefore,
  hedgesAfter,
  hedgesInside: { plus: 'at_least', odd: 'about', ish: 'about' },
  hedgeAdjectives: {
    ...all(
      'exact',
      `cool; whopping; full; further; staggering; record; massive; fresh; total; combined; additional; extra; whole; single; clean;
      neat; new; second; third; tidy; flat; round; mere; measly; paltry; colossal; promised; planned; eye-watering; extraordinary`,
    ),
    ...all('about', 'estimated; reported; rough; near'),
    ...all('more_than', 'good'),
  },
  marks: list('mark; threshold; milestone; barrier; line; level; ceiling'),
  markLinks: ['of'],
  markPassing: {
    ...all(
      'more_than',
      `past; above; over; beyond; crossed; crosses; crossing; cross; passed; passes; passing; pass; surpassed; surpasses;
      surpassing; surpass; topped; tops; topping; broke; breaks; broken; breaking; breached; breaches; breaching; exceeds;
      exceeded; exceeding; through; cleared; clears; smashed; eclipsed; blew; sailed`,
    ),
    ...all('less_than', 'below; under; missed; misses; short'),
    ...all('about', 'near; nears; nearing; neared; approaching; approaches; approached; toward; towards; around'),
  },
  prepositions: list('over'),
  prepositionNouns: list(
    `contract; contracts; agreement; agreements; dispute; disputes; cheque; check; cheques; checks; lawsuit; lawsuits; talks;
    fight; fights; row; rows; suit; suits; spat; clash; battle; settlement; invoice; argument; debate; fuss`,
  ),
  prepositionLinks: list('of; with; the; a; its; their; for; and; between; in; on; to'),
  hedgeOpeners: list('of; at; for; to; with; from; by; in; worth; well; just; slightly; comfortably; a; little'),
};
