import type { MeasureTable } from '../../model/tables/measures';

/** English stems by which a text says how users are counted. */
export const measures: MeasureTable = {
  daily: ['daily', 'a day', 'per day', 'every day'],
  weekly: ['weekly', 'a week', 'per week', 'every week'],
  monthly: ['monthly', 'a month', 'per month', 'every month'],
  paying: ['paying', 'paid', 'subscriber'],
};
