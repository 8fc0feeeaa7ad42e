import { browser } from 'wxt/browser';
import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import { pages, preferences } from './keep';
import { agreeingWith, memory } from './memory';
import { wholeBase } from './own';
import { readAgain } from './tabs';

type MemoryHandlers = Pick<Handlers<PageCalls>, Extract<keyof PageCalls, `memory${string}`>>;

/** The value of some work on the memory, which fails when its database does. */
function told<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new CallFailure('failed', String(error));
  });
}

/** Answers about the reading memory. */
export const memoryHandlers: MemoryHandlers = {
  memory: async () => {
    const { memory: on, memoryDays: days } = await preferences.read();
    return { on, days, holdings: await (await memory()).holdings() };
  },
  memorySet: async ({ on, days }) => {
    const before = await preferences.read();
    await preferences.change({
      ...(on === undefined ? {} : { memory: on, memoryOffer: false }),
      ...(days === undefined ? {} : { memoryDays: days }),
    });
    if (days !== undefined && days < before.memoryDays) await (await memory()).prune();
    if (on === true && !before.memory) await readAgain();
    return null;
  },
  memoryArticles: async ({ site }) => {
    const articles = await told(memory().then((kept) => kept.articles(site)));
    const subjects = new Set(articles.flatMap(({ claims }) => claims.map(({ subject }) => subject)));
    const found = await wholeBase().byIds([...subjects]);
    return { articles, names: Object.fromEntries([...found].map(([id, { name }]) => [id, name])) };
  },
  memoryForget: async (what) => ({ articles: await told(memory().then((kept) => kept.forget(what))) }),
  memoryAgreeing: async ({ tabId, claim }) => {
    const [kept, tab] = await Promise.all([pages.get(tabId), browser.tabs.get(tabId).catch(() => null)]);
    return { articles: kept && tab ? await agreeingWith(kept, claim, tab.incognito) : 0 };
  },
  memoryOffer: async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const { memory: on, memoryOffer } = await preferences.read();
    return { show: tab !== null && !tab.incognito && !on && memoryOffer };
  },
  memoryDecline: async () => {
    await preferences.change({ memoryOffer: false });
    return null;
  },
};
