import { describe, it } from 'vitest';
import { PERIOD_METRICS } from '../../../lib/claims/moment';
import { memoryFactBase } from '../../../lib/facts';
import type { Claim } from '../../../lib/model';
import { COMPANIES } from './companies';
import { expectFew, expectRead, type NotYet } from './not-yet';
import { readOver } from './read';
import { de } from './times-de';
import { en } from './times-en';

const PUBLISHED = '2025-11-17';

/** Companies with other figures on record than the texts tell: a claim that the record has would take its date. */
const base = memoryFactBase(
  COMPANIES.map((company) => ({
    ...company,
    facts: company.facts.map((fact) => ({
      ...fact,
      accepted: { ...fact.accepted, amount: fact.accepted.amount * 1.7 },
      reports: fact.reports.map((report) => ({ ...report, amount: report.amount * 1.7 })),
    })),
  })),
);

/** `@date` (`@-`: unknown), or `in period` of a result. */
const timeOf = ({ metric, date, period }: Claim): string =>
  PERIOD_METRICS.has(metric) ? `in ${period ?? '-'}` : `@${date ?? '-'}`;

const suites = [
  ['de', de],
  ['en', en],
] as const;

const NOT_YET: NotYet = {
  'In July 2024 Velora raised $2 billion. Three months earlier it had raised $450 million.': ['@2024-07', '@2024-04'],
  'Im vergangenen Juli sammelte Velora zwei Milliarden Dollar ein. Drei Monate davor waren es 450 Millionen Dollar.': [
    '@2025-07',
    '@2025-04',
  ],
  'Brightmoor meldete für das dritte Quartal einen Umsatz von neun Milliarden Dollar. Im selben Zeitraum 2024 waren es acht Milliarden Dollar.':
    ['in 2025-Q3', 'in 2024-Q3'],
};

it('reads the times of all but few right', () => {
  expectFew(
    NOT_YET,
    [...en, ...de].flatMap(({ cases }) => cases.map(([text]) => text)),
  );
});

describe.each(suites)('times in %s', (lang, groups) => {
  describe.each(groups)('$name', ({ cases }) => {
    it.each(cases)('%s', async (text, ...wanted) => {
      const { claims } = await readOver(base, text, { lang, published: PUBLISHED });
      expectRead(text, claims.map(timeOf), wanted, NOT_YET);
    });
  });
});
