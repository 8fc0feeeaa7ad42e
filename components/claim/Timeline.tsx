import type { ClaimFacts, FactBrief, Held, JudgedClaim } from '../../lib/model';
import { FactChart } from '../chart/FactChart';
import { isDrawable, seriesOf } from '../chart/series';
import { FactMarks } from '../FactMarks';
import { Icon } from '../icons';
import { inLine, namesInLine } from '../outside-text';
import { SourceList } from '../SourceList';
import { useWords, type Words } from '../words';

/** Most facts shown before the rest is folded away. */
const SHOWN = 6;

/** When a fact held, how far along it was and what it covers. */
function circumstances(fact: FactBrief, words: Words): string {
  const time = fact.period ? words.t('fact.for', { period: words.period(fact.period) }) : fact.periodText;
  return inLine(
    [
      time,
      words.status(fact.status),
      fact.scope === 'whole' ? null : words.t(`metric.scope.${fact.scope}`),
      fact.basis === null ? null : words.t(`metric.basis.${fact.basis}`),
    ],
    ' · ',
  );
}

interface EntryProps {
  fact: FactBrief;
  held: Held;
  names: ClaimFacts['names'];
}

function Entry({ fact, held, names }: EntryProps) {
  const words = useWords();
  const parties = namesInLine(fact.counterparties, names);
  return (
    <li class={held === 'compared' ? 'moment moment-compared' : 'moment'}>
      <p class="fact-head">
        <span>{words.date(fact.date)}</span>
        <span class="amount">{words.figure(fact.figure, fact.metric)}</span>
      </p>
      {held === 'compared' ? (
        <p class="compared">
          <Icon name="locate" size={14} />
          {words.t('claim.timeline.compared')}
        </p>
      ) : null}
      <p class="fine">
        {[parties, circumstances(fact, words)].filter(Boolean).join(' · ')}
        <FactMarks fact={fact} />
      </p>
      <details>
        <summary>{words.t('fact.sources', { count: fact.reportCount })}</summary>
        <SourceList fact={fact} most={fact.reports.length} />
      </details>
    </li>
  );
}

interface TimelineProps {
  claim: JudgedClaim;
  facts: ClaimFacts;
  /** Today, ISO 8601. */
  day: string | undefined;
}

/** All that the record holds on the matter, newest first; what the verdict rests on is marked. */
export function Timeline({ claim, facts, day }: TimelineProps) {
  const words = useWords();
  if (facts.facts.length === 0) return <p class="reason">{words.t('claim.timeline.none')}</p>;
  const { figure, date, period } = claim;
  const mark = { figure, date, period, label: words.t('chart.article') };
  const series = seriesOf(
    facts.facts.map(({ fact }) => fact),
    claim.metric,
    { mark, day, period },
  );
  const last = facts.facts.findLastIndex(({ held }) => held === 'compared');
  const shown = facts.facts.slice(0, Math.max(SHOWN, last + 1));
  const folded = facts.facts.slice(shown.length);
  const entry = ({ fact, held }: ClaimFacts['facts'][number]) => (
    <Entry key={fact.id} fact={fact} held={held} names={facts.names} />
  );
  return (
    <>
      {isDrawable(series) ? <FactChart series={series} /> : null}
      <ol class="moments">{shown.map(entry)}</ol>
      {folded.length > 0 ? (
        <details>
          <summary>{words.t('claim.timeline.more', { count: folded.length })}</summary>
          <ol class="moments">{folded.map(entry)}</ol>
        </details>
      ) : null}
    </>
  );
}
