/** What the popup asks before its own code is there, and how it uses the answer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
const { leaveAhead } = await import('../../../entrypoints/popup/ahead');
const { callWithAhead, openedOf, takeAhead } = await import('../../../entrypoints/popup/take-ahead');

const asked: unknown[] = [];
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const answer = { ok: true, value: { said: 'the view' } };

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('browserOfTests', {
    windows: { getCurrent: async () => ({ id: 3, incognito: false }) },
    tabs: { query: async ({ windowId }: { windowId: number }) => [{ id: windowId * 10 }] },
    storage: { local: area, session: area },
    runtime: {
      sendMessage: async (message: unknown) => {
        asked.push(message);
        return answer;
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  delete (globalThis as { secondSourceAhead?: unknown }).secondSourceAhead;
});

const wanted = { direction: 'page-to-background', call: 'tabView', request: { tabId: 30 } };

it('asks once for the tab in front, and hands the answer to what comes later', async () => {
  leaveAhead();
  const ahead = takeAhead();
  expect(takeAhead()).toBe(ahead);
  expect(await ahead.language).toBe('auto');
  expect(await ahead.isPrivate).toBe(false);
  expect(await openedOf(ahead)).toEqual({ tabId: 30, state: { kind: 'view', view: answer.value } });
  expect(asked).toEqual([wanted]);
});

it('asks for the tab of the address where it names one', async () => {
  vi.stubGlobal('location', { search: '?tab=7' });
  leaveAhead();
  const { tab, view } = takeAhead();
  expect(await tab).toBe(7);
  await view;
  expect(asked).toEqual([{ ...wanted, request: { tabId: 7 } }]);
});

it('says that it waits when the answer takes long, and that nothing can be shown without a tab', async () => {
  vi.useFakeTimers();
  const slow = openedOf({ tab: Promise.resolve(30), view: new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await slow).toBeNull();
  const none = openedOf({ tab: Promise.resolve(null), view: Promise.resolve(null) });
  expect(await none).toEqual({ tabId: null, state: { kind: 'error', code: 'no-access' } });
});

it('gives the answer to the first look at that tab only', async () => {
  const later = vi.fn(async () => ({ ok: true, value: 'later' }));
  const ahead = { tab: Promise.resolve(30), view: Promise.resolve(answer) } as never;
  const one = callWithAhead(later as never, ahead);
  await one('undoOwn', null);
  expect(await one('tabView', { tabId: 30 })).toBe(answer);
  expect(await one('tabView', { tabId: 30 })).toEqual({ ok: true, value: 'later' });
  const other = callWithAhead(later as never, ahead);
  expect(await other('tabView', { tabId: -5 })).toEqual({ ok: true, value: 'later' });
  expect(await other('tabView', { tabId: 30 })).toEqual({ ok: true, value: 'later' });
});
