import { fragmentLink } from '../lib/format';
import type { JudgedClaim, ListDetails, Remembered } from '../lib/model';
import { ExternalLink } from './ExternalLink';
import { Icon } from './icons';
import { plainName } from './outside-text';
import { Quote } from './Quote';
import { useWords } from './words';

/** Articles that a claim's row lists before the rest is folded. */
const ROW_MOST = 2;

/** Where a figure was read: the article, linked to the very place, its site, its day (if there is room) and the day it was read. */
function Place({ one, isShort }: { one: Remembered; isShort?: boolean }) {
  const words = useWords();
  const title = plainName(one.title ?? '') || words.t('memory.untitled');
  const published = !isShort && one.published && words.t('memory.published', { date: words.date(one.published) });
  const read = words.t('memory.read', { date: words.date(one.readOn) });
  return (
    <p class="remembered-place">
      <span lang={one.language} class="remembered-title">
        {one.url ? <ExternalLink url={fragmentLink(one.url, one.target)}>{title}</ExternalLink> : title}
      </span>
      <span class="fine">{[plainName(one.site ?? ''), published, read].filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** What another article says: its figure, and where that was read. */
function Elsewhere({ one, metric }: { one: Remembered; metric: JudgedClaim['metric'] }) {
  const words = useWords();
  return (
    <li class="remembered-one">
      <span class="amount">{words.shortFigure(one.figure, metric)}</span>
      <Place one={one} isShort />
    </li>
  );
}

interface RememberedHereProps {
  claim: Pick<JudgedClaim, 'metric'>;
  /** What was read elsewhere and disagrees with this claim. */
  found: readonly Remembered[];
}

/** In a claim's row: other articles that give the same thing another figure. Nothing where there is none. */
export function RememberedHere({ claim, found }: RememberedHereProps) {
  const words = useWords();
  if (found.length === 0) return null;
  const list = (some: readonly Remembered[]) => (
    <ul>
      {some.map((one) => (
        <Elsewhere key={one.id} one={one} metric={claim.metric} />
      ))}
    </ul>
  );
  const rest = found.slice(ROW_MOST);
  return (
    <div class="remembered">
      <p class="remembered-head">
        <Icon name="inconsistent" size={14} />
        {words.t('memory.elsewhere', { count: found.length })}
      </p>
      {list(found.slice(0, ROW_MOST))}
      {rest.length > 0 ? (
        <details>
          <summary>{words.t('memory.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      ) : null}
    </div>
  );
}

interface PairProps {
  claim: JudgedClaim;
  found: readonly Remembered[];
  name: string;
}

/** This article's figure beside those of others, with the sentences they stand in. */
function Pair({ claim, found, name }: PairProps) {
  const words = useWords();
  return (
    <li class="pair">
      <p class="pair-head">
        <strong>
          {name}, {words.metric(claim.metric, claim.basis)}
        </strong>
      </p>
      <dl class="remembered-pair">
        <div>
          <dt class="amount">{words.shortFigure(claim.figure, claim.metric)}</dt>
          <dd class="fine">{words.t('memory.here')}</dd>
        </div>
        {found.map((one) => (
          <div key={one.id}>
            <dt class="amount">{words.shortFigure(one.figure, claim.metric)}</dt>
            <dd>
              <Quote claim={one} lang={one.language} />
              <Place one={one} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface DisagreementsProps {
  /** All claims of the article. */
  claims: readonly JudgedClaim[];
  details: Pick<ListDetails, 'names'>;
  remembered: readonly Remembered[];
}

/** What an article says twice and others once is one disagreement: the first claim of each figure, with what disagrees. */
function disagreements({ claims, remembered }: DisagreementsProps): { claim: JudgedClaim; found: Remembered[] }[] {
  const pairs = new Map<string, { claim: JudgedClaim; found: Remembered[] }>();
  for (const one of remembered) {
    const claim = claims[one.claim];
    if (claim === undefined) continue;
    const { subject, metric, basis, counterparties, figure, period } = claim;
    const key = JSON.stringify([subject, metric, basis, counterparties, figure.low, figure.high, figure.unit, period]);
    const known = pairs.get(key) ?? { claim, found: [] };
    if (!known.found.some(({ id }) => id === one.id)) known.found.push(one);
    pairs.set(key, known);
  }
  return [...pairs.values()];
}

/** In the head of the list: where the article disagrees with what the person read before. Nothing where it does not. */
export function Disagreements(props: DisagreementsProps) {
  const words = useWords();
  const pairs = disagreements(props);
  if (pairs.length === 0) return null;
  return (
    <section class="inconsistencies disagreements">
      <h2>
        <Icon name="inconsistent" />
        {words.t('memory.title')}
      </h2>
      <p class="fine">{words.t('memory.note')}</p>
      <ul>
        {pairs.map(({ claim, found }) => (
          <Pair
            key={`${claim.target.start} ${claim.metric}`}
            claim={claim}
            found={found}
            name={props.details.names[claim.subject] ?? claim.subject}
          />
        ))}
      </ul>
    </section>
  );
}

interface MemoryOfferProps {
  onAccept: () => void;
  onDecline: () => void;
}

/** Offers the reading memory, once: no answer closes anything else, and no is for good. */
export function MemoryOffer({ onAccept, onDecline }: MemoryOfferProps) {
  const words = useWords();
  return (
    <section class="memory-offer" aria-labelledby="memory-offer">
      <h2 id="memory-offer">{words.t('memory.offer.title')}</h2>
      <p>{words.t('memory.offer.text')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onAccept}>
          {words.t('memory.offer.accept')}
        </button>
        <button type="button" class="link-button" onClick={onDecline}>
          {words.t('memory.offer.decline')}
        </button>
      </div>
    </section>
  );
}
