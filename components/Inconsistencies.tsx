import { nameOf } from '../lib/format';
import type { Claim, Inconsistency, JudgedClaim, ListDetails, ReadingLanguage, ShownAnnotations } from '../lib/model';
import { ShowButton } from './ClaimRow';
import { Icon } from './icons';
import { claimsOf } from './order';
import { Fold } from './panel/Fold';
import { Quote } from './Quote';
import { wholeFigures } from './whole-figures';
import { useWords } from './words';

/** So many are shown at once; the rest is folded, so that they do not hide the list of claims. */
const SHOWN = 2;

/** Key of the title of inconsistencies: an article that only reports what sources say does not contradict itself. */
export const conflictTitle = (found: readonly Inconsistency[]): string =>
  found.every(({ kind, sums }) => kind === 'attributed' && sums.length === 0)
    ? 'inconsistency.titleAttributed'
    : 'inconsistency.title';

interface PairProps {
  inconsistency: Inconsistency;
  /** All claims of the article: what the inconsistency's indexes point into. */
  all: readonly JudgedClaim[];
  details: ListDetails;
  articleLanguage: ReadingLanguage;
  onShow: (claim: Claim) => void;
}

/** Claims of one article that cannot all hold, side by side in the article's own words. */
function InconsistencyPair({ inconsistency, all, details, articleLanguage, onShow }: PairProps) {
  const words = useWords();
  const claims = claimsOf(inconsistency, all);
  const [first] = claims;
  if (!first) return null;
  return (
    <li class="pair">
      <p class="pair-head">
        <strong>
          {nameOf(first.subject, details.names)}, {words.metric(first.metric, first.basis)}
        </strong>
      </p>
      <p class="reason">{wholeFigures(words.inconsistency(inconsistency, all))}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.target.start}>
            <span class="amount">{words.shortFigure(claim.figure, claim.metric)}</span>
            <Quote claim={claim} lang={articleLanguage} />
            <ShowButton claim={claim} onShow={onShow} bare />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the list of inconsistencies needs. */
export interface InconsistenciesProps {
  annotations: Pick<ShownAnnotations, 'inconsistencies' | 'claims' | 'article'>;
  details: ListDetails;
  onShow: (claim: Claim) => void;
}

/** All places where the article contradicts itself. */
export function Inconsistencies({ annotations, details, onShow }: InconsistenciesProps) {
  const words = useWords();
  const { inconsistencies, claims, article } = annotations;
  if (inconsistencies.length === 0) return null;
  const pairs = inconsistencies.map((inconsistency) => (
    <InconsistencyPair
      key={inconsistency.claims.join(' ')}
      inconsistency={inconsistency}
      all={claims}
      details={details}
      articleLanguage={article.language}
      onShow={onShow}
    />
  ));
  const more = pairs.slice(SHOWN);
  return (
    <section class="inconsistencies">
      <h2>
        <Icon name="inconsistent" />
        {words.t(conflictTitle(inconsistencies))}
      </h2>
      <ul>{pairs.slice(0, SHOWN)}</ul>
      {more.length > 0 ? (
        <Fold summary={words.t('panel.moreConflicts', { count: more.length })}>{() => <ul>{more}</ul>}</Fold>
      ) : null}
    </section>
  );
}
