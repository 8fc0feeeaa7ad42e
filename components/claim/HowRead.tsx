import type { ComponentChildren } from 'preact';
import { nameOf } from '../../lib/format';
import type { Details, JudgedClaim } from '../../lib/model';
import { namesInLine } from '../outside-text';
import { useWords } from '../words';
import { metricRule, subjectRule } from './rule-words';
import { basisWord, scopeWord, timeOf, timeRule } from './time-words';

interface Row {
  label: string;
  value: string;
  /** How it is known; a part that was concluded says so. */
  how?: ComponentChildren;
}

/** A claim part by part: what was read, in which words, and what was concluded by which rule. */
export function HowRead({ claim, names }: { claim: JudgedClaim; names: Details['names'] }) {
  const words = useWords();
  const { subject, metric } = claim.grounds;
  const how = (grounds: typeof subject, sentence: string) => (
    <>
      <strong>{words.t(grounds.rule === 'corrected' ? 'claim.by.person' : `claim.by.${grounds.by}`)}</strong> {sentence}
    </>
  );
  const parties = namesInLine(claim.counterparties, names);
  const rows: Row[] = [
    {
      label: words.t('claim.company'),
      value: nameOf(claim.subject, names),
      how: how(subject, subjectRule(subject, words)),
    },
    {
      label: words.t('claim.measure'),
      value: words.metric(claim.metric, null),
      how: how(metric, metricRule(metric, words)),
    },
    {
      label: words.t('claim.amount'),
      value: words.figure(claim.figure, claim.metric),
      how: words.t(claim.unitInferred ? 'claim.words.unitInferred' : 'claim.words', { words: claim.target.exact }),
    },
    {
      label: words.t('claim.when'),
      value: timeOf(claim, words) ?? words.t('claim.time.none'),
      how: timeRule(claim, words),
    },
    { label: words.t('claim.status'), value: words.status(claim.status) },
    { label: words.t('claim.extent'), value: scopeWord(claim.scope, words) },
    ...(claim.metric === 'valuation' ? [{ label: words.t('claim.basis'), value: basisWord(claim.basis, words) }] : []),
    { label: words.t('claim.parties'), value: parties || words.t('claim.parties.none') },
    ...(claim.attribution ? [{ label: words.t('claim.saidBy'), value: claim.attribution }] : []),
    ...(claim.earlier ? [{ label: words.t('claim.special'), value: words.t('claim.earlier') }] : []),
    ...(claim.hypothetical ? [{ label: words.t('claim.special'), value: words.t('claim.hypothetical') }] : []),
  ];
  return (
    <dl class="how-read">
      {rows.map(({ label, value, how: known }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>
            {value}
            {known ? <span class="fine how">{known}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
