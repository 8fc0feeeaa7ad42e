import { type FeedStanding, sizeOf } from '../../facts';
import {
  type FactBase,
  type FactBrief,
  type FeedChanges,
  type FeedMirror,
  type FeedProgress,
  type FeedSubscription,
  type FeedView,
  factBrief,
} from '../../model';
import type { FeedJob, StoredChanges } from './job';

/** Most changes that are handed out at a time; `total` tells of all. */
const LISTED_CHANGES = 200;

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** What a view is made of. */
export interface ViewParts {
  readonly subscription: FeedSubscription;
  readonly mirror: FeedMirror | null;
  readonly standing: FeedStanding | null;
  readonly job: FeedJob;
  readonly changes: StoredChanges | null;
  readonly progress: FeedProgress | null;
  /** Whether shards were found missing or damaged. */
  readonly lost: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether the database has fallen back behind what was noted outside it, as one does that lost its last writes. */
export function isBehind(mirror: FeedMirror | null, standing: FeedStanding | null): boolean {
  return standing !== null && mirror !== null && (mirror.version ?? 0) > standing.current.version;
}

/** A feed as the interface shows it. */
export function viewOf({ subscription, mirror, standing, job, changes, progress, lost, now }: ViewParts): FeedView {
  const { id, url, fingerprint, fingerprintFromLink, paused } = subscription;
  const { name, publisher, kind } = standing?.current ?? subscription;
  const current = standing?.current ?? null;
  const back = standing?.previous;
  const isGone = standing === null && mirror !== null && mirror.version !== null;
  return {
    ...{ id, name, publisher, kind, url, fingerprint, fingerprintFromLink, paused },
    version: current?.version ?? null,
    signedAt: current?.signedAt ?? null,
    expires: current?.expires ?? null,
    expired: current !== null && Date.parse(current.expires) <= now,
    counts: current?.counts ?? null,
    bytes: current === null ? 0 : sizeOf(current),
    outcome: mirror?.blocked ? 'equivocation' : job.outcome,
    ...{ detail: job.detail, megabytes: job.megabytes },
    triedAt: instant(job.triedAt),
    provenAt: instant(job.provenAt),
    nextAt: paused || mirror?.blocked ? null : instant(job.nextAt),
    progress,
    held: job.held,
    previous: back && back.until > now ? back.generation.version : null,
    changes: changes !== null && changes.to === current?.version ? changes.total : 0,
    repairing: lost || isGone || isBehind(mirror, standing),
  };
}

/** Changes as the interface shows them, with the names of all companies they speak of. */
export async function changesView(
  { from, to, at, total, changes }: StoredChanges,
  companies: readonly FactBase[],
): Promise<FeedChanges> {
  const listed = changes.slice(0, LISTED_CHANGES);
  const brief = (company: string, fact: Parameters<typeof factBrief>[1] | null): FactBrief | null =>
    fact === null ? null : factBrief(company, fact);
  const names: Record<string, string> = Object.fromEntries(listed.map(({ company, name }) => [company, name]));
  const parties = listed.flatMap(({ before, after }) => [before, after].flatMap((fact) => fact?.counterparties ?? []));
  for (const base of companies) {
    const unnamed = [...new Set(parties)].filter((id) => !Object.hasOwn(names, id));
    if (unnamed.length === 0) break;
    for (const { id, name } of (await base.byIds(unnamed)).values()) names[id] = name;
  }
  return {
    ...{ from, to, at: new Date(at).toISOString(), total, names },
    changes: listed.map(({ before, after, ...change }) => ({
      ...change,
      before: brief(change.company, before),
      after: brief(change.company, after),
    })),
  };
}
