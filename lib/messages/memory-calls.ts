import { z } from 'zod';
import { MEMORY_DAYS, memoryArticleSchema, memoryHoldingsSchema } from '../model';

const days = z.literal(MEMORY_DAYS);
const forgotten = z.object({ articles: z.number().int().nonnegative() });

/** The reading memory: whether it is on, for how long it keeps, and what it holds. */
export const memoryViewSchema = z.object({
  on: z.boolean(),
  days: z.number().int().positive(),
  holdings: memoryHoldingsSchema,
});
/** The reading memory as the options page shows it. */
export type MemoryView = z.infer<typeof memoryViewSchema>;

/** Calls about the reading memory, for pages of the extension. */
export const memoryCalls = {
  memory: { request: z.null(), reply: memoryViewSchema },
  /** Changes what is given. Switched on, it remembers the articles that are open; fewer days take effect at once. */
  memorySet: {
    request: z.strictObject({ on: z.boolean().optional(), days: days.optional() }),
    reply: z.null(),
  },
  /** What was read on a site, the last read first, and names of the companies. */
  memoryArticles: {
    request: z.object({ site: z.string().min(1) }),
    reply: z.object({ articles: z.array(memoryArticleSchema), names: z.record(z.string(), z.string()) }),
  },
  /** Forgets for good; how many articles. */
  memoryForget: {
    request: z.discriminatedUnion('what', [
      z.object({ what: z.literal('all') }),
      z.object({ what: z.literal('site'), site: z.string().min(1) }),
      z.object({ what: z.literal('article'), id: z.number().int() }),
    ]),
    reply: forgotten,
  },
  /** How many other articles that were read give the figure of a claim of the article in a tab; 0 while the memory is off. */
  memoryAgreeing: {
    request: z.object({ tabId: z.number().int(), claim: z.number().int().nonnegative() }),
    reply: z.object({ articles: z.number().int().nonnegative() }),
  },
  /** Whether to offer the memory beside a tab's article: while it is off and nobody has said no, never in private windows. */
  memoryOffer: { request: z.object({ tabId: z.number().int() }), reply: z.object({ show: z.boolean() }) },
  /** The person does not want to be offered the memory again. */
  memoryDecline: { request: z.null(), reply: z.null() },
} as const;
