import { useId, useState } from 'preact/hooks';
import type { FactBrief } from '../../lib/model';
import { type Names, useWords } from '../words';
import { CopyBox } from './CopyBox';
import { factReport, MOST_NOTE } from './report-text';

/** Where a report on a fact goes, and what it says of the record. */
export interface FactReporting {
  /** Day of the record, ISO 8601. */
  asOf: string | null;
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
}

/** "This record is wrong", of one fact: what the person saw, and the text of the report. */
export function FactReport({ fact, names, asOf, onCopy }: FactReporting & { fact: FactBrief; names: Names }) {
  const words = useWords();
  const id = useId();
  const [seen, setSeen] = useState('');
  return (
    <div class="correct">
      <p class="fine">{words.t('claim.report.factHint')}</p>
      <div class="correct-field">
        <label for={id}>{words.t('claim.report.seenLabel')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={MOST_NOTE}
          value={seen}
          onInput={(event) => setSeen(event.currentTarget.value)}
        />
      </div>
      <CopyBox text={factReport(fact, { names, asOf }, seen, words)} onCopy={onCopy} />
    </div>
  );
}
