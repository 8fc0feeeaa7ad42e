import type { PartialDate, Period } from '../model';
import { dateFormat, distanceFormat } from './intl';
import type { Translator } from './translator';

type Precision = 'day' | 'month' | 'year';

const precisionOf = (date: PartialDate): Precision => (date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year');

const SHAPES: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date as precisely as it is known: "12. Juni 2025", "June 2025", "2025". */
export function formatDate(date: PartialDate, t: Translator): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const day = precision === 'day' ? date : `${date}-01`;
  return dateFormat(t.locale, { ...SHAPES[precision], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The same in short, for narrow places: "12.06.2025", "Jun 12, 2025", "Jun 2025". */
export function formatShortDate(date: PartialDate, t: Translator): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const shape =
    precision === 'day' ? ({ dateStyle: 'medium' } as const) : ({ month: 'short', year: 'numeric' } as const);
  const day = precision === 'day' ? date : `${date}-01`;
  return dateFormat(t.locale, { ...shape, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A date with its preposition: "am 12. Juni 2025", "in June 2025", "im Jahr 2025". */
export function formatWhen(date: PartialDate, t: Translator): string {
  return t.t(`date.on.${precisionOf(date)}`, { date: formatDate(date, t) });
}

/** From a date on: "seit dem 12. Juni 2025", "since June 2025". */
export function formatSince(date: PartialDate, t: Translator): string {
  return t.t(`date.since.${precisionOf(date)}`, { date: formatDate(date, t) });
}

/** A period: "2. Quartal 2025", "first half of 2025", "Geschäftsjahr 2025". */
export function formatPeriod(period: Period, t: Translator): string {
  const fiscal = period.startsWith('FY');
  const [year = '', part = ''] = (fiscal ? period.slice(2) : period).split('-');
  const values = { year, part: part.replace(/^[QH0]/, '') };
  const prefix = fiscal ? 'date.fiscal' : 'date';
  if (part === '') return t.t(`${prefix}.year`, values);
  if (part === '9M') return t.t(`${prefix}.nine-months`, values);
  if (part.startsWith('Q')) return t.t(`${prefix}.quarter`, values);
  if (part.startsWith('H')) return t.t(`${prefix}.half`, values);
  return fiscal ? t.t('date.fiscal.month', values) : formatDate(`${year}-${part}`, t);
}

/** An instant (ISO 8601) to the minute, in the device's time zone: "22. Nov. 2026, 13:05", "Nov 22, 2026, 1:05 PM". */
export function formatInstant(instant: string, t: Translator): string {
  return dateFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A moment on a chart's axis: "2025", "Jun 25". `at` is milliseconds since 1970. */
export function formatMoment(at: number, by: 'year' | 'month', t: Translator): string {
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  const month = { month: 'short', year: '2-digit', timeZone: 'UTC' } as const;
  return dateFormat(t.locale, by === 'year' ? year : month).format(at);
}

/** Seconds in each unit of a distance in time, the largest first. */
const DISTANCES: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/**
 * How far an instant is from now, in its largest unit: "vor 3 Stunden", "in 2 days", "now" within a minute.
 *
 * @param now milliseconds since 1970.
 */
export function formatDistance(instant: string, now: number, t: Translator): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  const words = distanceFormat(t.locale, { numeric: 'auto' });
  const unit = DISTANCES.find(([, length]) => Math.abs(seconds) >= length);
  return unit ? words.format(Math.trunc(seconds / unit[1]), unit[0]) : words.format(0, 'second');
}
