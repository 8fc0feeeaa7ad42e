import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  catalogueGaps,
  DANGEROUS,
  dangersIn,
  machinePaths,
  silentSkips,
  strangers,
  undocumented,
} from './check-source';
import { ROOT, sourcesIn } from './source';

const shipped = sourcesIn(['lib', 'components', 'entrypoints']);
const canary = (text: string, file = 'lib/text/canary.ts') => ({ file, text });

describe('markup and code from text', () => {
  it('are never made', () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.flatMap(dangersIn)).toEqual([]);
  });

  it.each(DANGEROUS)('are reported by the guard: %s', (name) => {
    expect(dangersIn(canary(`element.${name} = text;`))).toHaveLength(1);
    expect(dangersIn(canary(`element['${name}'] = text;`)).length).toBeGreaterThan(0);
    expect(dangersIn(canary(`const a = <p ${name}={text} />;`, 'components/A.tsx')).length).toBeGreaterThan(0);
  });

  it.each(['eval(text);', 'const f = new Function(text);', 'globalThis.eval(text);', 'document.write(text);'])(
    'are reported by the guard: %s',
    (text) => {
      expect(dangersIn(canary(text)).length).toBeGreaterThan(0);
    },
  );

  it('are not seen where none is', () => {
    expect(dangersIn(canary('const evaluate = (f: () => void) => f(); element.textContent = text;'))).toEqual([]);
  });
});

describe('docstrings', () => {
  it('stand before everything that lib exports', () => {
    expect(sourcesIn(['lib']).flatMap(undocumented)).toEqual([]);
  });

  it.each([
    'export function f() {}',
    'export const f = () => 1;',
    'export type A = 1;',
    'export interface A {}',
    'export class A {}',
    '/** f */\nexport function f() {}',
    '// A line is not a docstring.\nexport function f() {}',
    '/* A plain comment is not a docstring. */\nexport function f() {}',
    '/** Belongs to another line. */\nconst a = 1;\nexport const f = () => a;',
  ])('are missed by the guard in %j', (text) => {
    expect(undocumented(canary(text))).toHaveLength(1);
  });

  it('are seen where they are', () => {
    expect(undocumented(canary('/** Days between two dates. */\nexport function f() {}'))).toEqual([]);
    expect(undocumented(canary('const a = 1;\nexport { a };'))).toEqual([]);
  });
});

describe('top level', () => {
  const CLOSED =
    'entrypoints components lib assets tests scripts docs wxt.config.ts package.json package-lock.json tsconfig.json biome.json vitest.config.ts playwright.config.ts README.md LICENSE CHANGELOG.md .ci .github .gitignore'.split(
      ' ',
    );
  const ignored = readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean);

  it('is a closed list', () => {
    expect(strangers(readdirSync(ROOT), CLOSED, ignored)).toEqual([]);
  });

  it('is guarded', () => {
    expect(strangers(['src', 'lib', 'node_modules', '.git', 'x.tsbuildinfo'], CLOSED, ignored)).toEqual(['src']);
  });
});

describe('interface catalogues', () => {
  const folder = path.join(ROOT, 'assets/locales');
  const languages = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory());
  const read = (file: string): Catalogue => JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  const names = [...new Set(languages.flatMap((language) => readdirSync(path.join(folder, language))))];

  it('exist in both languages', () => {
    expect(languages.sort()).toEqual(['de', 'en']);
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('hold the same messages with the same arguments: %s', (name) => {
    const [de, en] = [read(path.join(folder, 'de', name)), read(path.join(folder, 'en', name))];
    expect(Object.keys(en).length).toBeGreaterThan(0);
    expect(catalogueGaps(en, de)).toEqual([]);
  });

  it('name the extension and its commands in both languages', () => {
    const manifest = (language: string) =>
      JSON.parse(readFileSync(path.join(ROOT, `assets/public/_locales/${language}/messages.json`), 'utf8')) as Readonly<
        Record<string, { message: string }>
      >;
    const flat = (language: string): Catalogue =>
      Object.fromEntries(Object.entries(manifest(language)).map(([key, { message }]) => [key, message]));
    expect(catalogueGaps(flat('en'), flat('de'))).toEqual([]);
    const used = [...readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)];
    expect(used.length).toBeGreaterThan(0);
    expect(used.map((match) => match[1] ?? '').filter((key) => !(key in flat('en')))).toEqual([]);
  });

  it('are guarded', () => {
    expect(catalogueGaps({ a: 'x', b: 'y' }, { a: 'x' })).toEqual(['b: only in one']);
    expect(catalogueGaps({ a: 'x' }, { a: 'x', b: 'y' })).toEqual(['b: only in one']);
    expect(catalogueGaps({ a: 'x' }, { a: ' ' })).toEqual(['a: empty']);
    expect(catalogueGaps({ a: '{n} of {m}' }, { a: '{n} von' })).toEqual(['a: other arguments']);
    expect(
      catalogueGaps(
        { a: '{n, plural, one {# source} other {# sources}}' },
        { a: '{n, plural, one {# Quelle} other {# Quellen}}' },
      ),
    ).toEqual([]);
  });
});

describe('README', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replace(/ {2,}/g, ' ');
  const words = (language: string): Catalogue =>
    JSON.parse(readFileSync(path.join(ROOT, `assets/locales/${language}/marks.json`), 'utf8')) as Catalogue;

  it('calls the verdicts what the interface calls them', () => {
    const [en, de] = [words('en'), words('de')];
    const kinds = Object.keys(en).filter((key) => key.startsWith('verdict.'));
    expect(kinds.length).toBe(6);
    expect(kinds.filter((kind) => !readme.includes(`| ${en[kind]} | ${de[kind]} |`))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
  });

  it('names only commands of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('what the project says of its surroundings', () => {
  const all = sourcesIn(
    ['lib', 'components', 'entrypoints', 'tests', 'scripts', 'docs', '.ci', '.github'],
    ['.ts', '.tsx', '.md', '.yml', '.json', 'run', '.html'],
  );
  const top = ['README.md', 'CHANGELOG.md', 'package.json', 'wxt.config.ts', 'playwright.config.ts'].map((file) => ({
    file,
    text: readFileSync(path.join(ROOT, file), 'utf8'),
  }));

  it('names no folder of one machine', () => {
    expect(all.length).toBeGreaterThan(20);
    expect([...all, ...top].flatMap(machinePaths)).toEqual([]);
  });

  it('skips no test without a reason and focuses none', () => {
    expect(sourcesIn(['tests']).flatMap(silentSkips)).toEqual([]);
  });

  it('is guarded', () => {
    expect(machinePaths(canary(['see /', 'work/main'].join('')))).toHaveLength(1);
    expect(machinePaths(canary(['/ho', 'me/ann/project'].join('')))).toHaveLength(1);
    expect(machinePaths(canary('the network / hard work / done'))).toEqual([]);
    expect(silentSkips(canary(['test.sk', "ip('x', () => {});"].join('')))).toHaveLength(1);
    expect(silentSkips(canary(['it.on', "ly('x', () => {});"].join('')))).toHaveLength(1);
    expect(silentSkips(canary(['test.sk', "ip(!found, 'xdotool is not installed');"].join('')))).toEqual([]);
  });
});
