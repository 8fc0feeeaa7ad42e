import { browser } from 'wxt/browser';
import { deleteCaches } from '../../lib/facts';
import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import { closeFeeds, reopenFeeds } from './feeds';
import { eraseStorage, feedHosts, preferences } from './keep';
import { memory } from './memory';
import { inTurn, own } from './own';
import { factBase } from './record';
import { allowedPatterns } from './site';

/** Milliseconds in which the answer reaches the page before the extension starts anew, which closes the page. */
const ANSWER_ON_ITS_WAY = 200;

/** Deletes what is not in extension storage and not the person's own words: what feeds brought, permissions, alarms. */
async function eraseRest(): Promise<void> {
  await closeFeeds();
  factBase().close();
  await deleteCaches();
  const origins = [...(await allowedPatterns()), ...(await feedHosts.all())];
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.alarms.clearAll();
}

/**
 * Deletes everything of the person's, then has the extension start anew. What can fail for a reason they should know comes
 * first, while nothing is lost. Once own entries are gone their copy in storage goes too, whatever else fails. The stores
 * outside the databases come last, since what still runs may write notes there; so may a check into the memory, when it
 * began before that was switched off.
 */
export const eraseHandlers: Pick<Handlers<PageCalls>, 'eraseAll'> = {
  eraseAll: ({ entries }) =>
    inTurn(async () => {
      const known = await own.status();
      if (known.state !== 'ready') throw new CallFailure('fact-base', known.detail ?? known.state);
      if (known.entries !== entries) throw new CallFailure('stale', `there are ${known.entries} own entries`);
      await preferences.change({ memory: false });
      await (await memory()).forget({ what: 'all' });
      await own.erase();
      try {
        await eraseRest().finally(async () => {
          await eraseStorage();
          await (await memory()).forget({ what: 'all' });
        });
      } catch (error) {
        // The person may go on with this worker; a new one would have them open.
        reopenFeeds();
        throw error;
      }
      setTimeout(() => browser.runtime.reload(), ANSWER_ON_ITS_WAY);
      return null;
    }),
};
