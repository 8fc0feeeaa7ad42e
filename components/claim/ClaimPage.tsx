import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../../lib/format';
import { type Claim, type ClaimFacts, isSamePlace, type JudgedClaim, type KeptCorrection } from '../../lib/model';
import { ShowButton } from '../ClaimRow';
import { Comparison } from '../Comparison';
import { ExternalLink } from '../ExternalLink';
import type { CheckedPage } from '../panel-model';
import { Quote } from '../Quote';
import { RememberedHere } from '../Remembered';
import { VerdictBadge } from '../VerdictBadge';
import { wholeFigures } from '../whole-figures';
import { useWords } from '../words';
import { type CorrectActions, CorrectForm } from './CorrectForm';
import { HowRead } from './HowRead';
import { RecordReport } from './RecordReport';
import { Timeline } from './Timeline';
import { Why } from './Why';

/** What a person can do on a claim's page. */
export interface ClaimActions {
  onShow: (claim: Claim) => void;
  /** Keeps the claim as a fact of the person's own. */
  onKeepFact: () => void;
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  onUndo: (correction: KeptCorrection) => void;
  correct: CorrectActions;
}

/** What a claim's page shows. */
export interface ClaimPageProps {
  claim: JudgedClaim;
  /** Its place among the article's claims. */
  index: number;
  page: CheckedPage;
  /** What the record holds on the matter; null while that is being looked up. */
  facts: ClaimFacts | null;
  /** How many other articles that were read give the same figure. */
  agreeing: number;
  /** Address that leads to the figure in the article; null where there is none. */
  articleLink: string | null;
  /** Day of the record, ISO 8601. */
  asOf: string | null;
  /** Route of the list that the claim is in. */
  home: string;
  actions: ClaimActions;
}

function Way({ index, count, home }: { index: number; count: number; home: string }) {
  const words = useWords();
  const step = (to: number, key: string) =>
    to < 0 || to >= count ? <span class="fine">{words.t(key)}</span> : <a href={`#/claim/${to}`}>{words.t(key)}</a>;
  return (
    <nav class="claim-way" aria-label={words.t('claim.way')}>
      <a href={home}>{words.t('claim.back')}</a>
      <span class="fine">{words.t('claim.place', { place: index + 1, count })}</span>
      <span class="claim-steps">
        {step(index - 1, 'claim.previous')}
        {step(index + 1, 'claim.next')}
      </span>
    </nav>
  );
}

function CorrectedNote({ kept, onUndo }: { kept: KeptCorrection; onUndo: () => void }) {
  const words = useWords();
  return (
    <p class="notice">
      {words.t('claim.corrected')} <VerdictBadge kind={kept.read.verdict.kind} />{' '}
      <button type="button" class="link-button" onClick={onUndo}>
        {words.t('claim.corrections.undo')}
      </button>
    </p>
  );
}

/** All about one claim: the verdict, how it was read, what the record holds, why, and what to do about an error. */
export function ClaimPage(props: ClaimPageProps) {
  const { claim, index, page, facts, agreeing, articleLink, asOf, home, actions } = props;
  const words = useWords();
  const { annotations, address } = page;
  const names = { ...page.details.names, ...facts?.names };
  const kept = page.corrections.find(({ applied, target }) => applied && isSamePlace(target, claim.target)) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [index]);
  const place = { claim, names, title: annotations.article.title, address, asOf };
  const subject = nameOf(claim.subject, names);
  return (
    <article class="claim-page">
      <Way index={index} count={annotations.claims.length} home={home} />
      <h1 ref={heading} tabIndex={-1}>
        {subject}, {words.metric(claim.metric, claim.basis)}
      </h1>
      <VerdictBadge kind={claim.verdict.kind} />
      <Quote claim={claim} lang={annotations.article.language} />
      <p class="reason">{wholeFigures(words.explain(claim, names))}</p>
      <Comparison claim={claim} facts={page.details.facts} />
      <RememberedHere claim={claim} found={page.remembered.filter((one) => one.claim === index)} />
      {agreeing > 0 ? <p class="agreeing">{words.t('memory.agreeing', { count: agreeing })}</p> : null}
      <p class="claim-links">
        <ShowButton claim={claim} onShow={actions.onShow} />
        {articleLink === null ? null : <ExternalLink url={articleLink}>{words.t('claim.link')}</ExternalLink>}
        <button type="button" class="link-button" onClick={actions.onKeepFact}>
          {words.t('popup.keep')}
        </button>
      </p>
      {kept ? <CorrectedNote kept={kept} onUndo={() => actions.onUndo(kept)} /> : null}
      <section>
        <h2>{words.t('claim.section.read')}</h2>
        <HowRead claim={claim} names={names} />
      </section>
      <section>
        <h2>{words.t('claim.section.why')}</h2>
        <Why claim={claim} facts={facts} />
      </section>
      <section>
        <h2>{words.t('claim.section.record', { metric: words.metric(claim.metric, null), subject })}</h2>
        {facts ? <Timeline claim={claim} facts={facts} day={page.details.day} /> : null}
      </section>
      <section>
        <h2>{words.t('claim.section.wrong')}</h2>
        <details>
          <summary>{words.t('claim.section.correct')}</summary>
          <CorrectForm {...{ claim, kept, annotations, place }} actions={actions.correct} onCopy={actions.onCopy} />
        </details>
        <details>
          <summary>{words.t('claim.section.report')}</summary>
          <RecordReport place={place} facts={facts} onCopy={actions.onCopy} />
        </details>
      </section>
    </article>
  );
}
