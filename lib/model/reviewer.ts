import { z } from 'zod';

/** Who publishes reviews of claims, as a person states it. */
export const reviewerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** Home page, http or https; null when none was given. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .nullable(),
  isOrganization: z.boolean(),
});
/** Who publishes reviews of claims. */
export type Reviewer = z.infer<typeof reviewerSchema>;
