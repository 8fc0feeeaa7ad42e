import { FeedError } from './format';

/**
 * `fetch` for a feed's files, which most hosts let everybody read. Where none could be had but the host answers, the
 * browser kept the answer from us (the host does not allow other origins, and the person did not allow the host): then
 * it throws FeedError `no-access` instead of fetch's TypeError.
 *
 * @param isAllowed whether the person allowed reading from an address's host.
 */
export function reading(isAllowed: (url: string) => Promise<boolean>, ask: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    try {
      return await ask(input, init);
    } catch (error) {
      const url = input instanceof Request ? input.url : String(input);
      if (!(error instanceof TypeError) || init?.signal?.aborted || (await isAllowed(url))) throw error;
      const heard = await ask(url, {
        ...{ method: 'HEAD', mode: 'no-cors', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' },
        signal: init?.signal ?? null,
      }).catch(() => null);
      if (heard === null) throw error;
      throw new FeedError('no-access', `${new URL(url).host}: answers, but allows no other origin to read`);
    }
  };
}
