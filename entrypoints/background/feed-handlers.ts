import { browser } from 'wxt/browser';
import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import type { FeedChanges } from '../../lib/model';
import { FeedError } from '../../lib/sync';
import { feeds } from './feed-service';
import { listedBase } from './feeds';
import { feedHosts } from './keep';
import { registerAllowedSites } from './site';

type FeedHandlers = Pick<Handlers<PageCalls>, Extract<keyof PageCalls, `feed${string}`>>;

interface Problem {
  outcome: FeedError['outcome'];
  detail: string | null;
}

/** The value of some work, or why a feed did not let it come about. */
async function attempt<T>(work: Promise<T>): Promise<{ value: T; problem: null } | { value: null; problem: Problem }> {
  try {
    return { value: await work, problem: null };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { value: null, problem: { outcome: error.outcome, detail: error.detail } };
  }
}

/** Some work on a feed that is followed; a feed that no longer is has been removed in another window. */
function told<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    throw new CallFailure(error.outcome === 'database' ? 'fact-base' : 'stale', error.message);
  });
}

const nothing = (work: Promise<unknown>): Promise<null> => told(work).then(() => null);

/** Changes with the names that companies have everywhere else: a supplement may call one differently than the record. */
async function withListedNames(changes: FeedChanges): Promise<FeedChanges> {
  const listed = await listedBase().byIds([...new Set(changes.changes.map(({ company }) => company))]);
  const names = Object.fromEntries([...listed].map(([id, { name }]) => [id, name]));
  return {
    ...changes,
    names: { ...changes.names, ...names },
    changes: changes.changes.map((change) => ({ ...change, name: names[change.company] ?? change.name })),
  };
}

/** Gives back access to a host that no feed needs any more and that was given for feeds only. */
async function giveBackAccess(): Promise<void> {
  const needed = (await feeds().list()).map(({ url }) => `https://${new URL(url).hostname}/*`);
  for (const pattern of await feedHosts.all()) {
    if (needed.includes(pattern)) continue;
    await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
    await feedHosts.remove(pattern);
  }
}

/** Answers about feeds. */
export const feedHandlers: FeedHandlers = {
  feeds: () => told(feeds().list()),
  feedLook: async ({ link }) => {
    const { value, problem } = await attempt(feeds().look(link));
    return { offer: value, problem };
  },
  feedFollow: async ({ link, fingerprint }) => {
    const { value, problem } = await attempt(feeds().follow(link, fingerprint));
    return { feed: value, problem };
  },
  feedSync: ({ id }) => told(feeds().sync(id)),
  feedCancel: ({ id }) => nothing(feeds().cancel(id)),
  feedPause: ({ id, paused }) => nothing(feeds().pause(id, paused)),
  feedRemove: async ({ id }) => {
    await told(feeds().remove(id));
    await giveBackAccess();
    return null;
  },
  feedUndo: ({ id }) => nothing(feeds().undo(id)),
  feedAccept: ({ id, version }) => told(feeds().accept(id, version)),
  feedChanges: async ({ id }) => {
    const changes = await told(feeds().changes(id));
    return changes && withListedNames(changes);
  },
  feedSeen: ({ id }) => nothing(feeds().seen(id)),
  feedEvidence: async ({ id }) => ({ text: await told(feeds().evidence(id)) }),
  feedResume: ({ id }) => told(feeds().resume(id)),
  feedAccess: async ({ pattern, wanted }) => {
    const known = (await feedHosts.all()).includes(pattern);
    const allowed = await browser.permissions.contains({ origins: [pattern] });
    if (wanted && !allowed) await feedHosts.add(pattern);
    if (!wanted && known && !allowed) await feedHosts.remove(pattern);
    if (wanted) await registerAllowedSites();
    return null;
  },
};
