/**
 * Finds a Firefox that the extension runs on: the program in FIREFOX_PATH, the usual paths, `apt-get` for root on
 * Debian; else it says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lowest major version that the extension runs on (`strict_min_version` in wxt.config.ts). */
export const MINIMUM_FIREFOX = 146;

/** What to tell a person when no Firefox could be found or installed. */
export const NO_FIREFOX = [
  `No Firefox ${MINIMUM_FIREFOX} or newer was found, and none could be installed.`,
  'Install Firefox, for example with',
  '  sudo apt-get install firefox-esr         (Debian)',
  'or set FIREFOX_PATH to the program, and run the command again.',
].join('\n');

function usualPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')].map((folder) =>
        path.join(folder, 'Firefox.app/Contents/MacOS/firefox'),
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
        .filter((folder) => folder !== undefined)
        .map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe'));
    default:
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'];
  }
}

/** Why a program cannot be used, or null when it can. */
function objectionTo(file: string): string | null {
  if (!existsSync(file)) return 'not there';
  // Windows programs print no version; there the path has to do.
  if (process.platform === 'win32') return null;
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (status !== 0) return 'does not start';
  const major = Number(/(\d+)\.\d+/.exec(stdout)?.[1] ?? 0);
  return major >= MINIMUM_FIREFOX ? null : `is version ${major}, at least ${MINIMUM_FIREFOX} is needed`;
}

/** Path of a usable Firefox on this machine, or null. Throws when FIREFOX_PATH is set and cannot be used. */
export function findFirefox(): string | null {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) {
    const objection = objectionTo(wanted);
    if (objection) throw new Error(`FIREFOX_PATH is ${wanted}, which ${objection}.`);
    return wanted;
  }
  return usualPaths().find((file) => objectionTo(file) === null) ?? null;
}

/** Path of a usable Firefox; on Debian, root gets one when there is none. Null where that fails. */
export function ensureFirefox(): string | null {
  const found = findFirefox();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
  return apt('update') && apt('install', '-y', 'firefox-esr') ? findFirefox() : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = ensureFirefox();
  if (found === null) console.error(NO_FIREFOX);
  else console.log(found);
  process.exitCode = found === null ? 1 : 0;
}
