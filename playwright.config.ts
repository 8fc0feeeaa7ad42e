import { defineConfig } from '@playwright/test';

/** Browser tests run against the unmodified production build: `npx wxt build` first (`npm test` does). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.output/test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each worker starts browsers of its own; two cores carry two.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
});
