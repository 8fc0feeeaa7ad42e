/** Building the extension and running it in a real Chromium, for `npm start`, the tests and the screenshots. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The production build for Chromium. */
export const BUILD = path.join(ROOT, '.output/chrome-mv3');

/** Builds the production extension; throws when the build fails. What the build prints goes to standard error. */
export function build(): void {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built.');
}

/** How a browser is started with the extension. */
export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension; the production build when left out. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Interface language, a BCP 47 tag. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number } | null;
  /** Environment of the browser, for a display of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the browser's profile, kept after closing; a fresh one that is removed when left out. */
  readonly profile?: string;
  /** Address of a proxy that all requests go through which no route answers, `http://host:port`. */
  readonly proxy?: string;
  /** Further switches of the browser. */
  readonly args?: readonly string[];
  /** Keep the introduction that opens after installing; else it is closed before anything is done. */
  readonly introduction?: boolean;
}

/** A running browser with the extension. */
export interface Running {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Id of the extension, as in `chrome-extension://<id>/`. */
  readonly id: string;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** Closes the browser and removes its profile unless that was given. */
  close(): Promise<void>;
}

/**
 * Switches that keep the browser itself quiet, so that every request seen is a page's or ours, and
 * the one that lets an unpacked extension be loaded from the command line.
 */
const switches = (extension: string, headless: boolean): string[] => [
  ...(headless ? ['--headless=new'] : []),
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** How long a fresh profile is given to open the introduction, in milliseconds. */
const INTRODUCTION = 5_000;

/** Closes the introduction, which opens once in a fresh profile, so that no test finds it in front. */
async function closeIntroduction(context: BrowserContext): Promise<void> {
  const isIt = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const end = Date.now() + INTRODUCTION;
  for (let found = context.pages().find(isIt); Date.now() < end; found = context.pages().find(isIt)) {
    if (found) return found.close();
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Starts Chromium with the extension in it and waits for the background worker. */
export async function launch(options: LaunchOptions): Promise<Running> {
  const { executablePath, headless, extension = BUILD, locale = 'en-US', colorScheme = 'light' } = options;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'second-source-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    colorScheme,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
    args: [...switches(extension, headless), `--lang=${locale}`, ...(options.args ?? [])],
    env: { ...(process.env as Record<string, string>), ...options.env, LANGUAGE: locale.replace('-', '_') },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  if (options.profile === undefined && !options.introduction) await closeIntroduction(context);
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, worker, id: new URL(worker.url()).host, profile, close };
}

/** Serves `html` at `url` (a pattern without query) in every page of the context, with extra headers where given. */
export async function serve(
  context: BrowserContext,
  url: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(url, (route) =>
    route.fulfill({ status: 200, body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
  );
}
