import type { VNode } from 'preact';
import type { ListDetails } from '../lib/model';
import { Checked } from './Checked';
import type { Group } from './order';
import { useWords } from './words';

/** What a company group needs. */
export interface CompanyGroupProps {
  group: Group;
  details: ListDetails;
  /** The row of the claim of a place. */
  rowOf: (index: number) => VNode;
  /** Shows the claims that the record cannot judge at once, because they were asked for. */
  unfolded: boolean;
}

/** A company with its claims, worst first; those the record cannot judge are folded. */
export function CompanyGroup({ group, details, rowOf, unfolded }: CompanyGroupProps) {
  const words = useWords();
  const company = details.companies[group.company];
  const quiet = group.quiet.map(({ index }) => rowOf(index));
  return (
    <section class="group">
      <header>
        <h2>{company?.name ?? details.names[group.company] ?? group.company}</h2>
        <Checked day={company?.checked ?? null} longAgo={company?.longAgo} />
      </header>
      {group.claims.length > 0 ? <ol class="claims">{group.claims.map(({ index }) => rowOf(index))}</ol> : null}
      {quiet.length > 0 ? (
        <details class="quiet" open={unfolded}>
          <summary>{words.t('popup.quiet', { count: quiet.length })}</summary>
          <ol class="claims">{quiet}</ol>
        </details>
      ) : null}
    </section>
  );
}
