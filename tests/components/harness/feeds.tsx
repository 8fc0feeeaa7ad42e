import type { ComponentChildren } from 'preact';
import type { AddState } from '../../../components/options/feeds/AddFeed';
import { Feeds } from '../../../components/options/feeds/Feeds';
import {
  type Company,
  FEED_LIMITS,
  type FeedChanges,
  type FeedOffer,
  type FeedView,
  factBrief,
  feedOfferSchema,
  feedOutcomeSchema,
  feedViewSchema,
} from '../../../lib/model';

/* The section on feeds with made-up feeds: ?show=options&section=feeds&state=…&add=… */
const NOW = Date.parse('2026-07-01T09:00:00Z');
const at = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();

const OFFER: FeedOffer = feedOfferSchema.parse({
  ...{ id: 'ai-deals', name: 'AI deals, weekly', publisher: 'Quelltal newsroom', kind: 'record' },
  ...{ url: 'https://feeds.example/ai-deals/', fingerprint: '4be1'.repeat(16), fingerprintFromLink: false },
  ...{ version: 42, signedAt: at(-50), expires: at(280), counts: { companies: 512, facts: 1893 }, bytes: 412_300 },
});

const FEED: FeedView = feedViewSchema.parse({
  ...OFFER,
  ...{ paused: false, expired: false, bytes: 1_730_000, outcome: 'ok', detail: null, megabytes: null },
  ...{ triedAt: at(-2), provenAt: at(-2), nextAt: at(4), progress: null, held: null, previous: 41, changes: 0 },
  repairing: false,
});

/** Text that a hostile publisher might sign. */
const HOSTILE = '<img src=x onerror=alert(1)>\u202Etxt.exe Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307';

const PARTS: Readonly<Record<string, Partial<FeedView>>> = {
  syncing: { progress: { bytes: 180_000, ofBytes: 412_300, companies: 200, ofCompanies: 512 } },
  asking: { progress: { bytes: 0, ofBytes: 0, companies: 0, ofCompanies: 0 } },
  paused: { paused: true, nextAt: null },
  stale: { outcome: 'expired', expired: true, expires: at(-30), signedAt: at(-400) },
  changed: { changes: 3 },
  repairing: { repairing: true },
  hostile: { name: HOSTILE, publisher: HOSTILE, outcome: 'unsigned', detail: HOSTILE },
  fresh: { version: null, signedAt: null, expires: null, counts: null, bytes: 0, outcome: 'never', provenAt: null },
  held: { outcome: 'held', held: { version: 43, removed: 611, changed: 40, leaps: 3, facts: 1893 } },
  'no-room': { outcome: 'no-room', megabytes: 14 },
  unsigned: { outcome: 'unsigned', detail: 'feed.json: signature of key 9f3c… does not verify' },
  equivocation: { outcome: 'equivocation', nextAt: null },
  gone: { outcome: 'gone', nextAt: null },
};

function feedIn(state: string): FeedView {
  const outcome = feedOutcomeSchema.safeParse(state).data;
  return { ...FEED, ...(outcome ? { outcome } : {}), ...PARTS[state] };
}

/** What a version changed, of facts of the real record. */
function changesOf(companies: readonly Company[]): FeedChanges {
  const briefs = companies.flatMap((company) =>
    company.facts.slice(0, 1).map((fact) => ({ company, brief: factBrief(company.id, fact) })),
  );
  const kinds = ['changed', 'added', 'removed', 'replaced'] as const;
  const changes = kinds.map((kind, i) => {
    const { company, brief } = briefs[i] as (typeof briefs)[number];
    const newer = { ...brief, figure: { ...brief.figure, low: (brief.figure.low ?? 1e9) * 1.5, high: null } };
    const before = kind === 'added' ? null : brief;
    const after = kind === 'removed' ? null : newer;
    return { fact: brief.id, company: company.id, name: company.name, kind, before, after };
  });
  const names = Object.fromEntries(companies.map(({ id, name }) => [id, name]));
  return { from: 41, to: 42, at: at(-50), total: 7, changes, names };
}

const ADDS: Readonly<Record<string, AddState>> = {
  missing: { kind: 'fault', code: 'missing' },
  wrong: { kind: 'fault', code: 'wrong' },
  looking: { kind: 'looking', link: 'https://feeds.example/ai-deals/' },
  'no-access': { kind: 'problem', link: 'https://feeds.example/a/', outcome: 'no-access', detail: 'Failed to fetch' },
  unsigned: { kind: 'problem', link: 'https://feeds.example/a/', outcome: 'unsigned', detail: 'root/1.json' },
  offer: { kind: 'offer', link: 'https://feeds.example/a/', offer: OFFER, following: false },
  linked: {
    kind: 'offer',
    link: 'https://feeds.example/a/',
    offer: { ...OFFER, fingerprintFromLink: true },
    following: false,
  },
};

/** The section on feeds in the state that the harness's address asks for. */
export function feedsPart(companies: readonly Company[], noted: string[], query: URLSearchParams): ComponentChildren {
  const state = query.get('state') ?? '';
  const feeds =
    state === '' ? [] : state.split(',').map((one, i) => ({ ...feedIn(one), id: i ? `feed-${i}` : 'ai-deals' }));
  const note = (what: string) => (feed: { id?: string; url?: string }, more?: unknown) =>
    noted.push([what, feed.id ?? feed.url, more].filter((part) => part !== undefined).join(' '));
  return (
    <Feeds
      feeds={feeds}
      changes={query.has('changes') ? { 'ai-deals': changesOf(companies) } : {}}
      add={ADDS[query.get('add') ?? ''] ?? { kind: 'none' }}
      most={FEED_LIMITS.feeds}
      live={query.get('live') ?? ''}
      now={NOW}
      actions={{
        ...{ onSync: note('sync'), onCancel: note('cancel'), onPause: note('pause'), onRemove: note('remove') },
        ...{ onUndo: note('undo'), onAccept: note('accept'), onResume: note('resume'), onEvidence: note('evidence') },
        ...{ onChanges: note('changes'), onSeen: note('seen'), onAllow: note('allow') },
        onCopy: (text) => noted.push(`copy ${text}`),
        onLook: (link) => noted.push(`look ${link}`),
        onFollow: (link, { fingerprint }) => noted.push(`follow ${link} ${fingerprint}`),
        onDecline: () => noted.push('decline'),
      }}
    />
  );
}
