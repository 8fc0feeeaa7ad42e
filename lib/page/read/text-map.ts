import type { Block, Span } from '../../model';
import type { TextRun } from '../../text';
import { isConnected, textOf } from '../dom';

/** A place in a text node of the page. */
export interface DomPoint {
  node: Text;
  offset: number;
}

/** The way between offsets in the article's text and places in the page. */
export interface TextMap {
  /**
   * Where a stretch of the text stands now: first and last place. Null when the page has removed or
   * changed it since it was read; what is found always reads as the text did.
   */
  pointsOf(start: number, end: number): { start: DomPoint; end: DomPoint } | null;
  /** The same as a live DOM range. */
  rangeOf(start: number, end: number): Range | null;
  /** Offset in the article's text of a place in a text node, or null when it was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** Stretches of the text that were read from this text node. */
  spansOf(node: Node): Span[];
}

/** A read block: the place of its text and where its stretches came from (offsets within the block). */
export interface MappedBlock {
  block: Block;
  text: string;
  runs: readonly TextRun<Text>[];
}

/** Index of the last item whose start is not after `at`, or -1. */
function lastFrom<T>(items: readonly T[], startOf: (item: T) => number, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether the node still holds, at the run's place, what was read there. White space reads as blanks. */
function stillReads(block: MappedBlock, run: TextRun<Text>, from: number, to: number): boolean {
  if (!isConnected(run.source)) return false;
  const now = textOf(run.source).slice(run.offset + from - run.start, run.offset + to - run.start);
  const then = block.text.slice(from, to);
  return now === then || now.replace(/\s|\p{Cc}/gu, ' ') === then;
}

/** The map of read blocks in the order of the text. `makeRange` is for documents without the `Range` constructor. */
export function createTextMap(blocks: readonly MappedBlock[], makeRange: () => Range = () => new Range()): TextMap {
  const byNode = new Map<Node, { block: MappedBlock; run: TextRun<Text> }[]>();
  let indexed = false;
  const index = (): void => {
    if (indexed) return;
    indexed = true;
    for (const block of blocks) {
      for (const run of block.runs) {
        const list = byNode.get(run.source);
        if (list) list.push({ block, run });
        else byNode.set(run.source, [{ block, run }]);
      }
    }
  };

  /** All runs that share characters with the span are as read; gives the first and the last of them. */
  const runsIn = (start: number, end: number) => {
    const first = lastFrom(blocks, (b) => b.block.start, start);
    const last = lastFrom(blocks, (b) => b.block.start, end - 1);
    let head: { run: TextRun<Text>; base: number } | null = null;
    let tail: { run: TextRun<Text>; base: number } | null = null;
    for (let i = Math.max(0, first); i <= last; i++) {
      const block = blocks[i] as MappedBlock;
      const base = block.block.start;
      const { runs } = block;
      for (
        let r = Math.max(
          0,
          lastFrom(runs, (run) => run.start, start - base),
        );
        r < runs.length;
        r++
      ) {
        const run = runs[r] as TextRun<Text>;
        const from = Math.max(run.start, start - base);
        const to = Math.min(run.start + run.length, end - base);
        if (run.start >= end - base) break;
        if (from >= to) continue;
        if (!stillReads(block, run, from, to)) return null;
        head ??= { run, base };
        tail = { run, base };
      }
    }
    return head && tail ? { head, tail } : null;
  };

  const pointsOf: TextMap['pointsOf'] = (start, end) => {
    if (start < 0 || end <= start) return null;
    const found = runsIn(start, end);
    if (!found) return null;
    const { head, tail } = found;
    const from = Math.max(0, start - head.base - head.run.start);
    const to = Math.min(tail.run.length, end - tail.base - tail.run.start);
    return {
      start: { node: head.run.source, offset: head.run.offset + from },
      end: { node: tail.run.source, offset: tail.run.offset + to },
    };
  };

  return {
    pointsOf,
    rangeOf(start, end) {
      const points = pointsOf(start, end);
      if (!points) return null;
      const range = makeRange();
      range.setStart(points.start.node, points.start.offset);
      range.setEnd(points.end.node, points.end.offset);
      return range;
    },
    offsetOf(node, offset) {
      index();
      for (const { block, run } of byNode.get(node) ?? []) {
        if (offset >= run.offset && offset <= run.offset + run.length)
          return block.block.start + run.start + offset - run.offset;
      }
      return null;
    },
    spansOf(node) {
      index();
      return (byNode.get(node) ?? []).map(({ block, run }) => {
        const start = block.block.start + run.start;
        return { start, end: start + run.length };
      });
    },
  };
}
