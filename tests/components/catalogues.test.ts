import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import de from '../../assets/locales/de/ui.json';
import en from '../../assets/locales/en/ui.json';
import deStore from '../../assets/public/_locales/de/messages.json';
import enStore from '../../assets/public/_locales/en/messages.json';
import { createTranslator, VERDICT_CATALOGUES } from '../../lib/format';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const catalogues = { de, en } as Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>>;

/** Names of the placeholders of a message. */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].filter((name) => name !== '').sort();

function sources(folder: string): string {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

describe('catalogues of the interface', () => {
  it('have the same messages in both languages', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
    expect(Object.keys(deStore)).toEqual(Object.keys(enStore));
  });

  it('fill the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(catalogues.en)) {
      expect(placeholders(catalogues.de[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('can all be said, and are not the same in both languages', () => {
    const values = {
      count: 3,
      shown: 2,
      date: 'D',
      host: 'H',
      name: 'N',
      figure: 'F',
      value: 'V',
      evidence: 'E',
      period: 'P',
    };
    const said = (['de', 'en'] as const).map((language) => {
      const t = createTranslator(language, [catalogues[language]]);
      return Object.keys(en).map((key) => t.t(key, values));
    });
    for (const text of said.flat()) expect(text).not.toMatch(/[{}]/);
    const same = Object.keys(en).filter((_, i) => said[0]?.[i] === said[1]?.[i]);
    expect(same).toEqual(['popup.title', 'badge.none']);
  });

  it('clash with no message of verdicts and figures', () => {
    for (const language of ['de', 'en'] as const) {
      const clash = Object.keys(catalogues[language]).filter((key) => Object.hasOwn(VERDICT_CATALOGUES[language], key));
      expect(clash).toEqual([]);
    }
  });

  it('hold every message that the code asks for, and no other', () => {
    const code = sources('components') + sources('entrypoints');
    const asked = new Set([...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? ''));
    for (const [, first, second] of code.matchAll(/\bt\([^'`)]*\?\s*'([\w.-]+)'\s*:\s*'([\w.-]+)'/g)) {
      asked.add(first ?? '').add(second ?? '');
    }
    const known = new Set([...Object.keys(en), ...Object.keys(VERDICT_CATALOGUES.en)]);
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
    const composed = /^(state|error|partial|popup\.count|badge)\./;
    expect(Object.keys(en).filter((key) => !asked.has(key) && !composed.test(key))).toEqual([]);
  });
});
