/**
 * The sizes that docs/scale.md works with: `npx tsx scripts/feed/measure.ts [--made-up COMPANIES]`. Publishes nine
 * versions in memory, with some changed facts each (an amount, and one more report), and prints what readers fetch.
 */
import { gzipSync } from 'node:zlib';
import { makeKeyPair } from '../../lib/integrity';
import type { Company, Fact, FeedRoot } from '../../lib/model';
import { type BuiltFeed, buildFeed, type FeedState, shardPath, signManifest } from '../../lib/sync/format';
import { madeUpCompanies } from '../bench/made-up-record';
import { readRecord } from '../record/read';

const DAY = 86_400_000;
const DAYS = 9;

/** A fact with another amount, and a report on it. */
function corrected(fact: Fact, day: number): Fact {
  const { accepted, reports } = fact;
  const share = accepted.unit === 'percent' || accepted.upper !== null ? 1 : 1.01;
  const amount = accepted.unit === 'people' ? Math.round(accepted.amount * share) : accepted.amount * share;
  const [first] = reports;
  if (first === undefined) return fact;
  const { unit, upper, qualifier } = accepted;
  const report = { ...first, amount, unit, upper, qualifier, url: `${first.url}?day=${day}` };
  return { ...fact, accepted: { ...accepted, amount }, reports: [...reports, report].slice(0, 60) };
}

function changed(companies: readonly Company[], day: number, facts: number): Company[] {
  const full = companies.filter((company) => company.facts.length > 0).map(({ id }) => id);
  const chosen = new Map(Array.from({ length: facts }, (_, i) => [full[(day * 7919 + i * 9973) % full.length], i]));
  return companies.map((company) => {
    const i = chosen.get(company.id);
    if (i === undefined) return company;
    return {
      ...company,
      facts: company.facts.map((fact, n) => (n === i % company.facts.length ? corrected(fact, day) : fact)),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

async function measure(name: string, companies: readonly Company[], facts: number): Promise<void> {
  const root = { feed: 'try', version: 1, expires: '2027-01-01T00:00:00Z' } as FeedRoot;
  const states: FeedState[] = [];
  let present = [...companies];
  let built: BuiltFeed | null = null;
  for (let day = 0; day < DAYS; day++) {
    if (day > 0) present = changed(present, day, facts);
    built = await buildFeed({
      ...{ root, companies: present, now: Date.parse('2026-11-01T00:00:00Z') + day * DAY },
      ...{ previous: states[0] ?? null, earlier: states.slice(1, 7), days: 14, refreshSeconds: 21_600 },
      minClient: '0.1.0',
      pack: async (bytes) => new Uint8Array(gzipSync(bytes, { level: 9 })),
    });
    states.unshift(built.state);
  }
  if (built === null) return;
  const { manifest } = built.state;
  const file = await signManifest(manifest, [await makeKeyPair()]);
  const lengthOf = (sha256: string): number => built?.files.get(shardPath(sha256))?.length ?? 0;
  const had = new Set(states[1]?.manifest.shards.map(({ sha256 }) => sha256));
  const fresh = manifest.shards.filter(({ sha256 }) => !had.has(sha256));
  const deltas = manifest.deltas.filter(({ to }) => to === manifest.version);
  console.log(`${name}, ${facts} changed facts a version:`);
  console.log(
    `  ${manifest.counts.companies} companies, ${manifest.counts.facts} facts, ${manifest.shards.length} shards`,
  );
  console.log(
    `  all shards: ${sum(manifest.shards.map(({ bytes }) => bytes))} bytes, packed ${sum(manifest.shards.map((one) => lengthOf(one.sha256)))}`,
  );
  console.log(`  feed.json: ${file.length} bytes, packed by a host ${gzipSync(file, { level: 6 }).length}`);
  console.log(
    `  deltas, by versions back: ${deltas
      .map(({ from, to, bytes }) => `${to - from}: ${bytes}`)
      .reverse()
      .join(', ')}`,
  );
  console.log(`  instead of one delta: ${fresh.length} shards, ${sum(fresh.map((one) => lengthOf(one.sha256)))} bytes`);
}

const madeUp = process.argv.indexOf('--made-up');
if (madeUp >= 0) {
  const count = Number(process.argv[madeUp + 1]);
  await measure('made-up record', madeUpCompanies(1, count), 40);
} else {
  const record = await readRecord('assets/facts');
  await measure('packaged record', record, 10);
  await measure('packaged record', record, 40);
}
