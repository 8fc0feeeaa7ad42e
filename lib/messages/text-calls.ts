/** Calls that check a text without a page, for pages of the extension. */
export const textCalls = {} as const;
