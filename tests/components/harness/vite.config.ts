import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the harness page: `npx vite build -c tests/components/harness/vite.config.ts`. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [preact()],
  logLevel: 'warn',
  // Parsed faster than the same as script: the record is large.
  json: { stringify: true },
  build: { outDir: path.join(here, '../../../.output/harness'), emptyOutDir: true, chunkSizeWarningLimit: 8000 },
});
