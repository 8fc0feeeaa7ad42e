import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The build answers this import itself; in tests it is a small made-up record.
  resolve: {
    alias: [
      { find: 'virtual:record-stamp', replacement: new URL('tests/data/record-stamp.ts', import.meta.url).pathname },
      { find: /^zod$/, replacement: new URL('lib/model/jitless.ts', import.meta.url).pathname },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    setupFiles: ['tests/support/clock.ts'],
  },
});
