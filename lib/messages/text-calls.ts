import { z } from 'zod';
import { detectionSchema } from '../model';

/** A number under which the result of a text is kept: that of no tab. */
const textId = z.number().int().max(-2);

/** Calls that check a text without a page, for pages of the extension. */
export const textCalls = {
  /**
   * Matches and judges what was found in a text. The result is kept like that of a tab, under the number in the
   * answer, which every call that takes a tab takes too. `tabId` has it kept anew under a number given before;
   * fails with `stale` for one that is no longer kept. What is kept of a text of a private window goes with the last one.
   */
  checkText: {
    request: z.object({ detection: detectionSchema, tabId: textId.nullable(), isPrivate: z.boolean() }),
    reply: z.object({ tabId: textId }),
  },
  /** The text that was selected in a window and handed over for a check; only the first who asks gets it. */
  takeText: {
    request: z.object({ windowId: z.number().int() }),
    reply: z.object({ text: z.string(), language: z.string().nullable() }).nullable(),
  },
} as const;
