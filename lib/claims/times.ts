import type { FoundDate } from '../figures';
import {
  type Detection,
  intervalOfDate,
  intervalOfPeriod,
  isSettled,
  type PartialDate,
  type Period,
  type Status,
} from '../model';
import type { StatusCue } from '../model/tables/claims';
import type { YearLength } from '../model/tables/dates';
import { createAnchors, isAnchor, yearOf } from './anchors';
import type { ClauseWords } from './clauses';
import { type Column, createFrames, type Frame } from './frames';
import { bindDate, LONE_LIMIT, PERIOD_METRICS, type Placed, placeDates } from './moment';
import { calendarName, numberedPart, type PeriodContext, partEndingIn, periodOf } from './periods';
import type { PhraseHit } from './phrases';
import {
  type Asked,
  combine,
  comingMonth,
  DEALS,
  EVENTS,
  fitsMoment,
  fitsPeriod,
  goesOn,
  headingYear,
  holdsDay,
  holdsInterval,
  isAhead,
  isFormerBefore,
  isMonth,
  isResultBefore,
  isReview,
  isYear,
  MONTH_SURCHARGE,
  type Moment,
  namesPeriod,
  namesYear,
  openingOf,
  PERIOD_REACH,
  SOMETIME,
  stated,
  surcharge,
} from './time-rules';
import { columnAt, type SentenceView } from './tokens';

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
/** Days after its end in which a result is the one just reported: of a whole year, and of a part of one. */
const FRESH = 210;
const FRESH_PART = 100;

/**
 * The moment of a figure for a period. No date of a finer precision says a quarter, so it is a year: the
 * one the period ends in, or, for the result last reported, the one it became known in (that of the
 * article). Null for a period that ends after the article's year: what is said of it holds on the
 * article's day.
 */
export function momentOfPeriod(
  period: Period,
  fiscalYearEnd: number,
  status: Status,
  published: PartialDate | null,
): Moment | null {
  const { end } = intervalOfPeriod(period, fiscalYearEnd);
  const ended = end.slice(0, 4);
  const today = published?.slice(0, 4) ?? ended;
  if (ended > today) return null;
  const fresh = period.includes('-') ? FRESH_PART : FRESH;
  const age = published === null ? 0 : Date.parse(intervalOfDate(published).end) - Date.parse(end);
  const date = isSettled(status) && age <= fresh * DAY ? today : ended;
  return { date, when: intervalOfDate(date), dateBy: 'stated', period };
}

/**
 * Reads the times of an article's claims, sentence by sentence: from the words of the sentence, else from
 * what frames it (label, row, table head, heading, dated title). What counts from another date counts
 * from the one spoken of last.
 */
export function createTimes(detection: Detection, dates: ArticleDates, words?: ClauseWords): Times {
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
    scene: null,
    topic: null,
    part: null,
    asked: false,
  };
  let named: { found: FoundDate; sentence: number; section: number; block: number } | null = null;

  const publishedOf = (view: SentenceView): PartialDate | null =>
    detection.sections[view.sentence.section]?.published ?? detection.article.published;

  const untold = (view: SentenceView, asked: Asked): Moment => {
    const published = publishedOf(view);
    const date = asked.earlier ? null : published;
    return { date, when: date ? intervalOfDate(date) : null, dateBy: published ? 'article' : 'unknown', period: null };
  };

  /** What the head of its table says of the figure at a token: that of its column, or the only one. */
  const headOf = (view: SentenceView, at: number): Column | null => {
    const cell = columnAt(view, view.tokens[at]?.start ?? view.sentence.end);
    const own = frame.columns.find((column) => column.cell === cell);
    return own ?? (frame.columns.length === 1 ? frame.columns[0] : null) ?? null;
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
    const scene = DEALS.has(asked.metric) && isSettled(asked.status) && !asked.earlier ? frame.scene : null;
    const around = [frame.own, scene, heading].find((f) => fits(f) && !holdsDay(f, published));
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
    if (bound && resolved?.date != null) return [stated(comingMonth(bound, resolved, asked, published)), 'words'];
    const frameDate = bound ? null : framed(view, asked);
    if (frameDate?.vague) return [{ ...SOMETIME, period: null }, 'unknown'];
    const day = frameDate && (frameDate.date ?? yearOf(frameDate.period));
    if (frameDate && day) return [stated({ date: day, interval: frameDate.interval ?? intervalOfDate(day) }), 'frame'];
    const before = asked.continues && !bound && !asked.earlier && DEALS.has(asked.metric);
    const told = before ? anchors.last(view, (t) => goesOn(t, view, asked)) : null;
    if (told?.date && isSettled(asked.status) && !holdsInterval(told.interval, published))
      return [stated(told), 'frame'];
    return [untold(view, asked), bound ? 'unknown' : 'none'];
  };

  const contextOf = (view: SentenceView, asked: Asked): PeriodContext => {
    const all = anchors.recent();
    const results = all.filter((t) => t.period !== null && !t.former);
    return {
      published: publishedOf(view),
      fiscalYearEnd: asked.fiscalYearEnd,
      status: asked.status,
      anchor: null,
      told: results.filter((t) => t.subject === asked.subject).map((t) => t.period as Period),
      toldOfAll: all.flatMap((t) => t.calendar ?? []),
    };
  };

  /** The period a result's words or what frames it name. */
  const readPeriod = (view: SentenceView, at: number, asked: Asked): { period: Period | null; by: TimedBy } => {
    const context = contextOf(view, asked);
    const fits = (found: FoundDate): boolean => fitsPeriod(found, asked);
    const monthly = (found: Placed): number => (isMonth(found.date) ? MONTH_SURCHARGE : 0);
    const bound = bindDate(view, placed, at, fits, monthly, LONE_LIMIT);
    const plain = (found: FoundDate | null | undefined): Period | null =>
      found && fits(found) && !isMonth(found) ? periodOf(found, context) : null;
    const column = headOf(view, at)?.date;
    const outer = [...frame.caption, ...(frame.topic ? [frame.topic] : [])].map(plain).find((p) => p !== null) ?? null;
    const heading = plain(frame.heading) ?? headingYear(frame.heading);
    const year = [plain(column), outer, heading].find((p) => p !== null && isYear(p)) ?? null;
    /** The part of a year that begins a row is one of the year over its column. */
    const inTable = (found: FoundDate | null, period: Period | null): Period | null =>
      found?.bare && period?.startsWith('FY') === false && view.sentence.kind === 'table-row'
        ? combine(year, period)
        : period;
    const inner = inTable(frame.own, plain(frame.own)) ?? plain(column);
    const around = combine(inner, outer) ?? heading;
    const vague = bound !== null && bound.date.length !== null && bound.date.shift === null;
    if (bound && !(vague && (inner ?? heading) !== null)) {
      const left = placed.findLast(
        (p) => p.to < bound.from && p.date.shift === null && p.date.ago === null && fits(p.date),
      );
      const told =
        anchors.last(view, (t) => isResultBefore(t, view) && t.subject === asked.subject)?.period ??
        anchors.last(view, (t) => isResultBefore(t, view))?.calendar ??
        anchors.last(view, (t) => isFormerBefore(t, view, asked))?.period ??
        null;
      const anchor = plain(left?.date) ?? told ?? plain(frame.topic);
      const period = inTable(bound.date, periodOf(bound.date, { ...context, anchor }));
      return { period, by: period === null ? 'unknown' : 'words' };
    }
    const part = named !== null && namesPeriod(named.found);
    const reach = part ? PERIOD_REACH : 1;
    const close = named?.section === view.sentence.section && (part || named.block === view.sentence.block);
    if (named && close && view.index - named.sentence <= reach) {
      const near = plain(named.found);
      if (near) nearPeriods.set(view.tokens[at]?.start ?? -1, near);
    }
    return { period: around, by: around === null ? 'none' : 'frame' };
  };

  /** When a figure for a period is said to hold: an outlook has the date of its statement; else see `momentOfPeriod`. */
  const readResult = (view: SentenceView, at: number, asked: Asked): [Moment, TimedBy] => {
    const { period, by } = readPeriod(view, at, asked);
    const published = publishedOf(view);
    const saidOn = (found: FoundDate): boolean =>
      found.kind === 'date' &&
      !(found.until || found.since || found.now) &&
      fitsMoment(found, asked, published) &&
      !isAhead(found, published);
    const bound = isSettled(asked.status) && !asked.earlier ? null : bindDate(view, placed, at, saidOn);
    const resolved = bound ? anchors.resolve(view, placed, bound, published) : null;
    if (resolved?.date != null) return [{ ...stated(resolved), period }, by];
    const moment = period === null ? null : momentOfPeriod(period, asked.fiscalYearEnd, asked.status, published);
    if (moment) return [moment, by];
    return [{ ...untold(view, { ...asked, earlier: asked.earlier && period === null }), period }, by];
  };

  /** In a table whose head speaks of quarters a month is the last of its quarter, and a number that of the quarter. */
  const inParts = (view: SentenceView, part: YearLength): void => {
    placed = placed.map((p) => ({ ...p, date: isMonth(p.date) ? partEndingIn(p.date, part) : p.date }));
    const own = frame.own && isMonth(frame.own) ? partEndingIn(frame.own, part) : frame.own;
    frame = { ...frame, own: own ?? numberedPart(view, part, publishedOf(view)) };
  };

  return {
    enter(view, statuses) {
      placed = placeDates(view, dates.sentences[view.index] ?? [], words);
      const above = dates.above?.[view.index] ?? [];
      frame = frames.enter(view, placed, above, statuses);
      if (frame.part !== null) inParts(view, frame.part);
      const line = above.findLast(isAnchor);
      if (line) anchors.passLine(view, line);
      anchors.pass(view, placed, publishedOf(view));
      const opening = openingOf(placed, publishedOf(view));
      if (opening) openings.set(view.index, opening);
      const found = placed.findLast((p) => namesPeriod(p.date) || namesYear(p.date))?.date;
      if (found) named = { found, sentence: view.index, section: view.sentence.section, block: view.sentence.block };
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
        const calendar = period && calendarName(period, asked.fiscalYearEnd);
        anchors.tell({ sentence: view.index, section, block, subject, date, interval: days, period, calendar, former });
      }
      return moment;
    },
    headed: (view, at) => (frame.denied ? 'denied' : (headOf(view, at)?.status ?? null)),
    timedBy: (start) => timedBy.get(start) ?? 'none',
    opening: (sentence) => openings.get(sentence) ?? null,
    nearPeriod: (start) => nearPeriods.get(start) ?? null,
  };
}
