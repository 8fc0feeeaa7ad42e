/**
 * Finds a Chromium that loads unpacked extensions, or gets one: the address in CHROMIUM_PATH, the
 * usual paths, Playwright's own, `npx playwright install chromium`, `apt-get` for root on Debian; else it says
 * what to do. Branded Chrome is left out: it no longer loads unpacked extensions by a switch.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Lowest major version that the extension runs on (`minimum_chrome_version` in wxt.config.ts). */
export const MINIMUM_VERSION = 140;

const BRANDED = /^Google Chrome (?!for Testing)|^Microsoft Edge|^Brave|^Vivaldi|^Opera/;

function usualPaths(): string[] {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(home, 'Applications')].flatMap((folder) => [
        path.join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
        path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      ]);
    case 'win32':
      return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google/Chrome for Testing/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    default:
      return ['/usr/bin/chromium', '/usr/local/bin/chromium', '/opt/chrome-for-testing/chrome'];
  }
}

/** Chrome for Testing as `npx @puppeteer/browsers install chrome` leaves it in the home folder. */
function downloadedPaths(): string[] {
  const folder = path.join(homedir(), '.cache/puppeteer/chrome');
  if (!existsSync(folder)) return [];
  const inside = ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'];
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const all = [...inside, `chrome-mac-arm64/${mac}`, `chrome-mac-x64/${mac}`];
  return readdirSync(folder).flatMap((version) => all.map((end) => path.join(folder, version, end)));
}

/** Why a program cannot be used, or null when it can. */
function objectionTo(file: string): string | null {
  if (!existsSync(file)) return 'not there';
  // Windows programs print no version; there the path has to do.
  if (process.platform === 'win32') return null;
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (status !== 0) return 'does not start';
  if (BRANDED.test(stdout)) return 'is branded and loads no unpacked extensions';
  const major = Number(/(\d+)\.\d+/.exec(stdout)?.[1] ?? 0);
  return major >= MINIMUM_VERSION ? null : `is version ${major}, at least ${MINIMUM_VERSION} is needed`;
}

/** Path of a usable browser on this machine, or null. Throws when CHROMIUM_PATH is set and cannot be used. */
export function findBrowser(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    const objection = objectionTo(wanted);
    if (objection) throw new Error(`CHROMIUM_PATH is ${wanted}, which ${objection}.`);
    return wanted;
  }
  const candidates = [...usualPaths(), chromium.executablePath(), ...downloadedPaths(), '/usr/bin/chromium-browser'];
  return candidates.find((file) => objectionTo(file) === null) ?? null;
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`$ ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000, shell });
  return status === 0;
}

const isRootWithApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** What to tell a person when no browser could be found or installed. */
export const NO_BROWSER = [
  `No Chromium ${MINIMUM_VERSION} or newer was found, and none could be installed.`,
  'Install Chromium or Chrome for Testing (Chrome itself no longer loads unpacked extensions), for example with',
  '  sudo apt-get install chromium            (Debian)',
  '  npx playwright install chromium          (any system)',
  'or set CHROMIUM_PATH to the program, and run the command again.',
].join('\n');

/** Path of a usable browser; installs one when there is none. Throws with `NO_BROWSER` when that fails. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  run('npx', ['playwright', 'install', 'chromium']);
  const own = findBrowser();
  if (own) return own;
  if (isRootWithApt() && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  throw new Error(NO_BROWSER);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
