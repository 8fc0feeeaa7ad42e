import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';

/** What stands in for packages in the extension, and wherever its code is measured. */
export const SHIPPED: Alias[] = [
  { find: /^zod$/, replacement: fileURLToPath(new URL('../lib/model/jitless.ts', import.meta.url)) },
  // The same library for browsers of these years: its package's own entry is written for much older ones.
  { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
];
