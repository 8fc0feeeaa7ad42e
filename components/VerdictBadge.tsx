import type { VerdictKind } from '../lib/model';
import { Icon } from './icons';
import { useWords } from './words';

/** A verdict as sign and word, or how many there are of it; the colour only repeats what both say. */
export function VerdictBadge({ kind, count }: { kind: VerdictKind; count?: number }) {
  const words = useWords();
  return (
    <span class={`verdict verdict-${kind}`}>
      <Icon name={kind} />
      {count === undefined ? words.verdict(kind) : words.t(`popup.count.${kind}`, { count })}
    </span>
  );
}
