import { z } from 'zod';
import { statusSchema } from './company';
import { figureSchema } from './figure';
import { partialDateSchema } from './time';

/** A claim read in another article that cannot hold together with one of this article. */
export const rememberedSchema = z.object({
  /** Index of this article's claim. */
  claim: z.number().int().nonnegative(),
  /** Id of the remembered claim. */
  id: z.string(),
  figure: figureSchema,
  status: statusSchema,
  /** The remembered sentence. */
  quote: z.string(),
  /** Title and site of the article it was read in, as that page gave them. */
  title: z.string().nullable(),
  site: z.string().nullable(),
  url: z.url().nullable(),
  /** Day the article is dated, and day it was read. */
  published: partialDateSchema.nullable(),
  readOn: z.iso.date(),
});
/** A claim read in another article that cannot hold together with one of this article. */
export type Remembered = z.infer<typeof rememberedSchema>;
