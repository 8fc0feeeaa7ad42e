import { describe, expect, it } from 'vitest';
import { followResults, hasSidePanel, openSidePanel } from '../../../lib/state';

type Listener = (changes: Record<string, unknown>) => void;

describe('results of tabs and texts', () => {
  it('are followed by their number until one stops', () => {
    const listeners = new Set<Listener>();
    const onChanged = {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    };
    const seen: number[] = [];
    const stop = followResults({ onChanged }, (tab) => seen.push(tab));
    for (const listener of listeners)
      listener({ 'result:7': {}, results: [7], 'other:8': {}, 'result:9': {}, 'result:-2': {} });
    expect(seen).toEqual([7, 9, -2]);
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('side panel', () => {
  it('is opened for the window where the browser has one, before anything is awaited', () => {
    const asked: unknown[] = [];
    const open = (options: unknown) => Promise.resolve(void asked.push(options));
    void openSidePanel({ sidePanel: { open } }, 3);
    expect(asked).toEqual([{ windowId: 3 }]);
    void openSidePanel({ sidebarAction: { open: () => Promise.resolve(void asked.push('sidebar')) } }, 3);
    expect(asked[1]).toBe('sidebar');
  });

  it('says when there is none or the browser refuses', async () => {
    expect(hasSidePanel({})).toBe(false);
    expect(await openSidePanel({}, 1)).toBe(false);
    const refuse = {
      sidePanel: { open: () => Promise.reject(new Error('may only be called in response to a user gesture')) },
    };
    expect(hasSidePanel(refuse)).toBe(true);
    expect(await openSidePanel(refuse, 1)).toBe(false);
  });
});
