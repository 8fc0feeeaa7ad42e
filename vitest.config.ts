import { availableParallelism } from 'node:os';
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
    environment: 'node',
    setupFiles: ['tests/support/clock.ts'],
    // A machine that does other things too may take long; what must be fast has limits of its own.
    testTimeout: 20_000,
    // Left alone, Vitest keeps a core for itself: on two cores that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/components/interface/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'interface',
          include: ['tests/components/interface/**/*.test.ts'],
          globalSetup: ['tests/components/interface/setup.ts'],
        },
      },
    ],
  },
});
