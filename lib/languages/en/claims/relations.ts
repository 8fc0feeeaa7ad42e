import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, developments, what goes on with the deal told before; and who says it. */
export const relations: Pick<ClaimTables, 'comparisons' | 'developments' | 'earlier' | 'continues' | 'sources'> = {
  comparisons: [
    {
      earlier: false,
      loose: true,
      phrases: list(`
      the number; the figure; the total; the amount; the sum; have it at; still quote; quote;
      the price before; all told; in all; rise to; started at; spoke of; first slice; the rest; settled on;
      with; slice; made do with; outlay; letter of intent; put it at; ahead of the`),
    },
    {
      earlier: true,
      leads: true,
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; up _ from; double the; twice the; triple the;
      times the; nearly double the`),
    },
    {
      earlier: true,
      phrases: list(`
      was still; had been; it was; the figure was; it stood at; had stood at; previously; a year ago; year ago period it was; was worth; and # last; before that`),
    },
    { earlier: false, phrases: list('to; and now; rising to; climbing to; now') },
  ],
  developments: { from: ['from'], to: ['to'] },
  earlier: [
    {
      next: true,
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; double the; twice the; triple the; nearly double the; times the; as recently as; previous valuation of; previous; prior; former; earlier valuation of;
      rebounded from; instead of; rather than; in place of; an earlier; its earlier; last valuation of; relative to; more than the; than the; exceeding the; old valuation of; topping the; beating the`),
    },
    {
      next: false,
      phrases: list(`
      previously; formerly; had been valued; last valued; at the time; originally; initially reported; back then; an earlier version; earlier version; correction; a year ago; a year earlier; a year before; year ago period; year earlier period; was still;
      had been; had _ been; after # last; had been worth; it stood at; had stood at; used to be; once worth; once valued; once stood; was worth just; was valued at just; was only; had come to; had amounted; had numbered; in the prior year`),
    },
  ],
  continues: list(
    'had; of which; accounts for; account for; accounted for; the remaining #; the rest; at signing; at signature; of it; of that; of this; post money; the round; that round; the deal; that deal; in return; in exchange; it then',
  ),
  sources: {
    cues: [
      { side: 'after', phrases: list('according to; citing; as per; reported by; first reported by; confirmed by') },
      {
        side: 'either',
        phrases: list(`
          said; says; say; reported that; reports that; reported on; wrote that|on|in; writes that; confirmed; confirms; reckons; reckon;
          claims; claimed; insists; insisted; conceded; concede`),
      },
      {
        side: 'before',
        phrases: list(`
          told reporters|investors|staff|employees|backers|analysts|shareholders|customers|us|cnbc|reuters|bloomberg|the`),
      },
    ],
    within: null,
    leads: list(
      'last; earlier; this; week; month; year; yesterday; today; monday; tuesday; wednesday; thursday; friday; saturday; sunday; late; as; on; in; but; and; while; when; after; which; it; he; she; they; we; so; also; later; then',
    ),
    tails: list(`
      on; in; late; early; have; has; had; also; monday; tuesday; wednesday; thursday; friday; saturday; sunday; yesterday; today; now; this; that; it`),
    openers: [],
    stops: list(`
      had; was; is; will; would; were; are; been; that; paid; raised; bought; invested; acquired; closed; would-be; which; worth`),
    alone: list('insiders; sources; bankers; analysts'),
    never: list('to; no; nothing'),
    articles: list('the; a; an; one; two; three; several; people; who; its; their; some'),
  },
};
