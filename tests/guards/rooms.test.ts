import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRooms, leanReach } from './check-rooms';
import { CAPABILITIES, FILE_EXCEPTIONS, ROOMS } from './rooms';
import { ROOT, type Source, sourcesIn } from './source';

const shipped = sourcesIn(['lib', 'components', 'entrypoints']);

describe('rooms', () => {
  it('import one way and touch only what is theirs', () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(checkRooms(shipped)).toEqual([]);
  });

  it('keep what must stay lean free of the database', () => {
    expect(leanReach(shipped)).toEqual([]);
  });

  it('list no exception for a file that is gone', () => {
    const files = new Set(shipped.map(({ file }) => file));
    expect(Object.keys(FILE_EXCEPTIONS).filter((file) => !files.has(file))).toEqual([]);
  });

  it('have no cycle', () => {
    const done = new Set<string>();
    const enter = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) throw new Error(`cycle: ${[...trail, name].join(' → ')}`);
      for (const next of ROOMS[name]?.imports ?? []) if (!done.has(next)) enter(next, [...trail, name]);
      done.add(name);
    };
    for (const name of Object.keys(ROOMS)) enter(name, []);
    expect(done).toEqual(new Set(Object.keys(ROOMS)));
  });

  it('stand in lib/README.md as they stand in the table', () => {
    const readme = readFileSync(path.join(ROOT, 'lib/README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `(\w+)` +\| [^|]+ \| ([^|]*) \| ([^|]*) \|$/gm)];
    const listed = Object.fromEntries(
      rows.map(([, name, imports, touches]) => [name, [imports?.trim(), touches?.trim()]]),
    );
    const expected = Object.fromEntries(
      Object.entries(ROOMS).map(([name, room]) => [
        name,
        [
          [...room.imports, ...room.packages].join(', ') || '–',
          room.touches.map((capability) => CAPABILITIES[capability].label).join(', ') || '–',
        ],
      ]),
    );
    expect(listed).toEqual(expected);
  });
});

/** Sources that break one rule each, with the words the report must contain. */
const CANARIES: readonly { rule: string; file: string; text: string; says: RegExp }[] = [
  { rule: 'upward import', file: 'lib/text/a.ts', text: `import { x } from '../claims';`, says: /text.*claims/ },
  { rule: 'type import', file: 'lib/text/a.ts', text: `import type { X } from '../claims';`, says: /text.*claims/ },
  { rule: 'inline type', file: 'lib/text/a.ts', text: `type X = import('../claims').X;`, says: /text.*claims/ },
  { rule: 're-export', file: 'lib/model/a.ts', text: `export * from '../text';`, says: /model.*text/ },
  { rule: 'named re-export', file: 'lib/model/a.ts', text: `export { x } from '../text';`, says: /model.*text/ },
  { rule: 'dynamic import', file: 'lib/model/a.ts', text: `const x = import('../text');`, says: /model.*text/ },
  { rule: 'computed import', file: 'lib/model/a.ts', text: 'const x = (n: string) => import(n);', says: /literal/ },
  { rule: 'import equals', file: 'lib/model/a.ts', text: `import x = require('../text');`, says: /model.*text/ },
  { rule: 'json import', file: 'lib/verdicts/a.ts', text: `import x from '../facts/rates.json';`, says: /facts/ },
  { rule: 'deep import', file: 'lib/claims/a.ts', text: `import { x } from '../text/words';`, says: /index/ },
  { rule: 'deep into check', file: 'entrypoints/a.ts', text: `import { x } from '../lib/page/paint';`, says: /index/ },
  { rule: 'alias path', file: 'lib/text/a.ts', text: `import { x } from '@/lib/claims';`, says: /text.*claims/ },
  { rule: 'unknown room', file: 'lib/misc/a.ts', text: 'const x = 1;', says: /no room/ },
  { rule: 'file beside the rooms', file: 'lib/a.ts', text: 'const x = 1;', says: /no room/ },
  { rule: 'facts in detect', file: 'lib/check/detect.ts', text: `import { x } from '../facts';`, says: /facts/ },
  { rule: 'package', file: 'lib/text/a.ts', text: `import { z } from 'zod';`, says: /zod/ },
  { rule: 'node', file: 'lib/facts/a.ts', text: `import fs from 'node:fs';`, says: /node:fs/ },
  { rule: 'components and rooms', file: 'components/A.tsx', text: `import { x } from '../lib/facts';`, says: /facts/ },
  { rule: 'lib to components', file: 'lib/page/a.ts', text: `import { A } from '../../components/A';`, says: /compon/ },
  { rule: 'lib to tests', file: 'lib/page/a.ts', text: `import { A } from '../../tests/a';`, says: /tests/ },
  { rule: 'from entrypoints', file: 'lib/page/a.ts', text: `import '../../entrypoints/content';`, says: /entrypoints/ },
  { rule: 'between entrypoints', file: 'entrypoints/popup/a.ts', text: `import '../content';`, says: /entrypoints/ },
  { rule: 'thick entrypoint', file: 'entrypoints/a.ts', text: 'f();\n'.repeat(121), says: /120 lines/ },
  { rule: 'document', file: 'lib/claims/a.ts', text: 'const x = document.title;', says: /DOM/ },
  { rule: 'through globalThis', file: 'lib/claims/a.ts', text: 'const x = globalThis.document;', says: /DOM/ },
  { rule: 'window', file: 'lib/state/a.ts', text: 'window.alert(1);', says: /alert|DOM/ },
  { rule: 'DOM type', file: 'lib/text/a.ts', text: 'export const f = (e: Element) => e;', says: /DOM/ },
  { rule: 'optional chain', file: 'lib/text/a.ts', text: 'const x = document?.title;', says: /DOM/ },
  { rule: 'highlights', file: 'lib/format/a.ts', text: 'CSS.highlights.clear();', says: /DOM/ },
  { rule: 'observer', file: 'lib/text/a.ts', text: 'const x = new MutationObserver(f);', says: /DOM/ },
  {
    rule: 'outside its scope',
    file: 'lib/text/a.ts',
    text: 'const f = (document: string) => 1; document;',
    says: /DOM/,
  },
  { rule: 'dexie', file: 'lib/sync/a.ts', text: `import Dexie from 'dexie';`, says: /dexie/ },
  { rule: 'indexedDB', file: 'lib/sync/a.ts', text: `indexedDB.open('x');`, says: /Dexie/ },
  { rule: 'crypto', file: 'lib/facts/a.ts', text: `crypto.subtle.digest('SHA-256', x);`, says: /Web Crypto/ },
  { rule: 'taken out of crypto', file: 'lib/facts/a.ts', text: 'const { subtle } = crypto;', says: /Web Crypto/ },
  { rule: 'fetch', file: 'lib/facts/a.ts', text: `fetch('https://example.com');`, says: /fetch/ },
  { rule: 'fetch by string key', file: 'lib/facts/a.ts', text: `globalThis['fetch']('https://x');`, says: /fetch/ },
  { rule: 'fetch in an entrypoint', file: 'entrypoints/a.ts', text: `fetch('https://x');`, says: /fetch/ },
  { rule: 'XMLHttpRequest', file: 'lib/page/a.ts', text: 'const x = new XMLHttpRequest();', says: /fetch/ },
  { rule: 'WebSocket', file: 'lib/page/a.ts', text: `const x = new WebSocket('wss://x');`, says: /fetch/ },
  { rule: 'sendBeacon', file: 'lib/page/a.ts', text: `navigator.sendBeacon('https://x');`, says: /fetch/ },
  { rule: 'bare globalThis', file: 'lib/page/a.ts', text: 'const { fetch: get } = globalThis;', says: /itself/ },
  { rule: 'storage', file: 'lib/messages/a.ts', text: 'browser.storage.local.get();', says: /extension storage/ },
  { rule: 'chrome', file: 'lib/messages/a.ts', text: 'chrome.storage.local.get();', says: /extension storage/ },
  {
    rule: 'renamed browser',
    file: 'lib/messages/a.ts',
    text: `import { browser as b } from 'wxt/browser'; b.storage.local.get();`,
    says: /extension storage/,
  },
  { rule: 'bare browser', file: 'lib/state/a.ts', text: 'const { runtime } = browser;', says: /itself/ },
  { rule: 'localStorage', file: 'lib/page/a.ts', text: `localStorage.setItem('a', 'b');`, says: /extension storage/ },
  { rule: 'messages', file: 'lib/state/a.ts', text: 'browser.runtime.sendMessage({});', says: /runtime messages/ },
  { rule: 'interfaces', file: 'lib/page/a.ts', text: `import { browser } from 'wxt/browser';`, says: /wxt\/browser/ },
  { rule: 'Intl', file: 'lib/reports/a.ts', text: `new Intl.NumberFormat('de');`, says: /Intl/ },
  { rule: 'Intl in text', file: 'lib/text/a.ts', text: `new Intl.NumberFormat('de');`, says: /Intl/ },
  { rule: 'segmenter', file: 'lib/names/a.ts', text: `new Intl.Segmenter('de');`, says: /Intl/ },
  { rule: 'toLocaleString', file: 'lib/reports/a.ts', text: `(1).toLocaleString('de');`, says: /Intl/ },
  { rule: 'toLocaleString of a name', file: 'lib/reports/a.ts', text: 'const x = n.toLocaleString();', says: /Intl/ },
  { rule: 'clock', file: 'lib/verdicts/a.ts', text: 'const x = Date.now();', says: /current time/ },
  { rule: 'new Date', file: 'lib/verdicts/a.ts', text: 'const x = new Date();', says: /current time/ },
  { rule: 'clock in a component', file: 'components/A.tsx', text: 'const x = <p>{new Date()}</p>;', says: /current/ },
];

/** Sources that keep the rules; a report on one of them is a false alarm of the guard. */
const CLEAN: readonly Source[] = [
  { file: 'lib/claims/a.ts', text: `import { x } from '../text'; import type { Y } from '../model/tables/claims';` },
  { file: 'lib/claims/b.ts', text: 'export const f = (document: string) => document.length;' },
  { file: 'lib/claims/c.ts', text: `const at = new Date('2025-06-12'); const day = new Date(0).toISOString();` },
  { file: 'lib/claims/d.ts', text: 'const o = { fetch: 1, document: 2 }; const n = o.fetch + o.document;' },
  {
    file: 'lib/claims/e.ts',
    text: `import { Text } from '../text'; export type { Range } from '../text'; const t: Text = 1;`,
  },
  { file: 'lib/page/a.ts', text: `document.title; new MutationObserver(f); CSS.highlights.clear();` },
  { file: 'lib/text/a.ts', text: `new Intl.Segmenter('de', { granularity: 'word' });` },
  { file: 'lib/check/detect.ts', text: `import { x } from '../text/words';` },
  { file: 'lib/check/match.ts', text: `import { x } from '../facts';` },
  { file: 'lib/state/a.ts', text: `import { browser } from 'wxt/browser'; browser.storage.local.get();` },
  { file: 'components/A.tsx', text: `import { h } from 'preact'; import { B } from './B'; import '../assets/a.css';` },
  { file: 'entrypoints/popup/main.ts', text: `import './style.css'; import { a } from './a'; const now = Date.now();` },
];

describe('the guard of the rooms', () => {
  it.each(CANARIES)('reports: $rule', ({ file, text, says }) => {
    const reports = checkRooms([{ file, text }]);
    expect(reports.join('\n')).toMatch(says);
  });

  it.each(CLEAN)('is silent about clean source $file', (source) => {
    expect(checkRooms([source])).toEqual([]);
  });

  it('reports a lean module that reaches the database through others', () => {
    const sources = [
      { file: 'lib/check/detect.ts', text: `import { a } from './helper'; import type { T } from '../facts';` },
      { file: 'lib/check/helper.ts', text: `export { b as a } from '../facts/open';` },
      { file: 'lib/facts/open.ts', text: `import Dexie from 'dexie'; export const b = Dexie;` },
      { file: 'lib/facts/index.ts', text: 'export type T = 1;' },
    ];
    expect(leanReach(sources).join('\n')).toMatch(/lib\/facts\/open\.ts/);
    const content = { file: 'entrypoints/content/index.ts', text: `import { a } from '../../lib/text/a';` };
    const schemas = { file: 'lib/text/a.ts', text: `import { z } from 'zod'; export const a = z.string();` };
    expect(leanReach([content, schemas]).join('\n')).toMatch(/zod/);
    expect(leanReach([sources[0] as Source, { file: 'lib/check/helper.ts', text: 'export const a = 1;' }])).toEqual([]);
  });
});
