/** What a script costs a page's main thread, by the browser's own trace. */
import type { Page } from '@playwright/test';

/** Time of a script on a page's main thread. */
export interface Work {
  /** Longest call into the script, in milliseconds. */
  readonly longest: number;
  /** Share of the time that passed, 0 to 1. */
  readonly share: number;
  /** Calls into the script. */
  readonly calls: number;
}

/** The part of a trace event that is read; times in microseconds, `tdur` that of the thread's own computing. */
interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Traces while `during` runs and tells what calls into the script whose address contains `script` cost, in all pages.
 * Computing time is taken, so that other processes on the machine do not count.
 */
export async function ourWork(page: Page, script: string, during: () => Promise<void>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  const calls: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args, tdur, dur } of value as unknown as TraceEvent[]) {
      if (name === 'FunctionCall' && args?.data?.url?.includes(script)) calls.push((tdur ?? dur ?? 0) / 1000);
    }
  });
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  const categories = ['-*', 'devtools.timeline'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  const begun = performance.now();
  await during();
  const passed = performance.now() - begun;
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  if (calls.length === 0) throw new Error(`nothing of ${script} ran: the measurement saw nothing`);
  return {
    longest: Math.max(...calls),
    share: calls.reduce((sum, ms) => sum + ms, 0) / passed,
    calls: calls.length,
  };
}
