import { useId, useState } from 'preact/hooks';
import type { ClaimFacts } from '../../lib/model';
import { useWords } from '../words';
import { CopyBox } from './CopyBox';
import { MOST_NOTE, type ReportPlace, recordReport } from './report-text';

interface RecordReportProps {
  place: ReportPlace;
  facts: ClaimFacts | null;
  onCopy: (text: string) => Promise<boolean>;
}

/** "This record is wrong": which fact, what the person saw, and the text of the report. */
export function RecordReport({ place, facts, onCopy }: RecordReportProps) {
  const words = useWords();
  const id = useId();
  const all = facts?.facts ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState('');
  const shown = chosen ?? (all.find(({ held }) => held === 'compared') ?? all[0])?.fact.id ?? '';
  const fact = all.find((one) => one.fact.id === shown)?.fact ?? null;
  const names = { ...place.names, ...facts?.names };
  return (
    <div class="correct">
      <p class="fine">{words.t('claim.report.hint')}</p>
      <div class="correct-field">
        <label for={`${id}-fact`}>{words.t('claim.report.which')}</label>
        <select id={`${id}-fact`} value={shown} onChange={(event) => setChosen(event.currentTarget.value)}>
          {all.map((one) => (
            <option key={one.fact.id} value={one.fact.id}>
              {`${words.date(one.fact.date)}: ${words.shortFigure(one.fact.figure, one.fact.metric)}`}
            </option>
          ))}
          <option value="">{words.t('claim.report.whichMissing')}</option>
        </select>
      </div>
      <div class="correct-field">
        <label for={`${id}-seen`}>{words.t('claim.report.seenLabel')}</label>
        <textarea
          id={`${id}-seen`}
          rows={2}
          maxLength={MOST_NOTE}
          value={seen}
          onInput={(event) => setSeen(event.currentTarget.value)}
        />
      </div>
      <CopyBox text={recordReport({ ...place, names }, fact, seen, words)} onCopy={onCopy} />
    </div>
  );
}
