/**
 * Firefox for Android lacks what a phone does not have: windows, keyboard commands, a context menu, a sidebar. The
 * background has to start all the same, with every listener that there is, and the popup's page has to find its tab.
 */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));

const registered: string[] = [];
const event = (name: string) => ({
  addListener: () => void registered.push(name),
  removeListener: () => undefined,
});
const created: string[] = [];
const queries: object[] = [];
const phone = {
  storage: fakeBrowser.storage,
  alarms: { ...fakeBrowser.alarms, onAlarm: event('alarms.onAlarm') },
  i18n: { getUILanguage: () => 'de', getMessage: (name: string) => name },
  permissions: {
    ...{ onAdded: event('permissions.onAdded'), onRemoved: event('permissions.onRemoved') },
    contains: async () => true,
    getAll: async () => ({ origins: [] }),
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
    unregisterContentScripts: async () => undefined,
  },
  action: Object.fromEntries(
    ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'].map((name) => [name, async () => {}]),
  ),
  runtime: {
    ...{ id: 'second-source', getURL: (path: string) => `moz-extension://phone${path}` },
    getManifest: () => ({ version: '0.1.0' }),
    ...{ onMessage: event('runtime.onMessage'), onInstalled: event('runtime.onInstalled') },
    onStartup: event('runtime.onStartup'),
  },
  tabs: {
    ...{ onRemoved: event('tabs.onRemoved'), onActivated: event('tabs.onActivated') },
    onUpdated: event('tabs.onUpdated'),
    create: async ({ url }: { url: string }) => void created.push(url),
    query: async (query: object) => {
      queries.push(query);
      return [{ id: 5, active: true }];
    },
  },
};
vi.stubGlobal('browserOfTests', phone);
vi.stubGlobal('location', new URL('moz-extension://phone/popup.html'));

const { default: background } = await import('../../entrypoints/background/index');
const { createMenu } = await import('../../entrypoints/background/menu');
const { openList, openPanel } = await import('../../entrypoints/background/panel');
const { followTab, tabInFront, windowInView } = await import('../../entrypoints/popup/follow-tab');

it('starts the background with every listener that a phone has', async () => {
  (background as { main: () => void }).main();
  expect(registered.sort()).toEqual(
    [
      ...['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'tabs.onRemoved', 'alarms.onAlarm'],
      ...['alarms.onAlarm', 'permissions.onAdded', 'permissions.onRemoved'],
    ].sort(),
  );
});

it('makes no menu, and shows what would be in a sidebar in a tab', async () => {
  await createMenu();
  expect(await openPanel(undefined)).toBe(false);
  await openList(5);
  expect(created).toEqual(['moz-extension://phone/popup.html?tab=5']);
});

it('finds the tab in front for the popup, and follows it without windows', async () => {
  expect(await windowInView()).toBeNull();
  expect(await tabInFront(null)).toBe(5);
  expect(queries.at(-1)).toEqual({ active: true, currentWindow: true });
  const stop = followTab(1, Promise.resolve(5), { onTab: () => undefined, onChange: () => undefined });
  expect(registered).toContain('tabs.onActivated');
  stop();
});
