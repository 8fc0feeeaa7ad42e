import { useState } from 'preact/hooks';
import type { FeedView } from '../../../lib/model';
import { Icon } from '../../icons';
import { hostIn, plainLines, plainName } from '../../outside-text';
import { useWords } from '../../words';
import type { FeedActions } from './FeedItem';
import { iconOf, outcomeText, thenText, toneOf } from './outcome';

interface StatusProps {
  feed: FeedView;
  actions: FeedActions;
}

/** A version that waits for the person: what it would do, and the two ways to answer. */
function Held({ feed, actions }: StatusProps) {
  const words = useWords();
  const { held } = feed;
  const [waiting, setWaiting] = useState<number | null>(null);
  if (held === null) return null;
  const { version, removed, changed, leaps, facts } = held;
  const waits = waiting === version;
  const named = { version: String(version) };
  return (
    <div class="feed-held">
      <h4>{words.t('feeds.held.title', named)}</h4>
      <p>
        {waits ? words.t('feeds.held.waiting', named) : words.t('feeds.held.text', { removed, changed, leaps, facts })}
      </p>
      <div class="actions">
        {waits ? null : (
          <button type="button" class="button" onClick={() => actions.onAccept(feed, version)}>
            {words.t('feeds.held.accept', named)}
          </button>
        )}
        <button type="button" key="wait" class="button" onClick={() => setWaiting(waits ? null : version)}>
          {words.t(waits ? 'feeds.held.decide' : 'feeds.held.wait')}
        </button>
      </div>
    </div>
  );
}

/** How a feed is doing: what the last attempt met, what happens next, and what the person can do about it. */
export function FeedStatus({ feed, actions }: StatusProps) {
  const words = useWords();
  const { outcome, detail } = feed;
  const running = feed.progress !== null;
  const tone = running ? 'plain' : toneOf(outcome);
  const then = thenText(outcome, words);
  return (
    <div class={`feed-state feed-${tone}`}>
      {feed.paused ? <p class="feed-paused">{words.t('feeds.paused')}</p> : null}
      <p class="feed-outcome">
        <Icon name={iconOf(tone)} />
        <strong>{running ? words.t('feeds.syncing', { name: plainName(feed.name) }) : outcomeText(feed, words)}</strong>
      </p>
      {then === null || feed.paused || running ? null : <p>{then}</p>}
      {feed.repairing ? <p>{words.t('feeds.repairing')}</p> : null}
      {feed.expired && feed.signedAt !== null ? (
        <p class="feed-stale">
          <Icon name="warning" size={14} />
          {words.t('feeds.expired', { date: words.date(feed.signedAt.slice(0, 10)) })}
        </p>
      ) : null}
      {feed.previous !== null && feed.previous > (feed.version ?? 0) ? (
        <p>{words.t('feeds.takenBack', { version: String(feed.previous) })}</p>
      ) : null}
      {tone === 'alarm' ? null : <Held feed={feed} actions={actions} />}
      {outcome === 'equivocation' ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => actions.onEvidence(feed)}>
            {words.t('feeds.evidence')}
          </button>
          <button type="button" class="button" onClick={() => actions.onResume(feed)}>
            {words.t('feeds.resume')}
          </button>
        </div>
      ) : null}
      {outcome === 'no-access' && feed.url.startsWith('https://') ? (
        <div class="actions">
          <button type="button" class="button button-primary" onClick={() => actions.onAllow(feed)}>
            {words.t('feeds.allow', { host: hostIn(feed.url) })}
          </button>
        </div>
      ) : null}
      {detail ? (
        <details>
          <summary>{words.t('feeds.detail')}</summary>
          <p class="fine feed-detail" lang="en">
            {plainLines(detail)}
          </p>
        </details>
      ) : null}
    </div>
  );
}
