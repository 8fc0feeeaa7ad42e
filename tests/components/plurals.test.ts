import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/format';

const ROOT = fileURLToPath(new URL('../../assets/locales', import.meta.url));
const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

function catalogue(language: Language): Record<string, string> {
  const folder = path.join(ROOT, language);
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
  );
}

const CATALOGUES = { de: catalogue('de'), en: catalogue('en') };

/** Types of a parsed message's parts. */
const PLURAL = 6;
const ARGUMENT = 1;

interface Part {
  type: number;
  value: string;
  options?: Record<string, { value: Part[] }>;
}

/** All parts of a message, those inside plurals and choices too. */
function parts(message: string): Part[] {
  const found: Part[] = [];
  const visit = (some: readonly Part[]): void => {
    for (const part of some) {
      found.push(part);
      for (const { value } of Object.values(part.options ?? {})) visit(value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Part[]);
  return found;
}

const plurals = (message: string): Part[] => parts(message).filter(({ type }) => type === PLURAL);

/** Plurals that only tell nothing from something; what they say of one is the same as of more. */
const NOTHING_OR_SOME = ['feeds.outcome.no-room', 'feeds.held.text'];

/** Placeholders for how many there are of something. Numbers of versions and lines are names, and are not grouped. */
const COUNTS = new Set(
  'count shown position companies facts entries removed changed lost add correct change same bad total days'.split(' '),
);
/** Says a message with one number for every count, and a letter for all else. */
function say(language: Language, key: string, number: number): string {
  const values: Record<string, string | number> = {};
  for (const { type, value, options } of parts(CATALOGUES[language][key] ?? '')) {
    if (type === PLURAL || COUNTS.has(value)) values[value] = number;
    else if (!(value in values)) values[value] = type > ARGUMENT && !options ? 1 : 'x';
  }
  return createTranslator(language, [CATALOGUES[language]]).t(key, values);
}

describe('plurals', () => {
  it.each(LANGUAGES)('have one form for one and one for more (%s)', (language) => {
    for (const [key, message] of Object.entries(CATALOGUES[language])) {
      if (NOTHING_OR_SOME.includes(key)) continue;
      for (const { options = {} } of plurals(message)) {
        expect(Object.keys(options), key).toEqual(expect.arrayContaining(['one', 'other']));
      }
    }
  });

  it('depend on the same counts in both languages', () => {
    for (const key of Object.keys(CATALOGUES.en)) {
      const [de, en] = LANGUAGES.map((language) => {
        const names = plurals(CATALOGUES[language][key] ?? '').map(({ value }) => value);
        return [...new Set(names)].sort();
      });
      expect({ key, names: de }).toEqual({ key, names: en });
    }
  });

  it.each(LANGUAGES)('group the digits of large counts (%s)', (language) => {
    const grouped = { de: '1.000', en: '1,000' }[language];
    let said = 0;
    for (const [key, message] of Object.entries(CATALOGUES[language])) {
      if (!parts(message).some(({ type, value }) => type > 0 && COUNTS.has(value))) continue;
      const text = say(language, key, 1000);
      expect(text, key).not.toMatch(/(?<![.,\d])1000(?![.,\d])/);
      if (text.includes(grouped)) said += 1;
    }
    expect(said).toBeGreaterThan(20);
  });

  it.each([
    ['de', 'search.count', ['0 Unternehmen', '1 Unternehmen', '2 Unternehmen', '1.000 Unternehmen']],
    ['en', 'search.count', ['0 companies', '1 company', '2 companies', '1,000 companies']],
    ['de', 'own.undo.save', ['0 Einträge', '1 Eintrag', '2 Einträge', '1.000 Einträge']],
    ['en', 'own.undo.save', ['0 entries', '1 entry', '2 entries', '1,000 entries']],
    ['de', 'welcome.sample.ready', ['0 Zahlen sind', '1 Zahl ist', '2 Zahlen sind', '1.000 Zahlen sind']],
    ['en', 'welcome.sample.ready', ['0 figures are', '1 figure is', '2 figures are', '1,000 figures are']],
    ['de', 'reason.publishers-more', ['0 weitere Quellen', '1 weitere Quelle', '2 weitere Quellen', '1.000 weitere']],
    ['en', 'reason.publishers-more', ['0 other sources', '1 other source', '2 other sources', '1,000 other sources']],
    ['de', 'storage.entriesOf', ['0', '1, 1 fehlt', '2, 2 fehlen', '1.000, 1.000 fehlen']],
    ['de', 'popup.count.disputed', ['0 umstritten', '1 umstritten', '2 umstritten', '1.000 umstritten']],
    ['en', 'popup.count.disputed', ['0 disputed', '1 disputed', '2 disputed', '1,000 disputed']],
  ] as const)('are right for none, one, two and a thousand (%s, %s)', (language, key, expected) => {
    for (const [i, number] of [0, 1, 2, 1000].entries()) {
      const text = say(language, key, number);
      expect(text).toContain(expected[i]);
      const isInflected = expected[1].slice(2) !== expected[2].slice(2);
      if (number === 1 && isInflected) expect(text).not.toContain(expected[2].slice(2));
    }
  });
});
