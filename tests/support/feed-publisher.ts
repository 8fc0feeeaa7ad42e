import { canonicalJson, type KeyPair, makeKeyPair } from '../../lib/integrity';
import type { Company, FeedKey, FeedKind, FeedManifest, FeedRoot } from '../../lib/model';
import {
  buildFeed,
  deltaPath,
  type FeedState,
  instantOf,
  MANIFEST_PATH,
  rootPath,
  signManifest,
  signRoot,
} from '../../lib/sync/format';

const DAY = 86_400_000;

/** Which keys a role has and how many of them must sign. */
export interface RoleKeys {
  readonly keys: readonly KeyPair[];
  readonly threshold: number;
}

const publicHalf = ({ id, alg, pub }: KeyPair): FeedKey => ({ id, alg, pub });

/** How a test's feed begins. */
export interface PublisherOptions {
  readonly feed?: string;
  readonly kind?: FeedKind;
  readonly name?: string;
  readonly publisher?: string;
  /** Time at the start, ms since 1970. */
  readonly now: number;
  /** Number of keys of each role, and how many must sign. */
  readonly rootKeys?: number;
  readonly rootThreshold?: number;
  readonly manifestKeys?: number;
  readonly manifestThreshold?: number;
}

const makeRole = async (count: number, threshold: number): Promise<RoleKeys> => ({
  keys: await Promise.all(Array.from({ length: count }, makeKeyPair)),
  threshold,
});

/** How one version is published; what is not given is as a careful publisher does it. */
export interface PublishOptions {
  readonly days?: number;
  readonly refreshSeconds?: number;
  readonly minClient?: string;
  /** About how many bytes a shard has, unpacked: a small number makes many shards. */
  readonly shardBytes?: number;
  /** Changes the manifest before it is signed: for manifests that no careful publisher would sign. */
  readonly edit?: (manifest: FeedManifest) => FeedManifest;
  /** Keys that sign instead of the role's. */
  readonly keys?: readonly KeyPair[];
}

/**
 * A publisher with throw-away keys that keeps everything it ever wrote in `files`: path in the feed's folder → bytes
 * as a host would serve them.
 */
export class FeedPublisher {
  readonly files = new Map<string, Uint8Array>();
  /** State of each version that was published, by version. */
  readonly states = new Map<number, FeedState>();
  /** `feed.json` of each version as it was published, by version. */
  readonly manifests = new Map<number, Uint8Array>();
  readonly roots: FeedRoot[] = [];
  now: number;

  private constructor(
    now: number,
    public rootRole: RoleKeys,
    public manifestRole: RoleKeys,
  ) {
    this.now = now;
  }

  static async create(options: PublisherOptions): Promise<FeedPublisher> {
    const publisher = new FeedPublisher(
      options.now,
      await makeRole(options.rootKeys ?? 1, options.rootThreshold ?? 1),
      await makeRole(options.manifestKeys ?? 1, options.manifestThreshold ?? 1),
    );
    await publisher.writeRoot(
      {
        format: 1,
        feed: options.feed ?? 'made-up-feed',
        name: options.name ?? 'Made-up feed',
        publisher: options.publisher ?? 'Nobody',
        kind: options.kind ?? 'record',
        version: 1,
        expires: instantOf(options.now + 365 * DAY),
        ...publisher.keysOfRoot(),
        manifestFloor: 1,
      },
      [],
    );
    return publisher;
  }

  /** The newest root. */
  get root(): FeedRoot {
    return this.roots.at(-1) as FeedRoot;
  }

  /** Newest state; throws before the first version. */
  get state(): FeedState {
    const state = this.states.get(Math.max(...this.states.keys()));
    if (state === undefined) throw new Error('nothing was published yet');
    return state;
  }

  /** SHA-256 of the first root's signed bytes, as `readRoot` gives it, is for the caller; this is its payload. */
  payloadOf(root: FeedRoot): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(canonicalJson(root));
  }

  private keysOfRoot(): Pick<FeedRoot, 'keys' | 'roles'> {
    const role = ({ keys, threshold }: RoleKeys) => ({ keys: keys.map(({ id }) => id), threshold });
    const all = new Map([...this.rootRole.keys, ...this.manifestRole.keys].map((key) => [key.id, publicHalf(key)]));
    return { keys: [...all.values()], roles: { root: role(this.rootRole), manifest: role(this.manifestRole) } };
  }

  /** Signs and keeps a root as it is given, by its root keys and `others`. */
  async writeRoot(root: FeedRoot, others: readonly KeyPair[]): Promise<void> {
    this.files.set(rootPath(root.version), await signRoot(root, [...others, ...this.rootRole.keys]));
    this.roots.push(root);
  }

  /** A new root: fresh keys for a role, or for none (then only what `edit` changes is new). */
  async rotate(role: 'manifest' | 'root' | 'none' = 'manifest', edit: Partial<FeedRoot> = {}): Promise<void> {
    const old = this.rootRole.keys;
    const fresh = async ({ keys, threshold }: RoleKeys) => makeRole(keys.length, threshold);
    if (role === 'manifest') this.manifestRole = await fresh(this.manifestRole);
    if (role === 'root') this.rootRole = await fresh(this.rootRole);
    const next = { ...this.root, ...this.keysOfRoot(), version: this.root.version + 1 };
    await this.writeRoot({ ...next, expires: instantOf(this.now + 365 * DAY), ...edit }, old);
  }

  /** Publishes the next version: the companies given, or those of the version before once more. */
  async publish(companies?: readonly Company[], options: PublishOptions = {}): Promise<FeedManifest> {
    const before = this.states.size === 0 ? null : this.state;
    const built = await buildFeed({
      root: this.root,
      companies: companies ?? this.companies(),
      previous: before,
      earlier: [...this.states.values()]
        .filter((state) => state !== before && before !== null && state.manifest.version > before.manifest.version - 7)
        .reverse(),
      now: this.now,
      days: options.days ?? 14,
      refreshSeconds: options.refreshSeconds ?? 21_600,
      minClient: options.minClient ?? '0.1.0',
      ...(options.shardBytes === undefined ? {} : { shardBytes: options.shardBytes }),
    });
    const manifest = options.edit?.(built.state.manifest) ?? built.state.manifest;
    for (const [path, bytes] of built.files) this.files.set(path, bytes);
    await this.writeManifest(manifest, options.keys);
    this.manifests.set(manifest.version, this.files.get(MANIFEST_PATH) as Uint8Array);
    this.states.set(manifest.version, { manifest, texts: built.state.texts });
    return manifest;
  }

  /** Signs a manifest as it is given and puts it in `feed.json`. */
  async writeManifest(manifest: FeedManifest, keys: readonly KeyPair[] = this.manifestRole.keys): Promise<void> {
    this.files.set(MANIFEST_PATH, await signManifest(manifest, keys));
  }

  /** Companies of the newest version. */
  companies(): Company[] {
    return [...this.state.texts.values()].map((text) => JSON.parse(text) as Company);
  }

  /** Puts an earlier version's `feed.json` back. */
  rollback(version: number): void {
    const bytes = this.manifests.get(version);
    if (bytes === undefined) throw new Error(`version ${version} was never published`);
    this.files.set(MANIFEST_PATH, bytes);
  }

  /** Takes all deltas away from the host, so that shards are the only way. */
  dropDeltas(): void {
    for (const delta of this.state.manifest.deltas) this.files.delete(deltaPath(delta));
  }
}
