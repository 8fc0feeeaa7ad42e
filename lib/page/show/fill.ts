/** A colour as shares of red, green, blue and opacity, each 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The fill of the mark under the pointer; the style sheet of the marks paints it. */
export const FILL: Colour = [59 / 255, 130 / 255, 196 / 255, 0.16];

/** Contrast that text keeps under a fill (WCAG 1.4.3). */
const ENOUGH = 4.5;

const WHITE: Colour = [1, 1, 1, 1];

/** A computed colour (`rgb(0 0 0 / 0.5)`, `rgba(0, 0, 0, 0.5)`); null for spaces other than sRGB by bytes. */
export function readColour(text: string): Colour | null {
  const found = /^rgba?\(([^)]*)\)$/.exec(text.trim());
  const [red, green, blue, alpha = 1] = (found?.[1] ?? '').split(/[\s,/]+/).map(Number);
  const colour = [Number(red) / 255, Number(green) / 255, Number(blue) / 255, alpha] as const;
  return colour.every((part) => part >= 0 && part <= 1) ? colour : null;
}

/** `top` painted on an opaque `ground`. */
function over(top: Colour, ground: Colour): Colour {
  const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + ground[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two opaque colours by WCAG's formula, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether text stays readable when the fill is painted on its ground. */
export function keepsContrast(text: Colour, ground: Colour, fill: Colour = FILL): boolean {
  const filled = over(fill, ground);
  return contrast(over(text, filled), filled) >= ENOUGH;
}

/** The colour behind an element's text; null where an image or a colour of another space is in the way. */
function groundOf(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = readColour(backgroundColor);
    if (!colour || backgroundImage !== 'none') return null;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Colour>((ground, layer) => over(layer, ground), WHITE);
}

/**
 * Whether a stretch of text may be filled. Reads computed style: to be called right after a frame. A
 * page without a ground of its own counts as white; light text on it then gets no fill.
 */
export function canFill(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const text = element && readColour(getComputedStyle(element).color);
  const ground = element && groundOf(element);
  return text !== null && ground !== null && keepsContrast(text, ground);
}
