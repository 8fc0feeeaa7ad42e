import type { FoundDate } from '../figures';
import type { Claim, DetectedFigure, Detection, FigureReading, Mention, Span, Target } from '../model';
import type { ClaimTables } from '../model/tables/claims';
import { compileClaims } from './compiled';
import { cuesOf } from './cues';
import { noteDeals } from './deal';
import { readDetails } from './details';
import { developmentsOf, markDevelopments } from './developments';
import { type Discourse, remember } from './discourse';
import type { CompanyProfile } from './features';
import { PERIOD_METRICS } from './moment';
import { readFigure } from './reader';
import type { ReadContext, Reading } from './reading';
import { carryPeriods, shareDetails } from './restated';
import { columnsOf, type Header, isNameless, noteRow, rowMetrics } from './rows';
import { giveInOrder, readAlike } from './takeover';
import { type SentenceView, viewOf } from './tokens';
import { createTopics } from './topics';

/** What binding works on. Dates are per sentence, with offsets in the sentence's text. */
export interface ClaimInput {
  detection: Detection;
  mentions: readonly Mention[];
  dates: readonly (readonly FoundDate[])[];
  profiles: ReadonlyMap<string, CompanyProfile>;
  tables: ClaimTables;
  /** Target of a span of the article. */
  target: (span: Span) => Target;
}

/** The claims of an article, and what every figure became. */
export interface BuiltClaims {
  claims: Claim[];
  figures: FigureReading[];
}

function grouped<T>(items: readonly T[], count: number, at: (item: T) => number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[at(item)]?.push(item);
  return groups;
}

const isRow = (kind: SentenceView['sentence']['kind']): boolean => kind === 'table-row' || kind === 'list-item';

/** The sentences of a detection as the rules see them; consecutive items and rows share a group. */
function viewsOf(input: ClaimInput, conjunctions: ReadonlySet<string>): SentenceView[] {
  const { detection, mentions } = input;
  const count = detection.sentences.length;
  const figures = grouped(detection.figures, count, (f) => f.sentence);
  const named = grouped(mentions, count, (m) => m.sentence);
  let group = -1;
  let inList = false;
  return detection.sentences.map((sentence, index) => {
    if (!isRow(sentence.kind) || !inList) group = sentence.block;
    inList = isRow(sentence.kind);
    return viewOf(sentence, index, group, figures[index] ?? [], named[index] ?? [], conjunctions);
  });
}

/** Binds every figure of a detection to a company and a metric, or says why it is no claim. */
export function buildClaims(input: ClaimInput): BuiltClaims {
  const { detection, profiles } = input;
  const compiled = compileClaims(input.tables);
  const discourse: Discourse = {
    last: null,
    deals: new Map(),
    row: { group: -1, metrics: [], named: false },
    topics: createTopics(input.mentions, detection.article.title, profiles),
  };
  const result: BuiltClaims = { claims: [], figures: [] };
  let header: Header | null = null;
  let developments = 0;
  for (const view of viewsOf(input, compiled.conjunctions)) {
    const cues = cuesOf(view, compiled);
    const row = isRow(view.sentence.kind);
    const columns = view.sentence.kind === 'table-row' && header ? columnsOf(header.view, compiled) : [];
    const headed = row && header ? (input.dates[header.view.index] ?? []) : [];
    const context: ReadContext = {
      ...{ view, cues, compiled, profiles, discourse, columns },
      published: detection.article.published,
    };
    discourse.topics.note(view, cues.features);
    if (view.figures.length === 0) {
      noteDeals(context);
      if (!row || view.sentence.kind === 'table-row') header = { view, cues };
      continue;
    }
    const fallbacks = row ? rowMetrics(view, header, discourse, compiled) : [];
    const readings: (Reading | null)[] = [];
    const reasons: string[] = [];
    for (const i of view.figures.keys()) {
      const reading = readFigure(context, i, readings, fallbacks[i] ?? null, row && isNameless(view, discourse));
      readings.push('none' in reading ? null : reading);
      reasons.push('none' in reading ? reading.none : reading.metric.rule);
    }
    const links = developmentsOf(view, input.tables.developments);
    readAlike(links, readings);
    giveInOrder(context, readings);
    if (row) noteRow(view, readings, discourse);
    const claimOf = view.figures.map((figure, i) => {
      const found = claimFrom(
        input,
        context,
        figure,
        i,
        readings[i] ?? null,
        reasons[i] ?? '',
        periodOfColumn(headed, i),
      );
      result.figures.push({ ...found.reading, claim: found.claim ? result.claims.length : null });
      return found.claim ? result.claims.push(found.claim) - 1 : null;
    });
    developments = markDevelopments(links, claimOf, result.claims, developments, input.dates[view.index] ?? []);
  }
  shareDetails(result.claims);
  carryPeriods(result.claims, (claim) => PERIOD_METRICS.has(claim.metric));
  return result;
}

/** The period a table's head gives to the column of a figure: the one it names, or the one at its place. */
function periodOfColumn(headed: readonly FoundDate[], column: number): FoundDate | null {
  const periods = headed.filter((date) => date.period !== null);
  return (periods.length === 1 ? periods[0] : periods[column]) ?? null;
}

/** Month in which the year ends for companies whose fiscal year is not on record. */
const CALENDAR_YEAR = 12;

function claimFrom(
  input: ClaimInput,
  context: ReadContext,
  figure: DetectedFigure,
  index: number,
  reading: Reading | null,
  reason: string,
  headed: FoundDate | null,
): { claim: Claim | null; reading: FigureReading } {
  const { view, cues, discourse, profiles } = context;
  const target = input.target(figure);
  const without = (why: string) => ({
    claim: null,
    reading: { target, sentence: view.index, figure: figure.figure, claim: null, why },
  });
  if (!reading) return without(reason);
  const at = view.figureAt[index] ?? 0;
  const fiscalYearEnd = profiles.get(reading.owner.company ?? '')?.fiscalYearEnd ?? CALENDAR_YEAR;
  const details = readDetails(view, at, reading, cues, input.dates[view.index] ?? [], input.detection, fiscalYearEnd);
  if (headed?.period && details.period === null && PERIOD_METRICS.has(reading.metric.metric))
    details.period = headed.period;
  remember(discourse, reading, view, figure.figure.unit);
  if (details.hypothetical) return without('hypothetical');
  if (reading.owner.company === null) return without(`subject-not-in-record: ${reading.owner.name}`);
  const { metric, owner } = reading;
  const claim: Claim = {
    target,
    sentence: view.index,
    quote: view.sentence.text,
    section: view.sentence.section,
    subject: subjectOf(reading, profiles),
    metric: metric.metric,
    figure: signed(figure.figure, metric.negative),
    unitInferred: figure.unitInferred ?? false,
    counterparties: reading.counterparties,
    trajectory: null,
    grounds: {
      subject: { by: owner.by, rule: owner.rule, evidence: owner.evidence },
      metric: { by: metric.cue < 0 ? 'inferred' : 'stated', rule: metric.rule, evidence: metric.evidence },
    },
    ...details,
  };
  return { claim, reading: { target, sentence: view.index, figure: figure.figure, claim: null, why: metric.rule } };
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
