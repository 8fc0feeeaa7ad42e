import { companyView } from '../../lib/check';
import { directoryWithOwn, searchDirectory, withFigures } from '../../lib/facts';
import type { Handlers, PageCalls } from '../../lib/messages';
import { listedBase } from './feeds';
import { moneyWish } from './money-wish';
import { own, wholeBase } from './own';
import { today } from './today';

/** All companies that are known now, the person's own included. */
async function directory() {
  const [known, entries] = await Promise.all([listedBase().directory(), own.entries()]);
  return directoryWithOwn(known, entries);
}

/** Answers about what there is to find in the record. */
export const searchHandlers: Pick<Handlers<PageCalls>, 'search' | 'companies' | 'company'> = {
  search: async ({ query }) => searchDirectory(await directory(), query),
  companies: async () => withFigures(await directory()),
  company: async ({ id }) => companyView(id, wholeBase(), today(), await moneyWish()),
};
