import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, type BundleStamp, buildBundle, bundleFile, stampOfHead } from '../../lib/facts';
import { lineOf } from './finding';
import { lintRecord } from './lint';
import { usableRates } from './rates';
import { RecordError, readFiles } from './read';

/** Name of the packaged file, at the root of the extension: JSON texts, one a line. */
export const RECORD_FILE = 'record.jsonl';

/** Name of the packaged average rates, at the root of the extension: what `rateTable` needs of assets/rates, as JSON. */
export const RATES_FILE = 'rates.json';

/** Module whose default export is the stamp of the packaged record (BundleStamp). */
const STAMP_MODULE = 'virtual:record-stamp';

/**
 * The bundle of the record in `dir`. Throws RecordError with every fault when a file does not fit
 * the schema or the linter finds an error: no build ships a record that has not been checked.
 */
export async function bundleRecord(dir: string): Promise<Bundle> {
  const files = await readFiles(dir);
  const errors = lintRecord(files, new Date().toISOString().slice(0, 10)).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new RecordError(errors.map(lineOf).join('\n'));
  return buildBundle(files.flatMap(({ company }) => company ?? []));
}

/** Text of the packaged average rates of `root`/assets/rates. */
export async function ratesText(root: string = process.cwd()): Promise<string> {
  const files = await usableRates(join(root, 'assets', 'rates'));
  return JSON.stringify(files.map(({ base, quote, rates }) => ({ base, quote, rates })));
}

/** What a WXT configuration needs to package the record. */
export interface RecordBuild {
  /** Vite plugin that answers imports of `virtual:record-stamp`. */
  plugin(): Plugin;
  /** For the hook `build:publicAssets`: adds the packaged files. */
  addPublicFile(files: { relativeDest: string; contents: string }[]): Promise<void>;
}

/** A packaged record: its stamp and the text of its file. */
interface Packaged {
  readonly stamp: BundleStamp;
  readonly text: string;
}

async function checkedRecord(root: string): Promise<Packaged> {
  const bundle = await bundleRecord(join(root, 'assets', 'facts'));
  return { stamp: bundle.stamp, text: bundleFile(bundle) };
}

function preparedRecord(file: string): Packaged {
  const text = readFileSync(file, 'utf8');
  return { stamp: stampOfHead(text.slice(0, text.indexOf('\n'))), text };
}

/**
 * Packages the record of `root`/assets/facts, which is read and checked once per build; or, for tests and
 * measurements, the packaged file `prepared`, whose stamp is believed.
 */
export function recordBuild(root: string = process.cwd(), prepared: string | null = null): RecordBuild {
  let building: Promise<Packaged> | null = null;
  const packaged = (): Promise<Packaged> => {
    building ??= prepared === null ? checkedRecord(root) : Promise.resolve(preparedRecord(prepared));
    return building;
  };
  const contents: Record<string, () => Promise<unknown>> = {
    [STAMP_MODULE]: async () => (await packaged()).stamp,
  };
  return {
    plugin: () => ({
      name: 'second-source-record',
      resolveId: (id) => (id in contents ? `\0${id}` : null),
      load: async (id) => {
        const content = id.startsWith('\0') ? contents[id.slice(1)] : undefined;
        return content === undefined ? null : `export default ${JSON.stringify(await content())};`;
      },
    }),
    async addPublicFile(files) {
      files.push({ relativeDest: RECORD_FILE, contents: (await packaged()).text });
      files.push({ relativeDest: RATES_FILE, contents: await ratesText(root) });
    },
  };
}
