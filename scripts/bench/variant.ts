/** Builds of the extension with a made-up record, for browser tests and measurements; made again when a source has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stampOfHead } from '../../lib/facts';
import { ROOT } from '../extension';
import { recordFile } from './record-file';

/** How a build differs from the one that ships. */
export interface Variant {
  /** Made-up companies in its record, ten facts each. */
  readonly companies: number;
  /** Without `unlimitedStorage`, so that the browser enforces a quota. */
  readonly quota?: boolean;
}

/** A build and its record. */
export interface Built {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  readonly stamp: ReturnType<typeof stampOfHead>;
}

const SOURCES = ['lib', 'entrypoints', 'components', 'assets', 'scripts/record', 'wxt.config.ts', 'package-lock.json'];

function filesBelow(entry: string): string[] {
  const full = path.join(ROOT, entry);
  if (entry === path.join('assets', 'facts')) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full).flatMap((name) => filesBelow(path.join(entry, name)));
}

function fingerprint(record: string): string {
  const hash = createHash('sha256').update(record);
  for (const file of SOURCES.flatMap(filesBelow).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Runs `work` while no other process of ours does: two builds at once would write the same generated types. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = path.join(ROOT, '.output/test-build.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
      await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const headOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, text.indexOf('\n'));
};

/** Builds a variant below `.output` unless it is there and up to date. Throws with the build's output when that fails. */
export function variant({ companies, quota = false }: Variant): Promise<Built> {
  return alone(async () => {
    const record = await recordFile(companies);
    const name = `test-${companies}${quota ? '-quota' : ''}`;
    const folder = path.join(ROOT, '.output', name);
    const marker = path.join(ROOT, '.output', `${name}.made-of`);
    const made = fingerprint(record);
    const built = { folder, stamp: stampOfHead(headOf(record)) };
    if (existsSync(folder) && existsSync(marker) && readFileSync(marker, 'utf8') === made) return built;
    const env = {
      ...process.env,
      SECOND_SOURCE_RECORD: record,
      SECOND_SOURCE_OUT: name,
      SECOND_SOURCE_TEST_QUOTA: quota ? '1' : '',
    };
    const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build of ${name} failed\n${stdout}${stderr}`);
    writeFileSync(marker, made);
    return built;
  });
}
