import { describe, expect, it } from 'vitest';
import { chosenLanguage, preferenceStore, type StorageArea, storedLanguage } from '../../../lib/state';

describe('language of the interface', () => {
  it.each([
    ['auto', 'de-AT', 'de'],
    ['auto', 'DE', 'de'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['de', 'en-US', 'de'],
    ['en', 'de-DE', 'en'],
  ] as const)('chosen %s in a browser that speaks %s is %s', (language, browser, expected) => {
    expect(chosenLanguage({ language }, browser)).toBe(expected);
  });
});

/** An area that holds one item, or cannot be read. */
const areaWith = (preferences: unknown): StorageArea => ({
  get: () => (preferences instanceof Error ? Promise.reject(preferences) : Promise.resolve({ preferences })),
  set: async () => undefined,
  remove: async () => undefined,
});

describe('the stored language', () => {
  it.each([
    ['auto', undefined],
    ['auto', null],
    ['auto', 'de'],
    ['auto', { language: 'fr' }],
    ['auto', { language: ['de'] }],
    ['auto', new Error('no storage')],
    ['de', { language: 'de' }],
    ['en', { version: 7, language: 'en', delay: 'soon' }],
  ] as const)('is %s, as the preferences say it is, for %j', async (expected, kept) => {
    expect(await storedLanguage(areaWith(kept))).toBe(expected);
    expect((await preferenceStore(areaWith(kept)).read()).language).toBe(expected);
  });
});
