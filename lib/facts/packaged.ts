import type { ListedFactBase } from './directory';
import { memoryFactBase, packagedFactBase } from './memory';
import { openSource } from './record-stream';
import type { ProblemLog } from './status';
import type { FactStoreOptions } from './store-options';

/** The packaged record, read into memory when it is asked for and let go when it is no longer needed. */
export class PackagedRecord {
  private reading: Promise<ListedFactBase> | null = null;

  constructor(
    private readonly options: Pick<FactStoreOptions, 'loadBundled' | 'stamp'>,
    private readonly log: ProblemLog,
  ) {}

  /** A fact base over the packaged record; an empty one when it cannot be read. Never rejects. */
  get(): Promise<ListedFactBase> {
    this.reading ??= openSource(this.options.loadBundled)
      .then((source) => packagedFactBase(source, this.options.stamp))
      .catch((error: unknown) => {
        this.reading = null;
        this.log.report('no-bundle', error);
        return memoryFactBase([]);
      });
    return this.reading;
  }

  /** Resolves when nobody waits for the record to be read. */
  async idle(): Promise<void> {
    await this.reading;
  }

  /** Frees its memory. */
  release(): void {
    this.reading = null;
  }
}
