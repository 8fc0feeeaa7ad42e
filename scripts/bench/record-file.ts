/** Packaged files of made-up records, made once below `.output` and used again while what makes them stays the same. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { buildBundle, bundleLines } from '../../lib/facts';
import { ROOT } from '../extension';
import { madeUpCompanies } from './made-up-record';

/** Sources that decide what a file holds. */
const MAKERS = [
  'scripts/bench/made-up-record.ts',
  'scripts/bench/random.ts',
  'lib/facts/bundle.ts',
  'lib/model/company.ts',
  'lib/text/alias-key.ts',
];

/** Path of the packaged file of `companies` made-up companies; made when it is not there. */
export async function recordFile(companies: number, seed = 1): Promise<string> {
  const hash = createHash('sha256');
  for (const file of MAKERS) hash.update(readFileSync(path.join(ROOT, file)));
  const folder = path.join(ROOT, '.output/made-up');
  const target = path.join(folder, `${companies}-${seed}-${hash.digest('hex').slice(0, 12)}.jsonl`);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  const draft = `${target}.${process.pid}`;
  const file = openSync(draft, 'w');
  for (const line of bundleLines(await buildBundle(madeUpCompanies(seed, companies)))) writeSync(file, `${line}\n`);
  closeSync(file);
  renameSync(draft, target);
  return target;
}
