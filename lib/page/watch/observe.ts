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
 * `longest`: at the latest this long after the first one. `rest`: the reading before took t, so the
 * next starts 20 t later at the earliest, which keeps us below 5 % of the time.
 */
export const WATCH = { quiet: 500, longest: 2000, rest: 20 } as const;

/**
 * A storm is `records` mutation records in a second (a page that loads makes some thousands at
 * once, so one such second is none), `seconds` seconds in a row. The watch then pauses; at the last of `times`
 * it ends.
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
    try {
      await options.onChange(change);
    } finally {
      isReading = false;
      notBefore = now() + WATCH.rest * Math.min(now() - from, 1000);
      if (isChanged) schedule();
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
    if (signal.aborted) return;
    checkAddress();
    if (records.length < 8 && records.every(isOwn)) return;
    if (isStorm(records.length)) {
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
  const storm = (): void => {
    observer.disconnect();
    cancel();
    storms += 1;
    const isFinal = storms >= STORM.times;
    options.onStorm(isFinal);
    if (isFinal) return;
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
      if (roots.has(root) || signal.aborted) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
    },
    touch() {
      recheck = true;
      changed();
    },
  };
}
