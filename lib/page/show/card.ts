import type { CardApi, CardHandle, CardProps, Details, Language, ViewportRect } from '../../model';
import type { HitTest } from './hit';
import type { Host } from './host';
import { HOVER_START, type HoverEffect, type HoverEvent, hover, type OpenedBy } from './hover';
import type { Painter, PlacedMark } from './paint';

/** What the card's wiring needs. */
export interface CardControlOptions {
  document: Document;
  host: Host;
  painter: Painter;
  signal: AbortSignal;
  hitTest: () => HitTest;
  markById: (id: string) => PlacedMark | null;
  details: () => Details | null;
  language: () => Language;
  afterFrame: (run: () => void) => void;
  timer: (run: () => void, ms: number) => () => void;
  /** Has the card's script injected where it is not yet; null when that cannot be. */
  cardApi: () => Promise<CardApi | null>;
  /** The card closed by key: the walk may give the focus back. */
  onClosedByKey: () => void;
  /** Runs a listener so that nothing it throws reaches the page's console. */
  guarded: (run: () => void) => void;
}

/** Opens and closes the card. */
export interface CardControl {
  open(id: string, by: Exclude<OpenedBy, 'pointer'>): void;
  /** After marks were placed anew: the open card follows its mark, or closes with it. */
  refresh(): void;
}

/** Pixels the pointer may tremble and still rest. */
const TREMBLE = 6;

const rectsOf = (range: Range): ViewportRect[] =>
  [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));

/** Wires the hover reducer to pointer, keyboard and touch. Only events of a person count. */
export function controlCard(options: CardControlOptions): CardControl {
  const { document, host, painter, signal } = options;
  let state = HOVER_START;
  let handle: CardHandle | null = null;
  let shown: string | null = null;
  let pointer: { x: number; y: number } | null = null;
  let restedAt = { x: 0, y: 0 };
  let isTestDue = false;
  let swallowKeyUp = false;

  const dispatch = (event: HoverEvent): void => {
    const step = hover(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };
  const perform = (effect: HoverEffect): void => {
    if (effect.type === 'timer') {
      const { token } = effect;
      options.timer(() => options.guarded(() => dispatch({ type: 'timer', token })), effect.ms);
    } else if (effect.type === 'open') void show(effect.mark, effect.by).catch(() => hide());
    else {
      hide();
      if (effect.byKey) options.onClosedByKey();
    }
  };
  const hide = (): void => {
    shown = null;
    handle?.destroy();
    handle = null;
    host.hideCard();
    painter.emphasise(null);
  };
  const propsFor = (placed: PlacedMark, details: Details, by: OpenedBy): CardProps => ({
    content: placed.mark.content,
    details,
    language: options.language(),
    rects: rectsOf(placed.range),
    openedBy: by,
    onClose: () => dispatch({ type: 'escape' }),
  });
  const show = async (id: string, by: OpenedBy): Promise<void> => {
    shown = id;
    const api = await options.cardApi();
    if (signal.aborted || shown !== id || !api) return;
    options.afterFrame(() =>
      options.guarded(() => {
        const placed = options.markById(id);
        const details = options.details();
        if (signal.aborted || shown !== id || !placed || !details) return;
        painter.emphasise(placed.range);
        const props = propsFor(placed, details, by);
        if (handle) handle.update(props);
        else handle = api.mount(host.cardPlace(), props);
      }),
    );
  };

  const test = (): void => {
    isTestDue = false;
    if (!pointer || signal.aborted) return;
    const { x, y } = pointer;
    const mark = options.hitTest().markAt(x, y)?.mark.id ?? null;
    const isMoved = Math.hypot(x - restedAt.x, y - restedAt.y) > TREMBLE;
    if (isMoved) restedAt = { x, y };
    dispatch({ type: 'over', mark, moved: isMoved });
  };
  const testSoon = (): void => {
    if (isTestDue) return;
    isTestDue = true;
    options.afterFrame(() => options.guarded(test));
  };
  let inCard = false;
  const setInCard = (value: boolean): void => {
    if (value === inCard) return;
    inCard = value;
    dispatch({ type: value ? 'card-enter' : 'card-leave' });
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
    if (pointer && state.name === 'open') testSoon();
  });
  listen(document, 'selectionchange', () => {
    if (document.getSelection()?.isCollapsed === false) dispatch({ type: 'busy' });
  });
  listen(document, 'pointerdown', (event) => {
    if (!host.owns(event)) dispatch({ type: 'press' });
  });
  listen(document, 'click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || host.owns(event)) return;
    const target = event.target;
    if (target instanceof Element && target.closest('a, button, input, select, textarea, label, summary')) return;
    const { clientX, clientY } = event as PointerEvent;
    options.afterFrame(() =>
      options.guarded(() => {
        const placed = options.hitTest().markAt(clientX, clientY);
        if (placed) dispatch({ type: 'open', mark: placed.mark.id, by: 'touch' });
      }),
    );
  });
  listen(
    window,
    'keydown',
    (event) => {
      if (event.key !== 'Escape') {
        if (!host.owns(event)) dispatch({ type: 'busy' });
        return;
      }
      const isOurs = handle !== null || shown !== null;
      dispatch({ type: 'escape' });
      if (!isOurs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      swallowKeyUp = true;
    },
    false,
  );
  listen(window, 'keyup', (event) => {
    if (event.key !== 'Escape' || !swallowKeyUp) return;
    swallowKeyUp = false;
    event.stopImmediatePropagation();
  });
  signal.addEventListener('abort', hide);

  return {
    open: (id, by) => dispatch({ type: 'open', mark: id, by }),
    refresh() {
      if (shown === null) return;
      const placed = options.markById(shown);
      if (!placed) dispatch({ type: 'removed', mark: shown });
      else painter.emphasise(placed.range);
    },
  };
}
