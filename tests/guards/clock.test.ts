import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

it('the tests run at the time that SECOND_SOURCE_CLOCK_DAYS says', () => {
  const file = path.join(tmpdir(), `clock-${process.pid}`);
  writeFileSync(file, '');
  const machine = statSync(file).mtimeMs;
  rmSync(file);
  const ahead = Number(process.env.SECOND_SOURCE_CLOCK_DAYS ?? 0) * 86_400_000;
  expect(Math.abs(Date.now() - machine - ahead)).toBeLessThan(60_000);
  const made = new Date();
  expect(Math.abs(made.getTime() - Date.now())).toBeLessThan(60_000);
  expect(new Date(5).getTime()).toBe(5);
  expect(made instanceof Date).toBe(true);
});
