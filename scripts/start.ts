/**
 * `npm start`: builds the extension and opens a browser with it on the sample articles, which request routing
 * serves at the addresses of listed news sites. Without a display it prints the checked articles, writes
 * screenshots to `.output/` and ends. `--headless` does that on a machine with a display too.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser';
import { build, launch, ROOT, type Running, serve } from './extension';
import { marksOf } from './marks';

const SAMPLES = [
  { language: 'en', url: 'https://techcrunch.com/second-source-sample/' },
  { language: 'de', url: 'https://www.heise.de/second-source-beispiel/' },
] as const;

const sampleFile = (language: string): string => path.join(ROOT, `assets/sample/${language}.html`);

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openSamples(running: Running): Promise<void> {
  for (const { language, url } of SAMPLES) {
    await serve(running.context, url, readFileSync(sampleFile(language), 'utf8'));
    const page = await running.context.newPage();
    await page.goto(url);
  }
}

async function show(executablePath: string): Promise<void> {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  const running = await launch({ executablePath, headless: false, locale, viewport: null });
  await openSamples(running);
  await running.context.pages()[0]?.close();
  console.log('The browser shows two sample articles. Rest the pointer on a marked figure, or open Second Source from');
  console.log('the toolbar. Close the browser to end.');
  await new Promise<void>((done) => running.context.once('close', () => done()));
}

function printChecked(): void {
  const files = SAMPLES.map(({ language }) => sampleFile(language));
  const args = ['--import', 'tsx', 'scripts/check.ts', ...files];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The sample articles could not be checked.');
}

async function picture(executablePath: string): Promise<void> {
  const running = await launch({ executablePath, headless: true });
  try {
    await openSamples(running);
    const pages = running.context.pages().filter((page) => page.url().startsWith('https:'));
    for (const [i, page] of pages.entries()) {
      await page.bringToFront();
      const marks = await marksOf(page, 15_000);
      const file = path.join(ROOT, `.output/sample-${SAMPLES[i]?.language}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(`${marks.length} marks in the browser, picture in ${path.relative(ROOT, file)}`);
      if (marks.length === 0) throw new Error('The extension marked nothing in the sample article.');
    }
  } finally {
    await running.close();
  }
}

try {
  const browser = ensureBrowser();
  build();
  if (hasDisplay() && !process.argv.includes('--headless')) {
    await show(browser);
  } else {
    printChecked();
    await picture(browser);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
