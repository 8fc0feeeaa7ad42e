export { Cancelled, type Fetch } from './download';
export { compareEvidence, type EvidenceReport, type SignedState } from './evidence';
export { type FeedLink, readLink } from './link';
export type { FeedLocks, FeedNotesPort, FeedService, FeedServiceOptions } from './ports';
export { openFeeds } from './service';
