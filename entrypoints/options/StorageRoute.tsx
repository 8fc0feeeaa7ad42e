import { browser } from 'wxt/browser';
import { Storage } from '../../components/options/Storage';
import type { StorageView } from '../../lib/messages';
import type { RouteProps } from './App';

/** What is stored, and the way to delete it all: the extension then starts anew, which closes this page. */
export function StorageRoute({ call, value, refresh, state }: RouteProps & { state: StorageView }) {
  const erase = async (): Promise<void> => {
    const done = await call('eraseAll', { entries: state.own.entries });
    if (done.ok) return browser.runtime.reload();
    await value(Promise.resolve(done));
    await refresh();
  };
  return <Storage state={state} onErase={() => void erase()} />;
}
