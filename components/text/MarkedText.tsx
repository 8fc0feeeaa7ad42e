import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleText, ShownAnnotations } from '../../lib/model';
import { useWords } from '../words';
import { markedBlocks, markFor, type Piece } from './pieces';

/** A claim to scroll to; another `turn` asks anew. */
export interface ShownClaim {
  index: number;
  turn: number;
}

interface MarkedTextProps {
  article: ArticleText;
  annotations: ShownAnnotations;
  shown: ShownClaim | null;
}

function MarkedPiece({ piece, annotations }: { piece: Piece; annotations: ShownAnnotations }) {
  const words = useWords();
  const claim = piece.claim === null ? undefined : annotations.claims[piece.claim];
  if (claim) {
    return (
      <a href={`#/claim/${piece.claim}`} class={`said said-${claim.verdict.kind}`} data-claim={piece.claim}>
        {piece.text}
        <span class="visually-hidden"> ({words.verdict(claim.verdict.kind)})</span>
      </a>
    );
  }
  return piece.kind === 'figure' ? <span class="said-figure">{piece.text}</span> : piece.text;
}

/** The checked text with its figures marked; a mark leads to the claim's page. */
export function MarkedText({ article, annotations, shown }: MarkedTextProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const { claims, figures } = annotations;
  const blocks = useMemo(() => markedBlocks(article, claims, figures), [article, claims, figures]);
  useEffect(() => {
    const index = shown && markFor(blocks, claims, shown.index);
    const mark = index === null ? null : place.current?.querySelector<HTMLElement>(`[data-claim="${index}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [shown, blocks, claims]);
  return (
    <section
      ref={place}
      class="said-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={words.t('text.marked')}
      lang={article.info.language}
    >
      {blocks.map(({ block, pieces }) => (
        <p key={block.start} class={`said-${block.kind}`}>
          {pieces.map((piece, i) => (
            <MarkedPiece key={i} piece={piece} annotations={annotations} />
          ))}
        </p>
      ))}
    </section>
  );
}
