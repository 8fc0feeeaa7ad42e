/**
 * `npm test`: types, lint, the record, unit tests, the production builds and the tests in both browsers, one after the
 * other. Every step runs whatever the ones before did. The last line is `N passed, N failed`: a check without
 * tests of its own counts as one; a runner that ran no test counts as one failed. With `--long` (`npm run test:long`)
 * tests at random points run ten times as often, and all unit tests run again at other times; without it, those of feeds do.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser';
import { ensureFirefox } from './firefox/find';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = path.join(ROOT, '.output/results');
const bin = (name: string): string => path.join(ROOT, 'node_modules', name);

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed: only when tried once more. */
  retried?: number;
}

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the counts out of the runner's own report; null for a check that passes or fails as one. */
  readonly report: {
    readonly file: string;
    readonly read: (json: unknown) => Count;
    /** Whether a run in which every test was skipped is none that failed. */
    readonly maySkip?: boolean;
  } | null;
}

const vitestCount = (json: unknown): Count => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = json as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // A file that fails before its first test has no test to count.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
};

const playwrightCount = (json: unknown): Count => {
  const { stats, errors } = json as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected + errors.length, skipped, retried: flaky };
};

const vitestReport = path.join(RESULTS, 'vitest.json');
const firefoxReport = path.join(RESULTS, 'firefox.json');
const playwrightReport = path.join(RESULTS, 'playwright.json');

const isLong = process.argv.includes('--long');
/** Days by which the clock is moved for the tests that run again: past a manifest's usual and longest life, a root's, and behind. */
const CLOCKS: readonly number[] = [15, 91, 1096, -2];
/** What runs again at other times: what depends on them most; with `--long` all of it. */
const TIMED: readonly string[] = isLong
  ? []
  : ['tests/rooms/sync/client', 'tests/rooms/facts/feed', 'tests/guards/clock'];

/** Unit tests with the clock moved by some days. */
function timedStep(days: number): Step {
  const file = path.join(RESULTS, `vitest-${days}.json`);
  return {
    name: `unit tests ${days < 0 ? '−' : '+'}${Math.abs(days)} days`,
    args: [
      ...[bin('vitest/vitest.mjs'), 'run', ...TIMED],
      ...['--reporter=default', '--reporter=json', `--outputFile=${file}`],
    ],
    env: { SECOND_SOURCE_CLOCK_DAYS: String(days), SECOND_SOURCE_LONG: '' },
    report: { file, read: vitestCount },
  };
}

const STEPS: readonly Step[] = [
  { name: 'prepare', args: [bin('wxt/bin/wxt.mjs'), 'prepare'], report: null },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'], report: null },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'], report: null },
  { name: 'record', args: ['--import', 'tsx', 'scripts/record/check.ts'], report: null },
  {
    name: 'unit tests',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${vitestReport}`],
    report: { file: vitestReport, read: vitestCount },
  },
  ...CLOCKS.map(timedStep),
  { name: 'build', args: [bin('wxt/bin/wxt.mjs'), 'build'], report: null },
  // Before the browser tests, which compare both builds.
  { name: 'Firefox build', args: [bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], report: null },
  {
    name: 'browser tests',
    // Two browsers on two cores: what fails once is tried once more, and the last lines say so.
    args: [bin('@playwright/test/cli.js'), 'test', '--retries=1', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    report: { file: playwrightReport, read: playwrightCount },
  },
  {
    // Without a Firefox its tests are skipped, and counted as that.
    name: 'Firefox tests',
    args: [
      ...[bin('vitest/vitest.mjs'), 'run', '--config', 'tests/firefox/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile=${firefoxReport}`],
    ],
    report: { file: firefoxReport, read: vitestCount, maySkip: true },
  },
];

function countOf(step: Step, succeeded: boolean): Count {
  if (!step.report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  try {
    const count = step.report.read(JSON.parse(readFileSync(step.report.file, 'utf8')));
    const ran = count.passed + count.failed + (step.report.maySkip ? count.skipped : 0);
    const silent = ran === 0 || (!succeeded && count.failed === 0);
    return silent ? { ...count, failed: count.failed + 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runStep(step: Step): Count {
  console.log(`\n── ${step.name}`);
  if (step.report) rmSync(step.report.file, { force: true });
  const env = { ...process.env, ...step.env };
  const { status } = spawnSync(process.execPath, step.args, { cwd: ROOT, stdio: 'inherit', env });
  return countOf(step, status === 0);
}

mkdirSync(RESULTS, { recursive: true });
const only = process.argv.slice(2).filter((argument) => argument !== '--long');
if (isLong) process.env.SECOND_SOURCE_LONG = '1';
try {
  process.env.CHROMIUM_PATH = ensureBrowser();
} catch (error) {
  // The browser tests will fail and be counted; everything else can still run.
  console.error(error instanceof Error ? error.message : error);
}
try {
  const firefox = ensureFirefox();
  if (firefox !== null) process.env.FIREFOX_PATH = firefox;
} catch (error) {
  // FIREFOX_PATH cannot be used: the tests in Firefox will fail and be counted.
  console.error(error instanceof Error ? error.message : error);
}
const results = STEPS.filter(({ name }) => only.length === 0 || only.includes(name)).map((step) => {
  const start = performance.now();
  return { name: step.name, ...runStep(step), seconds: (performance.now() - start) / 1000 };
});
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);

console.log('');
for (const { name, passed, failed, skipped, retried = 0, seconds } of results) {
  const rest = `${skipped > 0 ? `, ${skipped} skipped` : ''}${retried > 0 ? `, ${retried} at the second try` : ''}`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(0)} s)`);
}
console.log('');
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
