/**
 * `npm run zip`: builds for both browsers and writes what the stores take to `.output/release/`: a package for each and
 * the sources, from which the packages can be made again (docs/release.md). Two runs on the same commit write the same
 * bytes. `SHA256SUMS` holds their hashes, as `sha256sum --check` reads them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';
import { ROOT } from './extension';
import { type Files, packageOf } from './release/package';

const FOLDER = path.join(ROOT, '.output/release');
const BROWSERS = ['chrome', 'firefox'] as const;

/** Pictures, which nothing is built from and which would be most of the package. */
const LEFT_OUT = /^docs\/(?:screenshots|store\/images)\//;

function run(program: string, args: readonly string[]): string {
  // The variables of wxt.config.ts ask for builds that do not ship.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SECOND_SOURCE_')));
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...{ cwd: ROOT, env, encoding: 'utf8', maxBuffer: 2 ** 26 },
  });
  if (status !== 0) throw error ?? new Error(`${path.basename(program)} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

const read = (folder: string, names: readonly string[]): Files =>
  new Map(names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))]));

function built(browser: (typeof BROWSERS)[number]): Files {
  run(process.execPath, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser]);
  const folder = path.join(ROOT, `.output/${browser}-mv3`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return read(
    folder,
    names.filter((name) => statSync(path.join(folder, name)).isFile()),
  );
}

/** The files that git keeps: what only lies about in the folder is in no package. */
function sources(): Files {
  const names = run('git', ['ls-files', '-z']).split('\0');
  return read(
    ROOT,
    names.filter((name) => name !== '' && !LEFT_OUT.test(name)),
  );
}

const packages = [
  ...BROWSERS.map((browser) => ({ name: browser, files: () => built(browser) })),
  { name: 'sources', files: sources },
];
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const lines: string[] = [];
for (const { name, files } of packages) {
  const file = `second-source-${packageJson.version}-${name}.zip`;
  const bytes = await packageOf(files());
  writeFileSync(path.join(FOLDER, file), bytes);
  lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  console.log(`.output/release/${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
writeFileSync(path.join(FOLDER, 'SHA256SUMS'), lines.join(''));
console.log(lines.join('').trimEnd());
if (run('git', ['status', '--porcelain']).trim() !== '') {
  console.log('Not for release: the folder holds changes that are not committed.');
}
