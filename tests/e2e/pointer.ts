/** Moves the pointer over marks, as a reader does. */
import type { Page } from '@playwright/test';

/** Rectangle of a mark's first line in the viewport, CSS pixels, after scrolling it into view. */
export async function markRect(
  page: Page,
  text: string | number,
): Promise<{ x: number; y: number; w: number; h: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
    const live = ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    const found = typeof wanted === 'number' ? live[wanted] : live.find((range) => range.toString().includes(wanted));
    if (!found) throw new Error(`no mark ${wanted} among ${live.map(String).join(' | ')}`);
    found.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rect = found.getClientRects()[0];
    if (!rect) throw new Error(`mark ${wanted} has no rectangle`);
    return { x: rect.x, y: rect.y, w: rect.width, h: rect.height };
  }, text);
}

/** Rests the pointer on the mark that holds `text` (or on the mark of that number). */
export async function hoverMark(page: Page, text: string | number): Promise<void> {
  const { x, y, w, h } = await markRect(page, text);
  await page.mouse.move(x + w / 2 - 3, y + h / 2);
  await page.mouse.move(x + w / 2, y + h / 2, { steps: 3 });
}

/** Moves the pointer to the empty corner of the window. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 3 });
}
