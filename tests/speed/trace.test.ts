import { expect, it } from 'vitest';
import { type TraceEvent, workIn } from '../../scripts/bench/page/trace';

const OURS = 'chrome-extension://abc/content-scripts/content.js';

const event = (name: string, ts: number, dur: number, args: Record<string, unknown> = {}): TraceEvent => ({
  ...{ name, ph: 'X', pid: 4, tid: 5, ts: ts * 1000, dur: dur * 1000, tdur: dur * 500, args },
});

const trace = (...events: TraceEvent[]): TraceEvent[] => [
  { ...event('TracingStartedInBrowser', 0, 0, { data: { frames: [{ processId: 4 }] } }), ph: 'I', pid: 1 },
  { ...event('thread_name', 0, 0, { name: 'CrRendererMain' }), ph: 'M' },
  ...events,
];

it('counts tasks, those of ours, our longest stretch and what it forced, in processor time', () => {
  const call = { data: { url: OURS } };
  const events = trace(
    event('RunTask', 0, 20),
    event('FunctionCall', 2, 16, call),
    event('FunctionCall', 3, 5, call),
    event('UpdateLayoutTree', 4, 2),
    event('Layout', 9, 1),
    event('RunTask', 30, 10),
    event('FunctionCall', 31, 4, { data: { url: 'https://page.example/own.js' } }),
    event('Layout', 32, 1),
    { ...event('FunctionCall', 31, 90, call), pid: 9 },
  );
  expect(workIn(events)).toEqual({ total: 15, own: 10, longest: 8, stretches: [8], forced: 2 });
});

it('says so when the trace does not name the main thread', () => {
  expect(() => workIn([event('RunTask', 0, 1)])).toThrow(/main thread/);
});
