import type { CardContent, Details } from '../lib/model';
import { Checked } from './Checked';
import { Comparison } from './Comparison';
import { FactChart } from './chart/FactChart';
import { worthSeries } from './chart/worth';
import { FactList } from './FactList';
import { conflictTitle } from './Inconsistencies';
import { Icon } from './icons';
import { Understood } from './Understood';
import { VerdictBadge } from './VerdictBadge';
import { wholeFigures } from './whole-figures';
import { useWords } from './words';

/** Most sources listed under one fact of a card. */
const CARD_SOURCES = 3;

/** What the record says of a figure, the article beside it, who says so, and how the figure was read. */
export function FigureCard({ content, details }: { content: CardContent & { kind: 'figure' }; details: Details }) {
  const words = useWords();
  const { claim, conflicts, all } = content;
  const company = details.companies[claim.subject];
  const series = company && worthSeries(company, details, [claim], words.t('chart.article'));
  return (
    <>
      <VerdictBadge kind={claim.verdict.kind} />
      <p class="reason">{wholeFigures(words.explain(claim, details.names))}</p>
      <Comparison claim={claim} facts={details.facts} details={details} />
      {conflicts.map((conflict) => (
        <section key={conflict.claims.join(' ')} class="conflict">
          <h3>
            <Icon name="inconsistent" />
            {words.t(conflictTitle([conflict]))}
          </h3>
          <p>{wholeFigures(words.inconsistency(conflict, all, all.indexOf(claim)))}</p>
        </section>
      ))}
      <FactList ids={claim.verdict.facts} details={details} most={CARD_SOURCES} />
      {series && series.metric === claim.metric ? <FactChart series={series} /> : null}
      <details class="more">
        <summary>{words.t('card.understood')}</summary>
        <Understood claim={claim} names={details.names} />
      </details>
      {company ? <Checked day={company.checked} /> : null}
    </>
  );
}
