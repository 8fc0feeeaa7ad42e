import type { KeptCorrection } from '../../lib/model';
import { cutQuote } from '../order';
import { type Names, useWords, type Words } from '../words';

interface CorrectionsProps {
  corrections: readonly KeptCorrection[];
  names: Names;
  onUndo: (correction: KeptCorrection) => void;
}

/** The parts that a correction changed, in words. */
function changedIn({ parts, isNoClaim, applied }: KeptCorrection, words: Words): string {
  if (!applied) return words.t('claim.corrections.notApplied');
  if (isNoClaim) return words.t('claim.correct.noClaim');
  const labels: readonly [boolean, string][] = [
    [parts.subject !== undefined, 'claim.company'],
    [parts.metric !== undefined, 'claim.measure'],
    [parts.basis !== undefined, 'claim.basis'],
    [parts.scope !== undefined, 'claim.extent'],
    [parts.counterparties !== undefined, 'claim.parties'],
    [parts.dateBy !== undefined, 'claim.when'],
    [parts.status !== undefined, 'claim.status'],
  ];
  const changed = labels.flatMap(([is, label]) => (is ? [words.t(label)] : []));
  return words.t('claim.corrections.changed', { parts: changed.join(', ') });
}

/** What the person corrected in how the article was read, each with its undo. */
export function Corrections({ corrections, names, onUndo }: CorrectionsProps) {
  const words = useWords();
  return (
    <ul class="corrections">
      {corrections.map((correction) => {
        const { figure } = cutQuote(correction.read);
        return (
          <li key={`${correction.read.target.start} ${figure}`}>
            <p>
              <strong>{figure}</strong> <span class="fine">{names[correction.read.subject] ?? ''}</span>
            </p>
            <p class="fine">{changedIn(correction, words)}</p>
            <button
              type="button"
              class="link-button"
              aria-label={words.t('claim.corrections.undoLabel', { figure })}
              onClick={() => onUndo(correction)}
            >
              {words.t('claim.corrections.undo')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The way from the list of claims to what was corrected; nothing where nothing was. */
export function CorrectionsLink({ count }: { count: number }) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <p class="corrections-link">
      <a href="#/corrections">{words.t('claim.corrections.link', { count })}</a>
    </p>
  );
}
