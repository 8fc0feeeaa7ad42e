import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, multiples, developments. */
export const relations: Pick<ClaimTables, 'comparisons' | 'multiples' | 'developments' | 'earlier' | 'continues'> = {
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
  multiples: [
    {
      phrases: list(`
      more than double; more than doubled; more than doubles; more than twice; more than doubling`),
      low: 2,
      high: null,
    },
    {
      phrases: list(`
      nearly double; almost double; nearly twice; almost twice; nearly doubled; almost doubled;
      just under double`),
      low: 1.75,
      high: 2,
    },
    { phrases: list('double; twice; doubled; doubles; doubling; twofold'), low: 1.85, high: 2.2 },
    { phrases: ['more than triple', 'more than tripled'], low: 3, high: null },
    { phrases: list('triple; tripled; threefold; three times; tripling'), low: 2.75, high: 3.3 },
    { phrases: ['quadruple', 'quadrupled', 'fourfold', 'four times'], low: 3.7, high: 4.4 },
    { phrases: ['fivefold', 'five times'], low: 4.6, high: 5.5 },
    { phrases: ['six times', 'sixfold'], low: 5.5, high: 6.6 },
    { phrases: ['ten times', 'tenfold'], low: 9, high: 11 },
    { phrases: ['fifteenfold', 'fifteen times'], low: 13.5, high: 16.5 },
    { phrases: ['halved', 'half as much'], low: 0.45, high: 0.55 },
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
