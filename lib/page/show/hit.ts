import type { PlacedMark } from './paint';

interface PointRegistry {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
}

/** Marks of the page, ready to be asked which one lies under a point. */
export interface HitTest {
  /**
   * The mark at a place of the viewport in CSS pixels; where two overlap, the shorter. Reads layout:
   * to be called right after a frame, at most once in each.
   */
  markAt(x: number, y: number): PlacedMark | null;
}

/** Pixels around a line of text that still belong to it. */
const SLACK = 1;

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
  );

const shortest = (marks: readonly PlacedMark[]): PlacedMark | null =>
  marks.reduce<PlacedMark | null>(
    (best, next) => (!best || next.mark.end - next.mark.start < best.mark.end - best.mark.start ? next : best),
    null,
  );

/** Text position under a point; snaps to the nearest text, so the caller has to check the rectangles. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

/**
 * A hit test for placed marks: `highlightsFromPoint` where the browser has it, else the text position
 * under the point, confirmed by the client rectangles of the mark's lines.
 */
export function createHitTest(
  document: Document,
  marks: readonly PlacedMark[],
  shadowRoots: readonly ShadowRoot[] = [],
): HitTest {
  const byRange = new Map<AbstractRange, PlacedMark>(marks.map((placed) => [placed.range, placed]));
  const registry = (typeof CSS === 'undefined' ? undefined : CSS.highlights) as PointRegistry | undefined;
  return {
    markAt(x, y) {
      if (marks.length === 0) return null;
      if (typeof registry?.highlightsFromPoint === 'function') {
        const found = registry.highlightsFromPoint(x, y, { shadowRoots: [...shadowRoots] });
        return shortest(found.flatMap((f) => f.ranges.flatMap((range) => byRange.get(range) ?? [])));
      }
      const caret = caretAt(document, x, y);
      if (!caret) return null;
      const near = marks.filter(({ range }) => {
        try {
          return range.isPointInRange(caret.node, caret.offset);
        } catch {
          return false;
        }
      });
      return shortest(near.filter(({ range }) => covers(range, x, y)));
    },
  };
}
