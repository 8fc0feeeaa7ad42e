import type { Session } from '../../lib/page';

/** Whether the page is read: while the worker wants it and the person has not paused this page. */
export interface ReadingSwitch {
  session(): Session | null;
  isPaused(): boolean;
  /** The worker switches reading on or off. A pause of the page outlives that. */
  turn(on: boolean): void;
  /**
   * The worker's answer to the first question, before which nothing is read. What it has said by itself meanwhile
   * is newer, and stands.
   */
  begin(on: boolean): void;
  /** Pauses the page until it is left, or goes on. */
  pause(paused: boolean): void;
}

/**
 * Starts and stops the session. A page is left, and its pause over, when its path changes; a new
 * query or fragment is the same page still. Loading it anew makes a new content script, without a pause.
 */
export function createSwitch(start: (signal: AbortSignal) => Session, signal: AbortSignal): ReadingSwitch {
  let running: { session: Session; stop: AbortController } | null = null;
  let isOn: boolean | null = null;
  let hasBegun = false;
  let pausedAt: string | null = null;
  const path = (): string => location.origin + location.pathname;
  const follow = (): void => {
    const isWanted = hasBegun && isOn === true && pausedAt === null && !signal.aborted;
    if (isWanted === (running !== null)) return;
    running?.stop.abort();
    running = null;
    if (!isWanted) return;
    const stop = new AbortController();
    running = { session: start(stop.signal), stop };
  };
  const leave = (): void => {
    if (pausedAt === null || pausedAt === path()) return;
    pausedAt = null;
    follow();
  };
  globalThis.navigation?.addEventListener('currententrychange', leave, { signal });
  addEventListener('popstate', leave, { signal });
  signal.addEventListener('abort', follow);
  return {
    session: () => running?.session ?? null,
    isPaused: () => pausedAt !== null,
    turn(on) {
      isOn = on;
      follow();
    },
    begin(on) {
      isOn ??= on;
      hasBegun = true;
      follow();
    },
    pause(paused) {
      pausedAt = paused ? path() : null;
      follow();
    },
  };
}
