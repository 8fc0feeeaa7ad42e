/** What has happened on the page since it was read. */
export interface PageChange {
  /** Text nodes whose text changed. Nodes that came or went are seen by the next reading itself. */
  dirty: ReadonlySet<Node>;
  /** Whether something may have been shown or hidden. */
  recheck: boolean;
}

/** What the watch needs; time is passed in, in milliseconds. */
export interface WatchOptions {
  document: Document;
  /** Our own host element, whose coming and going does not count. */
  ownHost: () => Node | null;
  now: () => number;
  /** Runs the callback after `ms`; returns what cancels it. */
  timer: (run: () => void, ms: number) => () => void;
  /** Current address without its fragment; a new one is a navigation inside the page. */
  address: () => string;
  /** Reads the page again. Not called while the one before is under way. */
  onChange: (change: PageChange) => Promise<void>;
  /** How long we have worked in the page so far, in milliseconds of its main thread. */
  spent: () => number;
  onNavigate: () => void;
  /** The page changes faster than it can be followed; `final` when we gave up for good. */
  onStorm: (final: boolean) => void;
  signal: AbortSignal;
  /** Makes the observer; `MutationObserver` of the page when left out. */
  createObserver?: (
    callback: (records: readonly MutationRecord[]) => void,
  ) => Pick<MutationObserver, 'observe' | 'disconnect'>;
}

/**
 * When a changed page is read again, in milliseconds. `quiet`: after this long without a change;
 * `longest`: at the latest this long after the first one. `rest`: the reading before worked for t, so the
 * next starts 20 t later at the earliest, which keeps us below 5 % of the time.
 */
export const WATCH = { quiet: 500, longest: 2000, rest: 20 } as const;

/**
 * What reading a page again may cost, in milliseconds of work: a store of `all` that fills up by `share` of the time that
 * passes. A lively page (a ticker, late images) stays within its share; one that is large and never stands still empties
 * the store. With less than half of it left the next reading waits `spaced` times as long as it worked, and when it is
 * empty the watch ends for good: after that only what a person does has the page read again.
 */
export const READ_BUDGET = { all: 10_000, share: 0.01, spaced: 60 } as const;

/**
 * A storm is `records` changes in a second (mutation records, and nodes that came or went beyond one for each; a page that
 * loads makes some thousands at once, so one such second is none), `seconds` seconds in a row. The watch then pauses; at
 * the last of `times` it ends.
 */
export const STORM = { records: 4000, seconds: 3, pause: 10_000, times: 3 } as const;

/** Dirty nodes kept; with more, every block is read again. */
const DIRTY_LIMIT = 5000;
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'aria-expanded'],
};

/** A running watch. */
export interface Watch {
  /** Watches another root, such as an open shadow root. */
  add(root: Node): void;
  /** Something was shown or hidden without a change of nodes (a click on "show more"). */
  touch(): void;
}

/** Changes that records tell of: a record may bring or take thousands of nodes. */
const changesIn = (records: readonly MutationRecord[]): number =>
  records.reduce(
    (sum, { type, addedNodes, removedNodes }) =>
      sum + (type === 'childList' ? Math.max(1, addedNodes.length + removedNodes.length) : 1),
    0,
  );

/** What is left of the budget for reading again, as time passes and work is done. */
export function createReadBudget(now: () => number): { take(ms: number): void; left(): number } {
  let left: number = READ_BUDGET.all;
  let at = now();
  const fill = (): void => {
    left = Math.min(READ_BUDGET.all, left + (now() - at) * READ_BUDGET.share);
    at = now();
  };
  return {
    take(ms) {
      fill();
      left -= ms;
    },
    left() {
      fill();
      return left;
    },
  };
}

/** Counts records by the second and tells a storm from a burst. */
export function createStormMeter(now: () => number): (records: number) => boolean {
  let second = Math.floor(now() / 1000);
  let count = 0;
  let run = 0;
  return (records) => {
    const current = Math.floor(now() / 1000);
    if (current !== second) {
      run = count >= STORM.records && current === second + 1 ? run + 1 : 0;
      second = current;
      count = 0;
    }
    count += records;
    return run + (count >= STORM.records ? 1 : 0) >= STORM.seconds;
  };
}

/** Follows late content, infinite scroll and navigation inside the page until the signal aborts. */
export function watchPage(options: WatchOptions): Watch {
  const { now, signal } = options;
  const roots = new Set<Node>([options.document]);
  let dirty = new Set<Node>();
  let recheck = false;
  let isChanged = false;
  let isReading = false;
  let firstAt = 0;
  let notBefore = 0;
  let storms = 0;
  let address = options.address();
  let cancel: () => void = () => undefined;
  let isStorm = createStormMeter(now);
  let isEnded = false;
  const budget = createReadBudget(now);

  const isOwn = (record: MutationRecord): boolean => {
    const host = options.ownHost();
    if (!host || record.type !== 'childList') return false;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length > 0 && nodes.every((node) => node === host);
  };

  const read = async (): Promise<void> => {
    if (signal.aborted || isReading || !isChanged) return;
    const change: PageChange = { dirty, recheck: recheck || dirty.size >= DIRTY_LIMIT };
    dirty = new Set();
    recheck = false;
    isChanged = false;
    isReading = true;
    const from = now();
    const before = options.spent();
    try {
      await options.onChange(change);
    } finally {
      isReading = false;
      const worked = options.spent() - before;
      budget.take(worked);
      const times = budget.left() < READ_BUDGET.all / 2 ? READ_BUDGET.spaced : WATCH.rest;
      // Time in which others worked for the reading, such as the worker, counts as ours, but not without end.
      notBefore = now() + Math.max(worked * times, Math.min(now() - from, 1000) * WATCH.rest);
      if (budget.left() <= 0) end();
      else if (isChanged) schedule();
    }
  };
  const schedule = (): void => {
    if (isReading || signal.aborted) return;
    cancel();
    const latest = firstAt + WATCH.longest - now();
    cancel = options.timer(
      () => void read().catch(() => undefined),
      Math.max(0, Math.min(WATCH.quiet, latest), notBefore - now()),
    );
  };
  const changed = (): void => {
    if (!isChanged) firstAt = now();
    isChanged = true;
    schedule();
  };
  const checkAddress = (): void => {
    if (signal.aborted || options.address() === address) return;
    address = options.address();
    options.onNavigate();
  };

  const observer = (options.createObserver ?? ((callback) => new MutationObserver(callback)))((records) => {
    if (signal.aborted || isEnded) return;
    checkAddress();
    if (records.length < 8 && records.every(isOwn)) return;
    if (isStorm(changesIn(records))) {
      storm();
      return;
    }
    for (const record of records) {
      if (record.type === 'characterData') {
        if (dirty.size < DIRTY_LIMIT) dirty.add(record.target);
      } else if (record.type === 'attributes') recheck = true;
    }
    changed();
  });
  const observe = (): void => {
    for (const root of roots) observer.observe(root, OBSERVED);
  };
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    observer.disconnect();
    cancel();
    options.onStorm(true);
  };
  const storm = (): void => {
    storms += 1;
    if (storms >= STORM.times) {
      end();
      return;
    }
    observer.disconnect();
    cancel();
    options.onStorm(false);
    cancel = options.timer(() => {
      if (signal.aborted) return;
      isStorm = createStormMeter(now);
      observe();
      recheck = true;
      changed();
    }, STORM.pause);
  };

  observe();
  globalThis.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  globalThis.addEventListener?.('popstate', checkAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel();
  });
  return {
    add(root) {
      if (roots.has(root) || isEnded || signal.aborted) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
    },
    touch() {
      recheck = true;
      changed();
    },
  };
}
