import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FeedChanges, FeedView } from '../../../lib/model';
import { plainName } from '../../outside-text';
import { useWords, type Words } from '../../words';
import { FeedChangesTable } from './FeedChangesTable';
import { FeedProgress } from './FeedProgress';
import { FeedStatus } from './FeedStatus';
import { Fingerprint } from './Fingerprint';

/** What a person can do with a feed. */
export interface FeedActions {
  onSync: (feed: FeedView) => void;
  onCancel: (feed: FeedView) => void;
  onPause: (feed: FeedView, paused: boolean) => void;
  onRemove: (feed: FeedView) => void;
  onUndo: (feed: FeedView) => void;
  onAccept: (feed: FeedView, version: number) => void;
  onResume: (feed: FeedView) => void;
  onEvidence: (feed: FeedView) => void;
  /** Shows what changed, or hides it again. */
  onChanges: (feed: FeedView) => void;
  onSeen: (feed: FeedView) => void;
  /** Asks the browser for access to the feed's server; called straight from the click. */
  onAllow: (feed: Pick<FeedView, 'url'>) => void;
  onCopy: (text: string) => void;
}

interface FeedItemProps {
  feed: FeedView;
  /** What changed, while it is shown. */
  changes: FeedChanges | null;
  /** Milliseconds since 1970. */
  now: number;
  actions: FeedActions;
}

const withDistance = (instant: string, now: number, words: Words): string =>
  `${words.distance(instant, now)} (${words.instant(instant)})`;

function nextText({ paused, nextAt }: FeedView, now: number, words: Words): string {
  if (paused) return words.t('feeds.next.paused');
  if (nextAt === null) return words.t('feeds.next.none');
  return Date.parse(nextAt) <= now ? words.t('feeds.next.soon') : withDistance(nextAt, now, words);
}

/** A version with the day on which it was signed, and how long ago that is. */
export function versionText(
  { version, signedAt }: Pick<FeedView, 'version' | 'signedAt'>,
  now: number,
  words: Words,
): string {
  if (version === null || signedAt === null) return words.t('feeds.version.none');
  const signed = { date: words.date(signedAt.slice(0, 10)), ago: words.distance(signedAt, now) };
  return words.t('feeds.version.of', { version: String(version), ...signed });
}

/** Rows of a list of particulars. */
export function Particulars({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  const words = useWords();
  return (
    <dl class="understood feed-particulars">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{words.t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The question before a feed is removed; takes the focus, and gives it back. */
function RemoveQuestion({ feed, onYes, onNo }: { feed: FeedView; onYes: () => void; onNo: () => void }) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const question = words.t('feeds.remove.ask', { name: plainName(feed.name), facts: feed.counts?.facts ?? 0 });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make the question a group of form fields.
    <div class="notice" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="actions">
        <button ref={first} type="button" class="button" onClick={onNo}>
          {words.t('feeds.remove.no')}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {words.t('feeds.remove.yes')}
        </button>
      </div>
    </div>
  );
}

/** One feed: how it is doing, what is known of it, and what can be done with it. */
export function FeedItem({ feed, changes, now, actions }: FeedItemProps) {
  const words = useWords();
  const [removing, setRemoving] = useState(false);
  const sync = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const name = plainName(feed.name);
  const running = feed.progress !== null;
  const label = (key: string): string => `${words.t(key)}: ${name}`;
  // The cancel button goes away with the sync, and must not take the focus with it.
  const leaving = !running && cancel.current !== null && document.activeElement === cancel.current;
  useLayoutEffect(() => {
    if (leaving) sync.current?.focus();
  });
  const heading = `feed-${feed.id}`;
  const changed = words.t('feeds.changes', { version: String(feed.version ?? 0), count: feed.changes });
  return (
    <article class="feed" aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <p class="feed-publisher">{words.t('feeds.by', { publisher: plainName(feed.publisher) })}</p>
      <FeedStatus feed={feed} actions={actions} />
      {feed.progress ? <FeedProgress progress={feed.progress} name={name} /> : null}
      <div class="actions">
        <button
          ref={sync}
          type="button"
          class="button button-primary"
          aria-label={label('feeds.sync')}
          aria-disabled={running}
          onClick={() => (running ? undefined : actions.onSync(feed))}
        >
          {words.t('feeds.sync')}
        </button>
        {running ? (
          <button
            ref={cancel}
            type="button"
            class="button"
            aria-label={label('feeds.cancel')}
            onClick={() => {
              sync.current?.focus();
              actions.onCancel(feed);
            }}
          >
            {words.t('feeds.cancel')}
          </button>
        ) : null}
        {feed.changes > 0 || changes ? (
          <button
            type="button"
            class="button"
            aria-expanded={changes !== null}
            aria-label={`${changed}: ${name}`}
            onClick={() => actions.onChanges(feed)}
          >
            {changed}
          </button>
        ) : null}
      </div>
      {changes ? <FeedChangesTable changes={changes} onSeen={() => actions.onSeen(feed)} /> : null}
      <Particulars
        rows={[
          ['feeds.version', versionText(feed, now, words)],
          ['feeds.proven', feed.provenAt ? withDistance(feed.provenAt, now, words) : words.t('feeds.proven.never')],
          ...(running ? [] : [['feeds.next', nextText(feed, now, words)] as const]),
          ...(feed.counts ? [['feeds.content', words.t('storage.holds', feed.counts)] as const] : []),
          ...(feed.bytes > 0 ? [['feeds.size', words.size(feed.bytes)] as const] : []),
          ['feeds.kind', words.t(`feeds.kind.${feed.kind}`)],
          ['feeds.address', <span class="feed-address">{feed.url}</span>],
          ['feeds.fingerprint', <Fingerprint value={feed.fingerprint} of={name} onCopy={actions.onCopy} />],
        ]}
      />
      {removing ? (
        <RemoveQuestion
          feed={feed}
          onYes={() => actions.onRemove(feed)}
          onNo={() => {
            setRemoving(false);
            requestAnimationFrame(() => remove.current?.focus());
          }}
        />
      ) : (
        <div class="row-actions">
          <button
            type="button"
            class="link-button"
            aria-label={label(feed.paused ? 'feeds.unpause' : 'feeds.pause')}
            onClick={() => actions.onPause(feed, !feed.paused)}
          >
            {words.t(feed.paused ? 'feeds.unpause' : 'feeds.pause')}
          </button>
          {feed.previous === null ? null : (
            <button
              type="button"
              class="link-button"
              aria-label={`${words.t('feeds.undo', { version: String(feed.previous) })}: ${name}`}
              onClick={() => actions.onUndo(feed)}
            >
              {words.t('feeds.undo', { version: String(feed.previous) })}
            </button>
          )}
          <button
            ref={remove}
            type="button"
            class="link-button"
            aria-label={label('feeds.remove')}
            onClick={() => setRemoving(true)}
          >
            {words.t('feeds.remove')}
          </button>
        </div>
      )}
    </article>
  );
}
