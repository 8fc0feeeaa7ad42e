import { attribute } from '../dom';

/** How hidden text is told from visible text: an argument, as the command line has no style. */
export interface Visibility {
  /** Decided from the markup alone as the walk comes to an element; hides all that is in it. */
  hiddenByMarkup(element: Element): boolean;
  /**
   * Decided from computed style for an element that holds text; null where there is no style. Called
   * only after a frame, when style is clean, so that it never forces a recalculation.
   */
  readonly hiddenByStyle: ((element: Element) => boolean) | null;
}

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Visibility without style: `hidden`, `aria-hidden="true"`, and inline `display: none` or `visibility: hidden`. */
export const markupVisibility: Visibility = {
  hiddenByMarkup(element) {
    if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
    const style = attribute(element, 'style');
    return style !== null && HIDING_STYLE.test(style);
  },
  hiddenByStyle: null,
};

/**
 * Visibility in a browser, by `checkVisibility` (Chrome 105, Firefox 106). Text that is merely
 * transparent counts as visible: pages fade paragraphs in as one scrolls. `aria-hidden` does not
 * count, since consent dialogs set it on the whole page behind them.
 */
export const browserVisibility: Visibility = {
  hiddenByMarkup: () => false,
  hiddenByStyle: (element) =>
    !Element.prototype.checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true }),
};
