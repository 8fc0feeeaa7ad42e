import { browser } from 'wxt/browser';
import { CallFailure, type Handlers, type PageCalls, type SettingsView } from '../../lib/messages';
import { preferencesSchema } from '../../lib/state';
import { preferences, sites } from './keep';
import { pauseEverywhere, pausePage, pauseSite } from './reading';
import { allowedPatterns, hostOf } from './site';
import { tellTabs } from './tabs';

async function settingsView(): Promise<SettingsView> {
  const [chosen, { off }, allowed] = await Promise.all([preferences.read(), sites.all(), allowedPatterns()]);
  const { language, marks, opens, modifier, delay, currency, annotate } = chosen;
  return { choices: { language, marks, opens, modifier, delay, currency }, paused: !annotate, off, allowed };
}

type ReadingHandlers = Pick<
  Handlers<PageCalls>,
  'settings' | 'changeSettings' | 'resetSettings' | 'pause' | 'pauseEverywhere' | 'disallowSite'
>;

/** Answers about how pages are read and marked. */
export const readingHandlers: ReadingHandlers = {
  settings: settingsView,
  changeSettings: async (patch) => {
    await preferences.change(patch as Parameters<typeof preferences.change>[0]);
    return settingsView();
  },
  resetSettings: async () => {
    const { language, marks, opens, modifier, delay, currency } = preferencesSchema.parse({});
    await preferences.change({ language, marks, opens, modifier, delay, currency });
    return settingsView();
  },
  pause: async ({ tabId, what, paused }) => {
    if (what === 'everywhere') await pauseEverywhere(paused);
    else if (what === 'page') await pausePage(tabId, paused);
    else {
      const host = hostOf((await browser.tabs.get(tabId)).url);
      if (host === null) throw new CallFailure('no-access', 'the site is hidden from us');
      await pauseSite(host, paused);
    }
    return null;
  },
  pauseEverywhere: async ({ paused }) => {
    await pauseEverywhere(paused);
    return null;
  },
  disallowSite: async ({ pattern }) => {
    if (!(await allowedPatterns()).includes(pattern)) throw new CallFailure('stale', `${pattern} is not allowed`);
    const host = hostOf(pattern.replace('://*.', '://'));
    if (host !== null && !host.includes('*')) await tellTabs(host, false);
    await browser.permissions.remove({ origins: [pattern] });
    return settingsView();
  },
};
