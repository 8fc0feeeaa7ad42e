import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/browser';
import { buildHarness, listenHarness } from '../harness/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the harness that all files of the project share; null without a browser. */
    harness: string | null;
  }
}

/** Builds the harness once for all tests of the interface and serves it on this machine until they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!findBrowser()) {
    project.provide('harness', null);
    return async () => undefined;
  }
  await buildHarness('tests');
  const { address, close } = await listenHarness('tests');
  project.provide('harness', address);
  return close;
}
