import { defineConfig } from 'vitest/config';

/**
 * Tests in a real Firefox, against the production build: `npx wxt build -b firefox` first (`npm test` does). One file,
 * so that one browser serves all of them.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/firefox/*.firefox.ts'],
    fileParallelism: false,
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 150_000,
  },
});
