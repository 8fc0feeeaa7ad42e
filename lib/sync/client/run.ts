import { type FeedStanding, isQuota } from '../../facts';
import type { FeedOutcome, FeedProgress, FeedSubscription } from '../../model';
import { FeedError } from '../format';
import { saysOf } from '../format/error';
import { type CycleEnd, cycle } from './cycle';
import { Cancelled, HostError } from './download';
import { Host } from './host';
import { type FeedJob, feedHistorySchema, feedJobSchema, HISTORY_LIMIT, newJob } from './job';
import type { FeedServiceOptions } from './ports';
import { NoRoom } from './room';
import { backoff, DAY_MS, FIRST_WAIT_MS, pollAfter, RESUME_MS, resumeAfter, SPREAD_MS } from './schedule';

/** Time between two signs of life of a run, in milliseconds. */
const BEAT_MS = 10_000;
/** Time between two reports of progress, in milliseconds. */
const TELL_MS = 250;
/** How often a feed is asked for that was never taken, in seconds. */
const FIRST_REFRESH_SECONDS = 21_600;

/** Outcomes after which the host is asked again when its publisher says, not by the growing waits of failures. */
const CALM: readonly FeedOutcome[] = ['ok', 'expired', 'clock', 'held'];

/** A run under way. */
export interface Run {
  readonly controller: AbortController;
  progress: FeedProgress | null;
  /** Resolves when it has ended, well or not; never rejects. */
  done: Promise<void>;
}

interface Failure extends CycleEnd {
  readonly restMs?: number | null;
  readonly megabytes?: number;
}

async function failureOf(error: unknown, { access }: FeedServiceOptions, url: string): Promise<Failure> {
  if (error instanceof HostError) {
    const refused = error.outcome === 'offline' && (await access?.(url).catch(() => true)) === false;
    return { outcome: refused ? 'no-access' : error.outcome, detail: error.detail, restMs: error.restMs };
  }
  if (error instanceof FeedError) return { outcome: error.outcome, detail: error.detail };
  const detail = error instanceof Error ? `${error.name}: ${saysOf(error)}` : saysOf(error);
  if (error instanceof NoRoom) return { outcome: 'no-room', detail, megabytes: error.megabytes };
  return isQuota(error) ? { outcome: 'no-room', detail, megabytes: 1 } : { outcome: 'database', detail };
}

/** When to ask again after an attempt, milliseconds since 1970; null for never by itself. */
function nextAfter(end: Failure, job: FeedJob, refreshSeconds: number, now: number, random: number): number | null {
  const { outcome, restMs = null, soon } = end;
  if (soon) return now + SPREAD_MS * (0.5 + random / 2);
  if (outcome === 'gone' || outcome === 'equivocation') return null;
  if (CALM.includes(outcome)) return now + pollAfter(refreshSeconds, random);
  if (outcome === 'moved' || outcome === 'no-room') return now + DAY_MS;
  if (restMs !== null) return now + Math.min(DAY_MS, Math.max(FIRST_WAIT_MS, restMs) + SPREAD_MS * random);
  return now + backoff(job.tries, random);
}

/** Attempts to renew feeds, and what is remembered of them while the database cannot be asked. */
export class Runner {
  private readonly jobs = new Map<string, FeedJob>();
  private readonly unsaved = new Set<string>();
  readonly runs = new Map<string, Run>();

  constructor(private readonly options: FeedServiceOptions) {}

  /** How it stands with a feed; what was last known of it while the database cannot be asked. */
  async job(id: string): Promise<FeedJob> {
    const known = this.jobs.get(id);
    return known !== undefined && this.runs.has(id) ? known : this.reload(id);
  }

  /** As stored: another window may have changed it. What could not be stored counts more. */
  private async reload(id: string): Promise<FeedJob> {
    const known = this.jobs.get(id);
    if (known !== undefined && this.unsaved.has(id)) return known;
    const stored = await this.options.store.text('jobs', id, feedJobSchema).catch(() => known ?? null);
    const job = stored ?? newJob();
    this.jobs.set(id, job);
    return job;
  }

  /** Changes what is remembered; where the database fails it is remembered for as long as this window is open. */
  async patch(id: string, patch: Partial<FeedJob>): Promise<FeedJob> {
    const job = { ...(await this.job(id)), ...patch };
    this.jobs.set(id, job);
    this.unsaved.add(id);
    const isSaved = await this.options.store.putText('jobs', id, job).then(
      () => true,
      () => false,
    );
    if (isSaved) this.unsaved.delete(id);
    return job;
  }

  /** Forgets a feed. */
  forget(id: string): void {
    this.jobs.delete(id);
    this.unsaved.delete(id);
  }

  /**
   * Begins an attempt, or joins the one under way, here or in another window; `after` that one, when it must see what
   * the person just decided. Never rejects.
   */
  async run(subscription: FeedSubscription, after = false): Promise<void> {
    const { id } = subscription;
    if (after) await this.runs.get(id)?.done;
    const under = this.runs.get(id);
    if (under !== undefined) return under.done;
    const run: Run = { controller: new AbortController(), progress: null, done: Promise.resolve() };
    this.runs.set(id, run);
    run.done = this.alone(id, after, () => this.attempt(subscription, run))
      .catch(() => undefined)
      .finally(() => {
        this.runs.delete(id);
        this.options.onChange?.(id);
      });
    return run.done;
  }

  /** Runs work while no other window works on the feed; when one does, waits until it has ended, and does nothing unless it is to run after it. */
  private async alone(id: string, after: boolean, work: () => Promise<void>): Promise<void> {
    const { locks } = this.options;
    if (locks === undefined) return work();
    const name = lockOf(id);
    if (after) return locks.request(name, {}, work);
    const isMine = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null) return false;
      await work();
      return true;
    });
    if (!isMine) await locks.request(name, {}, async () => undefined);
  }

  /** Whether a feed was given up, or stopped by an equivocation, since the run was asked for. What cannot be read stops nothing. */
  private async isStopped(id: string): Promise<boolean> {
    const { notes } = this.options;
    const all = await notes.subscriptions().catch(() => null);
    if (all !== null && !all.some((one) => one.id === id && !one.removed)) return true;
    return (await notes.mirror(id).catch(() => null))?.blocked === true;
  }

  private async attempt(subscription: FeedSubscription, run: Run): Promise<void> {
    const { store, notes, fetch, now, clientVersion, random, onChange, onFacts, access } = this.options;
    const { id, url } = subscription;
    if (await this.isStopped(id)) return;
    const begun = now();
    const { signal } = run.controller;
    const last = await this.reload(id);
    const cuts = last.running ? last.cuts + 1 : 0;
    const nextAt = begun + resumeAfter(cuts);
    const before = await this.patch(id, { running: true, cuts, triedAt: begun, nextAt });
    onChange?.(id);
    let beat = begun;
    let told = begun;
    const alive = async (): Promise<void> => {
      if (now() - beat < BEAT_MS) return;
      beat = now();
      await this.patch(id, { cuts: 0, nextAt: beat + RESUME_MS });
    };
    let standing: FeedStanding | null = null;
    let end: Failure;
    try {
      standing = await store.standing(id);
      if ((await access?.(url)) === false) throw new FeedError('no-access', `${url}: not allowed`);
      const host = new Host(url, fetch, now, signal);
      end = await cycle({
        ...{ subscription, store, host, standing, clientVersion, job: before, now: begun },
        mirror: await notes.mirror(id),
        putMirror: (mirror) => notes.putMirror(mirror),
        progress: async (progress) => {
          if (signal.aborted) throw new Cancelled('cancelled');
          run.progress = progress;
          if (now() - told >= TELL_MS) {
            told = now();
            onChange?.(id);
          }
          await alive();
        },
      });
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) {
        const nextAt = now() + pollAfter(standing?.current.refreshSeconds ?? FIRST_REFRESH_SECONDS, random());
        await this.patch(id, { running: false, nextAt });
        if (await this.isOther(id, standing)) onFacts?.(id);
        return;
      }
      end = await failureOf(error, this.options, url);
    }
    await this.ended(id, end);
    if (end.flipped || (await this.isOther(id, standing))) onFacts?.(id);
  }

  /** Whether another state is in force than was, as it is when only what follows the switch failed. */
  private async isOther(id: string, before: FeedStanding | null): Promise<boolean> {
    const now = await this.options.store.standing(id).catch(() => before);
    return now?.current.stateHash !== before?.current.stateHash;
  }

  private async ended(id: string, end: Failure): Promise<void> {
    const { store, now, random } = this.options;
    const { outcome, detail, patch, megabytes = null } = end;
    const at = now();
    const standing = await store.standing(id).catch(() => null);
    const before = await this.job(id);
    const isCalm = CALM.includes(outcome);
    const counted = { ...before, tries: isCalm ? 0 : before.tries + 1 };
    const refresh = standing?.current.refreshSeconds ?? FIRST_REFRESH_SECONDS;
    await this.patch(id, {
      ...{ running: false, outcome, detail, megabytes, tries: counted.tries, older: 0 },
      ...(isCalm && outcome !== 'held' ? { provenAt: at, held: null, heldHash: null } : {}),
      ...patch,
      nextAt: nextAfter(end, counted, refresh, at, random()),
    });
    const history = (await store.text('history', id, feedHistorySchema).catch(() => null)) ?? [];
    const entry = { at, outcome, detail, version: standing?.current.version ?? null };
    await store.putText('history', id, [entry, ...history].slice(0, HISTORY_LIMIT)).catch(() => undefined);
  }
}

/** Name of the Web Lock under which a feed is worked on. */
export const lockOf = (id: string): string => `feed:${id}`;
