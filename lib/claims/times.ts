import { type FoundDate, shiftedDate } from '../figures';
import {
  type Claim,
  type Detection,
  intervalOfDate,
  intervalOfPeriod,
  isSettled,
  type Metric,
  type PartialDate,
  type Period,
  type Status,
} from '../model';
import type { StatusCue } from '../model/tables/claims';
import { createAnchors, isAnchor, type Resolved, type Told, yearOf } from './anchors';
import { type Column, createFrames, type Frame } from './frames';
import { bindDate, isParted, ownerOf, PERIOD_METRICS, type Placed, placeDates } from './moment';
import { type PeriodContext, periodOf } from './periods';
import type { PhraseHit } from './phrases';
import { boundaries, type SentenceView } from './tokens';

/** When a claim holds. */
export type Moment = Pick<Claim, 'date' | 'when' | 'dateBy' | 'period'>;

/** What the moment of a figure depends on besides the words about time. */
export interface Asked {
  metric: Metric;
  /** Id of the company; null where the record lacks it. */
  subject: string | null;
  status: Status;
  /** A former value by the words. */
  earlier: boolean;
  /** Its words refer to what was told before ("dabei", "had agreed"). */
  continues: boolean;
  /** Month in which the company's year ends (1-12). */
  fiscalYearEnd: number;
}

/** Where a claim's time stands: in its words, in what frames them, in a word for today; `unknown`: said, but not when. */
export type TimedBy = 'words' | 'frame' | 'now' | 'unknown' | 'none';

/** The times an article speaks of, read in order. */
export interface Times {
  /** Takes in the next sentence; every sentence once, before its figures are read. */
  enter(view: SentenceView, statuses: readonly PhraseHit<StatusCue>[]): void;
  /** How sure the head of its table or the line over its list makes the figure at token `at`; null where they say nothing. */
  headed(view: SentenceView, at: number): Status | null;
  /** The moment of the figure at token `at` of the sentence entered last. */
  read(view: SentenceView, at: number, asked: Asked): Moment;
  /** How the claim of the figure that begins at `start` got its time. */
  timedBy(start: number): TimedBy;
  /** The moment from which a sentence tells a development ("since January", "within a year"); null where it says none. */
  opening(sentence: number): Moment | null;
  /** The period named last in the text before the figure that begins at `start`, whatever it was said of. */
  nearPeriod(start: number): Period | null;
}

/** All dates of an article. */
export interface ArticleDates {
  /** Of each sentence, with offsets in its text. */
  sentences: readonly (readonly FoundDate[])[];
  /** Of the short line above each sentence's block. */
  above?: readonly (readonly FoundDate[])[] | undefined;
  /** Of the article's title. */
  title?: readonly FoundDate[] | undefined;
}

const DAY = 86_400_000;
/** Days before publication in which a weekday says when somebody spoke. */
const THIS_WEEK = 8;
/** Days from which on a dated title dates the deals listed under it, though the article's day lies within. */
const REVIEW = 300;
/** Sentences over which a period named without a figure is still the one meant. */
const PERIOD_REACH = 3;
/** Values that stand for what has come together since a date, or for a state that goes on. */
const GROWN: ReadonlySet<Metric> = new Set(['total_funding', 'users', 'headcount', 'market_cap', 'annualized_revenue']);
/** States that a forecast gives for a coming day. */
const FORESEEN: ReadonlySet<Metric> = new Set([
  'annualized_revenue',
  'users',
  'headcount',
  'valuation',
  'market_cap',
  'total_funding',
]);
/** Deals, which a list under a dated title dates. */
const EVENTS: ReadonlySet<Metric> = new Set(['funding_round', 'investment', 'acquisition_price', 'contract_value']);
/** Deals and what they set, which share a date. */
export const DEALS: ReadonlySet<Metric> = new Set([...EVENTS, 'valuation', 'stake']);
/** What stands against a date that another figure has, for a value that only grows. */
const GROWN_SURCHARGE = 5;
const PLAN_SURCHARGE = 5;
const MONTH_SURCHARGE = 3;
const TAKEN_SURCHARGE = 9;

const SOMETIME: Pick<Moment, 'date' | 'when' | 'dateBy'> = { date: null, when: null, dateBy: 'unknown' };

/** The moment of a result: the year its period ends in, since no date of another precision says a quarter. */
export function momentOfPeriod(period: Period, fiscalYearEnd: number): Moment {
  const when = intervalOfPeriod(period, fiscalYearEnd);
  return { date: when.end.slice(0, 4), when, dateBy: 'stated', period };
}

/**
 * Reads the times of an article's claims, sentence by sentence: from the words of the sentence, else from
 * what frames it (label, row, table head, heading, dated title). What counts from another date counts
 * from the one spoken of last.
 */
export function createTimes(detection: Detection, dates: ArticleDates): Times {
  const { title = [] } = dates;
  const frames = createFrames();
  const anchors = createAnchors();
  const timedBy = new Map<number, TimedBy>();
  const nearPeriods = new Map<number, Period>();
  const openings = new Map<number, Moment>();
  let placed: readonly Placed[] = [];
  let frame: Frame = {
    own: null,
    columns: [],
    denied: false,
    caption: [],
    heading: null,
    topic: null,
    asked: false,
  };
  let named: { found: FoundDate; sentence: number; section: number } | null = null;

  const publishedOf = (view: SentenceView): PartialDate | null =>
    detection.sections[view.sentence.section]?.published ?? detection.article.published;

  const untold = (view: SentenceView, asked: Asked): Moment => {
    const published = publishedOf(view);
    const date = asked.earlier ? null : published;
    return { date, when: date ? intervalOfDate(date) : null, dateBy: published ? 'article' : 'unknown', period: null };
  };

  /** What the head of its table says of the figure at a token: the only column, or the one at its place. */
  const columnAt = (view: SentenceView, at: number): Column | null => {
    const index = view.figureAt.filter((f) => f < at).length;
    return (frame.columns.length === 1 ? frame.columns[0] : frame.columns[index]) ?? null;
  };

  /** The date that frames a sentence, for a claim whose own words give none. */
  const framed = (view: SentenceView, asked: Asked): FoundDate | null => {
    const published = publishedOf(view);
    const fits = (found: FoundDate | null | undefined): found is FoundDate =>
      found != null && found.shift === null && fitsMoment(found, asked, published);
    const kind = view.sentence.kind;
    const titled = kind === 'list-item' || kind === 'table-row' ? [...frame.caption, ...title] : [];
    const only = EVENTS.has(asked.metric) && titled.length === 1 ? titled[0] : undefined;
    const heading = frame.asked && !DEALS.has(asked.metric) ? null : frame.heading;
    const around = [frame.own, heading].find((f) => fits(f) && !holdsDay(f, published));
    return around ?? (fits(only) && (!holdsDay(only, published) || isReview(only)) ? only : null);
  };

  const readMoment = (view: SentenceView, at: number, asked: Asked): [Moment, TimedBy] => {
    const published = publishedOf(view);
    const bound = bindDate(
      view,
      placed,
      at,
      (found) => fitsMoment(found, asked, published),
      (found) => surcharge(view, found, at, asked, published),
    );
    if (bound?.date.now) return [untold(view, asked), 'now'];
    if (bound?.date.vague) return [{ ...SOMETIME, period: null }, 'unknown'];
    const resolved = bound ? anchors.resolve(view, placed, bound, published) : null;
    if (resolved?.date != null) return [stated(resolved), 'words'];
    const frameDate = bound ? null : framed(view, asked);
    if (frameDate?.vague) return [{ ...SOMETIME, period: null }, 'unknown'];
    const day = frameDate && (frameDate.date ?? yearOf(frameDate.period));
    if (frameDate && day) return [stated({ date: day, interval: frameDate.interval ?? intervalOfDate(day) }), 'frame'];
    const before = asked.continues && !bound && !asked.earlier && DEALS.has(asked.metric);
    const told = before ? anchors.last(view, (t) => goesOn(t, view, asked)) : null;
    if (told?.date && isSettled(asked.status)) return [stated(told), 'frame'];
    return [untold(view, asked), bound ? 'unknown' : 'none'];
  };

  const contextOf = (view: SentenceView, asked: Asked): PeriodContext => {
    const results = anchors.recent().filter((t) => t.period !== null && !t.former);
    return {
      published: publishedOf(view),
      fiscalYearEnd: asked.fiscalYearEnd,
      status: asked.status,
      anchor: null,
      told: results.filter((t) => t.subject === asked.subject).map((t) => t.period as Period),
      toldOfAll: results.map((t) => t.period as Period),
    };
  };

  /** The period a result's words or what frames it name. */
  const readPeriod = (view: SentenceView, at: number, asked: Asked): { period: Period | null; by: TimedBy } => {
    const context = contextOf(view, asked);
    const fits = (found: FoundDate): boolean => fitsPeriod(found, asked);
    const bound = bindDate(view, placed, at, fits, (found) => (isMonth(found.date) ? MONTH_SURCHARGE : 0));
    const plain = (found: FoundDate | null | undefined): Period | null =>
      found && fits(found) && !isMonth(found) ? periodOf(found, context) : null;
    const column = columnAt(view, at)?.date;
    const outer = [...frame.caption, ...(frame.topic ? [frame.topic] : [])].map(plain).find((p) => p !== null) ?? null;
    const inner = plain(frame.own) ?? plain(column);
    const heading = plain(frame.heading) ?? headingYear(frame.heading);
    const around = combine(inner, outer) ?? heading;
    const vague = bound !== null && bound.date.length !== null && bound.date.shift === null;
    if (bound && !(vague && (inner ?? heading) !== null)) {
      const left = placed.findLast(
        (p) => p.to < bound.from && p.date.shift === null && p.date.ago === null && fits(p.date),
      );
      const told =
        anchors.last(view, (t) => isResultBefore(t, view) && t.subject === asked.subject) ??
        anchors.last(view, (t) => isResultBefore(t, view));
      const anchor = plain(left?.date) ?? told?.period ?? plain(frame.topic);
      const period = periodOf(bound.date, { ...context, anchor });
      return { period, by: period === null ? 'unknown' : 'words' };
    }
    if (named && named.section === view.sentence.section && view.index - named.sentence <= PERIOD_REACH) {
      const near = plain(named.found);
      if (near) nearPeriods.set(view.tokens[at]?.start ?? -1, near);
    }
    return { period: around, by: around === null ? 'none' : 'frame' };
  };

  /** When a result was told: its statement's own date for an outlook, else the year of its period. */
  const readResult = (view: SentenceView, at: number, asked: Asked): [Moment, TimedBy] => {
    const { period, by } = readPeriod(view, at, asked);
    const published = publishedOf(view);
    const over = period !== null && published !== null && intervalOfPeriod(period, asked.fiscalYearEnd).end < published;
    if (period !== null && (over || isSettled(asked.status))) return [momentOfPeriod(period, asked.fiscalYearEnd), by];
    const saidOn = (found: FoundDate): boolean =>
      found.kind === 'date' &&
      !found.until &&
      !found.since &&
      !found.now &&
      fitsMoment(found, asked, published) &&
      !isAhead(found, published);
    const bound = isSettled(asked.status) ? null : bindDate(view, placed, at, saidOn);
    const resolved = bound ? anchors.resolve(view, placed, bound, published) : null;
    if (resolved?.date != null) return [{ ...stated(resolved), period }, by];
    return [{ ...untold(view, { ...asked, earlier: asked.earlier && period === null }), period }, by];
  };

  return {
    enter(view, statuses) {
      placed = placeDates(view, dates.sentences[view.index] ?? []);
      const above = dates.above?.[view.index] ?? [];
      frame = frames.enter(view, placed, above, statuses);
      const line = above.findLast(isAnchor);
      if (line) anchors.passLine(view, line);
      if (view.figures.length === 0) anchors.pass(view, placed, publishedOf(view));
      const opening = openingOf(placed, publishedOf(view));
      if (opening) openings.set(view.index, opening);
      const found = placed.findLast((p) => namesPeriod(p.date))?.date;
      if (found) named = { found, sentence: view.index, section: view.sentence.section };
    },
    read(view, at, asked) {
      const result = PERIOD_METRICS.has(asked.metric);
      const [moment, by] = result ? readResult(view, at, asked) : readMoment(view, at, asked);
      const start = view.tokens[at]?.start;
      if (start !== undefined) timedBy.set(start, by);
      if (by === 'words' || by === 'frame') {
        const { section, block } = view.sentence;
        const days = moment.period ? intervalOfPeriod(moment.period, asked.fiscalYearEnd) : moment.when;
        const { subject, earlier: former } = asked;
        const { date, period } = moment;
        anchors.tell({ sentence: view.index, section, block, subject, date, interval: days, period, former });
      }
      return moment;
    },
    headed: (view, at) => (frame.denied ? 'denied' : (columnAt(view, at)?.status ?? null)),
    timedBy: (start) => timedBy.get(start) ?? 'none',
    opening: (sentence) => openings.get(sentence) ?? null,
    nearPeriod: (start) => nearPeriods.get(start) ?? null,
  };
}

const isResultBefore = (told: Told, view: SentenceView): boolean =>
  told.period !== null && !told.former && told.sentence < view.index;

const stated = ({ date, interval }: Resolved): Moment => ({ date, when: interval, dateBy: 'stated', period: null });

/** When the development began that a sentence tells of. */
function openingOf(placed: readonly Placed[], published: PartialDate | null): Moment | null {
  const found = placed.find(
    ({ date }) => (date.since && date.date !== null) || (date.within && date.ago !== null),
  )?.date;
  if (!found) return null;
  if (found.since) return stated({ date: found.date, interval: found.interval });
  const back = found.ago && published ? shiftedDate(found.ago, published) : null;
  return back?.date ? stated(back) : null;
}

/** Whether what was told last goes on in a sentence: the same company, in the sentence before or the same paragraph. */
function goesOn(told: Told, view: SentenceView, { subject }: Asked): boolean {
  if (told.subject !== subject || told.period !== null || told.sentence === view.index) return false;
  return told.block === view.sentence.block || view.index - told.sentence <= 1;
}

/** Days of a date that are still to come. */
const isAhead = ({ interval }: FoundDate, published: PartialDate | null): boolean =>
  published !== null && interval !== null && interval.start > intervalOfDate(published).end;

/** Whether a date can say when a claim holds that is no result of a period. */
function fitsMoment(found: FoundDate, asked: Asked, published: PartialDate | null): boolean {
  if (found.within || (found.length !== null && found.shift === null)) return false;
  if (found.date === null && found.period === null && !found.relative && !found.now) return false;
  if (GROWN.has(asked.metric) && (found.since || found.birth !== null)) return false;
  const ahead = isAhead(found, published);
  if (ahead && isSettled(asked.status)) return false;
  if (ahead && (found.until || found.since) && !FORESEEN.has(asked.metric)) return false;
  return !(asked.earlier && isThisWeek(found, published));
}

/** What stands against a date besides its distance. */
function surcharge(view: SentenceView, found: Placed, at: number, asked: Asked, published: PartialDate | null): number {
  const { date } = found;
  if (date.since && view.figureAt.some((f) => f > found.to && f < at)) return TAKEN_SURCHARGE;
  let sum = 0;
  const owner = ownerOf(view, found);
  const apart = asked.metric === 'total_funding' && boundaries(view, found.to, at) >= 1;
  if (GROWN.has(asked.metric) && (apart || (owner !== null && owner !== at))) sum += GROWN_SURCHARGE;
  const past = !date.now && !isAhead(date, published) && !holdsDay(date, published);
  const elsewhere = found.to < at || (owner !== null && owner !== at);
  if (elsewhere && !isSettled(asked.status) && asked.status !== 'denied' && past && date.interval !== null) {
    const apart = asked.status === 'in_talks' ? isParted(view, found.from, at) : boundaries(view, found.to, at) >= 0.5;
    if (apart) sum += PLAN_SURCHARGE;
  }
  return sum;
}

/** Whether a date names, or stands for, a stretch that results are told for. */
function fitsPeriod(found: FoundDate, { metric, status }: Asked): boolean {
  if (found.now || found.vague || found.since || found.within) return false;
  if (found.until && (metric === 'capex' || (isSettled(status) && found.kind === 'date'))) return false;
  if (found.shift !== null)
    return found.shift.count === 0 || (found.shift.unit !== 'day' && found.shift.unit !== 'week');
  return found.period !== null || found.kind === 'period';
}

/** A month says more often when a result was told than what it covers. */
const isMonth = ({ period }: FoundDate): boolean => /^\d{4}-\d\d$/.test(period ?? '');

/** Whether words name a part of a year for sure, as the period that results are told for. */
const namesPeriod = (found: FoundDate): boolean =>
  /-(?:Q[1-4]|H[12]|9M)$/.test(found.period ?? '') &&
  !found.since &&
  !found.until &&
  found.shift === null &&
  !found.against;

/** The year of a heading that is nothing but a date ("2019", "Ende 2019"). */
const headingYear = (found: FoundDate | null): Period | null =>
  found?.date?.length === 4 && found.shift === null ? found.date : null;

/** A part of a year from the head of a table's rows and its year from the head of its columns, or the other way round. */
function combine(inner: Period | null, outer: Period | null): Period | null {
  if (inner === null || outer === null) return inner ?? outer;
  return /^\d{4}$/.test(inner) && /^\d{4}-/.test(outer) ? `${inner}${outer.slice(4)}` : inner;
}

/** Whether a day of the week before publication is meant. */
function isThisWeek({ date, relative }: FoundDate, published: PartialDate | null): boolean {
  if (!relative || date?.length !== 10 || published?.length !== 10) return false;
  return Math.abs(Date.parse(published) - Date.parse(date)) <= THIS_WEEK * DAY;
}

/** Whether the day of publication lies in a date: it frames nothing as earlier. */
function holdsDay({ interval }: FoundDate, published: PartialDate | null): boolean {
  if (interval === null || published === null) return false;
  const day = intervalOfDate(published);
  return interval.start <= day.end && interval.end >= day.start;
}

/** Whether a date covers about a year, as titles of yearly reviews name it. */
const isReview = ({ interval }: FoundDate): boolean =>
  interval !== null && (Date.parse(interval.end) - Date.parse(interval.start)) / DAY >= REVIEW;
