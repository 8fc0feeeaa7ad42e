import type { Claim, Details, ReadingLanguage, Remembered } from '../lib/model';
import { ClaimRow, QuietClaimRow } from './ClaimRow';
import { Checked } from './CompanyCard';
import type { Group } from './order';
import { useWords } from './words';

/** What a company group needs. */
export interface CompanyGroupProps {
  group: Group;
  details: Details;
  articleLanguage: ReadingLanguage;
  onShow: (claim: Claim) => void;
  /** Keeps the claim of that place as an own fact. */
  onKeep: (index: number) => void;
  /** Claims read in other articles that disagree with one of these. */
  remembered?: readonly Remembered[];
}

/** A company with its claims, worst first; those the record cannot judge are folded. */
export function CompanyGroup({ group, details, articleLanguage, onShow, onKeep, remembered = [] }: CompanyGroupProps) {
  const words = useWords();
  const company = details.companies[group.company];
  const shared = { details, articleLanguage, onShow, onKeep };
  const readOf = (index: number) => remembered.filter((one) => one.claim === index);
  return (
    <section class="group">
      <header>
        <h2>{company?.name ?? details.names[group.company] ?? group.company}</h2>
        <Checked day={company?.checked ?? null} />
      </header>
      {group.claims.length > 0 ? (
        <ol class="claims">
          {group.claims.map(({ index, claim }) => (
            <ClaimRow key={index} claim={claim} index={index} remembered={readOf(index)} {...shared} />
          ))}
        </ol>
      ) : null}
      {group.quiet.length > 0 ? (
        <details class="quiet">
          <summary>{words.t('popup.quiet', { count: group.quiet.length })}</summary>
          <ol class="claims">
            {group.quiet.map(({ index, claim }) => (
              <QuietClaimRow key={index} claim={claim} index={index} remembered={readOf(index)} {...shared} />
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}
