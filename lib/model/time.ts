import { z } from 'zod';

/** ISO 8601 date of any precision: `2025`, `2025-06` or `2025-06-12`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
/** ISO 8601 date of any precision. */
export type PartialDate = z.infer<typeof partialDateSchema>;

/** What a period figure covers: `2024`, `2025-Q2`, `2025-H1`, `2025-9M`, `2025-06`, or `FY…` the same in fiscal years. */
export const periodSchema = z
  .string()
  .regex(
    /^(FY)?\d{4}(-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]))?$/,
    'a period is YYYY, YYYY-Qn, YYYY-Hn, YYYY-9M, YYYY-MM or FY…',
  );
/** What a period figure covers. */
export type Period = z.infer<typeof periodSchema>;

/** Days from `start` to `end`, both included, as ISO 8601 dates. */
export const dateIntervalSchema = z.object({ start: z.iso.date(), end: z.iso.date() });
/** Days from `start` to `end`, both included. */
export type DateInterval = z.infer<typeof dateIntervalSchema>;
