import type { Details, JudgedClaim } from '../lib/model';
import { useWords } from './words';

/** The article's figure beside the record's, with the difference; nothing when there is no record figure. */
export function Comparison({ claim, facts }: { claim: JudgedClaim; facts: Details['facts'] }) {
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
    { label: words.t('compare.article'), figure: claim.figure, date: null, status: claim.status },
    ...(record
      ? [
          {
            label: words.t(latest ? 'compare.atThatTime' : 'compare.record'),
            figure: record,
            date: whenOf(recordDate),
            status: recordStatus,
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
          },
        ]
      : []),
  ];
  return (
    <div class="comparison">
      <dl>
        {cells.map(({ label, figure, date, status }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span class="amount">{words.shortFigure(figure, claim.metric)}</span>
              {date ? <span class="fine">{date}</span> : null}
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
