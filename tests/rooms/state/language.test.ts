import { describe, expect, it } from 'vitest';
import { chosenLanguage } from '../../../lib/state';

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
