import { type Answer, download, type Fetch, type Request } from './download';

/** A feed's folder at its host, for the length of one run. */
export class Host {
  /** The host's clock less this device's at the first answer that told it, in milliseconds; null when none did. */
  clockGap: number | null = null;

  constructor(
    /** Address of the folder, ending in "/". */
    readonly url: string,
    private readonly fetch: Fetch,
    private readonly now: () => number,
    readonly signal: AbortSignal,
  ) {}

  /** The bytes of a file, at most `cap`. Throws as `download` does. */
  async get(path: string, cap: number, cache: Request['cache']): Promise<Answer['bytes']> {
    const { signal, now } = this;
    const { bytes, hostTime } = await download(this.fetch, { url: this.url + path, cap, cache, signal }, now());
    if (hostTime !== null) this.clockGap ??= hostTime - now();
    return bytes;
  }
}
