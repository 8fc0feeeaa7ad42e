import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = 47;
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Row {
  number: number;
  there: string;
  what: string;
  tests: { file: string; name: string }[];
}

/** The files of a cell, each with the names that follow it. */
function testsOf(cell: string): Row['tests'] {
  return [...cell.matchAll(/`([^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  );
}

/** Rows of the table, wherever a heading interrupts it. */
function rowsOf(document: string): Row[] {
  return document.split('\n').flatMap((line) => {
    const [, number, , there = '', what = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(number ?? '') ? [{ number: Number(number), there, what, tests: testsOf(tests) }] : [];
  });
}

/** Whether a file holds a test of that name; of a name with changing parts the beginning is enough. */
function isTest(source: string, name: string): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!describe)\\(\\s*(['"\`])${words}(?:\\1|,? \\$\\{|,? \\(\\$\\{)`).test(source);
}

/** What is wrong with the tests that a row names. */
function faultsOf({ number, tests }: Row): string[] {
  return tests.flatMap(({ file, name }) => {
    if (!/^tests\/.+\.ts$/.test(file) || !existsSync(path.join(ROOT, file))) return [`row ${number}: no file ${file}`];
    return isTest(textOf(file), name) ? [] : [`row ${number}: no test “${name}” in ${file}`];
  });
}

const features = textOf('docs/features.md');
const rows = rowsOf(features);

describe('docs/features.md', () => {
  it('has every row once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: ROWS }, (_, i) => i + 1));
  });

  it('says yes, partly or no, and what exactly', () => {
    for (const { number, there, what } of rows) {
      expect(['yes', 'partly', 'no'], `row ${number}`).toContain(there);
      expect(what, `row ${number}`).not.toBe('');
    }
  });

  it('names a test for all that is there, and only tests that exist', () => {
    expect(rows.filter(({ there, tests }) => there !== 'no' && tests.length === 0)).toEqual([]);
    expect(rows.flatMap(faultsOf)).toEqual([]);
    // Every quotation in the cells of tests was read as a test.
    const quoted = features.split('\n').flatMap((line) => (line.split('|')[5] ?? '').match(/“/g) ?? []);
    expect(rows.flatMap(({ tests }) => tests)).toHaveLength(quoted.length);
  });

  it('gives no percentage that docs/accuracy.md does not', () => {
    const measured = new Set(textOf('docs/accuracy.md').match(/(?<![\d.])\d+\.\d(?!\d)/g));
    const said = rows.flatMap(({ what }) => [...what.matchAll(/(\d+\.\d) %/g)].map(([, percent = '']) => percent));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((percent) => !measured.has(percent))).toEqual([]);
  });

  it('would be told a test or a file that is not there', () => {
    const [row] = rowsOf(
      '| 1 | a | yes | b | `tests/components/features.test.ts`: “has every row once, in order”, “is not there” |',
    );
    const [other] = rowsOf('| 2 | a | yes | b | `tests/components/nowhere.test.ts`: “is there” |');
    expect(row && faultsOf(row)).toEqual(['row 1: no test “is not there” in tests/components/features.test.ts']);
    expect(other && faultsOf(other)).toEqual(['row 2: no file tests/components/nowhere.test.ts']);
    expect(isTest("describe('a name', () => {", 'a name')).toBe(false);
  });
});
