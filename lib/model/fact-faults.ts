import type { Fact, Metric } from './company';
import type { Unit } from './figure';

const COUNTED: Partial<Record<Metric, Unit>> = { stake: 'percent', users: 'people', headcount: 'people' };

/** Whether a metric is given in a unit: shares in percent, users and staff in people, all else in money. */
export function unitFits(metric: Metric, unit: Unit): boolean {
  const counted = COUNTED[metric];
  return counted === undefined ? unit !== 'percent' && unit !== 'people' : unit === counted;
}

/** What contradicts itself in a fact: a field by its dotted path, and why. */
export interface FactFault {
  field: string;
  code: 'unit' | 'range' | 'percent' | 'negative' | 'people' | 'size' | 'denial' | 'basis' | 'day';
}

/** Whether a date of any precision, ISO 8601, is in the calendar. */
export function isRealDate(date: string): boolean {
  if (date.length !== 10) return true;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** No company is worth or earns as much in any currency: ten times the world's economic output in won. */
const MOST = 2e18;

type Stated = Pick<Fact['accepted'], 'amount' | 'upper' | 'unit' | 'qualifier'>;

function amountFaults(metric: Metric, { amount, upper, unit, qualifier }: Stated, at: string): FactFault[] {
  const faults: FactFault[] = [];
  if (!unitFits(metric, unit)) faults.push({ field: `${at}unit`, code: 'unit' });
  if ((qualifier === 'range') !== (upper !== null) || (upper !== null && upper <= amount)) {
    faults.push({ field: `${at}upper`, code: 'range' });
  }
  if (unit === 'percent' && (amount < 0 || amount > 100)) faults.push({ field: `${at}amount`, code: 'percent' });
  if (amount < 0 && metric !== 'profit_loss') faults.push({ field: `${at}amount`, code: 'negative' });
  if (unit === 'people' && !Number.isInteger(amount)) faults.push({ field: `${at}amount`, code: 'people' });
  if (Math.abs(amount) > MOST || (upper ?? 0) > MOST) faults.push({ field: `${at}amount`, code: 'size' });
  return faults;
}

/**
 * What contradicts itself in a fact that fits the schema: a stake in dollars, a range without its end,
 * more than 100 percent, a negative value that is no loss, a part of a person, a sum beyond all sums, a
 * denial without its kind, a day that no calendar has. Paths of reports begin with `reports.N.`.
 */
export function faultsOfFact(fact: Fact): FactFault[] {
  const faults = amountFaults(fact.metric, fact.accepted, 'accepted.');
  for (const [i, report] of fact.reports.entries()) faults.push(...amountFaults(fact.metric, report, `reports.${i}.`));
  if ((fact.status === 'denied') !== (fact.denial !== null)) faults.push({ field: 'denial', code: 'denial' });
  if (fact.basis !== null && fact.metric !== 'valuation') faults.push({ field: 'basis', code: 'basis' });
  const days: [string, string | null][] = [
    ['date', fact.date],
    ['known', fact.known],
    ...fact.reports.map(({ published }, i): [string, string | null] => [`reports.${i}.published`, published]),
  ];
  for (const [field, day] of days) if (day !== null && !isRealDate(day)) faults.push({ field, code: 'day' });
  return faults;
}
