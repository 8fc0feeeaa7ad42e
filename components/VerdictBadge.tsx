import type { VerdictKind } from '../lib/model';
import { Icon } from './icons';
import { useWords } from './words';

/** A verdict as sign and word; the colour only repeats what both say. */
export function VerdictBadge({ kind, count }: { kind: VerdictKind; count?: number }) {
  const words = useWords();
  return (
    <span class={`verdict verdict-${kind}`}>
      <Icon name={kind} />
      {count === undefined ? null : <span class="verdict-count">{count}</span>}
      <span>{words.verdict(kind)}</span>
    </span>
  );
}
