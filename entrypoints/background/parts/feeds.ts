/** What follows feeds, and answers about them: the worker loads it when one is due or asked about. */
export { feedHandlers } from '../feed-handlers';
export { cancelFeeds, feeds } from '../feed-service';
