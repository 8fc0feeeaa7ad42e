import stamp from 'virtual:record-stamp';
import { browser } from 'wxt/browser';
import { type FactStore, openFactBase } from '../../lib/facts';
import type { BaseState } from '../../lib/messages';
import { daysBetween } from '../../lib/model';
import { mirror } from './keep';
import { today } from './today';
import { resumeAlarm } from './upkeep';

let opened: FactStore | null = null;

/** The fact base; opened by the first event that needs it. */
export function factBase(): FactStore {
  opened ??= openFactBase({
    stamp,
    now: () => Date.now(),
    mirror,
    watch: resumeAlarm,
    loadBundled: async () => {
      const { body } = await fetch(browser.runtime.getURL('/record.jsonl' as never));
      if (body === null) throw new Error('no content');
      return body;
    },
  });
  return opened;
}

/** State of the fact base for the interface: it answers from the package while the database is being filled. */
export function baseState(): BaseState {
  const { state } = factBase().status();
  const { companies, asOf } = stamp;
  const age = daysBetween(asOf, today());
  if (companies === 0) return { state: 'empty', companies, asOf, age };
  if (state === 'empty') return { state: 'failed', companies, asOf, age };
  return { state: state === 'loading' ? 'loading' : 'ready', companies, asOf, age };
}
