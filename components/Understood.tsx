import { isDeal } from '../lib/format';
import type { Claim, Details } from '../lib/model';
import { namesInLine } from './outside-text';
import { useWords, type Words } from './words';

function grounded(words: Words, value: string, grounds: Claim['grounds']['subject']): string {
  if (grounds.by === 'stated') return value;
  if (grounds.evidence === value) return words.t('claim.inferredContext', { value });
  return grounds.evidence
    ? words.t('claim.inferred', { value, evidence: grounds.evidence })
    : words.t('claim.inferredPlain', { value });
}

function when(claim: Claim, words: Words): string {
  const said = claim.period ? words.period(claim.period) : claim.date ? words.date(claim.date) : null;
  if (!said || claim.dateBy === 'unknown') return said ?? words.t('claim.dateUnknown');
  if (claim.period || claim.dateBy === 'stated') return said;
  return words.t(claim.dateBy === 'record' ? 'claim.dateRecord' : 'claim.dateArticle', { date: said });
}

function status(claim: Claim, words: Words): string {
  const more = [
    ...(claim.earlier ? [words.t('claim.earlier')] : []),
    ...(claim.hypothetical ? [words.t('claim.hypothetical')] : []),
  ];
  return [words.status(claim.status), ...more].join(', ');
}

/** Whether its status says something of a claim: a valuation or a turnover that simply is has none. */
const says = ({ status: at, metric, earlier, hypothetical }: Claim): boolean =>
  at !== 'completed' || isDeal(metric) || earlier || hypothetical;

/** A claim as understood: whose, what, how much, when, how sure, and what was concluded rather than stated. */
export function Understood({ claim, names }: { claim: Claim; names: Details['names'] }) {
  const words = useWords();
  const subject = names[claim.subject] ?? claim.subject;
  const rows: [string, string][] = [
    [words.t('claim.company'), grounded(words, subject, claim.grounds.subject)],
    [words.t('claim.measure'), grounded(words, words.metric(claim.metric, claim.basis), claim.grounds.metric)],
    [words.t('claim.amount'), words.figure(claim.figure, claim.metric)],
    [words.t('claim.when'), when(claim, words)],
  ];
  if (says(claim)) rows.push([words.t('claim.status'), status(claim, words)]);
  if (claim.counterparties.length > 0) {
    rows.push([words.t('claim.parties'), namesInLine(claim.counterparties, names)]);
  }
  if (claim.attribution) rows.push([words.t('claim.saidBy'), claim.attribution]);
  return (
    <dl class="understood">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
