/** What is handed to the stores: the two builds, without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILD, ROOT } from '../../scripts/extension';
import { firefoxBuild } from '../release/builds';
import { dangersInBundle, filesOf, outsideLoads, sums } from '../release/bundle';
import { explainedWarnings, lint } from '../release/lint';
import { differences, type Manifest } from '../release/review';

/** Milliseconds for a build, where none was made, and the lint on a slow machine. */
const LONGEST = 240_000;

let firefox: string;

test.beforeAll(() => {
  test.setTimeout(LONGEST);
  if (!existsSync(BUILD)) throw new Error('There is no production build: run `npx wxt build` first.');
  firefox = firefoxBuild();
});

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

test('R02 permission-diff: both manifests hold what was reviewed and nothing else', () => {
  expect(differences(manifestIn(BUILD), 'chrome').join('\n')).toBe('');
  expect(differences(manifestIn(firefox), 'firefox').join('\n')).toBe('');
});

test('R07 build-honesty: what is built twice has the same bytes; only the manifest tells the browsers apart', () => {
  const [one, other] = [filesOf(BUILD), filesOf(firefox)].map((files) =>
    sums(new Map([...files].filter(([name]) => name !== 'manifest.json'))),
  );
  expect(one?.length).toBeGreaterThan(20);
  expect(other).toEqual(one);
});

test('R07 build-honesty: no code or markup from text, nothing from elsewhere, no path of this machine', () => {
  const sources = [...filesOf(BUILD)].map(([file, bytes]) => ({ file, text: bytes.toString('utf8') }));
  const scripts = sources.filter(({ file }) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.flatMap(dangersInBundle)).toEqual([]);
  expect(sources.flatMap(outsideLoads)).toEqual([]);
  const folder = path.resolve(ROOT);
  expect(sources.filter(({ text }) => text.includes(folder)).map(({ file }) => file)).toEqual([]);
});

test('the lint of the store finds no error, and no warning that docs/release.md does not explain', () => {
  test.setTimeout(LONGEST);
  const { errors, warnings } = lint(firefox);
  expect(errors).toEqual([]);
  expect(warnings).toEqual(explainedWarnings().sort());
});
