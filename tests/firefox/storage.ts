/** Looks at the extension's storage as the browser gives it. These functions run inside a page: they may use nothing of this file. */

/** What the database holds of a feed. */
export interface StoredFeed {
  /** Rows that the generation in force names. */
  readonly named: readonly string[];
  /** How many of them are not there, or do not give their hash. */
  readonly missing: number;
}

/** Reads what is in force of a feed and hashes every row of it. */
export async function storedFeed(feed: string): Promise<StoredFeed> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('feeds-cache'));
  try {
    const { text } = await done(db.transaction('gens').objectStore('gens').get(feed));
    const { shards } = JSON.parse(text).current as { shards: { sha256: string }[] };
    const named = [...new Set(shards.map(({ sha256 }) => sha256))].sort();
    let missing = 0;
    for (const hash of named) {
      const row = await done(db.transaction('shards').objectStore('shards').get([feed, hash]));
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(row?.text ?? ''));
      const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (!row || found !== hash) missing++;
    }
    return { named, missing };
  } finally {
    db.close();
  }
}

/**
 * Fills what room there is, in ever smaller pieces; the bytes that fitted. A database in which a piece did not fit takes
 * no more in Firefox until it is opened again, so each piece opens it anew.
 */
export async function fillStorage(): Promise<number> {
  const store = (piece: Uint8Array<ArrayBuffer>): Promise<boolean> =>
    new Promise((resolve) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pieces', { autoIncrement: true });
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        const db = request.result;
        const end = (fitted: boolean): void => {
          db.close();
          resolve(fitted);
        };
        const transaction = db.transaction('pieces', 'readwrite');
        transaction.objectStore('pieces').add(piece);
        transaction.oncomplete = () => end(true);
        transaction.onabort = () => end(false);
      };
    });
  const noise = crypto.getRandomValues(new Uint8Array(65_536));
  let filled = 0;
  for (let size = 4_000_000; size >= 4000; ) {
    // What can be packed takes less room than it is long.
    const piece = new Uint8Array(size).map((_, i) => (noise[i % 65_536] as number) ^ ((i >> 16) * 37));
    if (await store(piece)) filled += size;
    else size = Math.floor(size / 4);
  }
  return filled;
}

/** Frees what `fillStorage` filled. */
export function dropFiller(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
