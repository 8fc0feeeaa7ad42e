import type { CardApi, CardHandle, CardProps, PauseScope, ReadingSettings, ViewportRect } from '../../model';
import { listenForCards } from './events';
import type { HitTest } from './hit';
import type { Host } from './host';
import { HOVER_START, type HoverEffect, type HoverEvent, hover, type OpenedBy } from './hover';
import type { Painter, PlacedMark } from './paint';
import type { Told } from './told';

/** What the card's wiring needs. */
export interface CardControlOptions {
  document: Document;
  host: Host;
  painter: Painter;
  signal: AbortSignal;
  hitTest: () => HitTest;
  markById: (id: string) => PlacedMark | null;
  /** What the card says of a mark; null once it is gone. Asked when a person opens the card, never before. Never rejects. */
  told: (id: string) => Promise<Told | null>;
  settings: () => ReadingSettings;
  afterFrame: (run: () => void) => void;
  timer: (run: () => void, ms: number) => () => void;
  /** Has the card's script injected where it is not yet; null when that cannot be. */
  cardApi: () => Promise<CardApi | null>;
  /** The card closed by key while the focus was in our element: the walk may give it back. */
  onClosedByKey: () => void;
  /** Escape with no card open. */
  onIdleEscape: () => void;
  onPause: ((what: PauseScope) => void) | undefined;
  onOpenPanel: (() => void) | undefined;
  /** The claim that the open card tells of, by its place among the article's; null when it is of a company or there is none. */
  onClaim: ((claim: number | null) => void) | undefined;
  /** Runs a listener so that nothing it throws reaches the page's console. */
  guarded: (run: () => void) => void;
}

/** Opens and closes the card. */
export interface CardControl {
  open(id: string, by: Exclude<OpenedBy, 'pointer'>): void;
  /** After marks were placed anew: the open card follows its mark, or closes with it. */
  refresh(): void;
  /** The person chose something else: an open card shows itself anew. */
  settingsChanged(): void;
}

/** Windows narrower than this, in CSS pixels, show a card that did not open by hovering as a sheet. */
const NARROW = 480;

const rectsOf = (range: Range): ViewportRect[] =>
  [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));

/** Does what the hover reducer asks for, and tells it what happens. */
export function controlCard(options: CardControlOptions): CardControl {
  const { document, host, painter, signal } = options;
  let state = HOVER_START;
  let handle: CardHandle | null = null;
  let shown: string | null = null;
  let shownBy: OpenedBy = 'pointer';
  let says: Told | null = null;

  const dispatch = (event: HoverEvent): void => {
    const { opens, delay } = options.settings();
    const step = hover(state, event, { mode: opens, delay });
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };
  const perform = (effect: HoverEffect): void => {
    if (effect.type === 'timer') {
      const { token } = effect;
      options.timer(() => options.guarded(() => dispatch({ type: 'timer', token })), effect.ms);
    } else if (effect.type === 'open') void show(effect.mark, effect.by).catch(() => hide());
    else {
      const hadFocus = host.hasFocus();
      hide();
      if (effect.byKey && hadFocus) options.onClosedByKey();
    }
  };
  let pointed: number | null = null;
  const point = (claim: number | null): void => {
    if (claim !== pointed) options.onClaim?.(claim);
    pointed = claim;
  };
  const hide = (): void => {
    shown = null;
    says = null;
    point(null);
    handle?.destroy();
    handle = null;
    host.hideCard();
    painter.emphasise(null);
  };
  /** What outlives the page is only paused by a person who saw it; else they get the panel, which no page can restyle. */
  const pause = (what: PauseScope): void => {
    if (what === 'page' || !host.isRestyled()) options.onPause?.(what);
    else options.onOpenPanel?.();
  };
  const propsFor = (placed: PlacedMark, { content, details }: Told, by: OpenedBy): CardProps => ({
    content,
    details,
    language: options.settings().language,
    rects: rectsOf(placed.range),
    openedBy: by === 'click' ? 'pointer' : by,
    surface: by === 'touch' || (by !== 'pointer' && innerWidth < NARROW) ? 'sheet' : 'float',
    onPause: options.onPause && pause,
    onOpenPanel: options.onOpenPanel,
    onClose: () => dispatch({ type: 'escape' }),
  });
  const show = async (id: string, by: OpenedBy): Promise<void> => {
    shown = id;
    shownBy = by;
    const [api, told] = await Promise.all([options.cardApi(), options.told(id)]);
    if (signal.aborted || shown !== id || !api || !told) return;
    options.afterFrame(() =>
      options.guarded(() => {
        const placed = options.markById(id);
        if (signal.aborted || shown !== id || !placed) return;
        painter.emphasise(placed.range);
        says = told;
        const props = propsFor(placed, told, by);
        if (handle) handle.update(props);
        else handle = api.mount(host.cardPlace(), props);
        const { content } = told;
        point(content.kind === 'figure' ? content.all.indexOf(content.claim) : null);
      }),
    );
  };

  listenForCards({
    ...{ document, host, signal, dispatch },
    settings: options.settings,
    hitTest: options.hitTest,
    afterFrame: options.afterFrame,
    guarded: options.guarded,
    openMark: () => shown,
    takesEscape: () => handle !== null || shown !== null,
    onIdleEscape: options.onIdleEscape,
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
    settingsChanged() {
      options.afterFrame(() =>
        options.guarded(() => {
          const placed = shown === null ? null : options.markById(shown);
          if (placed && says) handle?.update(propsFor(placed, says, shownBy));
        }),
      );
    },
  };
}
