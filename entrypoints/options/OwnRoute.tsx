import { useCallback, useEffect, useState } from 'preact/hooks';
import { OwnList } from '../../components/options/OwnList';
import { useWords } from '../../components/words';
import type { OwnView } from '../../lib/messages';
import type { RouteProps } from './App';

/** What the person added. */
export function OwnRoute({ call, value, say, storage, refresh }: RouteProps) {
  const words = useWords();
  const [view, setView] = useState<OwnView | null>(null);
  const look = useCallback(async () => {
    setView(await value(call('ownEntries', null)));
    await refresh();
  }, [call, value, refresh]);
  useEffect(() => void look(), [look]);
  if (!view) return <p>{words.t('options.loading')}</p>;

  const remove = async (id: string): Promise<void> => {
    const outcome = await call('removeOwn', { ids: [id] });
    say(words.t(outcome.ok ? 'own.deleted' : `error.${outcome.error.code}`));
    await look();
  };
  const undo = async (): Promise<void> => {
    const outcome = await value(call('undoOwn', null));
    if (outcome?.undone) say(words.t('own.undone'));
    await look();
  };
  return (
    <OwnList
      {...view}
      lost={storage?.own.lost ?? 0}
      undoable={storage?.own.undoable ?? null}
      unreadable={storage?.own.unreadable ?? 0}
      onAdd={() => {
        location.hash = '#/add';
      }}
      onChange={(id) => {
        location.hash = `#/fact/${id}`;
      }}
      onDelete={(id) => void remove(id)}
      onUndo={() => void undo()}
    />
  );
}
