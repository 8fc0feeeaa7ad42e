import type { FactBrief } from '../../lib/model';
import { FileButton } from '../FileButton';
import { useWords, type Words } from '../words';
import { faultText } from './faults';

/** What an import would do. */
export interface ImportPreview {
  problem: { code: string; line: number | null; field: string | null } | null;
  counts: { add: number; correct: number; change: number; same: number; bad: number };
  entries: readonly {
    line: number;
    action: 'add' | 'change';
    /** Columns in which it differs from what is there. */
    changed: readonly string[];
    name: string;
    after: FactBrief | null;
    before: FactBrief | null;
    kind: 'fact' | 'withdrawal' | 'company';
  }[];
  faults: readonly { line: number; field: string; code: string }[];
  names: Readonly<Record<string, string>>;
}

/** How far an import has come. */
export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'preview'; name: string; preview: ImportPreview }
  | { kind: 'done'; entries: number }
  | { kind: 'failed' };

/** A file that can be exported. */
export interface ExportChoice {
  what: 'own' | 'record';
  format: 'json' | 'csv';
}

interface TransferProps {
  state: ImportState;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
  onExport: (choice: ExportChoice) => void;
}

function problemText({ code, line, field }: NonNullable<ImportPreview['problem']>, words: Words): string {
  if (code === 'not-json' && line !== null) return words.t('import.problem.not-jsonLine', { line });
  return words.t(`import.problem.${code}`, { field: field ?? '' });
}

function figureText(fact: FactBrief | null, words: Words): string {
  return fact ? `${words.figure(fact.figure, fact.metric)}, ${words.date(fact.date)}` : '–';
}

function Changes({ entries, names }: Pick<ImportPreview, 'entries' | 'names'>) {
  const words = useWords();
  return (
    <table class="changes">
      <caption>{words.t('import.changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('import.col.line')}</th>
          <th scope="col">{words.t('import.col.company')}</th>
          <th scope="col">{words.t('import.col.before')}</th>
          <th scope="col">{words.t('import.col.after')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ line, name, changed, after, before, kind }, i) => {
          const fact = after ?? before;
          return (
            <tr key={i}>
              <td>{line}</td>
              <th scope="row">
                {name}
                {fact ? <span class="fine"> {words.factTitle(fact, names)}</span> : null}
              </th>
              <td>{before ? figureText(before, words) : words.t('import.new')}</td>
              <td>
                {kind === 'withdrawal' ? words.t('import.withdrawal') : figureText(after, words)}
                {changed.length > 0 ? <span class="fine"> ({changed.join(', ')})</span> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Faults that are listed at most; the server sends no more. */
const MOST_FAULTS = 200;

/** What the preview says first: why there is none, or how many entries would come to what. */
function Outcome({ problem, counts }: Pick<ImportPreview, 'problem' | 'counts'>) {
  const words = useWords();
  return <p class="notice">{problem ? problemText(problem, words) : words.t('import.counts', counts)}</p>;
}

function Preview({
  preview,
  onApply,
  onCancel,
}: { preview: ImportPreview } & Pick<TransferProps, 'onApply' | 'onCancel'>) {
  const words = useWords();
  const { problem, counts, entries, faults } = preview;
  if (problem) return null;
  const changes = counts.add + counts.correct + counts.change;
  return (
    <>
      {faults.length > 0 ? (
        <section>
          <h3>{words.t('import.bad')}</h3>
          <ul class="faults">
            {faults.map(({ line, field, code }, i) => (
              <li key={i}>
                {words.t('import.line', { line: String(line), field, problem: faultText(code, field, words) })}
              </li>
            ))}
          </ul>
          {faults.length >= MOST_FAULTS ? <p class="fine">{words.t('import.more')}</p> : null}
        </section>
      ) : null}
      {entries.length > 0 ? <Changes entries={entries} names={preview.names} /> : null}
      {entries.length < changes ? <p class="fine">{words.t('import.more')}</p> : null}
      {changes === 0 ? <p>{words.t('import.nothing')}</p> : null}
      <div class="actions">
        {changes > 0 ? (
          <button type="button" class="button button-primary" onClick={onApply}>
            {words.t(counts.bad > 0 ? 'import.applyGood' : 'import.apply', { count: changes })}
          </button>
        ) : null}
        <button type="button" class="button" onClick={onCancel}>
          {words.t('import.cancel')}
        </button>
      </div>
    </>
  );
}

/** Import with a preview, and export. */
export function Transfer({ state, onFile, onApply, onCancel, onExport }: TransferProps) {
  const words = useWords();
  const exports: [ExportChoice['what'], string][] = [
    ['own', 'export.own'],
    ['record', 'export.record'],
  ];
  return (
    <>
      <section>
        <h2>{words.t('import.title')}</h2>
        <p class="intro">{words.t('import.intro')}</p>
        <FileButton
          label={words.t('import.choose')}
          accept=".json,.csv,application/json,text/csv"
          onFiles={(files) => {
            const file = files?.[0];
            if (file) onFile(file);
          }}
        />
        <div role="status">
          {state.kind === 'reading' ? <p>{words.t('import.reading', { name: state.name })}</p> : null}
          {state.kind === 'done' ? <p class="notice">{words.t('import.done', { count: state.entries })}</p> : null}
          {state.kind === 'failed' ? <p class="notice">{words.t('import.failed')}</p> : null}
          {state.kind === 'preview' ? (
            <>
              <p class="fine">{state.name}</p>
              <Outcome {...state.preview} />
            </>
          ) : null}
        </div>
        {state.kind === 'preview' ? <Preview preview={state.preview} onApply={onApply} onCancel={onCancel} /> : null}
      </section>
      <section>
        <h2>{words.t('export.title')}</h2>
        {exports.map(([what, key]) => (
          <div key={what} class="export">
            <p>
              <strong>{words.t(key)}</strong> <span class="fine">{words.t(`${key}.text`)}</span>
            </p>
            <div class="actions">
              {(['json', 'csv'] as const).map((format) => (
                <button
                  key={format}
                  type="button"
                  class="button"
                  aria-label={words.t('export.label', { what: words.t(key), format: words.t(`export.${format}`) })}
                  onClick={() => onExport({ what, format })}
                >
                  {words.t(`export.${format}`)}
                </button>
              ))}
            </div>
          </div>
        ))}
      </section>
    </>
  );
}
