import {
  describeClaim,
  explainInconsistency,
  explainVerdict,
  formatClaimDifference,
  formatDate,
  formatFigure,
  formatInstant,
  formatPeriod,
  fragmentLink,
  nameOf,
  type Translator,
  verdictWord,
} from '../format';
import {
  type Claim,
  isSettled,
  type JudgedClaim,
  type PartialDate,
  type ReadingLanguage,
  type Status,
  type VerdictKind,
} from '../model';
import { plainLine } from './plain-line';
import type { Citation, Report, ReportedClaim, ReportedFact } from './report';
import { citationNote, correctionText, factText, metricText, rememberedText } from './words';

/** A sentence of the article, parted at its figure. */
export interface WordedQuote {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** A fact in words with the numbers of its sources. */
export interface WordedFact {
  readonly text: string;
  readonly citations: readonly { readonly source: number; readonly note: string }[];
  /** Sources that the record has beyond those cited. */
  readonly more: number;
}

/** A claim in words. */
export interface WordedClaim {
  readonly number: number;
  readonly kind: VerdictKind;
  readonly verdict: string;
  /** What is claimed, with hedges, plans and talks in words. */
  readonly what: string;
  readonly quote: WordedQuote;
  /** Leads to the sentence in the article; null without an address. */
  readonly link: string | null;
  readonly reason: string;
  /** The article's figure and the record's, for a table of two or three; empty when the record has none. */
  readonly compared: readonly { readonly label: string; readonly figure: string; readonly when: string }[];
  readonly difference: string | null;
  /** Whom the article names as its source; null when nobody. */
  readonly saidBy: string | null;
  readonly facts: readonly WordedFact[];
}

/** A source in words. */
export interface WordedSource {
  readonly number: number;
  readonly publisher: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string;
}

/** A report in a reader's language: what Markdown and the printed page both say. */
export interface WordedReport {
  readonly title: string;
  /** Language of the article, for its quotes and its title. */
  readonly language: ReadingLanguage;
  readonly site: string | null;
  readonly published: string;
  readonly address: string | null;
  /** When the report was made, and with which record. */
  readonly made: string;
  readonly record: string;
  /** What there is to know of the reading and of the record: only a part was read, a feed has expired. */
  readonly notes: readonly string[];
  readonly counts: readonly { readonly kind: VerdictKind; readonly text: string }[];
  readonly conflictTitle: string;
  readonly conflicts: readonly { readonly what: string; readonly text: string; readonly numbers: readonly number[] }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly claims: readonly WordedClaim[] }[];
  readonly corrections: readonly string[];
  readonly remembered: readonly { readonly text: string; readonly url: string | null }[];
  readonly sources: readonly WordedSource[];
  /** What a comparison with a record can and cannot say. */
  readonly limit: string;
}

/** Characters that `a` and `b` share at their ends. */
function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** A claim's sentence parted at its figure: of several places with the same words, the one whose surroundings fit best. */
function partedQuote({ quote, target }: Pick<Claim, 'quote' | 'target'>): WordedQuote {
  const { exact, prefix } = target;
  let best = -1;
  let fit = -1;
  for (let at = quote.indexOf(exact); at >= 0 && exact !== ''; at = quote.indexOf(exact, at + 1)) {
    const shared = sharedEnd(quote.slice(0, at), prefix);
    if (shared > fit) [best, fit] = [at, shared];
  }
  if (best < 0) return { before: `${quote} `, figure: exact, after: '' };
  return { before: quote.slice(0, best), figure: exact, after: quote.slice(best + exact.length) };
}

function compared(claim: JudgedClaim, t: Translator): WordedClaim['compared'] {
  const { values } = claim.verdict;
  if (values.record === null && values.latest === null) return [];
  const when = (period: string | null | undefined, date: PartialDate | null): string =>
    period != null ? formatPeriod(period, t) : date === null ? '' : formatDate(date, t);
  const line = (label: string, figure: JudgedClaim['figure'], date: string, status: Status | null) => ({
    label: t.t(label),
    figure: formatFigure(figure, t, { metric: claim.metric }),
    when: [date, status === null || isSettled(status) ? '' : t.t(`status.${status}`)].filter(Boolean).join(', '),
  });
  const said = claim.dateBy === 'stated' || claim.period !== null ? when(claim.period, claim.date) : '';
  const { record, latest } = values;
  return [
    line('compare.article', claim.figure, said, claim.status),
    ...(record
      ? [
          line(
            latest ? 'compare.atThatTime' : 'compare.record',
            record,
            when(values.recordPeriod, values.recordDate),
            values.recordStatus,
          ),
        ]
      : []),
    ...(latest
      ? [
          line(
            record ? 'compare.latest' : 'compare.record',
            latest,
            when(values.latestPeriod, values.latestDate),
            values.latestStatus ?? null,
          ),
        ]
      : []),
  ];
}

/** Sources that say just what the fact says, by number, and then those of which more is to be said. */
function wordedCitations(
  citations: readonly Citation[],
  fact: ReportedFact['fact'],
  t: Translator,
): WordedFact['citations'] {
  const worded = citations.map((citation) => ({ source: citation.source, note: citationNote(citation, fact, t) }));
  const plain = worded.filter(({ note }) => note === '').sort((a, b) => a.source - b.source);
  return [...plain, ...worded.filter(({ note }) => note !== '')];
}

function wordedClaim({ number, claim, facts }: ReportedClaim, { address, names }: Report, t: Translator): WordedClaim {
  return {
    number,
    kind: claim.verdict.kind,
    verdict: verdictWord(claim.verdict.kind, t),
    what: describeClaim(claim, names, t),
    quote: partedQuote(claim),
    link: address === null ? null : fragmentLink(address, claim.target),
    reason: explainVerdict(claim, names, t),
    compared: compared(claim, t),
    difference: formatClaimDifference(claim, t),
    saidBy: claim.attribution,
    facts: facts.map(({ fact, citations }) => ({
      text: factText(fact, names, t),
      citations: wordedCitations(citations, fact, t),
      more: Math.max(0, fact.reportCount - citations.length),
    })),
  };
}

function recordText({ asOf, feeds, hasOwnFacts }: Report, t: Translator): string {
  return [
    asOf === null ? t.t('reports.record.undated') : t.t('reports.record', { date: formatDate(asOf, t) }),
    ...feeds.map(({ name }) => t.t('reports.record.feed', { name: plainLine(name) })),
    ...(hasOwnFacts ? [t.t('reports.record.own')] : []),
  ].join('; ');
}

/** A report in the reader's language. */
export function wordedReport(report: Report, t: Translator): WordedReport {
  const { article, address, names, asOf } = report;
  const conflicts = report.inconsistencies;
  const onlySources = conflicts.every(
    ({ inconsistency: { kind, sums } }) => kind === 'attributed' && sums.length === 0,
  );
  return {
    title: article.title ?? address ?? t.t('reports.untitled'),
    language: article.language,
    site: article.site,
    published: article.published === null ? t.t('popup.undated') : formatDate(article.published, t),
    address,
    made: formatInstant(report.now, t),
    record: recordText(report, t),
    notes: [
      ...(article.partial === null ? [] : [t.t(`reports.partial.${article.partial}`, { words: article.words ?? 0 })]),
      ...report.feeds
        .filter(({ expired }) => expired)
        .map(({ name, signedOn }) => t.t('reports.expired', { name: plainLine(name), date: formatDate(signedOn, t) })),
    ],
    counts: report.counts.map(([kind, count]) => ({ kind, text: t.t(`popup.count.${kind}`, { count }) })),
    conflictTitle: t.t(onlySources ? 'inconsistency.titleAttributed' : 'inconsistency.title'),
    conflicts: conflicts.map(({ inconsistency, numbers }) => {
      const [first] = inconsistency.claims.flatMap((index) => report.all[index] ?? []);
      return {
        what: first ? `${nameOf(first.subject, names)}, ${metricText(first, t)}` : '',
        text: explainInconsistency(inconsistency, report.all, t),
        numbers,
      };
    }),
    groups: report.groups.map(({ company, name, claims }) => ({
      id: company,
      name,
      claims: claims.map((claim) => wordedClaim(claim, report, t)),
    })),
    corrections: report.corrections.map((correction) => correctionText(correction, names, t)),
    remembered: report.remembered.map(({ remembered, number }) => ({
      text: rememberedText(remembered, number, t),
      url: remembered.url,
    })),
    sources: report.sources.map((source) => ({
      ...source,
      published: source.published === null ? null : formatDate(source.published, t),
    })),
    limit: limitText(asOf, t),
  };
}

/** What a comparison with a record can and cannot say. */
export function limitText(asOf: string | null, t: Translator): string {
  return asOf === null ? t.t('reports.limit.undated') : t.t('reports.limit', { date: formatDate(asOf, t) });
}
