import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { READING_LANGUAGES, type ReadingLanguage } from '../../lib/model';
import { FileButton } from '../FileButton';
import { useWords } from '../words';

/** What a text is taken from: what was pasted, a file, or the file that was read before. */
export type TextSource = { kind: 'pasted'; raw: string } | { kind: 'file'; file: File } | { kind: 'kept' };

/** What is to be checked. */
export interface TextWanted {
  source: TextSource;
  /** ISO 8601 day; empty when the person names none. */
  published: string;
  /** Language that the person names; null to find out. */
  language: ReadingLanguage | null;
}

/** What the form begins with. */
export interface TextStart {
  raw: string;
  /** Name of the file that was read before; null when there is none. */
  name: string | null;
  published: string;
  language: ReadingLanguage | null;
}

/** What went wrong, and with what: codes have words in the catalogue. */
export interface TextFault {
  code: string;
  at: 'text' | 'file' | 'language';
}

interface TextFormProps {
  start: TextStart;
  phase: 'idle' | 'reading' | 'judging';
  fault: TextFault | null;
  onCheck: (wanted: TextWanted) => void;
  /** Tells of a fault that the form finds itself. */
  onFault: (fault: TextFault) => void;
  /** Back to the result; null when there is none. */
  onCancel: (() => void) | null;
  /** Address at which the form stands in a tab of its own, where choosing a file would close the window; else null. */
  ownTab: string | null;
}

const FILES = '.html,.htm,.xhtml,.txt,.md,.text,text/html,text/plain,application/xhtml+xml';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Keeps a file that is dropped beside the form from being opened in its place. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    addEventListener('dragover', stop);
    addEventListener('drop', stop);
    return () => {
      removeEventListener('dragover', stop);
      removeEventListener('drop', stop);
    };
  }, []);
}

/** Where a text is pasted or a file chosen, to be checked without a page. Dropping is an extra: everything works by keyboard. */
export function TextForm({ start, phase, fault, onCheck, onFault, onCancel, ownTab }: TextFormProps) {
  const words = useWords();
  const id = useId();
  const [raw, setRaw] = useState(start.raw);
  const [kept, setKept] = useState(start.name);
  const [published, setPublished] = useState(start.published);
  const [language, setLanguage] = useState(start.language);
  const [isOver, setOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useNoStrayDrops();
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>(`[data-fault="${fault.at}"]`)?.focus();
  }, [fault]);

  const check = (source: TextSource): void => onCheck({ source, published, language });
  const checkFiles = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (!file) return;
    if ((files?.length ?? 0) > 1) onFault({ code: 'several', at: 'file' });
    else check({ kind: 'file', file });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    check(kept !== null && raw.trim() === '' ? { kind: 'kept' } : { kind: 'pasted', raw });
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const text = event.dataTransfer?.getData('text/plain');
    if (holdsFiles(event)) checkFiles(event.dataTransfer?.files);
    else if (text && !(event.target instanceof HTMLTextAreaElement)) setRaw(text);
    else return;
    event.preventDefault();
  };
  const tied = (at: TextFault['at'], hint: string | null) => {
    const isAt = fault?.at === at;
    const ids = [hint, isAt ? `${id}-fault` : null].filter(Boolean).join(' ');
    return { 'aria-describedby': ids || undefined, 'aria-invalid': isAt, 'data-fault': at };
  };
  return (
    <form
      ref={form}
      class={isOver ? 'text-form text-over' : 'text-form'}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={submit}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!form.current?.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <h1 id={`${id}-title`}>{words.t('text.title')}</h1>
      <label for={`${id}-text`}>{words.t('text.label')}</label>
      <textarea
        id={`${id}-text`}
        rows={8}
        value={raw}
        {...tied('text', `${id}-hint`)}
        onInput={(event) => setRaw(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <p id={`${id}-hint`} class="fine">
        {words.t('text.hint')}
      </p>
      {kept !== null ? (
        <p class="text-kept">
          {words.t('text.kept', { name: kept })}{' '}
          <button type="button" class="link-button" onClick={() => setKept(null)}>
            {words.t('text.kept.drop')}
          </button>
        </p>
      ) : null}
      <div class="text-file">
        <FileButton
          label={words.t('text.file')}
          accept={FILES}
          onFiles={checkFiles}
          tied={tied('file', `${id}-file-hint`)}
        />
        <p id={`${id}-file-hint`} class="fine">
          {words.t('text.file.hint')}{' '}
          {ownTab ? (
            <a href={ownTab} target="_blank" rel="noopener noreferrer">
              {words.t('text.ownTab')}
            </a>
          ) : null}
        </p>
      </div>
      <div class="text-more">
        <div>
          <label for={`${id}-date`}>{words.t('text.published')}</label>
          <input
            id={`${id}-date`}
            type="date"
            value={published}
            aria-describedby={`${id}-date-hint`}
            onInput={(event) => setPublished(event.currentTarget.value)}
          />
        </div>
        <div>
          <label for={`${id}-language`}>{words.t('text.language')}</label>
          <select
            id={`${id}-language`}
            value={language ?? ''}
            {...tied('language', null)}
            onChange={(event) =>
              setLanguage(READING_LANGUAGES.find((one) => one === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{words.t('text.language.auto')}</option>
            {READING_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {words.t(`text.language.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p id={`${id}-date-hint`} class="fine">
        {words.t('text.published.hint')}
      </p>
      <div role="alert">
        {fault ? (
          <p id={`${id}-fault`} class="text-fault">
            {words.t(`text.fault.${fault.code}`)}
          </p>
        ) : null}
      </div>
      <div class="actions">
        <button type="submit" class="button button-primary" disabled={phase !== 'idle'}>
          {words.t('text.check')}
        </button>
        {onCancel ? (
          <button type="button" class="button" onClick={onCancel}>
            {words.t('text.cancel')}
          </button>
        ) : null}
        <a class="text-back" href="#/">
          {words.t('text.back')}
        </a>
      </div>
      <p role="status" class="fine">
        {phase === 'idle' ? '' : words.t(`text.phase.${phase}`)}
      </p>
    </form>
  );
}
