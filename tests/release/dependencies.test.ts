import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import packageLock from '../../package-lock.json';
import { ROOT } from '../guards/source';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** Fewest letters of a reason. */
const SHORTEST = 10;

/** Rows of the table under a heading of docs/dependencies.md. */
function rows(heading: string) {
  const section = read('docs/dependencies.md').split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
  return section.split('\n').flatMap((line) => {
    const [, name = '', reason = '', licence = '', without = ''] = line.split('|').map((cell) => cell.trim());
    return /^`.+`$/.test(name) ? [{ name: name.slice(1, -1), reason, licence, without }] : [];
  });
}

describe.each([
  ['In the extension', packageJson.dependencies],
  ['For building and testing', packageJson.devDependencies],
])('docs/dependencies.md, %s', (heading, named) => {
  it('has a line for each entry of package.json and no other', () => {
    expect(rows(heading).map(({ name }) => name)).toEqual(Object.keys(named));
  });

  it('says what each is for, what doing without would take, and its licence', () => {
    for (const { name, reason, licence, without } of rows(heading)) {
      expect(reason.length, `${name}: what for`).toBeGreaterThan(SHORTEST);
      expect(without.length, `${name}: without it`).toBeGreaterThan(SHORTEST);
      expect(licence, `${name}: licence`).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).license);
    }
  });

  it('is of exact versions, which the lock file has too', () => {
    const locked = packageLock.packages as unknown as Record<string, { version: string } | undefined>;
    for (const [name, version] of Object.entries(named)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
