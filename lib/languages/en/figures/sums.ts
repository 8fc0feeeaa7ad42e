import type { FigureTables } from '../../../model/tables/figures';
import { all } from '../../entries';
import { list } from '../../list';

/** English magnitudes, vague sums, and what may be counted in millions without being money. */
export const sums: Pick<
  FigureTables,
  | 'magnitudes'
  | 'magnitudeAbbreviations'
  | 'magnitudeLetters'
  | 'bareMagnitudes'
  | 'unitOpeners'
  | 'vagueCounts'
  | 'digitWords'
  | 'digitEndings'
  | 'digitModifiers'
  | 'sumNouns'
  | 'sumNounsApart'
  | 'sumStems'
  | 'multi'
  | 'partitives'
  | 'currencyLinks'
  | 'moneyNouns'
  | 'countedBy'
  | 'notCounted'
  | 'things'
> = {
  magnitudes: {
    ...all(2, 'hundred'),
    ...all(3, 'thousand; thousands'),
    ...all(6, 'million; millions'),
    ...all(9, 'billion; billions'),
    ...all(12, 'trillion; trillions'),
    ...all(9, 'milliard; milliards'),
    ...all(7, 'crore; crores; cr'),
    ...all(5, 'lakh; lakhs; lac; lacs'),
    ...all(9, 'bn; bln; bil; bns'),
    ...all(6, 'mn; mln; mm; mns'),
    ...all(12, 'tn; trn; tln'),
  },
  magnitudeAbbreviations: {
    ...all(6, 'mio; mil; mill'),
    ...all(9, 'bil; bill; mrd'),
    ...all(12, 'tril'),
  },
  magnitudeLetters: { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, t: 12, T: 12 },
  bareMagnitudes: list('millions; billions; trillions'),
  unitOpeners: ['in'],
  vagueCounts: {
    ...all(2, 'several; a few; many; multiple; a couple of; a couple; some few; untold; countless'),
    ...all(20, 'tens of'),
    ...all(24, 'dozens of; several dozen; a few dozen; many dozen; a couple dozen; a couple of dozen; scores of'),
    ...all(
      200,
      'hundreds of; several hundred; a few hundred; many hundred; a couple hundred; a couple of hundred; many hundreds of; several hundreds of',
    ),
    ...all(
      2000,
      'thousands of; several thousand; a few thousand; many thousand; a couple thousand; a couple of thousand; many thousands of',
    ),
    ...all(20_000, 'tens of thousands of'),
    ...all(200_000, 'hundreds of thousands of; several hundred thousand; a few hundred thousand'),
  },
  digitWords: {
    ...all(1, 'single-digit; one-digit; single digit; single-figure'),
    ...all(2, 'double-digit; two-digit; double digit; double-figure'),
    ...all(3, 'triple-digit; three-digit; triple digit; triple-figure'),
  },
  digitEndings: list('figure; figures; digit'),
  digitModifiers: list('mid; low; high; mid-; low-; high-; -; to'),
  sumNouns: [],
  sumNounsApart: list(
    'sum; sums; amount; amounts; range; figure; figures; investment; valuation; deal; price; round; cheque; check; fee; payout; offer; bid; contract; salary; pay; stake; exit; territory',
  ),
  sumStems: {},
  multi: list('multi; multiple'),
  partitives: ['of'],
  currencyLinks: ['in'],
  moneyNouns: list(
    `revenue; revenues; sales; earnings; profits; losses; proceeds; costs; funds; savings; expenses; assets; commitments; debts;
    taxes; loans; bonds; bookings; contracts; investments; deals; credits; subsidies; grants; fees; bonuses; fines; damages;
    deposits; payments; royalties; dividends; salaries; wages; orders; receipts; outflows; inflows; liabilities; reserves;
    pledges; donations; premiums; charges; writedowns; writeoffs; provisions; guarantees; notes; gains; returns; holdings;
    incentives; purchases; rounds; tranches; buybacks; spends`,
  ),
  countedBy: 'plural-s',
  notCounted: list(
    `is; was; has; as; its; his; hers; this; less; plus; across; towards; versus; vs; business; goes; comes; makes; adds; means;
    minus; yes; us; times; besides; includes; does; looks; gives; puts; values; helps; implies; sits; thus; perhaps; always;
    afterwards; onwards; upwards; nevertheless; unless; whereas; others; ours; theirs; raises; shows; equals; exceeds; reflects;
    represents; remains; covers; brings; takes; follows; marks; leaves; buys; pays; seems; stands; appears; works; needs; wants;
    keeps; gets; says; sees; sounds; dwarfs; tops; beats; compares; counts; amounts; consists; turns; starts; ends; lasts;
    overseas; sometimes; nowadays; indoors; outdoors; regardless; access; process; progress; plans; hints; suggests;
    after; before; because; when; while; since; until; against; among; per; via; than; amid; following; despite; without; within;
    under; over; into; onto; our; both; all; each; any; these; those; between; through; during; under; around; about; according;
    that; which; who; whose; where; how; what; not; only; also; even; yet; still; would; could; will; should; may; might; must;
    were; are; been; being; have; does; did; came; went; made; said; says; per; out; off; back; down; apart; annual; annually`,
  ),
  things: list(
    `parameter; parameters; token; tokens; gpu; gpus; chip; chips; transistors; gigawatt; gigawatts; megawatts; kilometers;
    kilometres; miles; tonnes; lines; words; images; videos; downloads; queries; views; documents; datasets; models; stars;
    processors; cores; households; companies; firms; liters; litres; years; months; weeks; days; hours; minutes; seconds; shares;
    options; robots; vehicles; units; devices; of them; patients; calls; messages; prompts; times; of these; of those; square
    feet; square foot; sq ft; metric tons; data; pieces; copies; stock options; cubic; light-years; barrels`,
  ),
};
