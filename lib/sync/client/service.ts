import { atMost } from '../../facts';
import {
  FEED_LIMITS,
  type FeedChanges,
  type FeedMirror,
  type FeedOffer,
  type FeedProgress,
  type FeedSubscription,
  type FeedView,
  feedMirrorSchema,
} from '../../model';
import { FeedError } from '../format';
import { saysOf } from '../format/error';
import { evidenceOf } from './evidence';
import { Host } from './host';
import { type FeedJob, storedChangesSchema } from './job';
import { readLink } from './link';
import { offerOf } from './offer';
import type { FeedService, FeedServiceOptions } from './ports';
import { lockOf, Runner } from './run';
import { isDue, SPREAD_MS } from './schedule';
import { takeBack } from './take-back';
import { changesView, isBehind, viewOf } from './view';

/** Shortest time between two attempts to bring damaged parts back, in milliseconds. */
const REPAIR_AGAIN_MS = 15 * 60_000;

/** Longest time for which the next feed that is due waits for the one before, in milliseconds. */
const RUN_WAIT_MS = 60_000;

/** Progress of a run that does not know yet what there is to fetch. */
const NOTHING_YET: FeedProgress = { bytes: 0, ofBytes: 0, companies: 0, ofCompanies: 0 };

/** What the person does fails when storage does; then it is said which. */
async function orDatabase<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('database', saysOf(error));
  }
}

class Service implements FeedService {
  private readonly runner: Runner;
  private readonly repairedAt = new Map<string, number>();
  private due: Promise<void> | null = null;

  constructor(private readonly options: FeedServiceOptions) {
    this.runner = new Runner(options);
    options.store.onLost((id) => void this.repair(id));
  }

  async list(): Promise<FeedView[]> {
    return Promise.all((await this.followed()).map((subscription) => this.view(subscription)));
  }

  async look(link: string): Promise<FeedOffer> {
    const { fetch, now, clientVersion, access } = this.options;
    const target = readLink(link);
    if ((await access?.(target.url)) === false) throw new FeedError('no-access', `${target.url}: not allowed`);
    const host = new Host(target.url, fetch, now, new AbortController().signal);
    return offerOf(host, target, clientVersion, now());
  }

  async follow(link: string, fingerprint: string): Promise<FeedView> {
    const offer = await this.look(link);
    if (offer.fingerprint !== fingerprint) {
      throw new FeedError('unsigned', `root/1.json: its fingerprint is ${offer.fingerprint}, not the confirmed one`);
    }
    const all = await orDatabase(this.options.notes.subscriptions());
    const same = all.find(({ id, removed }) => id === offer.id && !removed);
    if (same !== undefined && same.fingerprint !== fingerprint) {
      throw new FeedError('not-understood', `feed: another one with the id ${offer.id} is followed`);
    }
    if (same === undefined && all.filter(({ removed }) => !removed).length >= FEED_LIMITS.feeds) {
      throw new FeedError('too-large', `more than ${FEED_LIMITS.feeds} feeds`);
    }
    // What is left of a feed of that id, whoever's it was, is none of this one's.
    if (same === undefined) await orDatabase(this.erase(offer.id));
    const { id, name, publisher, kind, url, fingerprintFromLink } = offer;
    const subscription: FeedSubscription = {
      ...{ id, name, publisher, kind, url, fingerprint, fingerprintFromLink, removed: false },
      paused: false,
      addedAt: same?.addedAt ?? this.options.now(),
    };
    await orDatabase(this.options.notes.putSubscription(subscription));
    void this.runner.run(subscription);
    return this.view(subscription);
  }

  async sync(id: string): Promise<FeedView> {
    const subscription = await this.subscription(id);
    const mirror = await orDatabase(this.options.notes.mirror(id));
    if (!mirror?.blocked) await this.runner.run(subscription);
    return this.view(await this.subscription(id));
  }

  async cancel(id: string): Promise<void> {
    const run = this.runner.runs.get(id);
    run?.controller.abort();
    await run?.done;
  }

  async pause(id: string, paused: boolean): Promise<void> {
    const subscription = await this.subscription(id);
    await orDatabase(this.options.notes.putSubscription({ ...subscription, paused }));
    if (paused) await this.cancel(id);
    this.options.onChange?.(id);
  }

  async remove(id: string): Promise<void> {
    const subscription = await this.subscription(id);
    await orDatabase(this.options.notes.putSubscription({ ...subscription, removed: true }));
    await this.cancel(id);
    // What cannot be deleted now is deleted by the next `runDue`; its facts are out of the look-ups already.
    await this.erase(id).catch(() => undefined);
    this.options.onChange?.(id);
    this.options.onFacts?.(id);
  }

  async undo(id: string): Promise<void> {
    await this.subscription(id);
    await orDatabase(this.exclusively(id, () => takeBack(id, this.options)));
    this.options.onChange?.(id);
    this.options.onFacts?.(id);
  }

  async accept(id: string, version: number): Promise<FeedView> {
    await this.subscription(id);
    await this.exclusively(id, async () => {
      const { held, heldHash } = await this.runner.job(id);
      if (held?.version === version) await this.runner.patch(id, { accepted: heldHash });
    });
    return this.syncAfter(id);
  }

  async changes(id: string): Promise<FeedChanges | null> {
    const { store, names } = this.options;
    await this.subscription(id);
    const [standing, stored] = await orDatabase(
      Promise.all([store.standing(id), store.text('changes', id, storedChangesSchema)]),
    );
    if (stored === null || stored.to !== standing?.current.version || stored.total === 0) return null;
    const own = (await store.layers()).find((layer) => layer.id === id)?.base;
    return changesView(
      stored,
      [own, names].flatMap((base) => base ?? []),
    );
  }

  async seen(id: string): Promise<void> {
    await this.subscription(id);
    await orDatabase(this.options.store.deleteText('changes', id));
    this.options.onChange?.(id);
  }

  async evidence(id: string): Promise<string> {
    const { store, now } = this.options;
    const subscription = await this.subscription(id);
    const standing = await orDatabase(store.standing(id));
    const mirror = await orDatabase(this.options.notes.mirror(id));
    const versions = [standing?.current.version, standing?.previous?.generation.version, mirror?.floor];
    const at = new Date(now()).toISOString();
    const kept = versions.flatMap((version) => version ?? []);
    return orDatabase(evidenceOf(store, subscription, kept, at));
  }

  async resume(id: string): Promise<FeedView> {
    await this.subscription(id);
    await this.changeMirror(id, { blocked: false });
    return this.syncAfter(id);
  }

  runDue(): Promise<void> {
    this.due ??= this.runAllDue()
      .catch(() => undefined)
      .finally(() => {
        this.due = null;
      });
    return this.due;
  }

  async nextDue(): Promise<number | null> {
    const { now, random } = this.options;
    const times: number[] = [];
    const all = await orDatabase(this.options.notes.subscriptions());
    // What could not be deleted when the person gave it up.
    if (all.some(({ removed }) => removed)) times.push(now() + REPAIR_AGAIN_MS);
    for (const subscription of all.filter(({ removed }) => !removed)) {
      const { isDue: due, nextAt } = await this.timing(subscription);
      if (due) times.push(now() + random() * SPREAD_MS);
      else if (nextAt !== null) times.push(nextAt);
    }
    return times.length === 0 ? null : Math.min(...times);
  }

  private async syncAfter(id: string): Promise<FeedView> {
    await this.runner.run(await this.subscription(id), true);
    return this.view(await this.subscription(id));
  }

  private async followed(): Promise<FeedSubscription[]> {
    return (await orDatabase(this.options.notes.subscriptions())).filter(({ removed }) => !removed);
  }

  private async subscription(id: string): Promise<FeedSubscription> {
    const found = (await this.followed()).find((one) => one.id === id);
    if (found === undefined) throw new FeedError('not-understood', `${id}: not followed`);
    return found;
  }

  private async view(subscription: FeedSubscription): Promise<FeedView> {
    const { store, notes, now } = this.options;
    const { id } = subscription;
    const run = this.runner.runs.get(id);
    const failed: { error: unknown } = { error: null };
    const noted = <T>(work: Promise<T>): Promise<T | null> =>
      work.catch((error: unknown) => {
        failed.error ??= error;
        return null;
      });
    const [standing, changes, mirror, job] = await Promise.all([
      noted(store.standing(id)),
      noted(store.text('changes', id, storedChangesSchema)),
      noted(notes.mirror(id)),
      this.runner.job(id),
    ]);
    const broken: Partial<FeedJob> = failed.error === null ? {} : { outcome: 'database', detail: saysOf(failed.error) };
    return viewOf({
      ...{ subscription, mirror, standing, changes, job: { ...job, ...broken }, now: now() },
      progress: run ? (run.progress ?? NOTHING_YET) : null,
      lost: store.lost(id).length > 0,
    });
  }

  private async timing(subscription: FeedSubscription): Promise<{ isDue: boolean; nextAt: number | null }> {
    const { store, notes, now } = this.options;
    const { id, paused } = subscription;
    const mirror = await notes.mirror(id).catch(() => null);
    if (paused || mirror?.blocked) return { isDue: false, nextAt: null };
    const standing = await store.standing(id).catch(() => null);
    const { nextAt, triedAt } = await this.runner.job(id);
    const due = isDue(nextAt, now(), standing?.current.refreshSeconds ?? 0);
    const isRested = triedAt === null || Math.abs(now() - triedAt) >= REPAIR_AGAIN_MS;
    return { isDue: due || (isRested && isBehind(mirror, standing)), nextAt };
  }

  private async runAllDue(): Promise<void> {
    for (const { id, removed } of await this.options.notes.subscriptions()) {
      if (removed) await this.erase(id).catch(() => undefined);
    }
    for (const subscription of await this.followed()) {
      if (!(await this.timing(subscription)).isDue) continue;
      await atMost(this.options.runWaitMs ?? RUN_WAIT_MS, this.runner.run(subscription), undefined);
    }
  }

  private async repair(id: string): Promise<void> {
    const { now, notes, onChange } = this.options;
    const last = this.repairedAt.get(id);
    onChange?.(id);
    if (last !== undefined && Math.abs(now() - last) < REPAIR_AGAIN_MS) return;
    this.repairedAt.set(id, now());
    const subscription = (await this.followed().catch(() => [])).find((one) => one.id === id);
    const mirror = await notes.mirror(id).catch(() => null);
    if (subscription !== undefined && !subscription.paused && !mirror?.blocked) await this.runner.run(subscription);
  }

  private async erase(id: string): Promise<void> {
    await this.options.store.drop(id);
    await this.options.notes.remove(id);
    this.runner.forget(id);
  }

  /** Does work on a feed while no attempt is under way, here or in another window. */
  private async exclusively<T>(id: string, work: () => Promise<T>): Promise<T> {
    await this.runner.runs.get(id)?.done;
    const { locks } = this.options;
    return locks === undefined ? work() : locks.request(lockOf(id), {}, work);
  }

  private async changeMirror(id: string, patch: Partial<FeedMirror>): Promise<void> {
    const { notes } = this.options;
    const mirror = await orDatabase(notes.mirror(id));
    await orDatabase(notes.putMirror({ ...(mirror ?? feedMirrorSchema.parse({ id })), ...patch }));
  }
}

/** Feeds over a store, the notes outside it, and a way to fetch. Does nothing by itself but bring damaged parts back. */
export function openFeeds(options: FeedServiceOptions): FeedService {
  return new Service(options);
}
