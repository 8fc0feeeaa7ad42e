import { type FoundDate, shiftedDate } from '../figures';
import { type DateInterval, intervalOfDate, type PartialDate, type Period } from '../model';
import type { DateShift } from '../model/tables/dates';
import type { Placed } from './moment';
import type { SentenceView } from './tokens';

/** A date of the text with the days it may mean; null where unknown. */
export interface Resolved {
  date: PartialDate | null;
  interval: DateInterval | null;
}

/** A time that a claim of the article has. */
export interface Told extends Resolved {
  sentence: number;
  section: number;
  block: number;
  subject: string | null;
  period: Period | null;
  /** What the calendar calls the period. */
  calendar: Period | null;
  /** A former value: later ones do not follow its time. */
  former: boolean;
}

/** Sentences over which a date is still the one spoken of last. */
const REACH = 8;
/** Sentences over which a date that no figure had is still spoken of. */
const PASSED = 8;
/** Times that are remembered. */
const MEMORY = 40;
/** Longest interval, in days, that stands for one month. */
const ABOUT_A_MONTH = 45;
const DAY = 86_400_000;
const UNKNOWN: Resolved = { date: null, interval: null };

/** The year a period is named after. */
export const yearOf = (period: Period | null): PartialDate | null => period?.match(/\d{4}/)?.[0] ?? null;

const lengthOf = ({ start, end }: DateInterval): number => (Date.parse(end) - Date.parse(start)) / DAY;

/** Month that a date stands for when months are counted from it: its own, the middle of a few weeks, else its last. */
function monthOf({ date, interval }: Resolved): PartialDate | null {
  if (date !== null && date.length >= 7) return date;
  if (interval === null) return date;
  if (lengthOf(interval) > ABOUT_A_MONTH) return interval.end.slice(0, 7);
  return new Date((Date.parse(interval.start) + Date.parse(interval.end)) / 2).toISOString().slice(0, 7);
}

function shiftFrom(anchor: Resolved, shift: DateShift): Resolved {
  if (shift.count === 0) return anchor;
  const from = monthOf(anchor);
  if (from === null) return UNKNOWN;
  const { date, interval, period } = shiftedDate(shift, from);
  return { date: date ?? yearOf(period), interval };
}

/** Whether other dates can be counted from this one. */
export const isAnchor = (found: FoundDate): boolean =>
  !found.now && !found.vague && !found.within && found.length === null && found.birth === null && !found.against;

/** The times an article has spoken of so far, and what counts from them. */
export interface Anchors {
  /** Remembers the time of a claim. */
  tell(told: Told): void;
  /** What was told last within reach of a sentence. */
  last(view: SentenceView, fits: (told: Told) => boolean): Told | null;
  /** All that is remembered, the last one first. */
  recent(): readonly Told[];
  /** Remembers the last date of a sentence, for later ones: a figure may have it or none. */
  pass(view: SentenceView, placed: readonly Placed[], published: PartialDate | null): void;
  /** Remembers the date of the line above a sentence. */
  passLine(view: SentenceView, date: FoundDate): void;
  /** A date of a sentence as an ISO date; what counts from another one counts from the one before it in the text. */
  resolve(view: SentenceView, placed: readonly Placed[], found: Placed, published: PartialDate | null): Resolved;
}

/** Creates the memory of times for one article. */
export function createAnchors(): Anchors {
  const told: Told[] = [];
  const passed: (Resolved & { sentence: number; section: number })[] = [];
  let cache = new Map<Placed, Resolved>();
  let sentence = -1;

  const keep = (date: (typeof passed)[number]): void => {
    passed.push(date);
    if (passed.length > 2) passed.shift();
  };

  const last = (view: SentenceView, fits: (t: Told) => boolean): Told | null =>
    told.findLast((t) => t.section === view.sentence.section && view.index - t.sentence <= REACH && fits(t)) ?? null;

  /** The date before another in the text: in its sentence, else told last, else passed last. */
  const before = (view: SentenceView, placed: readonly Placed[], found: Placed, published: PartialDate | null) => {
    const left = placed.findLast((p) => p.to < found.from && isAnchor(p.date));
    if (left) return resolve(view, placed, left, published);
    const tellings = last(view, (t) => t.interval !== null && t.sentence < view.index);
    const near = passed.findLast((p) => p.sentence < view.index);
    const reaches = near?.section === view.sentence.section && view.index - near.sentence <= PASSED;
    return near && reaches && near.sentence > (tellings?.sentence ?? -1) ? near : tellings;
  };

  const resolveNew = (view: SentenceView, placed: readonly Placed[], found: Placed, published: PartialDate | null) => {
    const { date } = found;
    if (date.shift && date.date === null) {
      const anchor = before(view, placed, found, published);
      if (anchor) return shiftFrom(anchor, date.shift);
      return date.shift.count === 0 || published === null
        ? UNKNOWN
        : shiftFrom({ date: published, interval: null }, date.shift);
    }
    if (date.local && date.ago) {
      const left = placed.findLast((p) => p.to < found.from && isAnchor(p.date));
      if (left) return shiftFrom(resolve(view, placed, left, published), date.ago);
    }
    const at = date.date ?? yearOf(date.period);
    return { date: at, interval: date.interval ?? (at ? intervalOfDate(at) : null) };
  };

  function resolve(
    view: SentenceView,
    placed: readonly Placed[],
    found: Placed,
    published: PartialDate | null,
  ): Resolved {
    if (view.index !== sentence) {
      cache = new Map();
      sentence = view.index;
    }
    const known = cache.get(found);
    if (known) return known;
    const resolved = resolveNew(view, placed, found, published);
    cache.set(found, resolved);
    return resolved;
  }

  return {
    tell(item) {
      told.push(item);
      if (told.length > MEMORY) told.shift();
    },
    last,
    recent: () => [...told].reverse(),
    pass(view, placed, published) {
      const found = placed.findLast((p) => isAnchor(p.date));
      if (!found) return;
      const resolved = resolve(view, placed, found, published);
      if (resolved.date) keep({ ...resolved, sentence: view.index, section: view.sentence.section });
    },
    passLine({ index, sentence: { section } }, { date, interval }) {
      if (date) keep({ date, interval, sentence: index - 1, section });
    },
    resolve,
  };
}
