import { buildClaims, type CompanyProfile, readRelations, type Trace } from '../claims';
import { type FoundDate, findDates } from '../figures';
import {
  type Annotations,
  type Claim,
  type Company,
  type Detection,
  type FactBase,
  type JudgedClaim,
  QUOTE_CONTEXT,
  type RateTable,
  type ReadingLanguage,
  type Span,
  type Target,
} from '../model';
import type { MatchPack } from '../model/tables';
import type { MeasureTable } from '../model/tables/measures';
import { resolveNames } from '../names';
import { datedByRecord, type FactsOf, findInconsistencies, judge, judgeBySums, judgeByValueBefore } from '../verdicts';

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

/** The companies that each sentence names or refers to; a product counts as its owner too, who is not known as an empty name. */
function namedIn(mentions: Annotations['mentions'], companies: ReadonlyMap<string, Company>): Map<number, Set<string>> {
  const named = new Map<number, Set<string>>();
  for (const { sentence, company } of mentions) {
    const known = company === null ? undefined : companies.get(company);
    const here = named.get(sentence) ?? new Set();
    here.add(known?.type === 'product' ? (known.owner ?? known.id) : (company ?? ''));
    named.set(sentence, here);
  }
  return named;
}

/** Whether a claim's sentence names companies, none of them a party that the claim gives. */
function areOthersNamed({ subject, counterparties }: Claim, here: ReadonlySet<string> = new Set()): boolean {
  if (counterparties.length === 0 || counterparties.some((id) => here.has(id))) return false;
  return [...here].some((id) => id !== subject);
}

/** Resolves names, builds claims and judges them. Pure but for the look-ups in `base`. */
export async function match(detection: Detection, base: FactBase, options: MatchOptions): Promise<Annotations> {
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
  const companies = await complete(named, ownersOf(named), base);
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
  const { claims: read, figures } = built;
  const relations = readRelations({
    ...{ detection, mentions, claims: read, figures, target },
    tables: pack.arithmetic,
    conjunctions: pack.claims.conjunctions,
    elisions: pack.claims.elisions,
  });
  const measures = options.measures ?? Object.values(options.packs).map((p) => p.measures);
  const namedBySentence = namedIn(mentions, companies);
  const claims: JudgedClaim[] = read.map((claim) => {
    const company = companies.get(claim.subject);
    const verdict = judge(claim, company?.facts ?? [], {
      articleDate: detection.sections[claim.section]?.published ?? detection.article.published,
      now: options.now,
      rates: options.rates,
      fiscalYearEnd: company?.fiscalYearEnd ?? null,
      othersNamed: areOthersNamed(claim, namedBySentence.get(claim.sentence)),
      measures,
    });
    return { ...claim, verdict };
  });
  const { sections, sentences } = detection;
  const factsOf: FactsOf = (id) => companies.get(id)?.facts ?? [];
  const inconsistencies = findInconsistencies({
    ...{ claims, figures, relations, sections, sentences, measures },
    title: detection.article.title,
  });
  return {
    article: detection.article,
    mentions,
    claims: judgeByValueBefore(judgeBySums(claims, inconsistencies, factsOf), relations, figures, factsOf).map(
      datedByRecord,
    ),
    figures,
    relations,
    inconsistencies,
  };
}
