import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/messages';
import type { Annotations, Detection } from '../../../lib/model';
import { figure } from '../verdicts/fixtures';
import { judged } from './fixtures';

const tabs = [
  { id: 7, incognito: false },
  { id: 8, incognito: true },
];
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.mock('../../../entrypoints/background/rates', () => import('../../support/packaged-rates'));
vi.stubGlobal('browserOfTests', {
  storage: fakeBrowser.storage,
  alarms: fakeBrowser.alarms,
  i18n: { getUILanguage: () => 'en' },
  runtime: { getURL: (path: string) => path, getManifest: () => ({ version: '0.1.0' }) },
  tabs: {
    get: async (id: number) => {
      const tab = tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    query: async () => [],
  },
});

const { memory, rememberedFor, rememberPage } = await import('../../../entrypoints/background/memory');
const { pages } = await import('../../../entrypoints/background/keep');
const { memoryHandlers } = await import('../../../entrypoints/background/memory-handlers');

const NOW = new Date().toISOString().slice(0, 10);

/** A page that tells a sum, and one in a part of the page that is not the article. */
function page(title: string, amount: number): [Annotations, Detection] {
  const told = judged({ metric: 'investment', figure: figure(amount), counterparties: ['orbit'], quote: `${title}.` });
  const article = { title, site: 'Post', language: 'en', published: '2025-06-14', partial: null } as const;
  const sections = [
    { role: 'article', published: null },
    { role: 'teaser', published: null },
  ] as const;
  const claims = [told, { ...told, section: 1, quote: 'A teaser.' }];
  const empty = { mentions: [], figures: [], relations: [], inconsistencies: [] };
  return [
    { article, claims, ...empty },
    { article, sections: [...sections], sentences: [], figures: [], names: [], descriptions: [] },
  ];
}

const read = (
  title: string,
  amount: number,
  sender: Partial<NonNullable<Sender['tab']>> | null = { incognito: false },
) =>
  rememberPage(
    ...page(title, amount),
    { url: `https://post.example/${title}`, ...(sender === null ? {} : { tab: { id: 7, ...sender } }) },
    NOW,
  );
const prefer = (more: object) => fakeBrowser.storage.local.set({ preferences: more });
const databases = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);
const kept = (id: number | null) => ({
  origin: 'https://post.example',
  memory: id,
  page: { kind: 'no-article' as const },
});

beforeEach(async () => {
  fakeBrowser.reset();
  (await memory()).close();
  indexedDB.deleteDatabase('reading-memory');
});

describe('the worker', () => {
  it('stores nothing, not even an empty database, before the memory is switched on', async () => {
    expect(await read('a', 10e9)).toBeNull();
    await (await memory()).prune();
    expect(await memoryHandlers.memory(null, {})).toMatchObject({ on: false, days: 90, holdings: { articles: 0 } });
    expect(await memoryHandlers.memoryForget({ what: 'all' }, {})).toEqual({ articles: 0 });
    expect(await databases()).not.toContain('reading-memory');
  });

  it('remembers the article, not what stands beside it, and keeps none of it in extension storage', async () => {
    await prefer({ memory: true });
    expect(await read('a', 10e9)).not.toBeNull();
    expect((await (await memory()).holdings()).claims).toBe(1);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['preferences']);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('remembers nothing from a private window, nor where nobody says what window it is, and shows nothing there', async () => {
    await prefer({ memory: true });
    expect(await read('a', 10e9, { incognito: true })).toBeNull();
    expect(await read('a', 10e9, {})).toBeNull();
    expect(await read('a', 10e9, null)).toBeNull();
    expect((await (await memory()).holdings()).articles).toBe(0);
    await read('a', 10e9);
    const id = await read('b', 14.8e9);
    expect(await rememberedFor(kept(id), false)).toHaveLength(1);
    expect(await rememberedFor(kept(id), true)).toEqual([]);
  });

  it('counts other articles that give the same figure, not while it is off and never for a private window', async () => {
    await prefer({ memory: true });
    await read('a', 14.8e9);
    await read('other figure', 10e9);
    await read('b', 14.8e9);
    const id = await read('c', 14.8e9);
    await pages.put(7, kept(id));
    await pages.put(8, kept(id));
    const agreeing = async (tabId: number, claim = 0) =>
      (await memoryHandlers.memoryAgreeing({ tabId, claim }, {})).articles;
    expect(await agreeing(7)).toBe(2);
    expect(await agreeing(7, 1)).toBe(0);
    expect(await agreeing(8)).toBe(0);
    expect(await agreeing(99)).toBe(0);
    await memoryHandlers.memorySet({ on: false }, {});
    expect(await agreeing(7)).toBe(0);
  });

  it('shows nothing while it is off, and everything that was kept when it is on again', async () => {
    await prefer({ memory: true });
    await read('a', 10e9);
    const id = await read('b', 14.8e9);
    await memoryHandlers.memorySet({ on: false }, {});
    expect(await rememberedFor(kept(id), false)).toEqual([]);
    expect(await read('c', 12e9)).toBeNull();
    await memoryHandlers.memorySet({ on: true }, {});
    expect(await rememberedFor(kept(id), false)).toHaveLength(1);
  });

  it('is offered while it is off, never beside a private window, and no more after any answer', async () => {
    const offered = async (tabId: number) => memoryHandlers.memoryOffer({ tabId }, {});
    expect(await offered(7)).toEqual({ show: true });
    expect(await offered(8)).toEqual({ show: false });
    expect(await offered(99)).toEqual({ show: false });
    await memoryHandlers.memoryDecline(null, {});
    expect(await offered(7)).toEqual({ show: false });
    await prefer({});
    await memoryHandlers.memorySet({ on: true }, {});
    expect(await offered(7)).toEqual({ show: false });
    await memoryHandlers.memorySet({ on: false }, {});
    expect(await offered(7)).toEqual({ show: false });
  });
});
