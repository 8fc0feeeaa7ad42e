import type { Details, JudgedClaim } from '../lib/model';
import { Converted } from './Converted';
import { useWords } from './words';

/** What is compared; with `details`, the article's own words and the reader's currency are told beside. */
export interface ComparisonProps {
  claim: JudgedClaim;
  facts: Details['facts'];
  details?: Pick<Details, 'money' | 'day'>;
}

/** The article's figure beside the record's, with the difference; nothing when there is no record figure. */
export function Comparison({ claim, facts, details }: ComparisonProps) {
  const words = useWords();
  const { record, recordDate, recordStatus, latest, latestDate } = claim.verdict.values;
  if (!record && !latest) return null;
  const difference = words.difference(claim);
  const isConverted = claim.verdict.difference !== null && claim.verdict.difference.unit !== claim.figure.unit;
  /** The period a record figure is for, else the day since when it holds. */
  const whenOf = (date: string | null): string | null => {
    const fact = claim.verdict.facts.map((id) => facts[id]).find((f) => f?.period && f.date === date);
    if (fact?.period) return words.period(fact.period);
    return date && words.date(date);
  };
  const cells = [
    { label: words.t('compare.article'), figure: claim.figure, date: null, status: claim.status, dated: claim },
    ...(record
      ? [
          {
            label: words.t(latest ? 'compare.atThatTime' : 'compare.record'),
            figure: record,
            date: whenOf(recordDate),
            status: recordStatus,
            dated: { date: recordDate, period: claim.verdict.values.recordPeriod ?? null },
          },
        ]
      : []),
    ...(latest
      ? [
          {
            label: words.t(record ? 'compare.latest' : 'compare.record'),
            figure: latest,
            date: whenOf(latestDate),
            status: null,
            dated: { date: latestDate, period: claim.verdict.values.latestPeriod ?? null },
          },
        ]
      : []),
  ];
  return (
    <div class="comparison">
      <dl>
        {cells.map(({ label, figure, date, status, dated }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span class="amount">{words.shortFigure(figure, claim.metric)}</span>
              {details && dated === claim ? (
                <span class="fine">{words.t('compare.wording', { words: claim.target.exact })}</span>
              ) : null}
              {date ? <span class="fine">{date}</span> : null}
              {details ? <Converted figure={figure} metric={claim.metric} dated={dated} details={details} /> : null}
              {status === 'in_talks' || status === 'forecast' || status === 'planned' || status === 'denied' ? (
                <span class="fine">{words.status(status)}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {difference ? (
        <p class="difference">
          <span>{words.t(isConverted ? 'compare.converted' : 'compare.difference')}</span> <strong>{difference}</strong>
        </p>
      ) : null}
    </div>
  );
}
