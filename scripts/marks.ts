/** What the extension painted on a page, read from the registry of the CSS Custom Highlight API. */
import type { Page } from '@playwright/test';

/** One painted range. */
export interface Mark {
  /** Name of the highlight it belongs to. */
  readonly highlight: string;
  /** The words it covers. */
  readonly text: string;
}

const read = (): Mark[] =>
  [...CSS.highlights.entries()].flatMap(([highlight, ranges]) =>
    [...ranges].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return { highlight, text: live.toString() };
    }),
  );

/** The marks of a page; waits up to `timeout` milliseconds for the first one and answers with none after that. */
export async function marksOf(page: Page, timeout = 10_000): Promise<Mark[]> {
  await page
    .waitForFunction(() => [...CSS.highlights.values()].some((marks) => marks.size > 0), null, { timeout })
    .catch(() => undefined);
  return page.evaluate(read);
}
