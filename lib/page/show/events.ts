import type { Modifier, ReadingSettings } from '../../model';
import type { HitTest } from './hit';
import type { Host } from './host';
import type { HoverEvent } from './hover';

/** What the listeners need. */
export interface EventOptions {
  document: Document;
  host: Host;
  signal: AbortSignal;
  settings: () => ReadingSettings;
  hitTest: () => HitTest;
  afterFrame: (run: () => void) => void;
  /** Runs a listener so that nothing it throws reaches the page's console. */
  guarded: (run: () => void) => void;
  dispatch: (event: HoverEvent) => void;
  /** The mark whose card is open; null when none is. */
  openMark: () => string | null;
  /** Whether Escape has something of ours to close. */
  takesEscape: () => boolean;
  /** Escape with nothing open. */
  onIdleEscape: () => void;
}

/** Pixels the pointer may tremble and still rest. */
const TREMBLE = 6;

/** What keeps its own click or tap: a mark inside it opens nothing. */
const CONTROLS =
  'a, area, button, input, select, textarea, label, summary, audio, video, [contenteditable], [role=button], [role=link]';

const KEYS: Readonly<Record<Modifier, { name: string; flag: 'altKey' | 'ctrlKey' | 'shiftKey' }>> = {
  alt: { name: 'Alt', flag: 'altKey' },
  control: { name: 'Control', flag: 'ctrlKey' },
  shift: { name: 'Shift', flag: 'shiftKey' },
};

const elementsOf = (event: Event): Element[] =>
  event.composedPath().filter((target): target is Element => target instanceof Element);

const isOnControl = (event: Event): boolean => elementsOf(event).some((element) => element.matches(CONTROLS));

const isEditing = (event: Event): boolean =>
  elementsOf(event).some((element) => element.matches('input, textarea, select, [contenteditable]'));

/** Tells the reducer what pointer, keyboard and touch do. Only events of a person count. */
export function listenForCards(options: EventOptions): void {
  const { document, host, signal, dispatch, settings } = options;
  let pointer: { x: number; y: number } | null = null;
  let restedAt = { x: 0, y: 0 };
  let isHeld = false;
  let isTestDue = false;
  let inCard = false;
  let closedByPress: string | null = null;
  let swallowKeyUp = false;

  const asksKey = (): boolean => settings().opens === 'modifier';
  const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;
  const inFrame = (run: () => void): void => options.afterFrame(() => options.guarded(run));

  const test = (): void => {
    isTestDue = false;
    if (!pointer || signal.aborted) return;
    const { x, y } = pointer;
    const mark = options.hitTest().markAt(x, y)?.mark.id ?? null;
    const moved = Math.hypot(x - restedAt.x, y - restedAt.y) > TREMBLE;
    if (moved) restedAt = { x, y };
    dispatch({ type: 'over', mark, moved, held: !asksKey() || isHeld });
  };
  const testSoon = (): void => {
    if (isTestDue) return;
    isTestDue = true;
    inFrame(test);
  };
  const setInCard = (value: boolean): void => {
    if (value === inCard) return;
    inCard = value;
    dispatch({ type: value ? 'card-enter' : 'card-leave' });
  };
  const setHeld = (value: boolean): void => {
    if (value === isHeld) return;
    isHeld = value;
    if (!asksKey()) return;
    dispatch({ type: 'key', held: value });
    if (value && pointer) testSoon();
  };

  const listen = <K extends keyof DocumentEventMap>(
    target: Document | Window,
    type: K,
    react: (event: DocumentEventMap[K]) => void,
    passive = true,
  ): void => {
    const listener = (event: Event): void => {
      if (event.isTrusted) options.guarded(() => react(event as DocumentEventMap[K]));
    };
    target.addEventListener(type, listener, { capture: true, passive, signal });
  };

  listen(document, 'pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (host.owns(event)) {
      setInCard(true);
      return;
    }
    setInCard(false);
    pointer = { x: event.clientX, y: event.clientY };
    isHeld = event[KEYS[settings().modifier].flag];
    testSoon();
  });
  listen(document, 'pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    pointer = null;
    setInCard(false);
    dispatch({ type: 'over', mark: null, moved: true });
  });
  listen(document, 'scroll', (event) => {
    if (host.owns(event)) return;
    dispatch({ type: 'busy' });
    if (pointer && options.openMark() !== null) testSoon();
  });
  listen(document, 'selectionchange', () => {
    if (hasSelection()) dispatch({ type: 'busy' });
  });
  listen(document, 'pointerdown', (event) => {
    // A finger that touches the page may be about to scroll it: only its tap closes the card.
    if (event.pointerType === 'touch' || host.owns(event)) return;
    closedByPress = options.openMark();
    dispatch({ type: 'press' });
  });
  listen(document, 'click', (event) => {
    if (host.owns(event)) return;
    const { pointerType, clientX, clientY } = event as PointerEvent;
    const isTouch = pointerType === 'touch';
    if (!isTouch && pointerType !== 'pen' && settings().opens !== 'click') return;
    const isOffMarks = isOnControl(event) || hasSelection();
    // As it is now: by the next frame somebody may have pressed elsewhere.
    const before = isTouch ? options.openMark() : closedByPress;
    inFrame(() => {
      const mark = isOffMarks ? null : (options.hitTest().markAt(clientX, clientY)?.mark.id ?? null);
      if (mark !== null && mark !== before) dispatch({ type: 'open', mark, by: isTouch ? 'touch' : 'click' });
      else if (isTouch) dispatch({ type: 'press' });
    });
  });
  listen(
    window,
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        const isOurs = options.takesEscape();
        dispatch({ type: 'escape' });
        if (!isOurs) {
          options.onIdleEscape();
          return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        swallowKeyUp = true;
      } else if (asksKey() && event.key === KEYS[settings().modifier].name && !isEditing(event)) setHeld(true);
      else if (!host.owns(event)) dispatch({ type: 'busy' });
    },
    false,
  );
  listen(window, 'keyup', (event) => {
    if (event.key === KEYS[settings().modifier].name) setHeld(false);
    if (event.key !== 'Escape' || !swallowKeyUp) return;
    swallowKeyUp = false;
    event.stopImmediatePropagation();
  });
  listen(window, 'blur', (event) => {
    if (event.target === window) setHeld(false);
  });
}
