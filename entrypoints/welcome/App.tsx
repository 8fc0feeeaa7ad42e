import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import siteList from '../../assets/sites.json';
import type { LanguageChoice } from '../../components/LanguageSwitch';
import { useWithheld } from '../../components/Withheld';
import type { Shortcut } from '../../components/welcome/Guide';
import type { SampleState } from '../../components/welcome/Sample';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { useWords } from '../../components/words';
import type { Caller, PageCalls } from '../../lib/messages';
import type { Session } from '../../lib/page';
import { listedAccess, type SiteList, shortcutPage } from '../../lib/state';
import { serveCommands, startSample } from './sample-session';

const sites = listedAccess(browser.permissions, siteList as SiteList);

/** Told by the page's address and not by the build: so the packages for both browsers hold the same files. */
const isFirefox = location.protocol === 'moz-extension:';

async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

async function readPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}

interface AppProps {
  call: Caller<PageCalls>;
  language: LanguageChoice;
  onLanguage: (choice: LanguageChoice) => void;
}

/** The introduction with its sample being read. Keys and pin are looked up again when the person comes back. */
export function App({ call, language, onLanguage }: AppProps) {
  const words = useWords();
  const withheld = useWithheld(sites);
  const session = useRef<Session | null>(null);
  const [sample, setSample] = useState<SampleState>({ kind: 'waiting' });
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [pinned, setPinned] = useState<boolean | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => {
      void readShortcuts().then(setShortcuts);
      void readPinned().then(setPinned);
    };
    look();
    addEventListener('focus', look, { signal: stop.signal });
    session.current = startSample(call, words, setSample, stop.signal);
    serveCommands(session.current);
    return () => stop.abort();
  }, [call, words]);

  return (
    <WelcomePage
      sample={sample}
      shortcuts={shortcuts}
      browser={isFirefox ? 'firefox' : 'chrome'}
      pinned={pinned}
      withheld={withheld}
      language={language}
      onLanguage={onLanguage}
      onNext={() => session.current?.next()}
      onPrevious={() => session.current?.previous()}
      onOpen={() => session.current?.openCard()}
      onShortcuts={shortcutPage(browser as never)}
    />
  );
}
