import type { CardContent, Details } from '../lib/model';
import { Checked } from './CompanyCard';
import { Comparison } from './Comparison';
import { FactList } from './FactList';
import { conflictTitle } from './Inconsistencies';
import { Icon } from './icons';
import { Understood } from './Understood';
import { VerdictBadge } from './VerdictBadge';
import { useWords } from './words';

/** Most sources listed under one fact of a card. */
const CARD_SOURCES = 5;

/** What a figure claims, what the record says, and who says so. */
export function FigureCard({ content, details }: { content: CardContent & { kind: 'figure' }; details: Details }) {
  const words = useWords();
  const { claim, conflicts, all } = content;
  const company = details.companies[claim.subject];
  return (
    <>
      <VerdictBadge kind={claim.verdict.kind} />
      <Comparison claim={claim} facts={details.facts} />
      <p class="reason">{words.explain(claim, details.names)}</p>
      {conflicts.map((conflict) => (
        <section key={conflict.claims.join(' ')} class="conflict">
          <h3>
            <Icon name="inconsistent" />
            {words.t(conflictTitle([conflict]))}
          </h3>
          <p>{words.inconsistency(conflict, all, all.indexOf(claim))}</p>
        </section>
      ))}
      <FactList ids={claim.verdict.facts} details={details} most={CARD_SOURCES} />
      <section>
        <h3>{words.t('card.understood')}</h3>
        <Understood claim={claim} names={details.names} />
      </section>
      {company ? <Checked day={company.checked} /> : null}
    </>
  );
}
