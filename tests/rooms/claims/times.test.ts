import { describe, expect, it } from 'vitest';
import { PERIOD_METRICS } from '../../../lib/claims/moment';
import type { Claim } from '../../../lib/model';
import { readClaims } from './read';
import { de } from './times-de';
import { en } from './times-en';

const PUBLISHED = '2025-11-17';

/** `@date` (`@-`: unknown), or `in period` of a result. */
const timeOf = ({ metric, date, period }: Claim): string =>
  PERIOD_METRICS.has(metric) ? `in ${period ?? '-'}` : `@${date ?? '-'}`;

const suites = [
  ['de', de],
  ['en', en],
] as const;

describe.each(suites)('times in %s', (lang, groups) => {
  describe.each(groups)('$name', ({ cases }) => {
    it.each(cases)('%s', async (text, ...wanted) => {
      const { claims } = await readClaims(text, { lang, published: PUBLISHED });
      expect(claims.map(timeOf)).toEqual(wanted);
    });
  });
});
