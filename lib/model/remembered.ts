import { z } from 'zod';
import { claimSchema } from './annotations';
import { factIdSchema, statusSchema } from './company';
import { figureSchema } from './figure';
import { readingLanguageSchema } from './language';
import { targetSchema } from './span';
import { partialDateSchema, periodSchema } from './time';

/**
 * A claim as another article may be held against it: what it says, of which moment, and what else decides
 * whether the two speak of one thing. `when` is the moment by the rules of the verdicts; null when unknown.
 */
export const statementSchema = claimSchema
  .pick({
    target: true,
    quote: true,
    subject: true,
    metric: true,
    figure: true,
    unitInferred: true,
    basis: true,
    scope: true,
    counterparties: true,
    date: true,
    when: true,
    dateBy: true,
    period: true,
    status: true,
    earlier: true,
  })
  .extend({
    /** Day of the article, or of the entry of a live blog; null for an undated one. */
    said: partialDateSchema.nullable(),
    /** Which of the things called alike it is about: users by month, operating profit, Series B; null when not said. */
    measure: z.string().nullable(),
    /** Whether the words state both whose figure it is and what it measures. */
    stated: z.boolean(),
    /** The fact of the record that has this figure, however far along the claim says it is; null when there is none. */
    borneBy: factIdSchema.nullable(),
  });
/** A claim as another article may be held against it. */
export type Statement = z.infer<typeof statementSchema>;

/** A claim read in another article that cannot hold together with one of this article. */
export const rememberedSchema = z.object({
  /** Index of this article's claim. */
  claim: z.number().int().nonnegative(),
  /** Id of the remembered claim. */
  id: z.string(),
  figure: figureSchema,
  status: statusSchema,
  /** The remembered sentence, and the figure's place in that article. */
  quote: z.string(),
  target: targetSchema,
  /** Day and period that the figure is for; null when unknown. */
  date: partialDateSchema.nullable(),
  period: periodSchema.nullable(),
  /** Title and site of the article it was read in, as that page gave them, and its language. */
  title: z.string().nullable(),
  site: z.string().nullable(),
  language: readingLanguageSchema,
  url: z.url().nullable(),
  /** Day the article is dated, and day it was read. */
  published: partialDateSchema.nullable(),
  readOn: z.iso.date(),
});
/** A claim read in another article that cannot hold together with one of this article. */
export type Remembered = z.infer<typeof rememberedSchema>;

/** Days for which the memory can be told to keep what was read. */
export const MEMORY_DAYS = [7, 30, 90, 365] as const;

const count = z.number().int().nonnegative();

/** What the reading memory holds. */
export const memoryHoldingsSchema = z.object({
  /** `full`: the browser has no room left; `newer`: written by a newer version; `unavailable`: the database does not answer. */
  state: z.enum(['ready', 'full', 'newer', 'unavailable']),
  articles: count,
  claims: count,
  /** Bytes of all that is remembered, as text. */
  bytes: count,
  /** Rows that this version cannot read: they are kept, and not used. */
  unreadable: count,
  /** Sites with what was read there, most articles first. */
  sites: z.array(z.object({ site: z.string(), articles: count, claims: count })),
});
/** What the reading memory holds. */
export type MemoryHoldings = z.infer<typeof memoryHoldingsSchema>;

/** An article in the reading memory, with its claims. */
export const memoryArticleSchema = z.object({
  id: z.number().int(),
  title: z.string().nullable(),
  site: z.string(),
  url: z.url().nullable(),
  language: readingLanguageSchema,
  published: partialDateSchema.nullable(),
  readOn: z.iso.date(),
  claims: z.array(
    statementSchema.pick({
      target: true,
      quote: true,
      subject: true,
      metric: true,
      basis: true,
      figure: true,
    }),
  ),
});
/** An article in the reading memory, with its claims. */
export type MemoryArticle = z.infer<typeof memoryArticleSchema>;
