import type { ComponentChild } from 'preact';
import { ReportMenu } from '../../../components/reports/ReportMenu';
import { ReportPage } from '../../../components/reports/ReportPage';
import type { Annotations, Details, Language } from '../../../lib/model';
import { reportOf, reportTranslator, wordedReport } from '../../../lib/reports';

/** The menu of reports, or with `page` the printable report, of an article with all that a report can hold. */
export function reportsShown(
  { annotations, details }: { annotations: Annotations; details: Details },
  language: Language,
  noted: string[],
  query: URLSearchParams,
): ComponentChild {
  if (query.has('page')) {
    const [claim] = annotations.claims;
    if (!claim) throw new Error('the article has no claims');
    const report = reportOf({
      ...{ annotations, details, now: '2026-07-01T09:30:00.000Z', asOf: '2026-06-26' },
      address: 'https://sample.example/article',
      corrections: [{ target: claim.target, parts: { metric: 'funding_round' }, isNoClaim: false }],
      remembered: [
        {
          ...{ claim: 0, id: 'r1', figure: claim.figure, status: 'reported', quote: claim.quote },
          ...{ target: claim.target, date: null, period: null, language },
          ...{ title: 'Arms race', site: 'Evening Wire', url: 'https://wire.example/arms' },
          ...{ published: '2025-04-01', readOn: '2026-06-30' },
        },
      ],
    });
    return <ReportPage report={wordedReport(report, reportTranslator(language))} onPrint={() => noted.push('print')} />;
  }
  return (
    <div class="article-line">
      <ReportMenu
        status={query.get('status') ?? ''}
        formats={[
          { format: 'markdown', missing: null },
          { format: 'csv', missing: null },
          { format: 'json', missing: null },
          { format: 'annotations', missing: 'needsAddress' },
          { format: 'claimreview', missing: null },
        ]}
        reviewer={{ name: '', isOrganization: false, url: '', review: '', remember: false }}
        onDeliver={(format, delivery) => noted.push(`${delivery} ${format}`)}
        onReview={(values, delivery) => noted.push(`${delivery} claimreview ${JSON.stringify(values)}`)}
        onOpen={() => noted.push('open')}
      />
    </div>
  );
}
