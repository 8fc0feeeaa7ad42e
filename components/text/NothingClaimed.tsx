import type { ShownAnnotations } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { overviewOf } from '../order';
import { useWords } from '../words';

/** Why there is nothing to compare, told by what was found and what was missing. */
export type NothingKind = 'nothing' | 'names' | 'strangers' | 'figures' | 'unbound';

/** What an article without claims holds after all. */
export interface NothingFound {
  kind: NothingKind;
  /** Names that the record knows, names that it does not, and figures. */
  known: number;
  unknown: number;
  figures: number;
}

/** Tells the ways apart in which an article can have nothing to compare. */
export function nothingFound(annotations: Pick<ShownAnnotations, 'claims' | 'mentions' | 'figures'>): NothingFound {
  const { namedOnly } = overviewOf(annotations);
  const known = namedOnly.filter(({ company }) => company !== null).length;
  const unknown = namedOnly.length - known;
  const figures = annotations.figures.length;
  const kind = ((): NothingKind => {
    if (known > 0) return figures > 0 ? 'unbound' : 'names';
    if (figures > 0) return 'figures';
    return unknown > 0 ? 'strangers' : 'nothing';
  })();
  return { kind, known, unknown, figures };
}

/** Says that an article claims nothing that could be compared: what was looked for, what was found, and that this is no agreement. */
export function NothingClaimed({ annotations }: { annotations: ShownAnnotations }) {
  const words = useWords();
  const { kind, known, unknown, figures } = nothingFound(annotations);
  const values = { known, unknown, figures, words: annotations.article.words ?? 0 };
  return (
    <EmptyState title={words.t(`text.none.${kind}.title`)} text={words.t(`text.none.${kind}.text`, values)}>
      <p class="fine">{words.t('text.none.lookedFor')}</p>
      <p class="fine">{words.t('text.none.noAgreement')}</p>
    </EmptyState>
  );
}
