/**
 * When the card opens and closes, as a pure reducer. Timers are effects with a token; a timer whose
 * token is not the state's own is out of date and does nothing.
 *
 * ```
 *                 over mark              rested `delay` ms
 *   ┌──────────┐ ───────────▶ ┌─────────┐ ───────────▶ ┌────────┐ ◀─────────────┐
 *   │   idle   │              │ resting │              │  open  │               │ over it again,
 *   └──────────┘ ◀─────────── └─────────┘              └────────┘               │ or card entered
 *     ▲  ▲  ▲  over nothing,       │ rested,          ▲  │  │ off mark and card │
 *     │  │  │  scroll, press,      ▼ key not held     │  │  ▼                   │
 *     │  │  │  select, type   ┌─────────┐  key held   │  │ ┌─────────┐ ─────────┘
 *     │  │  └──────────────── │  ready  │ ────────────┘  │ │ leaving │
 *     │  │                    └─────────┘                │ └─────────┘
 *     │  │           after 300 ms                        │   │   │
 *     │  └───────────────────────────────────────────────┼───┘   │ over another mark
 *     │                                                  │       ▼
 *     │ over nothing ┌───────────┐  Esc, press outside   │ over another mark   ┌───────────┐
 *     └───────────── │ dismissed │ ◀─────────────────────┼───────────────────▶ │ switching │
 *                    └───────────┘                       │ ◀────────────────── └───────────┘
 *                                                            150 ms: open that one;
 *                                                            card entered: keep this one
 * ```
 * With mode `modifier` a rest without the key ends in `ready`, and only with the key held does the
 * pointer go on to another mark; with mode `click` the pointer opens nothing by resting. A card opened
 * by click, key or touch is pinned: the pointer neither closes nor changes it.
 */

/**
 * Delays in milliseconds. Precedents: Wikipedia's page previews open after 500 and close after 300.
 * `settled`: the shortest rest after scrolling, selecting or typing, also when cards open at once.
 */
export const HOVER_DELAY = { open: 400, close: 300, between: 150, settled: 250 } as const;

/** What makes the pointer open a card, and after how long a rest. */
export interface HoverOptions {
  /** Resting on a mark, resting with a key held, or only a click. */
  readonly mode: 'hover' | 'modifier' | 'click';
  /** Milliseconds of rest. */
  readonly delay: number;
}

/** How cards open unless the person chose otherwise. */
export const HOVER_DEFAULT: HoverOptions = { mode: 'hover', delay: HOVER_DELAY.open };

/** How a card was opened. */
export type OpenedBy = 'pointer' | 'click' | 'keyboard' | 'touch';

/** State of the card. `mark` is an id; `held`: the key that opens cards is held, where one is asked for. */
export type HoverState =
  /** `busy`: the person scrolled, selected or typed since a card was last waited for. */
  | { name: 'idle'; busy: boolean; token: number }
  | { name: 'resting'; mark: string; held: boolean; token: number }
  | { name: 'ready'; mark: string; token: number }
  | { name: 'open'; mark: string; by: OpenedBy; inCard: boolean; token: number }
  | { name: 'leaving'; mark: string; token: number }
  | { name: 'switching'; mark: string; next: string; token: number }
  | { name: 'dismissed'; mark: string; token: number };

/** What can happen. */
export type HoverEvent =
  /**
   * The pointer is over this mark, or over none. `moved`: by so much that it did not rest. `held`: whether
   * the key that opens cards is held; left out where the mode asks for none.
   */
  | { type: 'over'; mark: string | null; moved: boolean; held?: boolean }
  /** The key that opens cards was pressed or let go (mode `modifier`). */
  | { type: 'key'; held: boolean }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  | { type: 'timer'; token: number }
  /** Scrolling, selecting or typing: whoever does so is not about to read a card. */
  | { type: 'busy' }
  /** Pressed outside the card. */
  | { type: 'press' }
  | { type: 'escape' }
  | { type: 'open'; mark: string; by: 'click' | 'keyboard' | 'touch' }
  /** The mark with the open card is gone from the page. */
  | { type: 'removed'; mark: string };

/** What is to be done. */
export type HoverEffect =
  | { type: 'timer'; token: number; ms: number }
  | { type: 'open'; mark: string; by: OpenedBy }
  /** `byKey`: focus goes back to where it was. */
  | { type: 'close'; byKey: boolean };

/** New state and effects, in order. */
export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

/** The state before anything happened. */
export const HOVER_START: HoverState = { name: 'idle', busy: false, token: 0 };

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });
const idle = (state: HoverState, busy: boolean, ...effects: HoverEffect[]): HoverStep => ({
  state: { name: 'idle', busy, token: state.token + 1 },
  effects,
});
const rest = (state: HoverState, mark: string, held: boolean, ms: number): HoverStep => {
  const token = state.token + 1;
  return { state: { name: 'resting', mark, held, token }, effects: [{ type: 'timer', token, ms }] };
};
const leave = (state: HoverState, mark: string): HoverStep => {
  const token = state.token + 1;
  return { state: { name: 'leaving', mark, token }, effects: [{ type: 'timer', token, ms: HOVER_DELAY.close }] };
};
const change = (state: HoverState, mark: string, next: string): HoverStep => {
  const token = state.token + 1;
  return {
    state: { name: 'switching', mark, next, token },
    effects: [{ type: 'timer', token, ms: HOVER_DELAY.between }],
  };
};
const opened = (state: HoverState, mark: string, by: OpenedBy, inCard = false): HoverState => ({
  name: 'open',
  mark,
  by,
  inCard,
  token: state.token + 1,
});
const open = (state: HoverState, mark: string, by: OpenedBy): HoverStep => ({
  state: opened(state, mark, by),
  effects: [{ type: 'open', mark, by }],
});
const shows = (state: HoverState): state is Extract<HoverState, { name: 'open' | 'leaving' | 'switching' }> =>
  state.name === 'open' || state.name === 'leaving' || state.name === 'switching';
const waits = (state: HoverState): state is Extract<HoverState, { name: 'resting' | 'ready' }> =>
  state.name === 'resting' || state.name === 'ready';
const isPinned = (state: HoverState): boolean => state.name === 'open' && state.by !== 'pointer';

interface Over {
  mark: string | null;
  moved: boolean;
  held: boolean;
}

function over(state: HoverState, { mark, moved, held }: Over, { mode, delay }: HoverOptions): HoverStep {
  switch (state.name) {
    case 'idle':
      if (mark === null || mode === 'click') return stay(state);
      return rest(state, mark, held, state.busy ? Math.max(delay, HOVER_DELAY.settled) : delay);
    case 'resting':
      if (mark === null) return idle(state, false);
      return mark !== state.mark || moved ? rest(state, mark, held, delay) : stay({ ...state, held });
    case 'ready':
      if (mark === null) return idle(state, false);
      if (mark !== state.mark || moved) return rest(state, mark, held, delay);
      return held ? open(state, mark, 'pointer') : stay(state);
    case 'open':
      if (isPinned(state) || state.inCard || mark === state.mark) return stay(state);
      return mark === null || !held ? leave(state, state.mark) : change(state, state.mark, mark);
    case 'leaving':
      if (mark === state.mark) return stay(opened(state, mark, 'pointer'));
      return mark === null || !held ? stay(state) : change(state, state.mark, mark);
    case 'switching':
      if (mark === state.mark) return stay(opened(state, mark, 'pointer'));
      if (mark === null || !held) return leave(state, state.mark);
      return mark === state.next ? stay(state) : change(state, state.mark, mark);
    case 'dismissed':
      if (mark === state.mark) return stay(state);
      if (mark === null || mode === 'click') return idle(state, false);
      return rest(state, mark, held, Math.max(delay, HOVER_DELAY.between));
  }
}

function key(state: HoverState, held: boolean): HoverStep {
  if (state.name === 'resting') return stay({ ...state, held });
  if (state.name === 'ready' && held) return open(state, state.mark, 'pointer');
  return state.name === 'switching' && !held ? leave(state, state.mark) : stay(state);
}

function timer(state: HoverState, token: number): HoverStep {
  if (token !== state.token) return stay(state);
  switch (state.name) {
    case 'resting':
      if (state.held) return open(state, state.mark, 'pointer');
      return stay({ name: 'ready', mark: state.mark, token: token + 1 });
    case 'leaving':
      return idle(state, false, { type: 'close', byKey: false });
    case 'switching':
      return open(state, state.next, 'pointer');
    default:
      return stay(state);
  }
}

const dismiss = (state: HoverState, byKey: boolean): HoverStep => {
  if (!shows(state)) return waits(state) ? idle(state, true) : stay(state);
  return {
    state: { name: 'dismissed', mark: state.mark, token: state.token + 1 },
    effects: [{ type: 'close', byKey }],
  };
};

/** The next state of the card, and what is to be done. */
export function hover(state: HoverState, event: HoverEvent, options: HoverOptions = HOVER_DEFAULT): HoverStep {
  switch (event.type) {
    case 'over':
      return over(state, { held: true, ...event }, options);
    case 'key':
      return key(state, event.held);
    case 'timer':
      return timer(state, event.token);
    case 'card-enter':
      return shows(state)
        ? stay(opened(state, state.mark, state.name === 'open' ? state.by : 'pointer', true))
        : stay(state);
    case 'card-leave':
      if (state.name !== 'open' || !state.inCard) return stay(state);
      return isPinned(state) ? stay({ ...state, inCard: false }) : leave(state, state.mark);
    case 'busy':
      if (waits(state)) return idle(state, true);
      if (state.name === 'idle') return stay({ ...state, busy: true });
      return state.name === 'switching' ? leave(state, state.mark) : stay(state);
    case 'press':
      if (waits(state)) return { state: { name: 'dismissed', mark: state.mark, token: state.token + 1 }, effects: [] };
      return dismiss(state, false);
    case 'escape':
      return dismiss(state, true);
    case 'open':
      return open(state, event.mark, event.by);
    case 'removed':
      return shows(state) && state.mark === event.mark
        ? idle(state, false, { type: 'close', byKey: false })
        : stay(state);
  }
}
