import { useState } from 'preact/hooks';
import { type ExportChoice, type ImportState, Transfer } from '../../components/options/Transfer';
import { IMPORT_LIMIT } from '../../lib/model';
import type { RouteProps } from './App';

/** Hands a text to the browser as a file to save. */
function download({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Import and export. */
export function TransferRoute({ call, value, refresh }: RouteProps) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [chosen, setChosen] = useState<{ text: string; hash: string } | null>(null);

  const plan = async (file: File): Promise<void> => {
    setState({ kind: 'reading', name: file.name });
    // One character more than is read shows that a file is too long.
    const text = await file
      .slice(0, 4 * IMPORT_LIMIT)
      .text()
      .catch(() => null);
    const preview = text === null ? null : await value(call('planImport', { text: text.slice(0, IMPORT_LIMIT + 1) }));
    if (text === null || preview === null) return setState({ kind: 'failed' });
    setChosen({ text, hash: preview.hash });
    setState({ kind: 'preview', name: file.name, preview });
  };
  const apply = async (): Promise<void> => {
    if (!chosen) return;
    const done = await value(call('applyImport', chosen));
    setChosen(null);
    setState(done ? { kind: 'done', entries: done.entries } : { kind: 'none' });
    await refresh();
  };
  const save = async (choice: ExportChoice): Promise<void> => {
    const file = await value(call('exportFile', choice));
    if (file) download(file);
  };
  return (
    <Transfer
      state={state}
      onFile={(file) => void plan(file)}
      onApply={() => void apply()}
      onCancel={() => {
        setChosen(null);
        setState({ kind: 'none' });
      }}
      onExport={(choice) => void save(choice)}
    />
  );
}
