import { buildClaims, type CompanyProfile, readRelations, type Trace } from '../claims';
import { type FoundDate, findDates } from '../figures';
import {
  type Annotations,
  type Company,
  type Detection,
  type FactBase,
  type KeptCorrection,
  QUOTE_CONTEXT,
  type RateTable,
  type ReadingLanguage,
  type Span,
  type StoredCorrection,
  type Target,
} from '../model';
import type { MatchPack } from '../model/tables';
import type { MeasureTable } from '../model/tables/measures';
import { resolveNames } from '../names';
import { datedByRecord, type FactsOf, findInconsistencies, judgeBySums, judgeByValueBefore } from '../verdicts';
import { applyCorrections } from './corrections';
import { judgeClaims } from './judging';

/** What matching needs besides the detection and the fact base. */
export interface MatchOptions {
  /** Day of the check, ISO 8601. */
  now: string;
  rates: RateTable | null;
  /** Tables by language; at least those of the article's. */
  packs: Readonly<Partial<Record<ReadingLanguage, MatchPack>>>;
  /** Measure words of every language; those of `packs` when left out. */
  measures?: readonly MeasureTable[];
  /** Told how each figure was decided, for explanations. */
  trace?: Trace;
  /** Whether claims say what spoke for each of their parts. */
  explain?: boolean;
}

/** Targets from the sentences of a detection: prefix and suffix reach as far as the sentence does. */
function targetFrom(detection: Detection): (span: Span) => Target {
  const { sentences } = detection;
  return (span) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    const sentence = sentences[low];
    if (!sentence) return { start: span.start, end: span.end, exact: '', prefix: '', suffix: '' };
    const from = span.start - sentence.start;
    const to = span.end - sentence.start;
    return {
      start: span.start,
      end: span.end,
      exact: sentence.text.slice(from, to),
      prefix: sentence.text.slice(Math.max(0, from - QUOTE_CONTEXT), from),
      suffix: sentence.text.slice(to, to + QUOTE_CONTEXT),
    };
  };
}

function profileOf(company: Company): CompanyProfile {
  const deals = new Set<string>();
  for (const fact of company.facts) for (const other of fact.counterparties) deals.add(`${fact.metric}:${other}`);
  const listed = company.facts.filter((f) => f.metric === 'market_cap').map((f) => f.date);
  return {
    fiscalYearEnd: company.fiscalYearEnd,
    listedSince: listed.sort()[0] ?? null,
    owner: company.type === 'product' ? company.owner : null,
    metrics: new Set(company.facts.map((f) => f.metric)),
    deals,
    figures: company.facts.flatMap(({ metric, accepted, reports, date, known, counterparties }) =>
      [accepted, ...reports.filter((r) => r.standing !== 'mistaken')].map(({ amount, upper, unit }) => ({
        ...{ metric, amount, upper, unit, counterparties },
        since: known && known < date ? known : date,
      })),
    ),
  };
}

/** Who owns the products among them: a product's figure is its owner's, who need not be named in the text. */
const ownersOf = (companies: ReadonlyMap<string, Company>): string[] =>
  [...companies.values()].flatMap(({ type, owner }) => (type === 'product' && owner !== null ? [owner] : []));

const companiesOf = ({ parts }: StoredCorrection): string[] => [
  ...(parts.subject === undefined ? [] : [parts.subject]),
  ...(parts.counterparties ?? []),
];

/** The companies, and those of `ids` that are not among them yet. */
async function complete(companies: ReadonlyMap<string, Company>, ids: Iterable<string>, base: FactBase) {
  const missing = [...new Set(ids)].filter((id) => !companies.has(id));
  if (missing.length === 0) return companies;
  return new Map([...companies, ...(await base.byIds(missing))]);
}

/** Dates of each sentence; what stands inside a figure is none. */
function datesOf(detection: Detection, pack: MatchPack): FoundDate[][] {
  const spans = detection.sentences.map((): Span[] => []);
  for (const { start, end, sentence } of detection.figures) {
    const from = detection.sentences[sentence]?.start ?? 0;
    spans[sentence]?.push({ start: start - from, end: end - from });
  }
  return detection.sentences.map((sentence, i) => {
    const published = detection.sections[sentence.section]?.published ?? detection.article.published;
    return findDates(sentence.text, pack.dates, published, spans[i]);
  });
}

/** An article as it was matched, and what became of its corrections. */
export interface Matched {
  annotations: Annotations;
  corrections: KeptCorrection[];
}

/** Resolves names, builds claims and judges them. Pure but for the look-ups in `base`. */
export async function match(detection: Detection, base: FactBase, options: MatchOptions): Promise<Annotations> {
  return (await matchCorrected(detection, base, options, [])).annotations;
}

/** The same for an article of which a person corrected how some figures were read. */
export async function matchCorrected(
  detection: Detection,
  base: FactBase,
  options: MatchOptions,
  corrections: readonly StoredCorrection[],
): Promise<Matched> {
  const { language } = detection.article;
  const pack = options.packs[language];
  if (!pack) throw new RangeError(`the tables of ${language} are not loaded`);
  const resolved = await resolveNames(detection, base, pack.names);
  const { mentions } = resolved;
  const named = await complete(
    resolved.companies,
    mentions.flatMap((m) => m.company ?? []),
    base,
  );
  const companies = await complete(named, [...ownersOf(named), ...corrections.flatMap(companiesOf)], base);
  const dates = datesOf(detection, pack);
  const { title, published } = detection.article;
  const target = targetFrom(detection);
  const built = buildClaims({
    detection,
    mentions,
    dates,
    datesAbove: detection.sentences.map(({ above }) => (above ? findDates(above, pack.dates, published) : [])),
    titleDates: title === null ? [] : findDates(title, pack.dates, published),
    profiles: new Map([...companies].map(([id, company]) => [id, profileOf(company)])),
    tables: pack.claims,
    ...(options.trace ? { trace: options.trace } : {}),
    explain: options.explain ?? false,
    target,
  });
  const dateOf = (section: number): string | null => detection.sections[section]?.published ?? published;
  const {
    claims: read,
    figures,
    places,
  } = applyCorrections({ claims: built.claims, figures: built.figures, companies, dateOf }, corrections);
  const relations = readRelations({
    ...{ detection, mentions, claims: read, figures, target },
    tables: pack.arithmetic,
    conjunctions: pack.claims.conjunctions,
    elisions: pack.claims.elisions,
    views: built.views,
  });
  const measures = options.measures ?? Object.values(options.packs).map((p) => p.measures);
  const { now, rates } = options;
  const claims = judgeClaims(read, { now, rates, measures, mentions, companies, dateOf });
  const { sections, sentences } = detection;
  const factsOf: FactsOf = (id) => companies.get(id)?.facts ?? [];
  const inconsistencies = findInconsistencies({
    ...{ claims, figures, relations, sections, sentences, measures },
    title: detection.article.title,
  });
  const annotations: Annotations = {
    article: detection.article,
    mentions,
    claims: judgeByValueBefore(judgeBySums(claims, inconsistencies, factsOf), relations, figures, factsOf).map(
      datedByRecord,
    ),
    figures,
    relations,
    inconsistencies,
  };
  return {
    annotations,
    corrections: corrections.map((correction, i) => ({
      ...correction,
      target: places[i] ?? correction.target,
      applied: places[i] !== null,
    })),
  };
}
