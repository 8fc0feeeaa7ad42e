/** Today as an ISO 8601 day, in universal time: the day that checks are made on. */
export const today = (): string => new Date().toISOString().slice(0, 10);
