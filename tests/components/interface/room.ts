/** Finds what has no room on a page: words cut off, beyond an edge, out of their box, or over one another. */
import type { Page } from '@playwright/test';

/** What has no room on the page as it is shown now, each with its words, at most twelve; empty when all has. */
export function withoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels by which browsers round. */
    const SLACK = 1.5;
    /** Part of a line's height, at either edge, that holds no ink: lines stand closer than their boxes are high. */
    const AIR = 0.26;
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);

    interface Line {
      node: Text;
      words: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const lines: Line[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden, option, script, style') === null;
    /** Boxes of what around the element shows only a part of what it holds. */
    const clipsOf = (element: Element): DOMRect[] => {
      const clips: DOMRect[] = [];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow !== 'visible') clips.push(at.getBoundingClientRect());
      }
      return clips;
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let next = walk.nextNode(); next; next = walk.nextNode()) {
      const node = next as Text;
      const parent = node.parentElement;
      if (!parent || !node.data.trim() || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = node.data.trim().slice(0, 60);
      const clips = clipsOf(parent);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width < 2 || height < 2) continue;
        const air = height * AIR;
        lines.push({
          ...{ node, words },
          left: Math.max(left, ...clips.map((clip) => clip.left)),
          right: Math.min(right, ...clips.map((clip) => clip.right)),
          top: Math.max(top + air, ...clips.map((clip) => clip.top)),
          bottom: Math.min(bottom - air, ...clips.map((clip) => clip.bottom)),
        });
      }
      // What encloses the words, up to the first that is scrolled: its edge must not run through them.
      for (let around: Element | null = parent; around && around !== root; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (/auto|scroll/.test(style.overflowX)) break;
        const isEdged =
          style.overflowX !== 'visible' || parseFloat(style.borderRightWidth) > 0 || around.matches('button, label');
        if (style.display === 'inline' || style.display === 'contents' || !isEdged) continue;
        const edge = around.getBoundingClientRect();
        const text = range.getBoundingClientRect();
        if (text.right > edge.right + SLACK || text.left < edge.left - SLACK)
          found.push(`over the edge of ${around.localName}.${around.className}: ${words}`);
        const isCut = style.overflowY !== 'visible' && !/auto|scroll/.test(style.overflowY);
        if (isCut && (text.bottom > edge.bottom + 3 || text.top < edge.top - 3)) found.push(`cut off: ${words}`);
      }
    }
    // In still narrower windows what is chosen is read by opening the field: its words cannot break.
    for (const field of document.querySelectorAll('select')) {
      const label = field.selectedOptions[0]?.label;
      if (!label || innerWidth < 320 || !isSeen(field)) continue;
      const style = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) continue;
      pen.font = style.font;
      // The arrow of a select takes about 18 pixels.
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 18;
      if (pen.measureText(label).width > room + SLACK) found.push(`cut off in its select: ${label}`);
    }

    lines.sort((a, b) => a.top - b.top);
    for (const [i, one] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j++) {
        const other = lines[j] as Line;
        if (other.top >= one.bottom) break;
        if (other.node === one.node) continue;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide > SLACK && high > SLACK) found.push(`over one another: ${one.words} | ${other.words}`);
      }
    }
    return [...new Set(found)].slice(0, 12);
  });
}
