import { browser } from 'wxt/browser';
import type { FactStore, LoadWatch } from '../../lib/facts';
import { upkeepNotes } from './keep';

/** Goes on with a load whose worker was killed: due half a minute after the load last showed a sign of life. */
export const RESUME = 'resume';

/** Looks after the fact base from time to time. */
export const UPKEEP = 'upkeep';

/** Shortest time that the browser allows, in minutes. */
const RESUME_AFTER = 0.5;
/** Time between two upkeeps before jitter, in minutes. */
const UPKEEP_EVERY = 360;

/** Arms the alarm while the record is being stored; each call of an extension interface also keeps the worker awake. */
export const resumeAlarm: LoadWatch = {
  running: () => browser.alarms.create(RESUME, { delayInMinutes: RESUME_AFTER }),
  ended: () => browser.alarms.clear(RESUME),
};

/**
 * Makes the upkeep's alarm when it is missing: browsers may drop alarms when they start. The next upkeep
 * is due when it would have been. A load that was cut off when the browser ended goes on at once.
 */
export async function ensureAlarms(base: () => FactStore): Promise<void> {
  if (await browser.alarms.get(RESUME)) void base().settled();
  if (await browser.alarms.get(UPKEEP)) return;
  const { jitter, last } = await upkeepNotes.read(Math.random);
  const period = UPKEEP_EVERY * jitter;
  const due = last === null ? period : (last - Date.now()) / 60_000 + period;
  const delayInMinutes = Math.min(period, Math.max(1, due));
  await browser.alarms.create(UPKEEP, { delayInMinutes, periodInMinutes: period });
}

async function resume(base: FactStore): Promise<void> {
  const { problem } = await base.settled();
  if (problem?.kind === 'blocked') await resumeAlarm.running();
}

async function lookAfter(base: FactStore, prune: () => Promise<void>): Promise<void> {
  await prune();
  await base.verify();
  await upkeepNotes.done(Date.now());
}

/** Answers the alarms; `prune` forgets what was read too long ago. To be called at the top level of the worker. */
export function serveAlarms(base: () => FactStore, prune: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESUME) void resume(base());
    if (name === UPKEEP) void lookAfter(base(), prune);
  });
}
