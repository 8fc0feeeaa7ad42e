import { CacheDatabase } from './cache-database';
import { FeedDatabase } from './feed-database';
import type { IndexedDbParts } from './open-database';

/**
 * Deletes the databases of what can be rebuilt: the record's and the feeds'. Who has them open is told by the browser to
 * let go, and must not open them again. Rejects with what IndexedDB says.
 */
export async function deleteCaches(parts?: IndexedDbParts): Promise<void> {
  await new CacheDatabase(parts).delete();
  await new FeedDatabase(parts).delete();
}
