import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../lib/integrity';
import { type Company, companySchema } from '../../../lib/model';
import { stateHashOf } from '../../../lib/sync/format';
import { LONG, seedFor } from '../../../scripts/bench/random';
import { valuation, valued } from '../../support/feed-companies';
import { FeedPublisher } from '../../support/feed-publisher';
import { companiesOf, type ReadState, readByDeltas, readByShards } from './reader';

const RUNS = 200 * LONG;
const NOW = Date.parse('2026-11-22T00:00:00Z');

/** One change of one company. */
type Edit =
  | { readonly kind: 'add' | 'remove'; readonly company: number }
  | { readonly kind: 'fact'; readonly company: number; readonly fact: number; readonly amount: number }
  | { readonly kind: 'drop'; readonly company: number; readonly fact: number }
  | { readonly kind: 'name'; readonly company: number; readonly name: string };

const number = fc.integer({ min: 0, max: 33 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const), company: number }),
  fc.record({
    kind: fc.constant('fact' as const),
    company: number,
    fact: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ kind: fc.constant('drop' as const), company: number, fact: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    kind: fc.constant('name' as const),
    company: number,
    name: fc.stringMatching(/^[A-Za-zäöüß€😀 &+"\\-]{0,12}x{2}$/u),
  }),
);
/** Versions, each some changes; one without any renews the one before. */
const history = fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 12 });

function edited(companies: ReadonlyMap<string, Company>, change: Edit): Map<string, Company> {
  const next = new Map(companies);
  const id = `firma-${change.company}`;
  if (change.kind === 'remove') {
    next.delete(id);
    return next;
  }
  const company = next.get(id) ?? valued(id, 1, { facts: [] });
  const without = (slug: string) => company.facts.filter((fact) => fact.id !== `${id}/valuation/${slug}`);
  if (change.kind === 'name') next.set(id, companySchema.parse({ ...company, name: change.name.normalize('NFC') }));
  else if (change.kind === 'drop') next.set(id, { ...company, facts: without(`nr-${change.fact}`) });
  else if (change.kind === 'fact') {
    const date = `202${change.amount % 7}-0${1 + (change.amount % 9)}`;
    const fact = valuation(id, change.amount, `nr-${change.fact}`, { date });
    next.set(id, { ...company, facts: [...without(`nr-${change.fact}`), fact] });
  } else next.set(id, company);
  return next;
}

describe('S02 delta equals snapshot', () => {
  it(`${RUNS} random histories: by deltas and by shards, from every version, the same bytes and state hash`, async () => {
    let deltas = 0;
    let chains = 0;
    await fc.assert(
      fc.asyncProperty(history, async (versions) => {
        const publisher = await FeedPublisher.create({ now: NOW });
        let companies = new Map(Array.from({ length: 30 }, (_, i) => [`firma-${i}`, valued(`firma-${i}`, i + 1)]));
        await publisher.publish([...companies.values()], { shardBytes: 4_000 });
        const states: ReadState[] = [await readByShards(publisher.files)];
        for (const changes of versions) {
          for (const change of changes) companies = edited(companies, change);
          await publisher.publish([...companies.values()], { shardBytes: 4_000 });
          const snapshot = await readByShards(publisher.files);
          const { manifest } = snapshot;
          const hashes = await Promise.all(snapshot.shards.map((text) => sha256Hex(text)));
          expect(await stateHashOf(manifest.feed, hashes)).toBe(manifest.stateHash);
          const read = new Map((await companiesOf(snapshot)).map((company) => [company.id, company.name]));
          expect(read).toEqual(new Map([...companies].sort().map(([id, { name }]) => [id, name])));
          for (const from of [1, 2, 5, 8, 10].flatMap((back) => states.at(-back) ?? [])) {
            const way = await readByDeltas(publisher.files, from);
            if (way === null) continue;
            deltas++;
            if (manifest.version - from.manifest.version > 7) chains++;
            expect(way.shards).toEqual(snapshot.shards);
          }
          states.push(snapshot);
        }
      }),
      { numRuns: RUNS, seed: seedFor('S02') },
    );
    console.log(`S02: ${deltas} ways by deltas, ${chains} of them chains`);
    expect(deltas).toBeGreaterThan(RUNS);
    expect(chains).toBeGreaterThan(0);
  }, 900_000);
});
