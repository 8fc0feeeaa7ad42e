import { expect, it } from 'vitest';
import { companiesOf, followed } from './support';

it('smoke', async () => {
  const { sim, reader } = await followed(companiesOf(20));
  const view = await reader.view();
  expect(view).toMatchObject({ outcome: 'ok', version: 1, previous: null });
  expect(await reader.amount('c3')).toBe(1e9);
  const next = companiesOf(20);
  next[3] = companiesOf(4, 2)[3]!;
  sim.now += 1000;
  await sim.publisher.publish(next);
  expect(await reader.sync()).toMatchObject({ outcome: 'ok', version: 2, previous: 1, changes: 1 });
  expect(sim.takePaths()).toEqual([]);
  expect(await reader.amount('c3')).toBe(2e9);
});
