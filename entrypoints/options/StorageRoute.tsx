import { Storage } from '../../components/options/Storage';
import type { StorageView } from '../../lib/messages';
import type { RouteProps } from './App';

/** What is stored, and the way to delete it all: the worker then starts the extension anew, which closes this page. */
export function StorageRoute({ call, value, refresh, state }: RouteProps & { state: StorageView }) {
  const erase = async (): Promise<void> => {
    const done = await call('eraseAll', { entries: state.own.entries });
    if (done.ok) return;
    await value(Promise.resolve(done));
    await refresh();
  };
  return <Storage state={state} onErase={() => void erase()} />;
}
