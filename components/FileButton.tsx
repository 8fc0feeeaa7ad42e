import { useId } from 'preact/hooks';
import { useWords } from './words';

interface FileButtonProps {
  /** What the file is for. */
  label: string;
  /** Kinds of file that are offered, as the `accept` attribute has them. */
  accept: string;
  /** What was chosen: a list with one file. */
  onFiles: (files: FileList | null) => void;
  /** Attributes that tie it to a hint or a fault. */
  tied?: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * A button that chooses a file. The browser's own has its words in the browser's language; this one speaks the
 * interface's, and is named by them too, so that who speaks to the browser can say what they see (WCAG 2.5.3). The same
 * file can be chosen again.
 */
export function FileButton({ label, accept, onFiles, tied = {} }: FileButtonProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="file-choice">
      <label id={`${id}-label`} for={id} class="file-label">
        {label}
      </label>
      <label class="button file-button">
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-shown`}
          {...tied}
          onChange={(event) => {
            onFiles(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <span id={`${id}-shown`}>{words.t('action.chooseFile')}</span>
      </label>
    </div>
  );
}
