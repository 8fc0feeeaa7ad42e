import { z } from 'zod';
import { detailsSchema } from './brief';
import { companyIdSchema, companySchema, factIdSchema } from './company';

/** All that the record holds of a company, ready to show. */
export const companyViewSchema = z.object({
  company: companySchema
    .pick({ legalName: true, aliases: true, former: true, products: true, founded: true, founders: true })
    .extend({
      id: companyIdSchema,
      owner: companyIdSchema.nullable(),
      parent: companyIdSchema.nullable(),
    }),
  /** Ids into `details.facts`, the newest first. */
  facts: z.array(factIdSchema),
  details: detailsSchema,
});
/** All that the record holds of a company, ready to show. */
export type CompanyView = z.infer<typeof companyViewSchema>;
