import { isText } from '../dom';
import type { Reading } from '../read/reader';
import type { PlacedMark } from './paint';

/** Index of the block that an offset of the text lies in. */
function blockFinder({ article: { blocks } }: Reading): (offset: number) => number {
  let at = 0;
  return (offset) => {
    if ((blocks[at]?.start ?? 0) > offset) at = 0;
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= offset) at += 1;
    return at;
  };
}

/** A node that was taken out of the page takes the ends of a range out of its text, also when it is put back. */
const isWhole = (range: Range): boolean => isText(range.startContainer) && isText(range.endContainer);

/**
 * Finds the ranges of a reading's marks that another reading placed before it: those in blocks which the second took over from
 * the first, wherever they stand by now. So after a change only what changed is placed and painted.
 */
export function keptRanges(
  before: { reading: Reading; placed: readonly PlacedMark[] } | null,
  reading: Reading,
): (kind: string, start: number, end: number) => Range | null {
  if (before === null || before.placed.length === 0) return () => null;
  const known = new Map<object, Map<string, Range>>();
  const keyOf = (kind: string, start: number, end: number, from: number): string =>
    `${kind}:${start - from}:${end - from}`;
  const earlier = before.reading;
  const blockBefore = blockFinder(earlier);
  for (const { mark, range } of before.placed) {
    const i = blockBefore(mark.start);
    const [block, read] = [earlier.article.blocks[i], earlier.blocks[i]];
    if (!block || !read || mark.end > block.end) continue;
    const ranges = known.get(read.built) ?? new Map<string, Range>();
    known.set(read.built, ranges.set(keyOf(mark.kind, mark.start, mark.end, block.start), range));
  }
  const blockOf = blockFinder(reading);
  return (kind, start, end) => {
    const i = blockOf(start);
    const [block, read] = [reading.article.blocks[i], reading.blocks[i]];
    const range = block && read && known.get(read.built)?.get(keyOf(kind, start, end, block.start));
    return range && isWhole(range) ? range : null;
  };
}
