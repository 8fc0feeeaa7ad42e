import { fragmentLink } from '../lib/format';
import {
  type Claim,
  isOwnFact,
  type JudgedClaim,
  type ListDetails,
  type ReadingLanguage,
  type Remembered,
} from '../lib/model';
import { Comparison } from './Comparison';
import { ExternalLink } from './ExternalLink';
import { FactList } from './FactList';
import { Icon } from './icons';
import { CopyLink } from './panel/CopyLink';
import { Fold } from './panel/Fold';
import { Quote } from './Quote';
import { RememberedHere } from './Remembered';
import { Understood } from './Understood';
import { VerdictBadge } from './VerdictBadge';
import { wholeFigures } from './whole-figures';
import { useWords } from './words';

/** Most sources listed under one fact of the popup. */
const ROW_SOURCES = 8;

interface ShowButtonProps {
  claim: Claim;
  onShow: (claim: Claim) => void;
  /** Only the sign, where there is no room for a word. */
  bare?: boolean;
}

/** The button that scrolls the article to a claim. */
export function ShowButton({ claim, onShow, bare = false }: ShowButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={bare ? 'sign-button' : 'link-button'}
      onClick={() => onShow(claim)}
      title={words.t('popup.show')}
      aria-label={words.t('popup.showLabel', { figure: claim.target.exact })}
    >
      <Icon name="locate" />
      {bare ? null : words.t('panel.show')}
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

/** What all claim rows of a list share: the article's data, and what can be done. */
export interface ClaimRowContext {
  details: ListDetails;
  /** Language of the article, for its quotes. */
  articleLanguage: ReadingLanguage;
  /** Address of the article, for links to a passage; null where it is not known. */
  address: string | null;
  onShow: (claim: Claim) => void;
  /** Keeps the claim of that place as an own fact. */
  onKeep: (index: number) => void;
  /** Copies a link; whether the browser did. */
  onCopy: (text: string) => Promise<boolean>;
}

/** What a claim row needs. */
export interface ClaimRowProps extends ClaimRowContext {
  claim: JudgedClaim;
  /** Its place among the article's claims. */
  index: number;
  /** Claims read in other articles that disagree with this one. */
  remembered: readonly Remembered[];
  /** Names the company too, where rows are not under its name. */
  named: boolean;
}

function Head({ claim, details, named }: Pick<ClaimRowProps, 'claim' | 'details' | 'named'>) {
  const words = useWords();
  const metric = words.metric(claim.metric, claim.basis);
  return (
    <p class="claim-head">
      <VerdictBadge kind={claim.verdict.kind} />
      {isOwnFact(claim.verdict.facts[0] ?? '') ? <span class="own-mark">{words.t('own.mark')}</span> : null}
      <span class="claim-metric">
        {named ? <strong>{details.names[claim.subject] ?? claim.subject}, </strong> : null}
        {metric}
      </span>
    </p>
  );
}

function Actions({ claim, index, address, onShow, onCopy }: ClaimRowProps) {
  const words = useWords();
  const figure = claim.target.exact;
  return (
    <span class="claim-actions">
      <a class="link-button" href={`#/claim/${index}`} aria-label={words.t('panel.detailsLabel', { figure })}>
        {words.t('panel.details')}
      </a>
      {address ? <CopyLink link={fragmentLink(address, claim.target)} figure={figure} onCopy={onCopy} /> : null}
      <ShowButton claim={claim} onShow={onShow} />
    </span>
  );
}

/**
 * One claim: verdict, the figure in its sentence, the reason; record, sources and reading folded below. A claim the
 * record cannot judge has nothing to fold.
 */
export function ClaimRow(props: ClaimRowProps) {
  const { claim, index, details, articleLanguage, address, onKeep } = props;
  const words = useWords();
  const isQuiet = claim.verdict.kind === 'unverified';
  return (
    <li class={`claim claim-${claim.verdict.kind}`} data-claim={index}>
      <Head {...props} />
      <Quote claim={claim} lang={articleLanguage} />
      <p class="reason">{wholeFigures(words.explain(claim, details.names))}</p>
      <RememberedHere claim={claim} found={props.remembered} />
      <div class="claim-foot">
        <Fold summary={words.t(isQuiet ? 'card.understood' : 'record.andSources')}>
          {() => (
            <>
              {isQuiet ? null : (
                <>
                  <Comparison claim={claim} facts={details.facts} />
                  <FactList ids={claim.verdict.facts} details={details} most={ROW_SOURCES} />
                  <h3>{words.t('card.understood')}</h3>
                </>
              )}
              <Understood claim={claim} names={details.names} />
              <div class="claim-more">
                <KeepButton claim={claim} onKeep={() => onKeep(index)} />
                {address ? (
                  <ExternalLink url={fragmentLink(address, claim.target)}>{words.t('panel.openPassage')}</ExternalLink>
                ) : null}
              </div>
            </>
          )}
        </Fold>
        <Actions {...props} />
      </div>
    </li>
  );
}
