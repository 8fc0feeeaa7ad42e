import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import deStore from '../../assets/public/_locales/de/messages.json';
import enStore from '../../assets/public/_locales/en/messages.json';
import { createTranslator, VERDICT_CATALOGUES } from '../../lib/format';

/** Kinds of parts in a parsed message (TYPE of the message parser). */
const TYPE = { literal: 0, pound: 7 };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Messages that card, panel, options and the other pages show; those of verdicts are the format room's. */
function messages(language: 'de' | 'en'): Readonly<Record<string, string>> {
  const folder = path.join(ROOT, 'assets/locales', language);
  const files = readdirSync(folder)
    .filter((file) => file !== 'verdicts.json' && file !== 'marks.json')
    .sort();
  const parts = files.map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, string>,
  );
  const all = Object.assign({}, ...parts) as Record<string, string>;
  const count = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
  if (Object.keys(all).length !== count) throw new Error(`a key stands in two catalogues (${language})`);
  return all;
}

const de = messages('de');
const en = messages('en');
const catalogues = { de, en };

/** Names of the placeholders of a message, as its parser finds them. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as { type: number; value: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type !== TYPE.literal && part.type !== TYPE.pound) names.add(part.value);
      for (const { value } of Object.values(part.options ?? {})) visit(value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

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
    const values: Record<string, string | number> = {
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
    for (const name of Object.values(en).flatMap(placeholders)) values[name] ??= 3;
    const said = (['de', 'en'] as const).map((language) => {
      const t = createTranslator(language, [catalogues[language]]);
      return Object.keys(en).map((key) => t.t(key, values));
    });
    for (const text of said.flat()) expect(text).not.toMatch(/[{}]/);
    const same = Object.keys(en).filter((_, i) => said[0]?.[i] === said[1]?.[i]);
    const alike = ['form.status', 'import.title', 'export.title', 'export.json', 'export.csv', 'storage.version'];
    const feeds = ['feeds.version', 'feeds.offer.name'];
    expect(same.sort()).toEqual(['popup.title', 'badge.none', 'options.feeds', ...alike, ...feeds].sort());
  });

  it('clash with no message of verdicts and figures', () => {
    for (const language of ['de', 'en'] as const) {
      const clash = Object.keys(catalogues[language]).filter((key) =>
        VERDICT_CATALOGUES[language].some((verdicts) => Object.hasOwn(verdicts, key)),
      );
      expect(clash).toEqual([]);
    }
  });

  it('hold every message that the code asks for, and no other', () => {
    const code = sources('components') + sources('entrypoints') + sources('lib/reports');
    const asked = new Set([...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? ''));
    const named = (key: string): boolean => code.includes(`'${key}'`);
    const composed = [...code.matchAll(/`([\w.-]*)\$\{[^`]*?\}([\w.-]*)`/g)].map(([, before = '', after = '']) => [
      before,
      after,
    ]);
    const isComposed = (key: string): boolean =>
      composed.some(
        ([before = '', after = '']) => before.includes('.') && key.startsWith(before) && key.endsWith(after),
      );
    const known = new Set([...Object.keys(en), ...VERDICT_CATALOGUES.en.flatMap((verdicts) => Object.keys(verdicts))]);
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
    expect(Object.keys(en).filter((key) => !named(key) && !isComposed(key))).toEqual([]);
  });
});
