import type { Claim, CompanyBrief, Details, JudgedClaim, Metric } from '../../lib/model';
import { type ChartSeries, seriesOf, worthMetric } from './series';

/** First day of the days a claim may mean. */
const dayOf = ({ date, when }: Claim): string | null => date ?? when?.start ?? null;

/** The claim to mark: the first that asks for attention, else the first of the metric. */
function toldOf(claims: readonly JudgedClaim[], metric: Metric): JudgedClaim | null {
  const told = claims.filter((claim) => claim.metric === metric && claim.scope === 'whole' && !claim.hypothetical);
  return told.find(({ verdict }) => verdict.severity !== 'none') ?? told[0] ?? null;
}

/**
 * What a company was worth over time, with the article's figure on it when it speaks of that.
 *
 * @param label what the article's figure is called beside its mark.
 */
export function worthSeries(
  company: Pick<CompanyBrief, 'history'>,
  { facts, day }: Pick<Details, 'facts' | 'day'>,
  claims: readonly JudgedClaim[] = [],
  label = '',
): ChartSeries {
  const history = company.history.flatMap((id) => facts[id] ?? []);
  const metric = worthMetric(history);
  const told = toldOf(claims, metric);
  return seriesOf(history, metric, { day, mark: told && { figure: told.figure, date: dayOf(told), label } });
}
