import type { ReadingLanguage, VerdictKind } from '../../lib/model';

/** Formats in which a checked article can be taken along. */
export type ReportFormat = 'markdown' | 'csv' | 'json' | 'claimreview' | 'annotations';

/** Why a format cannot be made of this article. */
export type Missing = 'needsAddress' | 'needsVerdict';

/** What is done with a report: its text is copied, or saved as a file. */
export type Delivery = 'copy' | 'save';

/** What the form for a ClaimReview holds, as typed. */
export interface ReviewValues {
  name: string;
  isOrganization: boolean;
  url: string;
  /** Address of the published check. */
  review: string;
  /** Whether name and home page are kept on the device. */
  remember: boolean;
}

/** What the page of a report shows; the room `reports` words it. */
export interface PrintedReport {
  title: string;
  language: ReadingLanguage;
  site: string | null;
  published: string;
  address: string | null;
  made: string;
  record: string;
  notes: readonly string[];
  counts: readonly { kind: VerdictKind; text: string }[];
  conflictTitle: string;
  conflicts: readonly { what: string; text: string; numbers: readonly number[] }[];
  groups: readonly { id: string; name: string; claims: readonly PrintedClaim[] }[];
  corrections: readonly string[];
  remembered: readonly { text: string; url: string | null }[];
  sources: readonly PrintedSource[];
  limit: string;
}

/** A claim on the page of a report. */
export interface PrintedClaim {
  number: number;
  kind: VerdictKind;
  verdict: string;
  what: string;
  quote: { before: string; figure: string; after: string };
  link: string | null;
  reason: string;
  compared: readonly { label: string; figure: string; when: string }[];
  difference: string | null;
  saidBy: string | null;
  facts: readonly {
    text: string;
    citations: readonly { source: number; note: string }[];
    more: number;
  }[];
}

/** A source on the page of a report. */
export interface PrintedSource {
  number: number;
  publisher: string;
  title: string | null;
  published: string | null;
  url: string;
}
