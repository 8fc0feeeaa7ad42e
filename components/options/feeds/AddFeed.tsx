import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FeedOffer, FeedOutcome } from '../../../lib/model';
import { hostIn, plainLines, plainName } from '../../outside-text';
import { useWords } from '../../words';
import { Particulars, versionText } from './FeedItem';
import { Fingerprint } from './Fingerprint';
import { outcomeText } from './outcome';

/** How far adding a feed has come. */
export type AddState =
  | { kind: 'none' }
  | { kind: 'fault'; code: 'missing' | 'wrong' }
  | { kind: 'looking'; link: string }
  | { kind: 'problem'; link: string; outcome: FeedOutcome; detail: string | null }
  /** `following`: the person has said yes, and the feed is being taken up. */
  | { kind: 'offer'; link: string; offer: FeedOffer; following: boolean };

/** What a person can do to add a feed. */
export interface AddActions {
  onLook: (link: string) => void;
  onFollow: (link: string, offer: FeedOffer) => void;
  onDecline: () => void;
  onAllow: (feed: { url: string }) => void;
  onCopy: (text: string) => void;
}

interface AddFeedProps {
  state: AddState;
  /** Why no more can be added, or this one not: ids of the feeds that are followed, and how many may be. */
  followed: readonly string[];
  most: number;
  /** Milliseconds since 1970. */
  now: number;
  actions: AddActions;
}

/** What a link leads to, with all that helps to decide, and the two answers. */
function Offer({ state, followed, most, now, actions }: AddFeedProps & { state: AddState & { kind: 'offer' } }) {
  const words = useWords();
  const { offer, link, following } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const objection = followed.includes(offer.id)
    ? words.t('feeds.offer.already')
    : followed.length >= most
      ? words.t('feeds.offer.full', { count: most })
      : null;
  return (
    <section class="feed-offer" aria-labelledby="feed-offer">
      <h3 id="feed-offer" ref={heading} tabIndex={-1}>
        {words.t('feeds.offer.title')}
      </h3>
      <Particulars
        rows={[
          ['feeds.offer.name', <strong>{plainName(offer.name)}</strong>],
          ['feeds.offer.publisher', plainName(offer.publisher)],
          ['feeds.kind', words.t(`feeds.kind.${offer.kind}`)],
          ['feeds.version', versionText(offer, now, words)],
          ['feeds.content', words.t('storage.holds', offer.counts)],
          ['feeds.size.download', words.t('feeds.size.unpacked', { size: words.size(offer.bytes) })],
          ['feeds.address', <span class="feed-address">{offer.url}</span>],
          [
            'feeds.fingerprint',
            <Fingerprint value={offer.fingerprint} of={plainName(offer.name)} onCopy={actions.onCopy} />,
          ],
        ]}
      />
      {objection ? (
        <p class="notice">{objection}</p>
      ) : (
        <p class={offer.fingerprintFromLink ? '' : 'notice'}>
          {words.t(offer.fingerprintFromLink ? 'feeds.offer.linked' : 'feeds.offer.unlinked')}
        </p>
      )}
      <div class="actions">
        {objection ? null : (
          <button
            type="button"
            class="button button-primary"
            aria-disabled={following}
            onClick={() => (following ? undefined : actions.onFollow(link, offer))}
          >
            {words.t('feeds.offer.follow')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.onDecline}>
          {words.t(objection ? 'feeds.offer.close' : 'feeds.offer.no')}
        </button>
      </div>
    </section>
  );
}

/** Adding a feed by its link: what stands behind it is shown before anything is taken up. */
export function AddFeed({ state, followed, most, now, actions }: AddFeedProps) {
  const words = useWords();
  const id = useId();
  const [link, setLink] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const fault = state.kind === 'fault' ? words.t(`feeds.add.fault.${state.code}`) : null;
  const problem = state.kind === 'problem' ? state : null;
  useEffect(() => {
    if (fault !== null) input.current?.focus();
  }, [state]);
  // What was added or declined is no longer to be looked at.
  useEffect(() => {
    if (state.kind === 'none') setLink('');
  }, [state.kind]);
  return (
    <section class="add-feed">
      <h2>{words.t('feeds.add.title')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          actions.onLook(link.trim());
        }}
      >
        <div class="field">
          <label for={id}>{words.t('feeds.add.link')}</label>
          <div class="field-row">
            <input
              ref={input}
              id={id}
              type="url"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              maxLength={2048}
              value={link}
              aria-invalid={fault !== null}
              aria-describedby={`${id}-hint${fault === null ? '' : ` ${id}-fault`}`}
              onInput={(event) => setLink(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {words.t('feeds.add.look')}
            </button>
          </div>
          <p id={`${id}-hint`} class="fine">
            {words.t('feeds.add.hint')}
          </p>
          {fault ? (
            <p id={`${id}-fault`} class="fault">
              {fault}
            </p>
          ) : null}
        </div>
      </form>
      <div role="status">
        {state.kind === 'looking' ? <p>{words.t('feeds.add.looking', { host: hostIn(state.link) })}</p> : null}
        {problem ? (
          <div class="notice">
            <p>
              <strong>{outcomeText({ ...problem, url: problem.link, publisher: null }, words)}</strong>{' '}
              {words.t('feeds.add.failed')}
            </p>
            {problem.detail ? (
              <p class="fine feed-detail" lang="en">
                {plainLines(problem.detail)}
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
      {problem?.outcome === 'no-access' && problem.link.startsWith('https://') ? (
        <div class="actions">
          <button type="button" class="button button-primary" onClick={() => actions.onAllow({ url: problem.link })}>
            {words.t('feeds.allow', { host: hostIn(problem.link) })}
          </button>
        </div>
      ) : null}
      {state.kind === 'offer' ? (
        <Offer state={state} followed={followed} most={most} now={now} actions={actions} />
      ) : null}
    </section>
  );
}
