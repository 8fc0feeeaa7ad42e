import { z } from 'zod';
import type { FeedStore } from '../../facts';
import type { FeedSubscription } from '../../model';
import { FeedError, readManifest, readRoot, rootPath, type TrustedRoot } from '../format';
import { manifestFile, RIVAL_FILE } from './room';

const FORMAT = 'factfeed-evidence/1';
/** No manifest asks for a newer client than this. */
const ANY_CLIENT = '999999.0.0';

const evidenceSchema = z.object({
  format: z.literal(FORMAT),
  feed: z.string(),
  url: z.string(),
  fingerprint: z.string(),
  at: z.iso.datetime(),
  /** Files as they were served: the chain of roots from the first, and every manifest that is kept. */
  roots: z.array(z.string()).min(1).max(10_000),
  manifests: z.array(z.string()).max(20),
});

/** What proves which states a feed's publisher signed, as JSON text: files as they were served. `at` is ISO 8601. */
export async function evidenceOf(
  store: Pick<FeedStore, 'file'>,
  { id, url, fingerprint }: FeedSubscription,
  versions: readonly number[],
  at: string,
): Promise<string> {
  const roots: string[] = [];
  for (let version = 1; ; version++) {
    const bytes = await store.file(id, rootPath(version));
    if (bytes === null) break;
    roots.push(new TextDecoder().decode(bytes));
  }
  const manifests: string[] = [];
  for (const name of [...[...new Set(versions)].map(manifestFile), RIVAL_FILE]) {
    const bytes = await store.file(id, name);
    if (bytes !== null) manifests.push(new TextDecoder().decode(bytes));
  }
  return `${JSON.stringify({ format: FORMAT, feed: id, url, fingerprint, at, roots, manifests }, null, 2)}\n`;
}

/** A state that a publisher signed. */
export interface SignedState {
  readonly version: number;
  readonly stateHash: string;
}

/** What two or more pieces of evidence show together. */
export interface EvidenceReport {
  readonly fingerprint: string;
  /** States that were signed, each once. */
  readonly states: readonly SignedState[];
  /** Versions that were signed with more than one state: a publisher who tells different readers different things. */
  readonly equivocations: readonly number[];
}

async function statesOf(text: string): Promise<{ fingerprint: string; states: SignedState[] }> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new FeedError('not-understood', 'evidence: no JSON');
  }
  const parsed = evidenceSchema.safeParse(json);
  if (!parsed.success) throw new FeedError('not-understood', 'evidence: another form');
  const encoder = new TextEncoder();
  const chain: TrustedRoot[] = [];
  for (const root of parsed.data.roots) chain.push(await readRoot(encoder.encode(root), chain.at(-1) ?? null));
  const fingerprint = chain[0]?.hash ?? '';
  const states: SignedState[] = [];
  for (const text of parsed.data.manifests) {
    const { version, stateHash } = await signedUnder(chain, encoder.encode(text));
    states.push({ version, stateHash });
  }
  return { fingerprint, states };
}

/** A manifest by the newest root that signed it: an older one may have been signed under an earlier root. */
async function signedUnder(chain: readonly TrustedRoot[], bytes: Uint8Array): Promise<SignedState> {
  let failure: unknown = new FeedError('not-understood', 'evidence: no root');
  for (const root of chain.toReversed()) {
    try {
      return (await readManifest(bytes, root, ANY_CLIENT)).manifest;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/**
 * Lays evidence of several readers together: every signature is checked again, nothing is believed. Throws FeedError
 * for evidence that is not signed or of different feeds.
 */
export async function compareEvidence(texts: readonly string[]): Promise<EvidenceReport> {
  const read = await Promise.all(texts.map(statesOf));
  const fingerprint = read[0]?.fingerprint ?? '';
  if (read.some((one) => one.fingerprint !== fingerprint)) {
    throw new FeedError('not-understood', 'evidence: of different feeds');
  }
  const all = read.flatMap(({ states }) => states);
  const states = [...new Map(all.map((state) => [`${state.version} ${state.stateHash}`, state])).values()];
  const versions = states.map(({ version }) => version);
  const equivocations = [...new Set(versions.filter((version, i) => versions.indexOf(version) !== i))];
  return { fingerprint, states: states.sort((a, b) => a.version - b.version), equivocations };
}
