import type { FoundDate } from '../figures';
import type { Claim, DetectedFigure, Detection, FigureReading, Mention, Span, Target } from '../model';
import type { ClaimTables } from '../model/tables/claims';
import { type CompiledClaims, compileClaims } from './compiled';
import { cuesOf } from './cues';
import { type Details, readDetails } from './details';
import { developmentsOf, markDevelopments } from './developments';
import { type Discourse, NO_ROW, remember } from './discourse';
import { createEntities } from './entities';
import type { CompanyProfile } from './features';
import { noteDeals, readFigure, type Trace } from './reader';
import type { ReadContext, Reading } from './reading';
import { carryPeriods, inheritDates, shareDetails } from './restated';
import {
  type Above,
  answerMetric,
  columnOwners,
  columnsOf,
  enterRow,
  type Header,
  isNameless,
  noteRow,
  overRows,
  questionOf,
  rowMetrics,
} from './rows';
import { suppliedBy } from './suppliers';
import { giveInOrder, readAlike } from './takeover';
import { createTimes, type TimedBy, type Times } from './times';
import { type SentenceView, viewOf } from './tokens';
import { createVoices } from './voices';
import type { Contribution } from './weigh';

/** What binding works on. Dates are per sentence, with offsets in the sentence's text. */
export interface ClaimInput {
  detection: Detection;
  mentions: readonly Mention[];
  dates: readonly (readonly FoundDate[])[];
  /** Dates of the article's title, and of the line above each sentence's block. */
  titleDates?: readonly FoundDate[];
  datesAbove?: readonly (readonly FoundDate[])[];
  profiles: ReadonlyMap<string, CompanyProfile>;
  tables: ClaimTables;
  /** Told of every figure's readings, for explanations and for fitting. */
  trace?: Trace;
  /** Whether claims say what spoke for each of their parts. */
  explain?: boolean;
  /** Target of a span of the article. */
  target: (span: Span) => Target;
}

/** The claims of an article, and what every figure became. */
export interface BuiltClaims {
  claims: Claim[];
  figures: FigureReading[];
  /** The article's sentences as the rules see them. */
  views: readonly SentenceView[];
}

function grouped<T>(items: readonly T[], count: number, at: (item: T) => number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[at(item)]?.push(item);
  return groups;
}

const isRow = (kind: SentenceView['sentence']['kind']): boolean => kind === 'table-row' || kind === 'list-item';

/** The sentences of a detection as the rules see them; consecutive items and rows share a group. */
function viewsOf(input: ClaimInput, compiled: CompiledClaims): SentenceView[] {
  const { detection, mentions } = input;
  const count = detection.sentences.length;
  const figures = grouped(detection.figures, count, (f) => f.sentence);
  const named = grouped(mentions, count, (m) => m.sentence);
  let group = -1;
  let inList = false;
  return detection.sentences.map((sentence, index) => {
    if (!isRow(sentence.kind) || !inList) group = sentence.block;
    inList = isRow(sentence.kind);
    return viewOf(sentence, index, group, figures[index] ?? [], named[index] ?? [], compiled);
  });
}

/** Binds every figure of a detection to a company and a metric, or says why it is no claim. */
export function buildClaims(input: ClaimInput): BuiltClaims {
  const { detection, profiles } = input;
  const compiled = compileClaims(input.tables);
  const discourse: Discourse = {
    last: null,
    deals: new Map(),
    row: NO_ROW,
    entities: createEntities(input.mentions, detection.article.title, profiles),
  };
  const views = viewsOf(input, compiled);
  const result = { claims: [] as Claim[], figures: [] as FigureReading[], views };
  const above: Above = { caption: null, head: null };
  let question: Header | null = null;
  const times = createTimes(
    detection,
    { sentences: input.dates, above: input.datesAbove, title: input.titleDates },
    compiled,
  );
  const voices = createVoices(compiled);
  let developments = 0;
  for (const view of views) {
    const cues = cuesOf(view, compiled);
    times.enter(view, cues.statuses);
    voices.enter(view, cues.statuses);
    const row = isRow(view.sentence.kind);
    if (row) enterRow(view, discourse);
    else above.head = null;
    const { head } = above;
    const columns = head ? columnsOf(head.view, compiled) : [];
    const context: ReadContext = {
      ...{ view, cues, compiled, profiles, discourse, columns },
      columnOwners: columnOwners(view, head),
      overRows: row ? overRows(above) : null,
      published: detection.article.published,
      explain: input.explain ?? false,
    };
    discourse.entities.note(view, cues.features);
    const asked = question;
    question = questionOf(view, cues);
    if (view.figures.length === 0) {
      noteDeals(context);
      if (!row) above.caption = { view, cues };
      else if (view.sentence.kind === 'table-row') above.head = { view, cues };
      continue;
    }
    const fallbacks = row ? rowMetrics(view, above, discourse, compiled) : [answerMetric(view, asked, compiled)];
    const readings: (Reading | null)[] = [];
    const reasons: string[] = [];
    for (const i of view.figures.keys()) {
      const reading = readFigure(context, i, readings, fallbacks[i] ?? null, row && isNameless(discourse), input.trace);
      readings.push('none' in reading ? null : reading);
      reasons.push('none' in reading ? reading.none : reading.metric.rule);
    }
    const links = developmentsOf(view, input.tables.developments);
    readAlike(links, readings);
    giveInOrder(context, readings);
    if (row) noteRow(readings, discourse);
    const claimOf = view.figures.map((figure, i) => {
      const found = claimFrom(input, context, figure, i, readings[i] ?? null, reasons[i] ?? '', times);
      result.figures.push({ ...found.reading, claim: found.claim ? result.claims.length : null });
      return found.claim ? result.claims.push(found.claim) - 1 : null;
    });
    developments = markDevelopments(links, claimOf, result.claims, developments, input.dates[view.index] ?? []);
  }
  const carry = {
    timedBy: (claim: Claim) => times.timedBy(claim.target.start),
    fiscalYearEnd: (subject: string) => yearEndOf(profiles.get(subject)),
    opening: (claim: Claim) => times.opening(claim.sentence),
    nearPeriod: (claim: Claim) => times.nearPeriod(claim.target.start),
    published: detection.article.published,
  };
  voices.apply(result.claims);
  shareDetails(result.claims, detection.article.published);
  carryPeriods(result.claims, carry);
  inheritDates(result.claims, carry);
  return result;
}

/** Month in which the year ends for companies whose fiscal year is not on record. */
const CALENDAR_YEAR = 12;

const yearEndOf = (profile: CompanyProfile | undefined): number => profile?.fiscalYearEnd ?? CALENDAR_YEAR;

function claimFrom(
  input: ClaimInput,
  context: ReadContext,
  figure: DetectedFigure,
  index: number,
  reading: Reading | null,
  reason: string,
  times: Times,
): { claim: Claim | null; reading: FigureReading } {
  const { view, cues, discourse, profiles } = context;
  const target = input.target(figure);
  const without = (why: string) => ({
    claim: null,
    reading: { target, sentence: view.index, figure: figure.figure, claim: null, why },
  });
  if (!reading) return without(reason);
  const at = view.figureAt[index] ?? 0;
  const fiscalYearEnd = yearEndOf(profiles.get(reading.owner.company ?? ''));
  const { role } = input.detection.sections[view.sentence.section] ?? {};
  const read = readDetails(view, at, reading, cues, times, context.compiled, role, fiscalYearEnd);
  const { statusRule, ...details } = read;
  remember(discourse, reading, view, figure.figure.unit);
  if (details.hypothetical) return without('hypothetical');
  if (reading.owner.company === null) return without(`subject-not-in-record: ${reading.owner.name}`);
  const { metric, owner } = reading;
  const subject = subjectOf(reading, profiles);
  const { low, high, unit } = figure.figure;
  const supplied =
    metric.metric === 'contract_value'
      ? suppliedBy({ subject, counterparties: reading.counterparties }, { value: low ?? high ?? 0, unit }, profiles)
      : { subject, counterparties: reading.counterparties };
  const claim: Claim = {
    target,
    sentence: view.index,
    quote: view.sentence.text,
    section: view.sentence.section,
    subject: supplied.subject,
    metric: metric.metric,
    figure: signed(figure.figure, metric.negative),
    unitInferred: figure.unitInferred ?? false,
    counterparties: [...supplied.counterparties],
    trajectory: null,
    grounds: {
      subject: { by: owner.by, rule: owner.rule, evidence: owner.evidence, ...told(reading.because?.subject) },
      metric: {
        by: metric.cue < 0 ? 'inferred' : 'stated',
        rule: metric.rule,
        evidence: metric.evidence,
        ...told(reading.because?.metric),
      },
      ...(reading.because ? restOf(reading, details, times.timedBy(figure.start), statusRule) : {}),
    },
    ...details,
  };
  return { claim, reading: { target, sentence: view.index, figure: figure.figure, claim: null, why: metric.rule } };
}

const told = (signals: Contribution[] | undefined): { signals?: Contribution[] } => (signals ? { signals } : {});

/** What the other parts of a claim rest on. */
function restOf(
  { because, counterparties }: Reading,
  details: Details,
  timedBy: TimedBy,
  statusRule: string,
): Partial<Claim['grounds']> {
  const known = { by: 'stated' as const, evidence: '' };
  return {
    ...(counterparties.length > 0 ? { parties: { ...known, rule: 'weighed', ...told(because?.parties) } } : {}),
    time: { ...known, by: details.dateBy === 'stated' ? 'stated' : 'inferred', rule: `by ${timedBy}` },
    status: { ...known, rule: statusRule },
  };
}

function signed(figure: DetectedFigure['figure'], negative: boolean): DetectedFigure['figure'] {
  if (!negative || (figure.low ?? figure.high ?? 0) < 0) return figure;
  const flip = (n: number | null): number | null => (n === null ? null : -n);
  const converted = figure.converted
    ? { ...figure.converted, low: flip(figure.converted.high), high: flip(figure.converted.low) }
    : null;
  return { ...figure, low: flip(figure.high), high: flip(figure.low), converted };
}

/** A product's figures are its owner's, except the price somebody offers for the product. */
function subjectOf(reading: Reading, profiles: ReadonlyMap<string, CompanyProfile>): string {
  const company = reading.owner.company ?? '';
  return reading.metric.metric === 'acquisition_price' ? company : (profiles.get(company)?.owner ?? company);
}
