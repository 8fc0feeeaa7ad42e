import type { Claim, Details, JudgedClaim, Language } from '../lib/model';
import { Comparison } from './Comparison';
import { FactList } from './FactList';
import { Icon } from './icons';
import { Quote } from './Quote';
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

/** What a claim row needs. */
export interface ClaimRowProps {
  claim: JudgedClaim;
  details: Details;
  /** Language of the article, for its quotes. */
  articleLanguage: Language;
  onShow: (claim: Claim) => void;
}

/** One claim: verdict, the figure in its sentence, the reason; record, sources and reading folded below. */
export function ClaimRow({ claim, details, articleLanguage, onShow }: ClaimRowProps) {
  const words = useWords();
  return (
    <li class={`claim claim-${claim.verdict.kind}`}>
      <p class="claim-head">
        <VerdictBadge kind={claim.verdict.kind} />
        <span class="claim-metric">{words.metric(claim.metric, claim.basis)}</span>
      </p>
      <Quote claim={claim} lang={articleLanguage} />
      <p class="reason">{words.explain(claim, details.names)}</p>
      <div class="claim-foot">
        <details>
          <summary>{words.t('record.andSources')}</summary>
          <Comparison claim={claim} facts={details.facts} />
          <FactList ids={claim.verdict.facts} details={details} most={ROW_SOURCES} />
          <h3>{words.t('card.understood')}</h3>
          <Understood claim={claim} names={details.names} />
        </details>
        <ShowButton claim={claim} onShow={onShow} />
      </div>
    </li>
  );
}

/** A claim the record cannot judge: one quiet line and the reason. */
export function QuietClaimRow({ claim, details, articleLanguage, onShow }: ClaimRowProps) {
  const words = useWords();
  return (
    <li class="claim claim-unverified">
      <p class="claim-head">
        <VerdictBadge kind={claim.verdict.kind} />
        <span class="claim-metric">{words.metric(claim.metric, claim.basis)}</span>
      </p>
      <Quote claim={claim} lang={articleLanguage} />
      <p class="reason">{words.explain(claim, details.names)}</p>
      <div class="claim-foot">
        <ShowButton claim={claim} onShow={onShow} />
      </div>
    </li>
  );
}
