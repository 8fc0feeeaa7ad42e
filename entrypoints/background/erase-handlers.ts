import { browser } from 'wxt/browser';
import { deleteCaches } from '../../lib/facts';
import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import { closeFeeds } from './feeds';
import { eraseStorage, feedHosts } from './keep';
import { memory } from './memory';
import { inTurn, own } from './own';
import { factBase } from './record';
import { allowedPatterns } from './site';

/**
 * Deletes everything of the person's. What can fail for a reason they should know comes first, while nothing is lost; the
 * stores outside the databases come last, since what still runs may write notes there.
 */
export const eraseHandlers: Pick<Handlers<PageCalls>, 'eraseAll'> = {
  eraseAll: ({ entries }) =>
    inTurn(async () => {
      const known = await own.status();
      if (known.state !== 'ready') throw new CallFailure('fact-base', known.detail ?? known.state);
      if (known.entries !== entries) throw new CallFailure('stale', `there are ${known.entries} own entries`);
      await memory.forget({ what: 'all' });
      await own.erase();
      await closeFeeds();
      factBase().close();
      await deleteCaches();
      const origins = [...(await allowedPatterns()), ...(await feedHosts.all())];
      if (origins.length > 0) await browser.permissions.remove({ origins });
      await browser.alarms.clearAll();
      await eraseStorage();
      return null;
    }),
};
