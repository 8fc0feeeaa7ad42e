/** What a script costs a page's main thread, by the browser's own profiler. */
import type { Page } from '@playwright/test';

/** Time of a script on a page's main thread. */
export interface Work {
  /** Longest stretch without a break, in milliseconds. */
  readonly longest: number;
  /** Share of all that was sampled, 0 to 1. */
  readonly share: number;
  /** Milliseconds sampled. */
  readonly total: number;
}

/** Time between samples, in microseconds. */
const INTERVAL = 1000;

/**
 * Profiles a page while `during` runs and tells what the script whose address contains `script` cost. Samples are counted
 * rather than their times added up: while other processes have the processor none is taken, so a busy machine adds nothing.
 */
export async function ourWork(page: Page, script: string, during: () => Promise<void>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.includes(script)) ours.add(id);
    // Nodes come before their children: what our functions call is ours, too.
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const samples = profile.samples ?? [];
  let longest = 0;
  let run = 0;
  let all = 0;
  for (const id of samples) {
    run = ours.has(id) ? run + 1 : 0;
    if (run > 0) all += 1;
    longest = Math.max(longest, run);
  }
  if (all === 0) throw new Error(`nothing of ${script} ran: the measurement saw nothing`);
  const ms = INTERVAL / 1000;
  return { longest: longest * ms, share: all / Math.max(1, samples.length), total: samples.length * ms };
}
