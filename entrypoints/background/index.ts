import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { callTab, type PageCommand, serveBackground } from '../../lib/messages';
import { contentHandlers } from './content-handlers';
import { forgetDetected } from './detecting';
import { alarm } from './feeds';
import { onPreferences, pages, pointed, preferences } from './keep';
import { memory } from './memory';
import { createMenu, serveMenu } from './menu';
import { pageHandlers } from './page-handlers';
import { serveWindows } from './private';
import { pauseEverywhere, pauseOf, pausePage, preferencesChanged, showPauseAtStart } from './reading';
import { factBase } from './record';
import { registerAllowedSites } from './site';
import { readAllowed } from './tabs';
import { overtakeCheck } from './turns';
import { ensureAlarms, serveAlarms } from './upkeep';
import { welcome } from './welcome-handlers';

const PAGE_COMMANDS: readonly string[] = ['next-mark', 'previous-mark', 'open-card'] satisfies PageCommand[];

async function pressed(command: string, tabId: number, url: string | undefined): Promise<void> {
  if (command === 'toggle-pause') await pauseEverywhere((await preferences.read()).annotate);
  else if (command === 'toggle-pause-page') await pausePage(tabId, (await pauseOf(tabId, url)) !== 'page');
  else if (PAGE_COMMANDS.includes(command)) {
    await callTab(browser.tabs as never, tabId)('command', { command: command as PageCommand });
  }
}

/** Every listener is registered before the first turn of the event loop ends: each event may be the worker's first. */
export default defineBackground(() => {
  serveBackground(browser.runtime as never, { content: contentHandlers, page: pageHandlers });

  // Phones have no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    void (async () => {
      const shown = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (shown?.id !== undefined) await pressed(command, shown.id, shown.url);
    })().catch(() => undefined);
  });

  serveMenu();
  serveWindows();
  onPreferences((before, after) => void preferencesChanged(before, after));

  serveAlarms(factBase, async () => (await memory()).prune());
  void ensureAlarms(factBase);
  alarm.serve();
  void alarm.ensure();

  browser.tabs.onRemoved.addListener((tabId) => {
    overtakeCheck(tabId);
    forgetDetected(tabId);
    void pages.forget(tabId);
    void pointed.tell({ tab: tabId, claim: null });
  });

  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void registerAllowedSites().then(() => readAllowed(origins)),
  );
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    welcome(reason);
    void createMenu();
    void factBase().settled();
    void registerAllowedSites();
    void showPauseAtStart();
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenu();
    void factBase().settled();
    void registerAllowedSites();
    void showPauseAtStart();
  });
});
