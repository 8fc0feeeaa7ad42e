import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../guards/source';

/** What a build is made of, besides the packages that are installed. */
const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'scripts',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

const changed = (file: string): number => statSync(file).mtimeMs;

/** When the sources were last changed, in milliseconds since 1970. */
function lastChange(): number {
  const files = SOURCES.flatMap((name) => {
    const place = path.join(ROOT, name);
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((inner) => path.join(place, inner));
  });
  return files.reduce((latest, file) => Math.max(latest, changed(file)), 0);
}

/** Folder of the production build for Firefox; made where there is none or only an old one. Throws when that fails. */
export function firefoxBuild(): string {
  const folder = path.join(ROOT, '.output/firefox-mv3');
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest) || changed(manifest) < lastChange()) {
    const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'firefox'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The extension could not be built for Firefox.');
  }
  return folder;
}
