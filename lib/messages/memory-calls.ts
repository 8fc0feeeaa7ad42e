/** Calls about the reading memory, for pages of the extension. */
export const memoryCalls = {} as const;
