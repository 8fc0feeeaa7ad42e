/** What is remembered of a feed outside the database, so that "empty" can be told from "lost". */
export interface FactBaseMirror {
  feed: string;
  /** Version and hash last put in force; null before the first. */
  version: string | null;
  hash: string | null;
  /** Highest version ever in force; null before the first. A feed never goes below it, a package may. */
  floor: string | null;
  /** Failures of the database in a row. */
  failures: number;
  /** Whether the database was deleted because of them and has not answered since. */
  rebuilt: boolean;
}

/** Where the mirror is kept (extension storage); a failure to keep it is no failure of the fact base. */
export interface MirrorPort {
  read(): Promise<FactBaseMirror | null>;
  write(mirror: FactBaseMirror): Promise<void>;
}

/** A mirror that is read once and written when something changes. */
export class Mirror {
  private known: Promise<FactBaseMirror> | null = null;

  constructor(
    private readonly feed: string,
    private readonly port: MirrorPort | undefined,
  ) {}

  /** What is remembered; an empty mirror when there is none or it cannot be read. */
  read(): Promise<FactBaseMirror> {
    const empty = { feed: this.feed, version: null, hash: null, floor: null, failures: 0, rebuilt: false };
    this.known ??= (this.port?.read() ?? Promise.resolve(null)).then(
      (stored) => stored ?? empty,
      () => empty,
    );
    return this.known;
  }

  /** Remembers a change; resolves also when it could not be stored. */
  async change(patch: Partial<FactBaseMirror>): Promise<void> {
    const before = await this.read();
    const next = { ...before, ...patch };
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.known = Promise.resolve(next);
    await this.port?.write(next).catch(() => undefined);
  }

  /** Remembers the version that is in force now. */
  async inForce(version: string, hash: string): Promise<void> {
    const { floor } = await this.read();
    await this.change({ version, hash, floor: floor !== null && floor > version ? floor : version });
  }
}
