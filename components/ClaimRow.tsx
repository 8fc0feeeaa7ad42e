import {
  type Claim,
  type Details,
  isOwnFact,
  type JudgedClaim,
  type ReadingLanguage,
  type Remembered,
} from '../lib/model';
import { Comparison } from './Comparison';
import { FactList } from './FactList';
import { Icon } from './icons';
import { Quote } from './Quote';
import { RememberedHere } from './Remembered';
import { Understood } from './Understood';
import { VerdictBadge } from './VerdictBadge';
import { useWords } from './words';

/** Most sources listed under one fact of the popup. */
const ROW_SOURCES = 8;

/** The button that scrolls the article to a claim. */
export function ShowButton({ claim, onShow }: { claim: Claim; onShow: (claim: Claim) => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => onShow(claim)}
      aria-label={words.t('popup.showLabel', { figure: claim.target.exact })}
    >
      <Icon name="locate" />
      {words.t('popup.show')}
    </button>
  );
}

/** The button that keeps a claim as a fact of the person's own. */
function KeepButton({ claim, onKeep }: { claim: Claim; onKeep: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="link-button"
      onClick={onKeep}
      aria-label={words.t('popup.keepLabel', { figure: claim.target.exact })}
    >
      {words.t('popup.keep')}
    </button>
  );
}

/** What a claim row needs. */
export interface ClaimRowProps {
  claim: JudgedClaim;
  /** Its place among the article's claims. */
  index: number;
  details: Details;
  /** ReadingLanguage of the article, for its quotes. */
  articleLanguage: ReadingLanguage;
  onShow: (claim: Claim) => void;
  /** Keeps the claim of that place as an own fact. */
  onKeep: (index: number) => void;
  /** Claims read in other articles that disagree with this one. */
  remembered?: readonly Remembered[];
}

/** One claim: verdict, the figure in its sentence, the reason; record, sources and reading folded below. */
export function ClaimRow({ claim, index, details, articleLanguage, onShow, onKeep, remembered = [] }: ClaimRowProps) {
  const words = useWords();
  return (
    <li class={`claim claim-${claim.verdict.kind}`}>
      <p class="claim-head">
        <VerdictBadge kind={claim.verdict.kind} />
        {isOwnFact(claim.verdict.facts[0] ?? '') ? <span class="own-mark">{words.t('own.mark')}</span> : null}
        <span class="claim-metric">{words.metric(claim.metric, claim.basis)}</span>
      </p>
      <Quote claim={claim} lang={articleLanguage} />
      <p class="reason">{words.explain(claim, details.names)}</p>
      <RememberedHere claim={claim} found={remembered} />
      <div class="claim-foot">
        <details>
          <summary>{words.t('record.andSources')}</summary>
          <Comparison claim={claim} facts={details.facts} />
          <FactList ids={claim.verdict.facts} details={details} most={ROW_SOURCES} />
          <h3>{words.t('card.understood')}</h3>
          <Understood claim={claim} names={details.names} />
          <KeepButton claim={claim} onKeep={() => onKeep(index)} />
        </details>
        <ShowButton claim={claim} onShow={onShow} />
      </div>
    </li>
  );
}

/** A claim the record cannot judge: one quiet line and the reason. */
export function QuietClaimRow({
  claim,
  index,
  details,
  articleLanguage,
  onShow,
  onKeep,
  remembered = [],
}: ClaimRowProps) {
  const words = useWords();
  return (
    <li class="claim claim-unverified">
      <p class="claim-head">
        <VerdictBadge kind={claim.verdict.kind} />
        <span class="claim-metric">{words.metric(claim.metric, claim.basis)}</span>
      </p>
      <Quote claim={claim} lang={articleLanguage} />
      <p class="reason">{words.explain(claim, details.names)}</p>
      <RememberedHere claim={claim} found={remembered} />
      <div class="claim-foot">
        <KeepButton claim={claim} onKeep={() => onKeep(index)} />
        <ShowButton claim={claim} onShow={onShow} />
      </div>
    </li>
  );
}
