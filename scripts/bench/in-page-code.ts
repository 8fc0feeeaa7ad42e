import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../extension';
import { SHIPPED } from '../shipped';

/** One file of this folder with all that it imports, as a script that a page can run. Throws when it cannot be built. */
export async function inPageCode(file: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    resolve: { alias: SHIPPED },
    logLevel: 'error',
    build: { write: false, lib: { entry: path.join(ROOT, 'scripts/bench', file), formats: ['iife'], name: 'unused' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}
