import type { MeasureTable } from '../../model/tables/measures';

/** German stems by which a text says how users are counted. */
export const measures: MeasureTable = {
  daily: ['täglich', 'am tag', 'pro tag'],
  weekly: ['wöchentlich', 'pro woche', 'in der woche', 'jede woche'],
  monthly: ['monatlich', 'pro monat', 'im monat', 'jeden monat'],
  paying: ['zahlend', 'abonnent', 'bezahl'],
};
