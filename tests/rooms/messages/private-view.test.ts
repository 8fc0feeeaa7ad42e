/** Whether the popup takes what it speaks of for private, with windows and, as on phones, without. */
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
const { isPrivateInView } = await import('../../../entrypoints/popup/follow-tab');

const front = { id: 1, incognito: false };
const hidden = { id: 2, incognito: true };

/** A browser whose tab in front is the given one; `windows` and `extension` as on phones, where nothing else is said. */
function stub(active: typeof front | null, more: object = {}, search = ''): void {
  vi.stubGlobal('location', { search });
  vi.stubGlobal('browserOfTests', {
    tabs: {
      query: async () => (active === null ? [] : [active]),
      get: async (id: number) => {
        const tab = [front, hidden].find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
    },
    ...more,
  });
}
beforeEach(() => vi.unstubAllGlobals());

it.each([
  ['a phone, an open tab in front', front, {}, '', false],
  ['a phone, a private tab in front', hidden, {}, '', true],
  ['a phone, a tab of its own that speaks of a private tab', front, {}, '?tab=2', true],
  ['a phone, the tab spoken of is closed', front, {}, '?tab=3', false],
  ['a phone, in a private context without a tab', null, { extension: { inIncognitoContext: true } }, '', true],
  ['a phone, no tab at all', null, { extension: { inIncognitoContext: false } }, '', false],
  ['an open window', front, { windows: { getCurrent: async () => ({ incognito: false }) } }, '', false],
  ['a private window', front, { windows: { getCurrent: async () => ({ incognito: true }) } }, '', true],
])('%s', async (_, active, more, search, isPrivate) => {
  stub(active, more, search);
  expect(await isPrivateInView()).toBe(isPrivate);
});
