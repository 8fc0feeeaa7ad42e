import type { Grounds } from '../../lib/model';
import type { Words } from '../words';

/** Rules by which the owner of a figure is found, and the ends of their names that say how it is referred to. */
const SUBJECT_RULES: readonly string[] = [
  ...['corrected', 'nearest-owner', 'deal-target', 'topic'],
  ...['omitted-verb', 'beside-name', 'carried-over', 'in-order'],
];
const REFERENCES: Readonly<Record<string, string>> = {
  'pronoun: nearest subject': 'pronoun',
  'description: apposition': 'apposition',
  'description: in the record': 'described',
  'description: owner of the product': 'product',
  'description: founder': 'founder',
  'description: context': 'context',
  'description: people of its country': 'country',
};

/** Rules of the metric that are no words of the figure's own sentence. All others are names of such words. */
const METRIC_RULES: readonly string[] = [
  'corrected',
  'told-before',
  'row-before',
  'compared-with-before',
  'beside-name',
];

/** End of the name of a rule that goes by words of a table's head. */
const HEADER = '+header';

/** Key of the sentence that says by which rule a figure's owner was found. */
export function subjectRuleKey({ rule }: Pick<Grounds, 'rule'>): string {
  const [main = '', reference] = rule.split('+');
  if (reference !== undefined) return `claim.rule.reference.${REFERENCES[reference] ?? 'other'}`;
  return `claim.rule.subject.${SUBJECT_RULES.includes(main) ? main : 'other'}`;
}

/** Key of the sentence that says by which rule a figure's metric was found. */
export function metricRuleKey({ rule, by, evidence }: Pick<Grounds, 'rule' | 'by' | 'evidence'>): string {
  if (METRIC_RULES.includes(rule)) return `claim.rule.metric.${rule}`;
  if (evidence === '') return 'claim.rule.metric.other';
  if (rule.endsWith(HEADER)) return 'claim.rule.metric.header';
  return `claim.rule.metric.${by === 'stated' ? 'words' : 'nearby'}`;
}

/** How the owner of a figure is known, in a sentence. */
export function subjectRule(grounds: Grounds, words: Words): string {
  const key = subjectRuleKey(grounds);
  const isBare = grounds.evidence === '' && key === 'claim.rule.subject.topic';
  return words.t(isBare ? 'claim.rule.subject.topicBare' : key, { evidence: grounds.evidence });
}

/** How a figure's metric is known, in a sentence. */
export function metricRule(grounds: Grounds, words: Words): string {
  return words.t(metricRuleKey(grounds), { evidence: grounds.evidence });
}
