import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundle, buildBundle, bundleFile } from '../../lib/facts';
import { lineOf } from './finding';
import { lintRecord } from './lint';
import { usableRates } from './rates';
import { RecordError, readFiles } from './read';

/** Name of the packaged file, at the root of the extension. */
export const RECORD_FILE = 'record.json';

/** Module whose default export is the stamp of the packaged record (BundleStamp). */
const STAMP_MODULE = 'virtual:record-stamp';
/** Module whose default export are the files of average rates (RateFile[]). */
const RATES_MODULE = 'virtual:record-rates';

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

/** What a WXT configuration needs to package the record. */
export interface RecordBuild {
  /** Vite plugin that answers imports of `virtual:record-stamp` and `virtual:record-rates`. */
  plugin(): Plugin;
  /** For the hook `build:publicAssets`: adds the packaged file. */
  addPublicFile(files: { relativeDest: string; contents: string }[]): Promise<void>;
}

/** Packages the record of `root`/assets/facts; it is read and checked once per build. */
export function recordBuild(root: string = process.cwd()): RecordBuild {
  let building: Promise<Bundle> | null = null;
  const bundle = (): Promise<Bundle> => {
    building ??= bundleRecord(join(root, 'assets', 'facts'));
    return building;
  };
  const contents: Record<string, () => Promise<unknown>> = {
    [STAMP_MODULE]: async () => (await bundle()).stamp,
    [RATES_MODULE]: () => usableRates(join(root, 'assets', 'rates')),
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
      files.push({ relativeDest: RECORD_FILE, contents: bundleFile(await bundle()) });
    },
  };
}
