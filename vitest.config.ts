import { defineConfig } from 'vitest/config';
import { SHIPPED } from './scripts/shipped';

export default defineConfig({
  // The build answers this import itself; in tests it is a small made-up record.
  resolve: {
    alias: [
      { find: 'virtual:record-stamp', replacement: new URL('tests/data/record-stamp.ts', import.meta.url).pathname },
      ...SHIPPED,
    ],
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    setupFiles: ['tests/support/clock.ts'],
  },
});
