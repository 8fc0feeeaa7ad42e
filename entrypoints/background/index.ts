import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { callTab, type PageCommand, serveBackground } from '../../lib/messages';
import { contentHandlers } from './content-handlers';
import { alarm } from './feeds';
import { pages } from './keep';
import { memory } from './memory';
import { pageHandlers } from './page-handlers';
import { factBase } from './record';
import { registerAllowedSites } from './site';
import { ensureAlarms, serveAlarms } from './upkeep';

const PAGE_COMMANDS: readonly string[] = ['next-mark', 'previous-mark', 'open-card'] satisfies PageCommand[];

/** Every listener is registered before the first turn of the event loop ends: each event may be the worker's first. */
export default defineBackground(() => {
  serveBackground(browser.runtime as never, { content: contentHandlers, page: pageHandlers });

  browser.commands.onCommand.addListener((command, tab) => {
    if (!PAGE_COMMANDS.includes(command)) return;
    void (async () => {
      const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      if (id !== undefined) await callTab(browser.tabs as never, id)('command', { command: command as PageCommand });
    })();
  });

  serveAlarms(factBase, () => memory.prune());
  void ensureAlarms(factBase);
  alarm.serve();
  void alarm.ensure();

  browser.tabs.onRemoved.addListener((tabId) => void pages.forget(tabId));

  browser.permissions.onAdded.addListener(() => void registerAllowedSites());
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());

  browser.runtime.onInstalled.addListener(() => {
    void factBase().settled();
    void registerAllowedSites();
  });
  browser.runtime.onStartup.addListener(() => {
    void factBase().settled();
    void registerAllowedSites();
  });
});
