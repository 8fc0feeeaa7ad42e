import { describe, expect, it } from 'vitest';
import { handedTexts, KEPT_TEXTS, noDrafts, pageSort, type StorageArea, textDrafts, textIds } from '../../../lib/state';

function area(quota = Number.POSITIVE_INFINITY): StorageArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) =>
      Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (entries) => {
      if (JSON.stringify(entries).length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

describe('numbers of texts', () => {
  it('are negative, never -1, never given twice, and the oldest make room', async () => {
    const ids = textIds(area());
    const given = await Promise.all(Array.from({ length: KEPT_TEXTS + 2 }, () => ids.next()));
    const numbers = given.map(({ id }) => id);
    expect(Math.max(...numbers)).toBe(-2);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(await ids.all()).toEqual(numbers.slice(-KEPT_TEXTS));
    expect(given.flatMap(({ dropped }) => dropped)).toEqual(numbers.slice(0, 2));
  });
});

describe('a text handed over', () => {
  const text = { windowId: 7, text: 'One line\nand another', language: 'en' };

  it('is taken once, in the window where it was selected', async () => {
    const storage = area();
    const handed = handedTexts(storage, () => 1000);
    const put = handed.put(Promise.resolve(text));
    expect(await handed.take(8)).toBeNull();
    await put;
    expect(await handed.take(7)).toEqual(text);
    expect(await handed.take(7)).toBeNull();
    expect(storage.items.size).toBe(0);
  });

  it('is gone after a minute, in whatever window', async () => {
    const storage = area();
    let now = 1000;
    const handed = handedTexts(storage, () => now);
    await handed.put(Promise.resolve(text));
    now += 60_001;
    expect(await handed.take(8)).toBeNull();
    expect(storage.items.size).toBe(0);
  });

  it('waits for one that is still being put', async () => {
    const handed = handedTexts(area(), () => 1000);
    let give: (value: typeof text) => void = () => undefined;
    void handed.put(new Promise((resolve) => (give = resolve)));
    const taken = handed.take(7);
    give(text);
    expect(await taken).toEqual(text);
  });
});

describe('the last text', () => {
  const draft = {
    id: -2,
    article: {
      info: { title: null, language: 'de' as const, published: null, site: null, partial: null },
      text: 'Ein Satz.',
      blocks: [{ start: 0, end: 9, kind: 'paragraph' as const, section: 0 }],
      sections: [{ role: 'article' as const, published: null }],
    },
    raw: 'Ein Satz.',
    name: null,
    published: '',
    language: null,
  };

  it('is kept until it is forgotten', async () => {
    const drafts = textDrafts(area());
    expect(await drafts.read()).toBeNull();
    await drafts.write(draft);
    expect(await drafts.read()).toEqual(draft);
    await drafts.forget();
    expect(await drafts.read()).toBeNull();
  });

  it('is not kept where there is no room, and an older one does not stay in its place', async () => {
    const drafts = textDrafts(area(2000));
    await drafts.write(draft);
    await drafts.write({ ...draft, raw: 'x'.repeat(3000) });
    expect(await drafts.read()).toBeNull();
  });

  it('is nothing in a private window', async () => {
    await noDrafts.write(draft);
    expect(await noDrafts.read()).toBeNull();
  });
});

describe('addresses that say why a page cannot be read', () => {
  it.each([
    ['https://example.org/report.pdf', 'pdf'],
    ['https://example.org/report.PDF?page=2#3', 'pdf'],
    ['file:///home/me/report.pdf', 'pdf'],
    ['file:///home/me/page.html', 'file'],
    ['about:reader?url=https%3A%2F%2Fexample.org%2F', 'reader'],
    ['chrome-distiller://0f1e/?url=https%3A%2F%2Fexample.org%2F', 'reader'],
    ['read://https_example.org/?url=https%3A%2F%2Fexample.org', 'reader'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/de/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['chrome://settings/', 'browser'],
    ['about:blank', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['https://example.org/', null],
    ['https://example.org/pdf', null],
    ['https://example.org/?file=a.pdf', null],
    ['https://chrome.google.com/webstorefront', null],
    ['http://example.org/about:reader', null],
    ['nonsense', null],
  ])('%s: %s', (url, sort) => {
    expect(pageSort(url)).toBe(sort);
  });
});
