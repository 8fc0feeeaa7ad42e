import {
  type ArticleText,
  type Block,
  compareVerdicts,
  type JudgedClaim,
  type ShownAnnotations,
} from '../../lib/model';

/** A stretch of a block: plain, a figure that was found, or one that a claim is about. */
export interface Piece {
  text: string;
  kind: 'plain' | 'figure' | 'claim';
  /** The claim's place among the article's; null for other pieces. */
  claim: number | null;
}

/** A block with its pieces. */
export interface MarkedBlock {
  block: Block;
  pieces: readonly Piece[];
}

interface Span {
  start: number;
  end: number;
  claim: number | null;
}

/** Figures and claims in the order of the text, none over another; of claims over one figure the worst counts. */
function spansOf(claims: readonly JudgedClaim[], figures: ShownAnnotations['figures']): Span[] {
  const worstFirst = claims
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => compareVerdicts(a.claim.verdict, b.claim.verdict) || a.index - b.index)
    .map(({ claim, index }): Span => ({ start: claim.target.start, end: claim.target.end, claim: index }));
  const others = figures.map(({ target }): Span => ({ start: target.start, end: target.end, claim: null }));
  const rank = new Map([...worstFirst, ...others].map((span, i) => [span, i]));
  const sorted = [...rank.keys()].sort((a, b) => a.start - b.start || (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (last.claim === null && span.claim !== null) kept[kept.length - 1] = span;
  }
  return kept;
}

function piecesIn(text: string, block: Block, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end, claim } of spans) {
    if (start < at || end > block.end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), kind: 'plain', claim: null });
    pieces.push({ text: text.slice(start, end), kind: claim === null ? 'figure' : 'claim', claim });
    at = end;
  }
  if (at < block.end) pieces.push({ text: text.slice(at, block.end), kind: 'plain', claim: null });
  return pieces;
}

/** The text cut at its figures, block by block. */
export function markedBlocks(
  { text, blocks }: Pick<ArticleText, 'text' | 'blocks'>,
  claims: readonly JudgedClaim[],
  figures: ShownAnnotations['figures'],
): MarkedBlock[] {
  const spans = spansOf(claims, figures);
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    while (next < spans.length && (spans[next]?.start ?? 0) < block.end) next += 1;
    return { block, pieces: piecesIn(text, block, spans.slice(first, next)) };
  });
}

/** Place of the claim that a figure of the text is marked for: the claim itself, or the worse one over the same figure. */
export function markFor(blocks: readonly MarkedBlock[], claims: readonly JudgedClaim[], wanted: number): number | null {
  const shown = blocks.flatMap(({ pieces }) => pieces.flatMap(({ claim }) => (claim === null ? [] : [claim])));
  if (shown.includes(wanted)) return wanted;
  const target = claims[wanted]?.target;
  if (!target) return null;
  const over = (index: number): boolean => {
    const other = claims[index]?.target;
    return other !== undefined && other.start < target.end && target.start < other.end;
  };
  return shown.find(over) ?? null;
}
