import type { Annotations, Details, Language } from '../../lib/model';
import { PLAIN_FORMATS, type ReportFormat, reportOf, reportText, reportTranslator } from '../../lib/reports';
import { CheckError } from './checker';

/** Formats that the command prints. */
export const FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [...PLAIN_FORMATS, 'claimreview'];

/** What a report of the command is made of besides the article. */
export interface FormatOptions {
  format: ReportFormat;
  language: Language;
  /** Day of the check, ISO 8601. */
  now: string;
  /** Address of the article; null when none was given. */
  address: string | null;
  /** Who answers for a review; null when nobody was named. */
  author: string | null;
}

/**
 * A checked file in one of the formats of reports.
 *
 * @throws {CheckError} when the format needs an address or an author that was not given.
 */
export function formatted(found: Annotations, details: Details, options: FormatOptions): string {
  const { format, language, now, address, author } = options;
  if (format === 'claimreview' && author === null) throw new CheckError('claimreview needs --author');
  const input = { annotations: found, details, address, now: `${now}T00:00:00.000Z`, asOf: null };
  const report = reportOf({ ...input, corrections: [], remembered: [] });
  const review = author === null ? null : { name: author, url: null, isOrganization: false, review: null };
  const text = reportText(report, format, reportTranslator(language), review);
  if (text === null) throw new CheckError(`${format} needs --address, http or https`);
  return text;
}
