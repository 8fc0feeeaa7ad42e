/** What a page's main thread did, from Chromium's own tracing: tasks, the script in them, and style or layout that script forced. */
import type { Page } from '@playwright/test';

/** One event of a trace; times in microseconds, `tdur` those of the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What the main thread did; milliseconds of processor time, so that what else the machine does counts little. */
export interface Work {
  /** All tasks: script, style, layout and painting. */
  readonly total: number;
  /** Tasks in which our script ran, whatever else was in them. */
  readonly own: number;
  /** Longest single stretch of our script. */
  readonly longest: number;
  /** All stretches of our script. */
  readonly stretches: readonly number[];
  /** Recalculations of style or layout that our script forced. */
  readonly forced: number;
}

const CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];

const FORCED = new Set(['UpdateLayoutTree', 'Layout']);
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'V8.CompileCode']);

const urlOf = ({ args }: TraceEvent): string => {
  const data = (args.data ?? {}) as { url?: unknown };
  return String(data.url ?? args.fileName ?? '');
};

const isOurs = (event: TraceEvent): boolean =>
  SCRIPT.has(event.name) && /chrome-extension:.*\/(?:content-scripts\/content|card)\.js/.test(urlOf(event));

/** Milliseconds of processor time of an event. */
const cost = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Those of `events`, in order of time, that lie in `outer`. */
function within(outer: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.ts ?? 0) < outer.ts) low = middle + 1;
    else high = middle;
  }
  const found: TraceEvent[] = [];
  const end = outer.ts + (outer.dur ?? 0);
  for (let event = events[low]; event && event.ts <= end; low++, event = events[low]) {
    if (event !== outer && holds(outer, event)) found.push(event);
  }
  return found;
}

/** Events that lie in no other of the same list; the list is in order of time. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    const isOuter = event.ts >= end;
    if (isOuter) end = event.ts + (event.dur ?? 0);
    return isOuter;
  });
}

/** Process and main thread of the page that was traced. Throws when the trace does not say. */
function mainThread(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const data = events.find(({ name }) => name === 'TracingStartedInBrowser')?.args.data as
    | { frames?: { processId?: number }[] }
    | undefined;
  const pid = data?.frames?.[0]?.processId;
  const thread = events.find(
    (event) => event.name === 'thread_name' && event.pid === pid && event.args.name === 'CrRendererMain',
  );
  if (!thread) throw new Error('the trace does not name the main thread of the page');
  return thread;
}

/** Adds up the work of the main thread of the page that was traced. */
export function workIn(events: readonly TraceEvent[]): Work {
  const main = mainThread(events);
  const here = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const scripts = here.filter(isOurs);
  const ours = outermost(scripts);
  const forced = here.filter(({ name }) => FORCED.has(name));
  const sum = (list: readonly TraceEvent[]): number => list.reduce((all, event) => all + cost(event), 0);
  const stretches = ours.map(cost);
  return {
    total: sum(tasks),
    own: sum(tasks.filter((task) => within(task, scripts).length > 0)),
    longest: Math.max(0, ...stretches),
    stretches,
    forced: ours.reduce((count, call) => count + within(call, forced).length, 0),
  };
}

/** Records what the page does while `work` runs. Traces of other pages' threads are in it as well. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the browser cannot be traced');
  await browser.startTracing(page, { categories: CATEGORIES });
  let buffer: Buffer;
  try {
    await work();
  } finally {
    buffer = await browser.stopTracing();
  }
  return (JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}
