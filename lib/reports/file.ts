import type { Translator } from '../format';
import { claimReviewReport, type ReviewDetails } from './claim-review';
import { csvReport } from './csv';
import { jsonReport } from './json';
import { markdownReport } from './markdown';
import { plainLine } from './plain-line';
import type { Report } from './report';
import { annotationsReport } from './web-annotation';

/** Formats of a report that need nothing but the article. */
export const PLAIN_FORMATS = ['markdown', 'csv', 'json', 'annotations'] as const;

/** Formats of a report. */
export type ReportFormat = (typeof PLAIN_FORMATS)[number] | 'claimreview';

/** A report in a format, ready to be saved. */
export interface ReportText {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const KINDS: Readonly<Record<ReportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: '.md', type: 'text/markdown' },
  csv: { ending: '.csv', type: 'text/csv' },
  json: { ending: '.json', type: 'application/json' },
  claimreview: { ending: '.claimreview.jsonld', type: 'application/ld+json' },
  annotations: { ending: '.annotations.jsonld', type: 'application/ld+json' },
};

/** Most characters of a title in the name of a file. */
const LONGEST_NAME = 60;

/** Letters that do not come apart into a letter of ASCII and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
};

/** A title as part of a file's name: small letters and digits of ASCII, joined by hyphens; empty when none is left. */
function slugOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœł]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, LONGEST_NAME).replace(/^-+|-+$/g, '');
}

/** Name of a report's file without its ending: the article's title and the day of the report. */
export function fileStem({ article, now }: Pick<Report, 'article' | 'now'>): string {
  return `${slugOf(article.title ?? '') || 'article'}-${now.slice(0, 10)}`;
}

/** Title of the printed report, which browsers offer as its file's name: no sign that a file system refuses. */
export function printTitle({ article, now }: Pick<Report, 'article' | 'now'>, t: Translator): string {
  const title = plainLine(article.title ?? t.t('reports.untitled')).replace(/[\\/:*?"<>|]+/g, ' ');
  const short = title
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 2 * LONGEST_NAME);
  return t.t('reports.printTitle', { title: short.trim(), date: now.slice(0, 10) });
}

/**
 * A report in a format; null where the article does not give enough for it (the two JSON-LD formats need its address).
 *
 * @param review who reviews, for `claimreview`; null makes none.
 */
export function reportText(
  report: Report,
  format: ReportFormat,
  t: Translator,
  review: ReviewDetails | null = null,
): string | null {
  if (format === 'markdown') return markdownReport(report, t);
  if (format === 'csv') return csvReport(report, t);
  if (format === 'json') return jsonReport(report, t);
  if (format === 'annotations') return annotationsReport(report, t);
  return review === null ? null : claimReviewReport(report, review, t);
}

/** A report's text as a file. A table begins with the mark that tells spreadsheets that it is UTF-8. */
export function reportAsFile(report: Report, format: ReportFormat, text: string): ReportText {
  const { ending, type } = KINDS[format];
  return { name: `${fileStem(report)}${ending}`, type, text: format === 'csv' ? `\uFEFF${text}` : text };
}
