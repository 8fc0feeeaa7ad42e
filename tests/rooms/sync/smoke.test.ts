import { expect, it } from 'vitest';
import { madeUpCompanies } from '../../../scripts/bench/made-up-record';
import { FeedSimulator } from '../../support/feed-simulator';
import { companiesOf, readByDeltas, readByShards } from './reader';

it('publishes, reads by shards, and by delta', async () => {
  const sim = await FeedSimulator.create({ now: Date.parse('2026-11-22T00:00:00Z') });
  const companies = madeUpCompanies(1, 500);
  await sim.publisher.publish(companies);
  const first = await readByShards(sim.files);
  expect((await companiesOf(first)).length).toBe(500);
  await sim.publisher.publish(companies.slice(3));
  const second = await readByDeltas(sim.files, first);
  expect(second?.shards).toEqual((await readByShards(sim.files)).shards);
});
