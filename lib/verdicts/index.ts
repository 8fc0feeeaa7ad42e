export { agreeAcross, areAtOdds, sayTheSame, statementOf } from './across';
export { type Agreement, type Amount, compareAmounts, type Interval, intervalOf } from './agree';
export type { JudgeContext } from './case';
export { type Comparability, comparability } from './comparable';
export { type FactsOf, judgeBySums, judgeByValueBefore } from './follow';
export { type ArticleClaims, findInconsistencies } from './inconsistencies';
export { judge } from './judge';
export { METRIC_RULES, type MetricKind, type MetricRule } from './metrics';
export { datedByRecord } from './record-date';
