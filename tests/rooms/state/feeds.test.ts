import { describe, expect, it } from 'vitest';
import { feedNotes } from '../../../lib/state';
import { memoryArea } from '../sync/client/support';

const HASH = 'a'.repeat(64);
const subscription = (id: string, addedAt = 1) => ({
  ...{ id, url: 'https://feed.example/', name: 'F', publisher: 'P', kind: 'record' as const, fingerprint: HASH },
  ...{ fingerprintFromLink: true, paused: false, addedAt, removed: false },
});

describe('notes on feeds', () => {
  it('keep subscriptions in the order in which they were added, whatever is written at once', async () => {
    const notes = feedNotes(memoryArea());
    await Promise.all(['c', 'a', 'b'].map((id, i) => notes.putSubscription(subscription(id, 10 - i))));
    expect((await notes.subscriptions()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    await notes.putSubscription({ ...subscription('a', 9), paused: true });
    expect((await notes.subscriptions()).map(({ paused }) => paused)).toEqual([false, true, false]);
    await notes.remove('b');
    expect((await notes.subscriptions()).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('understand what an older version wrote, and keep what they do not understand', async () => {
    const area = memoryArea();
    const { fingerprintFromLink, paused, removed, ...older } = subscription('old');
    await area.set({ feeds: [older, { id: 'strange', url: 7 }], 'feed:old': { id: 'old', floor: 3 } });
    const notes = feedNotes(area);
    expect(await notes.subscriptions()).toEqual([{ ...subscription('old'), fingerprintFromLink: false }]);
    expect(await notes.mirror('old')).toMatchObject({ floor: 3, version: null, blocked: false });
    await notes.putSubscription(subscription('new'));
    expect((area.items.get('feeds') as { id: string }[]).map(({ id }) => id)).toEqual(['old', 'strange', 'new']);
  });

  it('take a mirror that is damaged, or another feed’s, for none', async () => {
    const area = memoryArea();
    const notes = feedNotes(area);
    expect(await notes.mirror('f')).toBeNull();
    await area.set({ 'feed:f': { id: 'f', floor: -1 }, 'feed:g': { id: 'f' }, feeds: 'nonsense' });
    expect([await notes.mirror('f'), await notes.mirror('g'), await notes.subscriptions()]).toEqual([null, null, []]);
  });
});
