import type { FeedChanges, FeedView } from '../../../lib/model';
import { useWords } from '../../words';
import { type AddActions, AddFeed, type AddState } from './AddFeed';
import { type FeedActions, FeedItem } from './FeedItem';

interface FeedsProps {
  feeds: readonly FeedView[];
  /** What changed, by feed, where it is shown. */
  changes: Readonly<Record<string, FeedChanges>>;
  add: AddState;
  /** Feeds that one person may follow. */
  most: number;
  /** What has just happened, for those who cannot see it. */
  live: string;
  /** Milliseconds since 1970. */
  now: number;
  actions: FeedActions & AddActions;
}

/** The feeds that a person follows, and the way to add one. */
export function Feeds({ feeds, changes, add, most, live, now, actions }: FeedsProps) {
  const words = useWords();
  const followed = feeds.map(({ id }) => id);
  return (
    <>
      <p class="visually-hidden" role="status">
        {live}
      </p>
      <p class="intro">
        {words.t('feeds.intro')} {words.t('feeds.privacy')}
      </p>
      {feeds.length === 0 ? (
        <section>
          <h2>{words.t('feeds.none.title')}</h2>
          <p class="intro">{words.t('feeds.none.text')}</p>
        </section>
      ) : (
        <section>
          <h2>{words.t('feeds.list')}</h2>
          {feeds.map((feed) => (
            <FeedItem key={feed.id} feed={feed} changes={changes[feed.id] ?? null} now={now} actions={actions} />
          ))}
        </section>
      )}
      <AddFeed state={add} followed={followed} most={most} now={now} actions={actions} />
    </>
  );
}
