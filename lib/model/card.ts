import type { JudgedClaim } from './annotations';
import type { Details } from './brief';
import type { Language } from './language';
import type { PauseScope } from './reading-settings';
import type { Inconsistency } from './relations';

/** What the card speaks of. */
export type CardContent =
  | {
      kind: 'company';
      /** Id into `details.companies`. */
      company: string;
      /** What the article says about it, in the order of the text. */
      claims: readonly JudgedClaim[];
    }
  | {
      kind: 'figure';
      claim: JudgedClaim;
      /** What in the article cannot hold together with this figure. */
      conflicts: readonly Inconsistency[];
      /** All claims of the article: what the indexes of `conflicts` point into. */
      all: readonly JudgedClaim[];
    };

/** A rectangle in the viewport, CSS pixels. */
export interface ViewportRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the card is mounted and updated with. */
export interface CardProps {
  content: CardContent;
  details: Details;
  /** Language of the interface. */
  language: Language;
  /** Client rectangles of the mark, one per line it covers. */
  rects: readonly ViewportRect[];
  /** How it was opened: only the keyboard moves the focus into the card. */
  openedBy: 'pointer' | 'keyboard' | 'touch';
  /** Beside the mark, or as wide as the window at its lower edge (touch); beside the mark when left out. */
  surface?: 'float' | 'sheet';
  /** Stops reading this page until it is left, this site, or everywhere. */
  onPause?: ((what: PauseScope) => void) | undefined;
  /** Opens the article's list of claims. */
  onOpenPanel?: (() => void) | undefined;
  /** Called when the person closes the card from inside it (button, Escape). */
  onClose: () => void;
}

/** A mounted card. */
export interface CardHandle {
  update(props: CardProps): void;
  /** Takes the card out of the page; focus that it took is the caller's to give back. */
  destroy(): void;
}

/** What the script injected on demand leaves on `globalThis.__secondSourceCard`. */
export interface CardApi {
  /** Shows a card in `container`, an element of the caller's shadow root. */
  mount(container: HTMLElement, props: CardProps): CardHandle;
}
