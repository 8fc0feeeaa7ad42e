import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import siteList from '../../assets/sites.json';
import { type Choices, Settings } from '../../components/options/Settings';
import { siteOfPattern } from '../../components/options/SettingsSites';
import type { Command } from '../../components/options/Shortcuts';
import { useWithheld } from '../../components/Withheld';
import { useWords } from '../../components/words';
import type { Result, SettingsView } from '../../lib/messages';
import { listedAccess, type SiteList, shortcutPage } from '../../lib/state';
import type { RouteProps } from './App';

interface SettingsRouteProps extends RouteProps {
  /** Keeps the language and shows the page in it. */
  onLanguage: (language: Choices['language']) => void;
}

/** What was done last: a message and its values, put into words when it is shown, in the language of then. */
type Done = readonly [key: string, values?: Record<string, string>];

const sites = listedAccess(browser.permissions, siteList as SiteList);

/** How articles are read and marked. */
export function SettingsRoute({ call, value, onLanguage }: SettingsRouteProps) {
  const words = useWords();
  const withheld = useWithheld(sites);
  const [view, setView] = useState<SettingsView | null>(null);
  const [commands, setCommands] = useState<Command[]>([]);
  const [done, setDone] = useState<Done | null>(null);

  useEffect(() => {
    void value(call('settings', null)).then(setView);
    void browser.commands?.getAll().then((all) =>
      setCommands(
        all.map(({ name = '', description = '', shortcut = '' }) => ({
          name,
          description,
          shortcut: shortcut ?? '',
        })),
      ),
    );
  }, [call, value]);

  /** The status is emptied first, so that saying the same once more is announced as well. */
  const say = (...what: Done): void => {
    setDone(null);
    setTimeout(() => setDone(what), 50);
  };
  const show = async (outcome: Promise<Result<SettingsView>>, ...what: Done): Promise<SettingsView | null> => {
    const next = await value(outcome);
    if (!next) return null;
    setView(next);
    say(...what);
    return next;
  };
  const change = async (patch: Partial<Choices>): Promise<void> => {
    await show(call('changeSettings', patch), 'settings.saved');
    if (patch.language !== undefined) onLanguage(patch.language);
  };
  const reset = async (): Promise<void> => {
    const next = await show(call('resetSettings', null), 'settings.reset.done');
    if (next) onLanguage(next.choices.language);
  };
  const afterwards = async (outcome: Promise<Result<null>>, ...what: Done): Promise<void> => {
    if ((await outcome).ok) await show(call('settings', null), ...what);
    else await value(outcome);
  };
  if (!view) return <p>{words.t('options.loading')}</p>;
  return (
    <Settings
      {...view}
      withheld={withheld}
      commands={commands}
      status={done ? words.t(done[0], done[1]) : null}
      onChange={(patch) => void change(patch)}
      onPause={(paused) =>
        void afterwards(call('pauseEverywhere', { paused }), paused ? 'settings.pause.on' : 'settings.pause.off')
      }
      onSwitchOn={(host) => void afterwards(call('setSite', { host, on: true }), 'settings.off.removed', { host })}
      onDisallow={(pattern) =>
        void show(call('disallowSite', { pattern }), 'settings.allowed.removed', { host: siteOfPattern(pattern) })
      }
      onReset={() => void reset()}
      onShortcuts={shortcutPage(browser as never)}
    />
  );
}
