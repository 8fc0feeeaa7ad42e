/** Calls about how pages are read and marked, for pages of the extension. */
export const readingCalls = {} as const;
