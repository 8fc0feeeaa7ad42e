import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { percentOf } from '../../components/options/feeds/FeedProgress';
import { outcomeText } from '../../components/options/feeds/outcome';
import { plainName } from '../../components/outside-text';
import { useWords, type Words } from '../../components/words';
import type { FeedView } from '../../lib/model';
import type { RouteProps } from './App';

/** How often the feeds are looked up while one of them is being synced, and otherwise, in milliseconds. */
const RUNNING = 300;
const RESTING = 5000;

/** What is new for those who hear the page: each quarter of a sync, and how it ended. */
function news(before: readonly FeedView[], after: readonly FeedView[], words: Words): string | null {
  for (const feed of after) {
    const former = before.find(({ id }) => id === feed.id);
    const name = plainName(feed.name);
    const quarter = (one: FeedView | undefined): number =>
      one?.progress ? Math.floor(percentOf(one.progress) / 25) : -1;
    if (!feed.progress && former?.progress) return `${name}: ${outcomeText(feed, words)}`;
    if (!feed.progress || quarter(feed) === quarter(former)) continue;
    return former?.progress ? `${name}: ${quarter(feed) * 25} %` : words.t('feeds.syncing', { name });
  }
  return null;
}

/** The feeds as the worker knows them, followed while the section is open, and what to say of them. */
export function useFeeds({ call, value }: Pick<RouteProps, 'call' | 'value'>) {
  const words = useWords();
  const [feeds, setFeeds] = useState<readonly FeedView[] | null>(null);
  const [live, setLive] = useState('');
  const shown = useRef<readonly FeedView[]>([]);
  const look = useCallback(async (): Promise<void> => {
    const outcome = await call('feeds', null);
    // A worker that is just being replaced answers the next time.
    if (!outcome.ok) {
      if (outcome.error.code !== 'unreachable') await value(Promise.resolve(outcome));
      return;
    }
    const said = news(shown.current, outcome.value, words);
    if (said !== null) setLive(said);
    shown.current = outcome.value;
    setFeeds(outcome.value);
  }, [call, value, words]);

  const running = feeds?.some(({ progress }) => progress !== null) ?? false;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let open = true;
    const follow = async (): Promise<void> => {
      if (!document.hidden) await look();
      if (open) timer = setTimeout(follow, running ? RUNNING : RESTING);
    };
    void follow();
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [look, running]);
  return { feeds, look, live, setLive };
}
