/** All tests in Firefox, in one browser. Those that are in the catalogue of the reliability notes bear its ids. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/firefox/bidi';
import { findFirefox, NO_FIREFOX } from '../../scripts/firefox/find';
import { RunningFirefox } from '../../scripts/firefox/launch';
import { startRecorder } from '../e2e/recorder';
import { accessTests } from './access';
import { feedTests } from './feeds';
import type { Ground } from './ground';
import { hostileTests } from './hostile';
import { readingTests } from './reading';

const executablePath = findFirefox();
if (executablePath === null) console.error(`Skipped: ${NO_FIREFOX}`);

/** What Firefox itself asks for, whatever is installed. */
const BROWSER_OWN = /(?:^|[/.])(?:mozilla\.(?:com|net|org)|mozgcp\.net|firefox\.com|dummy\.test)(?:[:/]|$)/;

describe.skipIf(executablePath === null)('Firefox', () => {
  let ground: Ground | null = null;
  const given = (): Ground => {
    if (ground === null) throw new Error('Firefox did not start');
    return ground;
  };

  beforeAll(async () => {
    const recorder = await startRecorder();
    const firefox = await RunningFirefox.start({
      executablePath: executablePath as string,
      proxy: recorder.address,
      // Lets the quota's test have the limit read anew.
      preferences: { 'dom.quotaManager.testing': true },
    });
    ground = { firefox, recorder, quiet: await firefox.page('icon/16.png', { keep: true }) };
  });
  afterEach(() => ground?.firefox.closeTabs());
  afterAll(async () => {
    await ground?.firefox.close();
    await ground?.recorder.close();
  });

  readingTests(given);
  hostileTests(given);
  accessTests(given);
  feedTests(given);

  test('R01 wire-silence: all this asked for nothing but the feeds on this machine', async () => {
    const { recorder, quiet } = given();
    const asked = (): string[] => [...new Set(recorder.asked)].filter((one) => !BROWSER_OWN.test(one));
    expect(asked()).toEqual([]);
    // What a page of the extension asks for would have been seen.
    await quiet.evaluate(`() => fetch('https://canary.example/', { mode: 'no-cors' }).catch(() => null)`);
    expect(asked()).toEqual(['canary.example:443']);
  });

  test('no script of the extension threw', async () => {
    // A page that is closed while its call is under way is no fault.
    const { firefox, quiet } = given();
    const errors = async (): Promise<string[]> =>
      (await firefox.errors()).filter((error) => !error.includes('after context unloaded'));
    expect(await errors()).toEqual([]);
    // One that does throw is seen.
    await quiet.evaluate(
      `() => { setTimeout(() => { throw new Error('canary'); }); }\n//# sourceURL=${firefox.base}/canary.js\n`,
    );
    await until('the error', async () => (await errors()).some((error) => error.includes('canary')));
  });
});
