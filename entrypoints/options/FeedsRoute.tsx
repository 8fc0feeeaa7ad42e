import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../components/hand-over';
import type { AddState } from '../../components/options/feeds/AddFeed';
import { Feeds } from '../../components/options/feeds/Feeds';
import { accessPattern, linkFault } from '../../components/options/feeds/link-fault';
import { hostIn, plainName } from '../../components/outside-text';
import { useWords } from '../../components/words';
import type { Result } from '../../lib/messages';
import { FEED_LIMITS, type FeedChanges, type FeedOffer, type FeedView } from '../../lib/model';
import type { RouteProps } from './App';
import { useFeeds } from './use-feeds';

/** The feeds that the person follows. */
export function FeedsRoute({ call, value, say }: RouteProps) {
  const words = useWords();
  const { feeds, look, live, setLive } = useFeeds({ call, value });
  const [changes, setChanges] = useState<Record<string, FeedChanges>>({});
  const [add, setAdd] = useState<AddState>({ kind: 'none' });
  if (feeds === null) return <p>{words.t('options.loading')}</p>;

  const without = (id: string) => Object.fromEntries(Object.entries(changes).filter(([other]) => other !== id));
  const copy = async (text: string): Promise<void> => {
    if (await copyText(text)) setLive(words.t('feeds.copied'));
    else say(words.t('action.notCopied'));
  };
  /** Lets a run go on by itself: its progress is followed, and what becomes of it is shown with the feed. */
  const run = (running: Promise<{ ok: boolean }>): void => {
    void running.then(look);
    setTimeout(() => void look(), 50);
  };
  const done = async <T,>(doing: Promise<Result<T>>, said?: string): Promise<boolean> => {
    const outcome = await doing;
    if (!outcome.ok) await value(Promise.resolve(outcome));
    else if (said !== undefined) setLive(said);
    await look();
    return outcome.ok;
  };
  const lookAt = async (link: string): Promise<void> => {
    const fault = linkFault(link);
    if (fault !== null) return setAdd({ kind: 'fault', code: fault });
    setAdd({ kind: 'looking', link });
    const found = await value(call('feedLook', { link }));
    if (found?.offer) setAdd({ kind: 'offer', link, offer: found.offer, following: false });
    else setAdd(found?.problem ? { kind: 'problem', link, ...found.problem } : { kind: 'none' });
  };
  const follow = async (link: string, offer: FeedOffer): Promise<void> => {
    setAdd({ kind: 'offer', link, offer, following: true });
    const taken = await value(call('feedFollow', { link, fingerprint: offer.fingerprint }));
    setAdd(taken?.problem ? { kind: 'problem', link, ...taken.problem } : { kind: 'none' });
    if (taken?.feed) say(words.t('feeds.added', { name: plainName(offer.name) }));
    await look();
  };
  const allow = async ({ url }: Pick<FeedView, 'url'>): Promise<void> => {
    const pattern = accessPattern(url);
    if (pattern === null) return;
    // The browser asks only straight from the click, so nothing is awaited before.
    void call('feedAccess', { pattern, wanted: true });
    const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
    if (!granted) {
      await call('feedAccess', { pattern, wanted: false });
      return say(words.t('feeds.refused', { host: hostIn(url) }));
    }
    const feed = feeds.find((one) => one.url === url);
    if (feed) run(call('feedSync', { id: feed.id }));
    else await lookAt(url);
  };
  const showChanges = async ({ id }: FeedView): Promise<void> => {
    if (changes[id]) return setChanges(without(id));
    const found = await value(call('feedChanges', { id }));
    if (found) setChanges({ ...changes, [id]: found });
  };
  return (
    <Feeds
      feeds={feeds}
      changes={changes}
      add={add}
      most={FEED_LIMITS.feeds}
      live={live}
      now={Date.now()}
      actions={{
        onSync: ({ id }) => run(call('feedSync', { id })),
        onCancel: ({ id }) => void done(call('feedCancel', { id }), words.t('feeds.cancelled')),
        onPause: ({ id }, paused) => void done(call('feedPause', { id, paused })),
        onRemove: ({ id, name }) =>
          void done(call('feedRemove', { id })).then(
            (removed) => removed && say(words.t('feeds.removed', { name: plainName(name) })),
          ),
        onUndo: ({ id, previous, version }) => {
          const back = (previous ?? 0) < (version ?? 0) ? 'yes' : 'no';
          void done(call('feedUndo', { id }), words.t('feeds.undone', { version: String(previous), back }));
        },
        onAccept: ({ id }, version) => run(call('feedAccept', { id, version })),
        onResume: ({ id }) => run(call('feedResume', { id })),
        onEvidence: ({ id }) => void value(call('feedEvidence', { id })).then((found) => found && copy(found.text)),
        onChanges: (feed) => void showChanges(feed),
        onSeen: ({ id }) => {
          setChanges(without(id));
          void done(call('feedSeen', { id }), words.t('feeds.changes.noted'));
        },
        onAllow: (feed) => void allow(feed),
        onCopy: (text) => void copy(text),
        onLook: (link) => void lookAt(link),
        onFollow: (link, offer) => void follow(link, offer),
        onDecline: () => setAdd({ kind: 'none' }),
      }}
    />
  );
}
