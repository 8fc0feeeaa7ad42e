/** Calls about single claims of an article, for pages of the extension. */
export const claimCalls = {} as const;
