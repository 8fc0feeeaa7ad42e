import type { MarkKind } from '../../model';
import { canFill } from './fill';
import { MARK_KINDS, type Mark } from './marks';

/** A mark with its place in the page. */
export interface PlacedMark {
  mark: Mark;
  range: Range;
}

/** Names in `CSS.highlights`; their rules are in the style sheet of the content script. Pages can read both. */
export const highlightName = (kind: MarkKind | 'hover' | 'hover-line'): string => `second-source-${kind}`;

/** Marks painted at most; a page with more would repaint slowly. */
const MARK_LIMIT = 2000;

/** Paints marks without touching the page's nodes. */
export interface Painter {
  /** Replaces all marks; those whose range is painted already are left as they are, so that nothing around them is painted anew. */
  paint(marks: readonly PlacedMark[]): void;
  /** Fills the mark under the pointer or focus, or none; one whose text the fill would dim is underlined instead. */
  emphasise(range: Range | null): void;
  clear(): void;
  readonly highlights: ReadonlyMap<Highlight, MarkKind>;
}

/** What the CSS Custom Highlight API offers; null where there is none. */
export interface HighlightApi {
  registry: HighlightRegistry;
  create: (priority: number) => Highlight;
}

/** The browser's highlight API, or null where it is absent: then nothing is painted. */
export function highlightApi(): HighlightApi | null {
  if (typeof CSS === 'undefined' || !CSS.highlights || typeof Highlight !== 'function') return null;
  const create = (priority: number): Highlight => {
    const highlight = new Highlight();
    highlight.priority = priority;
    return highlight;
  };
  return { registry: CSS.highlights, create };
}

/**
 * A painter on the given API, the browser's when left out, which is asked for with the first mark; one that paints nothing for null.
 * `fills`: whether a mark may be filled.
 */
export function createPainter(given?: HighlightApi | null, fills: (range: Range) => boolean = canFill): Painter {
  let api = given;
  const theApi = (): HighlightApi | null => {
    if (api === undefined) api = highlightApi();
    return api;
  };
  const kinds = new Map<Highlight, MarkKind>();
  const byKind = new Map<MarkKind, Highlight>();
  let hover: Highlight | null = null;
  const highlightOf = (kind: MarkKind): Highlight | null => {
    const known = byKind.get(kind);
    const made = known ? null : theApi();
    if (known || !made) return known ?? null;
    const highlight = made.create(MARK_KINDS.indexOf(kind));
    byKind.set(kind, highlight);
    kinds.set(highlight, kind);
    made.registry.set(highlightName(kind), highlight);
    return highlight;
  };
  return {
    highlights: kinds,
    paint(marks) {
      hover?.clear();
      const made = marks.slice(0, MARK_LIMIT);
      const kept = new Set(made.map(({ range }) => range));
      for (const highlight of byKind.values()) {
        for (const range of highlight) if (!kept.has(range as Range)) highlight.delete(range);
      }
      for (const { mark, range } of made) highlightOf(mark.kind)?.add(range);
    },
    emphasise(range) {
      hover?.clear();
      const made = range && theApi();
      if (!made || !range) return;
      hover ??= made.create(MARK_KINDS.length);
      hover.add(range);
      const isFilled = fills(range);
      made.registry.delete(highlightName(isFilled ? 'hover-line' : 'hover'));
      made.registry.set(highlightName(isFilled ? 'hover' : 'hover-line'), hover);
    },
    clear() {
      for (const highlight of [...byKind.values(), ...(hover ? [hover] : [])]) highlight.clear();
      for (const kind of [...byKind.keys(), 'hover' as const, 'hover-line' as const])
        api?.registry.delete(highlightName(kind));
      byKind.clear();
      kinds.clear();
    },
  };
}
