import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it, vi } from 'vitest';
import { compileMessage, createTranslator } from '../../../lib/format';
import { readyMessage } from '../../../lib/format/message';
import { compiledCatalogue } from '../../../scripts/messages/plugin';

const parsed = (text: string) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

const files = ['de', 'en'].flatMap((language) =>
  readdirSync(`assets/locales/${language}`).map((name) => `assets/locales/${language}/${name}`),
);

describe('compiled messages', () => {
  it.each(files)('of %s say what their texts say', (file) => {
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const compiled = JSON.parse(compiledCatalogue(JSON.stringify(texts))) as Record<string, string>;
    expect(Object.keys(compiled)).toEqual(Object.keys(texts));
    for (const [key, text] of Object.entries(texts)) {
      expect(readyMessage(compiled[key] as string), key).toEqual(parsed(text));
    }
  });

  it('fill numbers, plurals and selects as texts do', () => {
    const text =
      "{n, plural, offset:1 =0 {none} one {# of {total, number}} other {# '{of}' {total}}}, {who, select, a {<b>} other {it''s {who}}}";
    const compiled = compileMessage(text);
    expect(typeof compiled).not.toBe('string');
    const [long, short] = [createTranslator('de', [{ a: text }]), createTranslator('de', [{ a: compiled }])];
    for (const n of [0, 1, 2, 5001]) {
      for (const who of ['a', 'b']) {
        const values = { n, who, total: 12345 };
        expect(short.t('a', values)).toBe(long.t('a', values));
      }
    }
    expect(short.t('a', { n: 5001, who: 'b', total: 1 })).toBe("5.000 {of} 1, it's b");
  });

  it('need no parser', () => {
    const compiled = ['plain <b> & #', '{a}', "it''s"].map(compileMessage);
    const parse = vi.spyOn(IntlMessageFormat as unknown as { __parse: () => unknown }, '__parse');
    for (const message of compiled) readyMessage(message);
    expect(parse).not.toHaveBeenCalled();
    readyMessage('{a}');
    expect(parse).toHaveBeenCalledOnce();
    parse.mockRestore();
  });

  it.each(['{a', '{a, selectordinal, one {#st} other {#th}}', '{a, date}', '{a, number, percent}'])(
    'are refused where there is no form for them: %s',
    (text) => {
      expect(() => compiledCatalogue(JSON.stringify({ 'the.key': text }))).toThrow(/the\.key/);
    },
  );
});
