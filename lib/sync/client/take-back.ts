import type { FeedStanding } from '../../facts';
import { FeedError } from '../format';
import type { FeedServiceOptions } from './ports';
import { remembered } from './roots';
import { DAY_MS } from './schedule';

/**
 * Puts the version before the one in force in its place, after it was proven again, and notes that the newer one is not
 * to be taken by itself; done to that older one, it brings the newer back. Throws FeedError when none is kept, and what
 * the database says.
 */
export async function takeBack(
  id: string,
  { store, notes, now }: Pick<FeedServiceOptions, 'store' | 'notes' | 'now'>,
): Promise<void> {
  const standing = await store.standing(id);
  const previous = standing?.previous;
  if (!standing || !previous || previous.until <= now()) {
    throw new FeedError('not-understood', `${id}: no version before this one is kept`);
  }
  const current = { ...previous.generation, takenAt: now() };
  const proof = await store.prove(id, current);
  if (proof.damaged.length > 0) throw new FeedError('database', 'the version before is damaged');
  const next: FeedStanding = {
    ...standing,
    current,
    previous: { generation: standing.current, until: now() + DAY_MS },
  };
  const mirror = remembered(id, await notes.mirror(id), standing);
  const undone = current.version === standing.floor ? null : standing.floor;
  await notes.putMirror({ ...mirror, version: current.version, stateHash: current.stateHash, undone });
  await store.flip(next, proof);
  await store.deleteText('changes', id);
}
