/**
 * When the card opens and closes, as a pure reducer. Timers are effects with a token; a timer whose
 * token is not the state's own is out of date and does nothing.
 *
 * ```
 *                 over mark              rested 400 ms
 *   ┌──────────┐ ───────────▶ ┌─────────┐ ───────────▶ ┌────────┐ ◀─────────────┐
 *   │   idle   │              │ resting │              │  open  │               │ over it again,
 *   └──────────┘ ◀─────────── └─────────┘              └────────┘               │ or card entered
 *     ▲  ▲   over nothing,                               │  │ off mark and card │
 *     │  │   scroll, press, select, key                  │  ▼                   │
 *     │  │           after 300 ms                        │ ┌─────────┐ ─────────┘
 *     │  └───────────────────────────────────────────────┼─│ leaving │
 *     │                                                  │ └─────────┘
 *     │ over nothing ┌───────────┐  Esc, press outside   │ over another mark   ┌───────────┐
 *     └───────────── │ dismissed │ ◀─────────────────────┼───────────────────▶ │ switching │
 *                    └───────────┘                       │ ◀────────────────── └───────────┘
 *                                                            150 ms: open that one;
 *                                                            card entered: keep this one
 * ```
 * A card opened by key or touch is pinned: the pointer neither closes nor changes it.
 */

/** Delays in milliseconds. Precedents: Wikipedia's page previews open after 500 and close after 300. */
export const HOVER_DELAY = { open: 400, close: 300, between: 150 } as const;

/** How a card was opened. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** State of the card. `mark` is an id. */
export type HoverState =
  | { name: 'idle'; token: number }
  | { name: 'resting'; mark: string; token: number }
  | { name: 'open'; mark: string; by: OpenedBy; inCard: boolean; token: number }
  | { name: 'leaving'; mark: string; token: number }
  | { name: 'switching'; mark: string; next: string; token: number }
  | { name: 'dismissed'; mark: string; token: number };

/** What can happen. */
export type HoverEvent =
  /** The pointer is over this mark, or over none. `moved`: by so much that it did not rest. */
  | { type: 'over'; mark: string | null; moved: boolean }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  | { type: 'timer'; token: number }
  /** Scrolling, selecting or typing: whoever does so is not about to read a card. */
  | { type: 'busy' }
  /** Pressed outside the card. */
  | { type: 'press' }
  | { type: 'escape' }
  | { type: 'open'; mark: string; by: 'keyboard' | 'touch' }
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
export const HOVER_START: HoverState = { name: 'idle', token: 0 };

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });
const idle = (state: HoverState, ...effects: HoverEffect[]): HoverStep => ({
  state: { name: 'idle', token: state.token + 1 },
  effects,
});
const rest = (state: HoverState, mark: string): HoverStep => {
  const token = state.token + 1;
  return { state: { name: 'resting', mark, token }, effects: [{ type: 'timer', token, ms: HOVER_DELAY.open }] };
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
const shows = (state: HoverState): state is Extract<HoverState, { name: 'open' | 'leaving' | 'switching' }> =>
  state.name === 'open' || state.name === 'leaving' || state.name === 'switching';
const isPinned = (state: HoverState): boolean => state.name === 'open' && state.by !== 'pointer';

function over(state: HoverState, mark: string | null, moved: boolean): HoverStep {
  switch (state.name) {
    case 'idle':
      return mark === null ? stay(state) : rest(state, mark);
    case 'resting':
      if (mark === null) return idle(state);
      return mark !== state.mark || moved ? rest(state, mark) : stay(state);
    case 'open':
      if (isPinned(state) || state.inCard || mark === state.mark) return stay(state);
      return mark === null ? leave(state, state.mark) : change(state, state.mark, mark);
    case 'leaving':
      if (mark === null) return stay(state);
      return mark === state.mark ? stay(opened(state, mark, 'pointer')) : change(state, state.mark, mark);
    case 'switching':
      if (mark === null) return leave(state, state.mark);
      if (mark === state.mark) return stay(opened(state, mark, 'pointer'));
      return mark === state.next ? stay(state) : change(state, state.mark, mark);
    case 'dismissed':
      if (mark === state.mark) return stay(state);
      return mark === null ? idle(state) : rest(state, mark);
  }
}

function timer(state: HoverState, token: number): HoverStep {
  if (token !== state.token) return stay(state);
  switch (state.name) {
    case 'resting':
      return {
        state: opened(state, state.mark, 'pointer'),
        effects: [{ type: 'open', mark: state.mark, by: 'pointer' }],
      };
    case 'leaving':
      return idle(state, { type: 'close', byKey: false });
    case 'switching':
      return {
        state: opened(state, state.next, 'pointer'),
        effects: [{ type: 'open', mark: state.next, by: 'pointer' }],
      };
    default:
      return stay(state);
  }
}

const dismiss = (state: HoverState, byKey: boolean): HoverStep => {
  if (!shows(state)) return state.name === 'resting' ? idle(state) : stay(state);
  return {
    state: { name: 'dismissed', mark: state.mark, token: state.token + 1 },
    effects: [{ type: 'close', byKey }],
  };
};

/** The next state of the card, and what is to be done. */
export function hover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'over':
      return over(state, event.mark, event.moved);
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
      if (state.name === 'resting') return idle(state);
      return state.name === 'switching' ? leave(state, state.mark) : stay(state);
    case 'press':
      if (state.name === 'resting')
        return { state: { name: 'dismissed', mark: state.mark, token: state.token + 1 }, effects: [] };
      return dismiss(state, false);
    case 'escape':
      return dismiss(state, true);
    case 'open':
      return {
        state: opened(state, event.mark, event.by),
        effects: [{ type: 'open', mark: event.mark, by: event.by }],
      };
    case 'removed':
      return shows(state) && state.mark === event.mark ? idle(state, { type: 'close', byKey: false }) : stay(state);
  }
}
