/** Runs in a page: look-ups in a fact base of a record that the page's server gives. */

import type { BundleStamp, FactStore } from '../../lib/facts';
import { openFactBase } from '../../lib/facts';

let store: FactStore | null = null;

const api = {
  /** Opens the fact base and stores the record if it is not yet; resolves with its state and the milliseconds. */
  async open(stamp: BundleStamp): Promise<{ state: string; ms: number }> {
    const begun = performance.now();
    store = openFactBase({
      stamp,
      now: () => Date.now(),
      loadBundled: async () => (await fetch('/record')).body ?? '',
    });
    const { state } = await store.settled();
    return { state, ms: performance.now() - begun };
  },
  close(): void {
    store?.close();
  },
  /** Milliseconds of one look-up of all keys, and how many were found. */
  async lookUp(keys: string[]): Promise<{ ms: number; found: number }> {
    const begun = performance.now();
    const found = (await store?.byKeys(keys))?.size ?? 0;
    return { ms: performance.now() - begun, found };
  },
};
Object.assign(globalThis, { bench: api });
