import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../words';

interface CopyBoxProps {
  /** What is shown, and copied as it is. */
  text: string;
  /** Puts a text on the clipboard; false when the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A text to be looked at before it is copied; nothing is sent. What happened is announced. */
export function CopyBox({ text, onCopy }: CopyBoxProps) {
  const words = useWords();
  const id = useId();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => setOutcome(null), [text]);
  return (
    <div class="copy-box">
      <label class="fine" for={id}>
        {words.t('claim.copy.label')}
      </label>
      <textarea id={id} readOnly rows={Math.min(12, text.split('\n').length + 2)} value={text} spellcheck={false} />
      <div class="copy-foot">
        <button
          type="button"
          class="button"
          onClick={() => void onCopy(text).then((done) => setOutcome(done ? 'copied' : 'refused'))}
        >
          {words.t('claim.copy.button')}
        </button>
        <span role="status">{outcome === null ? '' : words.t(`claim.copy.${outcome}`)}</span>
      </div>
    </div>
  );
}
