import { z } from 'zod';
import { feedIdSchema } from './feed';

/** The feed that a fact comes from, ready to show. */
export const feedOriginSchema = z.object({
  feed: feedIdSchema,
  name: z.string(),
  /** Day of the feed's last signature (ISO 8601), given once the feed has expired. */
  notRenewedSince: z.iso.date().nullable(),
});
/** The feed that a fact comes from. */
export type FeedOrigin = z.infer<typeof feedOriginSchema>;
