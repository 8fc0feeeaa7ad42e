import type { FactBrief, ReportBrief } from '../lib/model';
import { ExternalLink } from './ExternalLink';
import { useWords } from './words';

/** Reports that give one figure. */
interface Camp {
  readonly first: ReportBrief;
  readonly reports: readonly ReportBrief[];
}

const campOf = ({ figure, standing }: ReportBrief): string =>
  [figure.low, figure.high, figure.unit, standing === 'mistaken'].join(' ');

/** Reports by the figure they give: the accepted one first, then by how many give it, known slips last. */
function campsOf({ figure, reports }: Pick<FactBrief, 'figure' | 'reports'>): Camp[] {
  const camps = new Map<string, ReportBrief[]>();
  for (const report of reports) camps.set(campOf(report), [...(camps.get(campOf(report)) ?? []), report]);
  const rank = ([first, ...more]: readonly ReportBrief[]): number => {
    if (!first || first.standing === 'mistaken') return -1;
    const isAccepted = first.figure.low === figure.low && first.figure.high === figure.high;
    if (isAccepted && first.figure.unit === figure.unit) return Number.POSITIVE_INFINITY;
    return first.figure.low === null || first.figure.high === null ? 0 : more.length + 1;
  };
  return [...camps.values()]
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
    .flatMap((camp) => (camp[0] ? [{ first: camp[0], reports: camp }] : []));
}

/** Who gives which figure of a disputed fact, with dates; a source that is the company itself is named so. */
export function WhoSays({ fact }: { fact: FactBrief }) {
  const words = useWords();
  const aside = ({ standing, published }: ReportBrief): string =>
    [standing === 'company' && words.t('card.theCompany'), published && words.shortDate(published)]
      .filter(Boolean)
      .join(', ');
  return (
    <>
      <dl class="camps">
        {campsOf(fact).map(({ first, reports }) => (
          <div key={campOf(first)} class={first.standing === 'mistaken' ? 'camp camp-mistaken' : 'camp'}>
            <dt>
              <span class="amount">{words.shortFigure(first.figure, fact.metric)}</span>
              {first.standing === 'mistaken' ? <span class="fine">{words.standing('mistaken')}</span> : null}{' '}
            </dt>
            {reports.map((report) => (
              <dd key={report.url}>
                <ExternalLink url={report.url}>{report.publisher}</ExternalLink>
                <span class="fine">{aside(report)}</span>{' '}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {fact.reports.length < fact.reportCount ? (
        <p class="fine">{words.t('fact.sourcesShown', { shown: fact.reports.length, count: fact.reportCount })}</p>
      ) : null}
    </>
  );
}
