import type { FactBrief, Figure, Metric, ReportBrief } from '../lib/model';
import { ExternalLink } from './ExternalLink';
import { useWords } from './words';

/** Whether two figures state the same amount; "about 870" and "870" do. */
const sameAmount = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit;

function Source({ report, accepted, metric }: { report: ReportBrief; accepted: Figure; metric: Metric }) {
  const words = useWords();
  const differs = !sameAmount(report.figure, accepted);
  return (
    <li class={report.standing === 'mistaken' ? 'source source-mistaken' : 'source'}>
      <ExternalLink url={report.url}>{report.publisher}</ExternalLink>
      <span class="source-facts">
        <span>
          {[report.published && words.date(report.published), words.standing(report.standing)]
            .filter(Boolean)
            .join(', ')}
        </span>
        {differs ? (
          <span class="source-figure">{words.t('source.says', { figure: words.figure(report.figure, metric) })}</span>
        ) : null}
      </span>
    </li>
  );
}

/** The sources of a fact, nearest to the event first; a source that says another figure shows it. */
export function SourceList({ fact, most }: { fact: FactBrief; most: number }) {
  const words = useWords();
  const shown = fact.reports.slice(0, most);
  return (
    <>
      <ul class="sources">
        {shown.map((report) => (
          <Source
            key={`${report.url} ${report.figure.low}`}
            report={report}
            accepted={fact.figure}
            metric={fact.metric}
          />
        ))}
      </ul>
      {shown.length < fact.reportCount ? (
        <p class="fine">{words.t('fact.sourcesShown', { shown: shown.length, count: fact.reportCount })}</p>
      ) : null}
    </>
  );
}
