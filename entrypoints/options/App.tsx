import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LanguageChoice, LanguageSwitch } from '../../components/LanguageSwitch';
import { OptionsPage } from '../../components/options/OptionsPage';
import { LostNotice, RecordNotice } from '../../components/options/Storage';
import { useSearch } from '../../components/use-search';
import { useWords } from '../../components/words';
import type { Caller, PageCalls, Result, StorageView } from '../../lib/messages';
import { CompanyRoute } from './CompanyRoute';
import { FeedsRoute } from './FeedsRoute';
import { FormRoute } from './FormRoute';
import { MemoryRoute } from './MemoryRoute';
import { OwnRoute } from './OwnRoute';
import { QualityRoute } from './QualityRoute';
import { RecordRoute } from './RecordRoute';
import { sectionOf, useRoute } from './route';
import { SettingsRoute } from './SettingsRoute';
import { StorageRoute } from './StorageRoute';
import { TransferRoute } from './TransferRoute';

/** What every part of the options page works with. */
export interface RouteProps {
  call: Caller<PageCalls>;
  /** Says what was done, or why a call failed, until the route changes; with `after`, until it changes once more. */
  say: (notice: string, after?: 'next-route') => void;
  /** The value of a call that worked; says why one did not, and gives null. */
  value: <T>(outcome: Promise<Result<T>>) => Promise<T | null>;
  storage: StorageView | null;
  /** Looks the storage up again. */
  refresh: () => Promise<void>;
}

/** How often the storage is looked up while the record is being stored, in milliseconds. */
const AGAIN = 1000;

interface AppProps {
  call: Caller<PageCalls>;
  language: LanguageChoice;
  onLanguage: (choice: LanguageChoice) => void;
}

/** The options page with what it can do. */
export function App({ call, language, onLanguage }: AppProps) {
  const words = useWords();
  const route = useRoute();
  const [notice, setNotice] = useState<{ text: string; routes: number } | null>(null);
  const [storage, setStorage] = useState<StorageView | null>(null);
  const [restores, setRestores] = useState(0);

  const value = useCallback(
    async <T,>(outcome: Promise<Result<T>>): Promise<T | null> => {
      const result = await outcome;
      if (!result.ok) setNotice({ text: words.t(`error.${result.error.code}`), routes: 0 });
      return result.ok ? result.value : null;
    },
    [words],
  );
  const search = useSearch((query) => value(call('search', { query })));
  const refresh = useCallback(async () => {
    const state = await value(call('storage', null));
    if (state) setStorage(state);
  }, [call, value]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    if (storage?.record.state !== 'loading') return;
    const timer = setTimeout(refresh, AGAIN);
    return () => clearTimeout(timer);
  }, [storage, refresh]);

  const address = JSON.stringify(route);
  useEffect(() => {
    setNotice((before) => (before && before.routes > 0 ? { ...before, routes: before.routes - 1 } : null));
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [address]);

  const say: RouteProps['say'] = (text, after) => setNotice({ text, routes: after ? 1 : 0 });
  const forget = async (): Promise<void> => {
    await value(call('forgetLostOwn', null));
    await refresh();
  };
  const restore = async (): Promise<void> => {
    const restored = await value(call('restoreOwn', null));
    if (restored) say(words.t('storage.restored', { count: restored.entries }));
    await refresh();
    setRestores(restores + 1);
  };
  const props: RouteProps = { call, say, value, storage, refresh };
  const section = sectionOf(route);
  return (
    <OptionsPage
      section={section}
      notice={notice?.text ?? null}
      footer={
        <>
          {section === 'settings' ? <span /> : <LanguageSwitch choice={language} onChoose={onLanguage} />}
          <a href="welcome.html">{words.t('options.welcome')}</a>
        </>
      }
    >
      {storage ? <RecordNotice problem={storage.record.problem} /> : null}
      {storage ? (
        <LostNotice own={storage.own} onRestore={() => void restore()} onForget={() => void forget()} />
      ) : null}
      {route.kind === 'company' ? <CompanyRoute key={route.id} id={route.id} {...props} /> : null}
      {route.kind === 'form' ? <FormRoute key={address} route={route} {...props} /> : null}
      {route.kind === 'section' && section === 'record' ? <RecordRoute {...search} {...props} /> : null}
      {route.kind === 'section' && section === 'own' ? <OwnRoute key={restores} {...props} /> : null}
      {route.kind === 'section' && section === 'feeds' ? <FeedsRoute {...props} /> : null}
      {route.kind === 'section' && section === 'memory' ? <MemoryRoute {...props} /> : null}
      {route.kind === 'section' && section === 'transfer' ? <TransferRoute {...props} /> : null}
      {route.kind === 'section' && section === 'quality' ? <QualityRoute /> : null}
      {route.kind === 'section' && section === 'settings' ? <SettingsRoute {...props} onLanguage={onLanguage} /> : null}
      {route.kind === 'section' && section === 'storage' && storage ? (
        <StorageRoute {...props} state={storage} />
      ) : null}
    </OptionsPage>
  );
}
