import { type FactBrief, isOwnFact } from '../lib/model';
import { Icon } from './icons';
import { plainName } from './outside-text';
import { useWords } from './words';

/** What a figure rests on, whether it is the person's own, and which feed it comes from. */
export function FactMarks({ fact }: { fact: Pick<FactBrief, 'id' | 'rests' | 'feed'> }) {
  const words = useWords();
  const { feed } = fact;
  return (
    <>
      {isOwnFact(fact.id) ? <span class="own-mark">{words.t('own.mark')}</span> : null}
      <span class="rests">{words.t(`rests.${fact.rests}`)}</span>
      {feed ? (
        <span class="feed-mark">
          {words.t('feed.from', { name: plainName(feed.name) })}{' '}
          {feed.expired ? (
            <span class="feed-expired">
              <Icon name="warning" size={13} />
              {words.t('feed.expired', { date: words.date(feed.signedOn) })}
            </span>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
