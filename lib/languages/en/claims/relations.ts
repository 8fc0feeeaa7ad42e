import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, developments, what goes on with the deal told before. */
export const relations: Pick<ClaimTables, 'comparisons' | 'developments' | 'earlier' | 'continues'> = {
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
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; was still; up _ from; had been;
      it was; the figure was; it stood at; had stood at; previously; double the; twice the; triple the;
      times the; nearly double the; a year ago; year ago period it was; was worth; and # last; before that`),
    },
    { earlier: false, phrases: list('to; and now; rising to; climbing to; now') },
  ],
  developments: { from: ['from'], to: ['to'] },
  earlier: [
    {
      next: true,
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; double the; twice the;
      triple the; nearly double the; as recently as; previous valuation of; previous; rebounded from`),
    },
    {
      next: false,
      phrases: list(`
      previously; formerly; had been valued; last valued; at the time; originally; back then;
      an earlier version; earlier version; correction; a year ago; a year earlier; year ago period;
      was still; had been; it stood at; had stood at`),
    },
  ],
  continues: list(
    'had; of it; of that; of this; post money; the round; that round; the deal; that deal; in return; in exchange; it then; all told; altogether',
  ),
};
