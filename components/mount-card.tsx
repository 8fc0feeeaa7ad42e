import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { h, render } from 'preact';
import base from '../assets/styles/base.css?inline';
import cardStyles from '../assets/styles/card.css?inline';
import chartStyles from '../assets/styles/chart.css?inline';
import type { CardApi, CardProps, ViewportRect } from '../lib/model';
import { Card } from './Card';
import { createWords } from './create-words';
import { WordsProvider } from './words';

/** Space between mark and card, and between card and the window's edge, CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Highest part of the window's height that the card takes. */
const HEIGHT_SHARE = 0.6;

const asDomRect = ({ x, y, width, height }: ViewportRect) => ({
  ...{ x, y, width, height },
  ...{ left: x, top: y, right: x + width, bottom: y + height },
});

/** The mark as floating-ui's reference: the box round all its lines, and the lines themselves. */
function reference(rects: readonly ViewportRect[]): VirtualElement {
  const left = Math.min(...rects.map((r) => r.x));
  const top = Math.min(...rects.map((r) => r.y));
  const right = Math.max(...rects.map((r) => r.x + r.width));
  const bottom = Math.max(...rects.map((r) => r.y + r.height));
  const box = asDomRect({ x: left, y: top, width: right - left, height: bottom - top });
  return { getBoundingClientRect: () => box };
}

async function place(float: HTMLElement, rects: readonly ViewportRect[]): Promise<void> {
  if (rects.length === 0) return;
  const { x, y } = await computePosition(reference(rects), float, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight, elements }) => {
          const share = elements.floating.ownerDocument.documentElement.clientHeight * HEIGHT_SHARE;
          elements.floating.style.maxHeight = `${Math.max(120, Math.min(availableHeight, share))}px`;
        },
      }),
    ],
  });
  float.style.left = `${Math.round(x)}px`;
  float.style.top = `${Math.round(y)}px`;
}

/** Puts the card where its surface belongs: beside the mark, or (by the style sheet alone) at the window's lower edge. */
function settle(float: HTMLElement, { surface = 'float', rects }: CardProps): void {
  float.className = `ss ${surface}`;
  if (surface === 'float') void place(float, rects);
  else float.removeAttribute('style');
}

/** Styles of the card for the shadow root; sheets made by script are not subject to the page's style rules. */
function addStyles(root: Node): void {
  const text = [base, cardStyles, chartStyles].join('\n');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    (root as ShadowRoot).adoptedStyleSheets = [...(root as ShadowRoot).adoptedStyleSheets, sheet];
  } catch {
    // Firefox does not let a content script hand over sheets of its own world.
    const style = document.createElement('style');
    style.textContent = text;
    root.appendChild(style);
  }
}

const styled = new WeakSet<Node>();

function label(props: CardProps): string {
  const words = createWords(props.language);
  const { content, details } = props;
  return content.kind === 'company'
    ? words.t('card.companyLabel', { name: details.names[content.company] ?? content.company })
    : words.t('card.figureLabel', { figure: words.figure(content.claim.figure, content.claim.metric) });
}

/** Shows the card in an element of the caller's shadow root; see `CardApi`. */
export const mount: CardApi['mount'] = (container, first) => {
  const root = container.getRootNode();
  if (!styled.has(root)) {
    styled.add(root);
    addStyles(root === document ? document.head : root);
  }
  const float = document.createElement('div');
  float.setAttribute('role', 'dialog');
  float.tabIndex = -1;
  float.popover = 'manual';
  container.append(float);

  let props = first;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    props.onClose();
  };
  float.addEventListener('keydown', onKey);
  // What unfolds makes the card higher, over the mark where the card stands above it. Toggles do not bubble.
  float.addEventListener('toggle', ({ target }) => target !== float && settle(float, props), true);

  const show = (next: CardProps): void => {
    props = next;
    float.lang = next.language;
    float.setAttribute('aria-label', label(next));
    const { content, details, onPause, onOpenPanel } = next;
    const card = h(Card, { content, details, onPause, onOpenPanel, onClose: () => props.onClose() });
    render(h(WordsProvider, { value: createWords(next.language) }, card), float);
    settle(float, next);
    if (!float.matches(':popover-open')) float.showPopover();
    settle(float, next);
  };
  show(first);
  if (first.openedBy === 'keyboard') float.focus({ preventScroll: true });

  return {
    update: show,
    destroy: () => {
      render(null, float);
      float.remove();
    },
  };
};
