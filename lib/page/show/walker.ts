import type { Host } from './host';
import type { PlacedMark } from './paint';

/** What the walk needs of its surroundings. */
export interface WalkerOptions {
  host: Host;
  /** Marks in the order of the text. */
  marks: () => readonly PlacedMark[];
  /** Runs the callback right after a frame, when layout may be read. */
  afterFrame: (run: () => void) => void;
  /** What is said of a mark, for example "OpenAI, figure 3 of 12: 40 billion dollars". */
  describe: (placed: PlacedMark, position: number, count: number) => Promise<string>;
  /** The mark the walk stands on, or null when it leaves. */
  onMove: (placed: PlacedMark | null) => void;
  open: (placed: PlacedMark) => void;
}

/** The keyboard's walk from mark to mark. */
export interface Walker {
  next(): void;
  previous(): void;
  /** Opens the card of the mark the walk stands on, else of the first one in view. */
  open(): void;
  /** The card that the walk opened has closed: back to the mark, or, without a walk, to where the focus was. */
  cardClosed(): void;
  /** Ends the walk when the focus stands on its mark. */
  escape(): void;
  /** Scrolls to a mark and stands on it; false when the page no longer holds it. */
  goTo(id: string): boolean;
  /** Mark the walk stands on. */
  current(): string | null;
  leave(): void;
}

const prefersStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: prefersStill() ? 'instant' : 'smooth' });
}

const isInView = (rect: DOMRect): boolean => rect.bottom > 0 && rect.top < innerHeight && rect.width + rect.height > 0;

/** The walk starts at the first mark in view, or where the selection stands, and goes round at the ends. */
export function createWalker(options: WalkerOptions): Walker {
  const { host, afterFrame } = options;
  let current: string | null = null;
  /** Whether the focus is on the anchor of a mark, or would be without the card. */
  let isWalking = false;

  const indexOf = (marks: readonly PlacedMark[]): number => marks.findIndex(({ mark }) => mark.id === current);
  const firstInView = (marks: readonly PlacedMark[]): number =>
    marks.findIndex(({ range }) => isInView(range.getBoundingClientRect()));
  const standOn = (placed: PlacedMark, focus: boolean): void => {
    const marks = options.marks();
    const position = marks.findIndex(({ mark }) => mark.id === placed.mark.id) + 1;
    current = placed.mark.id;
    options.onMove(placed);
    scrollTo(placed.range);
    if (!focus) return;
    void options.describe(placed, position, marks.length).then((text) => afterFrame(() => focusOn(placed, text)));
  };
  const focusOn = (placed: PlacedMark, text: string): void => {
    if (current !== placed.mark.id) return;
    const { x, bottom } = placed.range.getBoundingClientRect();
    isWalking = true;
    host.focusAnchor({ x, y: bottom }, text, () => options.open(placed));
    host.announce(text);
  };
  const step = (by: 1 | -1): void => {
    afterFrame(() => {
      const marks = options.marks();
      if (marks.length === 0) return;
      const from = indexOf(marks);
      const inView = firstInView(marks);
      const fresh = by === 1 ? Math.max(0, inView) : inView > 0 ? inView - 1 : marks.length - 1;
      const placed = marks[from < 0 ? fresh : (from + by + marks.length) % marks.length];
      if (placed) standOn(placed, true);
    });
  };
  const leave = (): void => {
    current = null;
    isWalking = false;
    options.onMove(null);
    host.returnFocus();
  };
  return {
    next: () => step(1),
    previous: () => step(-1),
    open() {
      afterFrame(() => {
        const marks = options.marks();
        const placed = marks[indexOf(marks)] ?? marks[firstInView(marks)];
        if (!placed) return;
        current = placed.mark.id;
        host.keepFocus();
        options.open(placed);
      });
    },
    goTo(id) {
      const placed = options.marks().find(({ mark }) => mark.id === id);
      if (placed) standOn(placed, false);
      return placed !== undefined;
    },
    current: () => current,
    cardClosed() {
      if (current === null) return;
      if (!isWalking) {
        leave();
        return;
      }
      options.onMove(options.marks().find(({ mark }) => mark.id === current) ?? null);
      host.refocusAnchor();
    },
    escape() {
      if (isWalking && host.hasFocus()) leave();
    },
    leave,
  };
}
