import { isRestyled } from './restyled';

/** Our one element in the page: a closed shadow root that holds the card and the keyboard's anchor. */
export interface Host {
  /** Element for the card, shown in the top layer. Put into the page, again if the page removed it. */
  cardPlace(): HTMLElement;
  /** Remembers what has the focus now, unless it is ours already. */
  keepFocus(): void;
  /** Moves the keyboard's anchor to a place of the viewport and focuses it. */
  focusAnchor(place: { x: number; y: number }, label: string, onOpen: () => void): void;
  /** Puts the focus on the anchor again, where it last was. */
  refocusAnchor(): void;
  /** Whether the focus is inside our element. */
  hasFocus(): boolean;
  /** Gives the focus back to where it was before the anchor took it. */
  returnFocus(): void;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
  /** Whether an event came out of our element. */
  owns(event: Event): boolean;
  /** The element, or null while nothing needed it. */
  element(): HTMLElement | null;
  /** Whether the page changed how our element is shown: the person may not see what they press. */
  isRestyled(): boolean;
  /** Takes the card's element out of the top layer; the page is as if there had never been one. */
  hideCard(): void;
  destroy(): void;
}

/** Name of our element. Pages can see that it is there, not what is in it. */
export const HOST_TAG = 'second-source-card';

/** Times the host is put back while a page keeps removing it. */
const RETURNS = 20;

/** Set by `style.setProperty`, which no content security policy blocks; `important` outdoes the page's rules. */
function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
} as const;
const LAYER_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  overflow: 'visible',
} as const;
const ANCHOR_STYLE = {
  all: 'initial',
  position: 'fixed',
  width: '0',
  height: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  outline: 'none',
} as const;
const LIVE_STYLE = {
  position: 'fixed',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
} as const;

interface Parts {
  host: HTMLElement;
  card: HTMLElement;
  anchor: HTMLButtonElement;
  live: HTMLElement;
}

function build(document: Document): Parts {
  const make = (tag: string, style: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag);
    setStyle(element, style);
    return element;
  };
  const host = make(HOST_TAG, HOST_STYLE);
  const root = host.attachShadow({ mode: 'closed' });
  const card = make('div', LAYER_STYLE);
  const anchor = make('button', ANCHOR_STYLE) as HTMLButtonElement;
  anchor.type = 'button';
  const live = make('div', LIVE_STYLE);
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  root.append(anchor, live, card);
  return { host, card, anchor, live };
}

/** Shows an element in the top layer where the browser has popovers; it is fixed on top of the page elsewhere. */
function toTopLayer(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  element.popover = 'manual';
  try {
    element.showPopover();
  } catch {}
}

/** Takes the card out of print and back: it is no part of the page. `current` is the card's element, when there is one. */
function leavePrint(current: () => HTMLElement | undefined): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const show = (isPrinted: boolean): void => {
    const card = current();
    if (card) setStyle(card, { display: isPrinted ? 'none' : LAYER_STYLE.display });
  };
  // Firefox prints a copy of the page, which its events precede; Chrome also emulates print by the query alone.
  addEventListener('beforeprint', () => show(true), { signal });
  addEventListener('afterprint', () => show(false), { signal });
  matchMedia('print').addEventListener('change', ({ matches }) => show(matches), { signal });
  return () => stop.abort();
}

/** Makes the host. Nothing is put into the page before a card or the keyboard's anchor is needed. */
export function createHost(document: Document): Host {
  let parts: Parts | null = null;
  let returns = 0;
  let isCardShown = false;
  let before: Element | null = null;
  let onOpen: () => void = () => undefined;
  let guard: MutationObserver | null = null;
  let stopPrint: (() => void) | null = null;

  const keepFocus = (host: Element | null): void => {
    if (document.activeElement !== host) before = document.activeElement;
  };
  const attach = (): Parts => {
    if (!parts) {
      parts = build(document);
      stopPrint ??= leavePrint(() => parts?.card);
      parts.anchor.addEventListener('click', (event) => {
        if (event.isTrusted) onOpen();
      });
    }
    if (!parts.host.isConnected) {
      document.documentElement.append(parts.host);
      if (isCardShown) toTopLayer(parts.card);
    }
    guard ??= new MutationObserver(() => {
      if (!parts || parts.host.isConnected || (!isCardShown && before === null) || returns >= RETURNS) return;
      returns += 1;
      attach();
    });
    guard.observe(document.documentElement, { childList: true });
    return parts;
  };

  return {
    cardPlace() {
      const { card } = attach();
      if (!isCardShown) toTopLayer(card);
      isCardShown = true;
      return card;
    },
    keepFocus: () => keepFocus(parts?.host ?? null),
    refocusAnchor: () => parts?.anchor.focus({ preventScroll: true }),
    hasFocus: () => parts !== null && document.activeElement === parts.host,
    focusAnchor(place, label, open) {
      const { anchor, host } = attach();
      keepFocus(host);
      onOpen = open;
      setStyle(anchor, { left: `${place.x}px`, top: `${place.y}px` });
      anchor.setAttribute('aria-label', label);
      anchor.focus({ preventScroll: true });
    },
    returnFocus() {
      const target = before;
      before = null;
      parts?.anchor.blur();
      if (target instanceof HTMLElement && target.isConnected && target !== document.body)
        target.focus({ preventScroll: true });
    },
    announce(text) {
      attach().live.textContent = text;
    },
    owns: (event) => parts !== null && event.composedPath().includes(parts.host),
    element: () => parts?.host ?? null,
    isRestyled: () => parts === null || isRestyled(getComputedStyle(parts.host)),
    hideCard() {
      isCardShown = false;
      parts?.card.replaceChildren();
      if (parts && typeof parts.card.hidePopover === 'function' && parts.card.popover !== null) {
        try {
          parts.card.hidePopover();
        } catch {}
      }
    },
    destroy() {
      guard?.disconnect();
      stopPrint?.();
      stopPrint = null;
      parts?.host.remove();
      parts = null;
      isCardShown = false;
    },
  };
}
