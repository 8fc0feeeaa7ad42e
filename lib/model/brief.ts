import { z } from 'zod';
import {
  basisSchema,
  companyIdSchema,
  companyTypeSchema,
  factIdSchema,
  metricSchema,
  scopeSchema,
  sourceSchema,
  standingSchema,
  statusSchema,
} from './company';
import { figureSchema } from './figure';
import { partialDateSchema, periodSchema } from './time';

const feedLabelSchema = z.object({ id: z.string(), name: z.string(), expired: z.boolean(), signedOn: z.iso.date() });

/** What one source says, ready to show. */
export const reportBriefSchema = sourceSchema.extend({
  figure: figureSchema,
  standing: standingSchema,
  note: z.string().nullable(),
});
/** What one source says, ready to show. */
export type ReportBrief = z.infer<typeof reportBriefSchema>;

/** A fact as card and popup show it: the accepted figure, when, and who says so. */
export const factBriefSchema = z.object({
  id: factIdSchema,
  company: companyIdSchema,
  metric: metricSchema,
  basis: basisSchema,
  scope: scopeSchema,
  counterparties: z.array(companyIdSchema),
  date: partialDateSchema,
  period: periodSchema.nullable(),
  /** Words for a stretch of time that `period` cannot write. */
  periodText: z.string().nullable(),
  status: statusSchema,
  figure: figureSchema,
  /** Why the curator chose this figure, where reports differ. */
  why: z.string().nullable(),
  /** The best kind of source that gives this figure (see restsOn). */
  rests: standingSchema.exclude(['mistaken']),
  /** Nearest to the event first; a selection when there are many. */
  reports: z.array(reportBriefSchema),
  /** Number of all reports on the fact. */
  reportCount: z.number().int().nonnegative(),
  /** The lowest and the highest amount of the reports that dispute one another; absent or null where none do. */
  spread: z.object({ low: z.number(), high: z.number() }).nullable().optional(),
  /** The feed it came from, and whether that has expired; null for a fact of the packaged record or of one's own. */
  feed: feedLabelSchema.nullable().default(null),
});
/** A fact as card and popup show it. */
export type FactBrief = z.infer<typeof factBriefSchema>;

/** A company as card and popup show it. `keyFacts` are ids into `Details.facts`, most telling first. */
export const companyBriefSchema = z.object({
  id: companyIdSchema,
  name: z.string(),
  type: companyTypeSchema,
  about: z.object({ en: z.string(), de: z.string() }),
  /** Day on which a curator last looked; null when never. */
  checked: z.iso.date().nullable(),
  /** Whether that is so long ago that the record may have been overtaken. */
  longAgo: z.boolean().optional(),
  keyFacts: z.array(factIdSchema),
  /** Valuations or market values over time, settled and in talks, oldest first; ids into `Details.facts`. */
  history: z.array(factIdSchema).default([]),
  /** Who owns it, and whose part it is; their names are in `Details.names`. */
  owner: companyIdSchema.nullable().default(null),
  parent: companyIdSchema.nullable().default(null),
  /** Number of all facts the record holds of it. */
  factCount: z.number().int().nonnegative(),
});
/** A company as card and popup show it. */
export type CompanyBrief = z.infer<typeof companyBriefSchema>;

/** Average rates of years into the reader's currency. */
export const moneySchema = z.object({
  currency: z.string(),
  /** Units of `currency` for one of another, by that and the year: `USD/2025`. */
  rates: z.record(z.string(), z.number().positive()),
});
/** Average rates of years into the reader's currency. */
export type Money = z.infer<typeof moneySchema>;

/** All that card and popup need of the record to show one article's annotations. */
export const detailsSchema = z.object({
  /** Companies that the article names, by id. */
  companies: z.record(z.string(), companyBriefSchema),
  /** Facts that verdicts and key facts name, by id. */
  facts: z.record(z.string(), factBriefSchema),
  /** Names of all companies in sight, counterparties too, by id. */
  names: z.record(z.string(), z.string()),
  /** Day on which this was put together: what holds, holds until then. */
  day: z.iso.date().optional(),
  /** Absent where the reader wants no other currency. */
  money: moneySchema.optional(),
});
/** All that card and popup need of the record to show one article's annotations. */
export type Details = z.infer<typeof detailsSchema>;

/** A company at the head of its claims. */
export const listedCompanySchema = companyBriefSchema.pick({ name: true, checked: true, longAgo: true });
/** A company at the head of its claims. */
export type ListedCompany = z.infer<typeof listedCompanySchema>;

/** What popup and side panel need of the record to show an article's claims; `Details` fit it, too. */
export const listDetailsSchema = detailsSchema.extend({ companies: z.record(z.string(), listedCompanySchema) });
/** What popup and side panel need of the record to show an article's claims. */
export type ListDetails = z.infer<typeof listDetailsSchema>;
