import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bundleFile } from '../../lib/facts';
import { bundleRecord } from './bundle-plugin';

/** Writes the packaged record to the path given, or only says how large it is. */
async function main(target: string | undefined): Promise<void> {
  const bundle = await bundleRecord('assets/facts');
  const text = bundleFile(bundle);
  if (target !== undefined) await writeFile(target, text);
  const keys = bundle.rows.reduce((sum, row) => sum + (JSON.parse(row.text) as { keys: string[] }).keys.length, 0);
  console.log(
    JSON.stringify({
      ...bundle.stamp,
      keys,
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text, { level: 9 }).length,
    }),
  );
}

await main(process.argv[2]);
