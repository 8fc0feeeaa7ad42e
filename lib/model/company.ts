import { z } from 'zod';
import { qualifierSchema, unitSchema } from './figure';
import { partialDateSchema, periodSchema } from './time';

/** What a figure measures. */
export const metricSchema = z.enum([
  'valuation',
  'market_cap',
  'funding_round',
  'total_funding',
  'investment',
  'stake',
  'acquisition_price',
  'revenue',
  'annualized_revenue',
  'profit_loss',
  'capex',
  'contract_value',
  'users',
  'headcount',
]);
/** What a figure measures. */
export type Metric = z.infer<typeof metricSchema>;

/** How far along a state of affairs is. Completed, announced and reported are settled. */
export const statusSchema = z.enum(['completed', 'announced', 'reported', 'in_talks', 'forecast', 'planned', 'denied']);
/** How far along a state of affairs is. */
export type Status = z.infer<typeof statusSchema>;

/** Valuation before or after the new money; null when not said. */
export const basisSchema = z.enum(['pre-money', 'post-money']).nullable();
/** Valuation before or after the new money; null when not said. */
export type Basis = z.infer<typeof basisSchema>;

/** How much of the thing a figure covers. `worth` is the money value of a stake. */
export const scopeSchema = z.enum(['whole', 'part', 'rate', 'segment', 'worth']);
/** How much of the thing a figure covers. */
export type Scope = z.infer<typeof scopeSchema>;

/** How close a source is to the event. `mistaken` is a known slip, kept so that it can be named. */
export const standingSchema = z.enum(['company', 'firsthand', 'relay', 'mistaken']);
/** How close a source is to the event. */
export type Standing = z.infer<typeof standingSchema>;

/**
 * How a thing of status `denied` came to nothing: a party calls the report wrong (`denied`), an offer
 * was turned down (`rejected`), talks or a plan ended without a deal (`collapsed`), a done deal was
 * taken back (`undone`).
 */
export const denialSchema = z.enum(['denied', 'rejected', 'collapsed', 'undone']);
/** How a thing of status `denied` came to nothing. */
export type Denial = z.infer<typeof denialSchema>;

/** Kind of entity. */
export const companyTypeSchema = z.enum(['company', 'lab', 'investor', 'product', 'public-body', 'person']);
/** Kind of entity. */
export type CompanyType = z.infer<typeof companyTypeSchema>;

/** Kebab-case id of a company; also its file name. */
export const companyIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case');
const httpsUrl = z
  .string()
  .regex(/^https:\/\/\S+$/, 'an address begins with https://')
  .max(2048);
const text = (max: number) => z.string().min(1).max(max);

/** A page that says something. */
export const sourceSchema = z.strictObject({
  publisher: text(200),
  url: httpsUrl,
  title: text(500).nullable(),
  published: partialDateSchema.nullable(),
});
/** A page that says something. */
export type Source = z.infer<typeof sourceSchema>;

const stated = {
  amount: z.number(),
  upper: z.number().nullable(),
  unit: unitSchema,
  qualifier: qualifierSchema,
};

/** What one source says about a state of affairs. */
export const reportSchema = z.strictObject({
  ...stated,
  standing: standingSchema,
  publisher: text(200),
  url: httpsUrl,
  title: text(500).nullable(),
  published: partialDateSchema.nullable(),
  note: text(500).nullable(),
});
/** What one source says about a state of affairs. */
export type Report = z.infer<typeof reportSchema>;

/** Id of a fact: company id, metric, slug. */
export const factIdSchema = z.string().regex(/^[a-z0-9-]+\/[a-z_]+\/[a-z0-9-]+$/);

/** One state of affairs with the reports on it; `accepted` is the figure a careful editor would print. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  metric: metricSchema,
  basis: basisSchema,
  scope: scopeSchema.default('whole'),
  counterparties: z.array(companyIdSchema),
  /** When it took effect. */
  date: partialDateSchema,
  /** When it was first public, where that differs from `date`. */
  known: partialDateSchema.nullable().default(null),
  period: periodSchema.nullable(),
  /** Words for a stretch of time that `period` cannot write ("2025-2028", "five years", "a month"). */
  periodText: text(60).nullable().default(null),
  status: statusSchema,
  /** Given exactly when the status is `denied`. */
  denial: denialSchema.nullable().default(null),
  accepted: z.strictObject({ ...stated, why: text(500).nullable() }),
  /** Fact that these talks, this plan or forecast led to. */
  outcome: factIdSchema.nullable(),
  /** Fact of the same metric that held before. */
  replaces: factIdSchema.nullable(),
  reports: z.array(reportSchema).min(1),
});
/** One state of affairs with the reports on it. */
export type Fact = z.infer<typeof factSchema>;

const names = z.array(text(200)).max(60);

/** A company with all its facts: the shape of a source file and of a stored document. */
export const companySchema = z.strictObject({
  id: companyIdSchema,
  name: text(200),
  legalName: text(200).nullable(),
  aliases: names,
  former: names,
  /** Aliases that are also ordinary words or other names: they need context. */
  ambiguous: names,
  type: companyTypeSchema,
  owner: companyIdSchema.nullable(),
  parent: companyIdSchema.nullable(),
  country: text(60).nullable(),
  founded: z.number().int().nullable(),
  founders: names,
  website: httpsUrl.nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
  /** Month (1-12) in which the fiscal year ends; null when not looked up. */
  fiscalYearEnd: z.number().int().min(1).max(12).nullable().default(null),
  /** Day on which a curator last looked; null when never. */
  checked: z.iso.date().nullable().default(null),
  about: z.strictObject({ en: text(500), de: text(500) }),
  /** Definite descriptions by which news refers to it. */
  descriptions: z.strictObject({ en: names, de: names }),
  /** Products, which are not the company. */
  products: names,
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
});
/** A company with all its facts. */
export type Company = z.infer<typeof companySchema>;
