import { useState } from 'preact/hooks';
import { saveText } from '../../components/hand-over';
import { type ExportChoice, type ImportState, Transfer } from '../../components/options/Transfer';
import { IMPORT_LIMIT } from '../../lib/model';
import { decodeText } from '../../lib/text';
import type { RouteProps } from './App';

/** Import and export. */
export function TransferRoute({ call, value, refresh }: RouteProps) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [chosen, setChosen] = useState<{ text: string; hash: string } | null>(null);

  const plan = async (file: File): Promise<void> => {
    setState({ kind: 'reading', name: file.name });
    // A little more than is read shows that a file is too long.
    const bytes = await file
      .slice(0, 2 * IMPORT_LIMIT)
      .arrayBuffer()
      .catch(() => null);
    const text = bytes === null ? null : decodeText(new Uint8Array(bytes)).slice(0, IMPORT_LIMIT + 1);
    const preview = text === null ? null : await value(call('planImport', { text }));
    if (text === null || preview === null) return setState({ kind: 'failed' });
    setChosen({ text, hash: preview.hash });
    setState({ kind: 'preview', name: file.name, preview });
  };
  const apply = async (): Promise<void> => {
    if (!chosen || state.kind !== 'preview') return;
    setState({ kind: 'reading', name: state.name });
    const done = await value(call('applyImport', chosen));
    setChosen(null);
    setState(done ? { kind: 'done', entries: done.entries } : { kind: 'none' });
    await refresh();
  };
  const save = async (choice: ExportChoice): Promise<void> => {
    const file = await value(call('exportFile', choice));
    if (file) saveText(file);
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
