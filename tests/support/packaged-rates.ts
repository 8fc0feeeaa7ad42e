import { rateTable } from '../../lib/facts';
import type { RateTable } from '../../lib/model';
import { usableRates } from '../../scripts/record/rates';

/** The average rates that the build packages, for tests of the worker in which nothing can be fetched from the package. */
export const averageRates = async (): Promise<RateTable> => rateTable(await usableRates('assets/rates'));
