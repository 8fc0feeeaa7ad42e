import stamp from 'virtual:record-stamp';
import { browser } from 'wxt/browser';
import { type FactStore, openFactBase, type RateFile, rateTable } from '../../lib/facts';
import type { BaseState } from '../../lib/messages';
import type { RateTable } from '../../lib/model';
import { mirror } from './keep';

let opened: FactStore | null = null;

/** The fact base; opened by the first event that needs it. */
export function factBase(): FactStore {
  opened ??= openFactBase({
    stamp,
    now: () => Date.now(),
    mirror,
    loadBundled: async () => (await fetch(browser.runtime.getURL('/record.json' as never))).text(),
  });
  return opened;
}

/** State of the fact base for the interface: it answers from the package while the database is being filled. */
export function baseState(): BaseState {
  const { state, problems } = factBase().status();
  const { companies, asOf } = stamp;
  if (companies === 0) return { state: 'empty', companies, asOf };
  if (problems.some(({ kind }) => kind === 'no-bundle')) return { state: 'failed', companies, asOf };
  return { state: state === 'loading' ? 'loading' : 'ready', companies, asOf };
}

/** Average rates of currencies for converted claims. */
export const rates: RateTable = rateTable(
  Object.values(import.meta.glob<RateFile>('../../assets/rates/*.json', { eager: true, import: 'default' })),
);
