import type { FoundDate } from '../figures';
import type { Claim, DetectedFigure, Detection, FigureReading, Mention, Relation, Span, Target } from '../model';
import type { ClaimTables } from '../model/tables/claims';
import { type CompiledClaims, compileClaims } from './compiled';
import { type MetricReading, readMetric } from './metric';
import type { CompanyProfile } from './parties';
import { findPhrases } from './phrases';
import { cuesOf, type Discourse, type Reading, readDetails, readFigure, type SentenceCues } from './reader';
import { relationsOf, trajectoriesOf } from './relations';
import { shareDetails } from './restated';
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

/** The claims of an article, what every figure became, and relations between claims. */
export interface BuiltClaims {
  claims: Claim[];
  figures: FigureReading[];
  relations: Relation[];
}

function grouped<T>(items: readonly T[], count: number, at: (item: T) => number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[at(item)]?.push(item);
  return groups;
}

/** A metric that a heading or a table's header gives to rows without one of their own. */
function contextMetric(
  figures: readonly DetectedFigure[],
  header: SentenceView,
  cues: SentenceCues,
  compiled: CompiledClaims,
): (MetricReading | null)[] {
  return figures.map((figure) => {
    const probe: SentenceView = {
      ...header,
      figures: [figure],
      figureAt: [header.tokens.length],
      tokens: [
        ...header.tokens,
        {
          kind: 'figure',
          start: header.sentence.end,
          end: header.sentence.end,
          text: '',
          item: 0,
          clause: header.tokens.at(-1)?.clause ?? 0,
          position: (header.tokens.at(-1)?.position ?? 0) + 1,
        },
      ],
    };
    const reading = readMetric(probe, 0, cues.metrics, compiled);
    return reading ? { ...reading, cue: -1, rule: `${reading.rule}+header` } : null;
  });
}

/** Which side of a deal each column of a table names, in the order of the header. */
function columnsOf(header: SentenceView, compiled: CompiledClaims): ('target' | 'actor')[] {
  const hits = findPhrases(header, compiled.targetColumn).sort((a, b) => a.from - b.from);
  const roles = hits.map((h) => h.value);
  return roles.includes('target') && roles.includes('actor') ? [...new Set(roles)] : [];
}

/** Binds every figure of a detection to a company and a metric, or says why it is no claim. */
export function buildClaims(input: ClaimInput): BuiltClaims {
  const { detection, mentions, profiles } = input;
  const compiled = compileClaims(input.tables);
  const count = detection.sentences.length;
  const figures = grouped(detection.figures, count, (f) => f.sentence);
  const named = grouped(mentions, count, (m) => m.sentence);
  const discourse: Discourse = {
    last: null,
    deals: new Map(),
    topics: createTopics(mentions, detection.article.title, profiles),
  };
  const result: BuiltClaims = { claims: [], figures: [], relations: [] };
  let header: { view: SentenceView; cues: SentenceCues } | null = null;
  let trajectory = 0;
  let group = -1;
  let inList = false;
  for (const [index, sentence] of detection.sentences.entries()) {
    const tabular = sentence.kind === 'table-row' || sentence.kind === 'list-item';
    if (!tabular || !inList) group = sentence.block;
    inList = tabular;
    const view = viewOf(sentence, index, group, figures[index] ?? [], named[index] ?? [], compiled.conjunctions);
    const cues = cuesOf(view, compiled);
    discourse.topics.note(view, cues.features);
    if (view.figures.length === 0) {
      if (!tabular || sentence.kind === 'table-row') header = { view, cues };
      continue;
    }
    const context = tabular && header ? contextMetric(view.figures, header.view, header.cues, compiled) : [];
    const columns = sentence.kind === 'table-row' && header ? columnsOf(header.view, compiled) : [];
    const readings: (Reading | null)[] = [];
    const claimOf: (number | null)[] = [];
    for (const [i, figure] of view.figures.entries()) {
      const reading = readFigure(
        view,
        i,
        cues,
        compiled,
        profiles,
        discourse,
        readings,
        context[i] ?? null,
        columns,
        input.detection.article.published,
      );
      const target = input.target(figure);
      const at = view.figureAt[i] ?? 0;
      const base = { target, sentence: index, figure: figure.figure };
      if ('none' in reading) {
        readings.push(null);
        claimOf.push(null);
        result.figures.push({ ...base, claim: null, why: reading.none });
        continue;
      }
      readings.push(reading);
      const details = readDetails(view, at, reading, cues, input.dates[index] ?? [], detection);
      const none = details.hypothetical
        ? 'hypothetical'
        : reading.owner.company === null
          ? `subject-not-in-record: ${reading.owner.name}`
          : null;
      remember(discourse, reading, view, figure.figure.unit);
      if (none || reading.owner.company === null) {
        claimOf.push(null);
        result.figures.push({ ...base, claim: null, why: none ?? 'subject-not-in-record' });
        continue;
      }
      claimOf.push(result.claims.length);
      result.figures.push({ ...base, claim: result.claims.length, why: reading.metric.rule });
      result.claims.push({
        target,
        sentence: index,
        quote: sentence.text,
        section: sentence.section,
        subject: subjectOf(reading, profiles),
        metric: reading.metric.metric,
        figure: signed(figure.figure, reading.metric.negative),
        counterparties: reading.counterparties,
        trajectory: null,
        grounds: {
          subject: { by: reading.owner.by, rule: reading.owner.rule, evidence: reading.owner.evidence },
          metric: {
            by: reading.metric.cue < 0 ? 'inferred' : 'stated',
            rule: reading.metric.rule,
            evidence: reading.metric.evidence,
          },
        },
        ...details,
      });
    }
    trajectory = trajectoriesOf(
      view,
      claimOf,
      result.claims,
      trajectory,
      input.dates[index] ?? [],
      input.tables.developments,
    );
    result.relations.push(...relationsOf(view, cues, claimOf, result.claims, input.target));
  }
  shareDetails(result.claims);
  return result;
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

function remember(
  discourse: Discourse,
  reading: Reading,
  view: SentenceView,
  unit: DetectedFigure['figure']['unit'],
): void {
  const { section } = view.sentence;
  const block = view.group;
  const { metric } = reading.metric;
  discourse.topics.claim(reading.owner, view);
  discourse.last = {
    owner: reading.owner,
    metric,
    unit,
    block,
    section,
    sentence: view.index,
    counterparties: reading.counterparties,
  };
  if (reading.counterparties.length > 0 || reading.actorUnknown) {
    discourse.deals.set(metric, {
      owner: reading.owner,
      counterparties: reading.counterparties,
      sentence: view.index,
      section,
    });
  }
}
