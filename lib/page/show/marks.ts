import type { Annotations, CardContent, MarkKind, PageMark } from '../../model';

/** Kinds of marks, from the one painted lowest. */
export const MARK_KINDS: readonly MarkKind[] = ['company', 'figure', 'agrees', 'changed', 'differs', 'contradicts'];

/** A stretch of the article's text that is marked. */
export interface Mark extends PageMark {
  /** The same for the same stretch and kind, also after the page was read again. */
  id: string;
}

/** A mark as the worker handed it over, with its name. */
export const named = (mark: PageMark): Mark => ({ ...mark, id: `${mark.kind}:${mark.start}:${mark.end}` });

/** Whether a mark is made: each company only where a section first names it, unless all mentions are marked. */
export const isMade = ({ again }: PageMark, allMentions: boolean): boolean => allMentions || !again;

/** What a mark speaks of, by the judgment that it was made from; null where that has no such claim. */
export function contentOf({ of }: PageMark, { claims, inconsistencies }: Annotations): CardContent | null {
  if (typeof of === 'string') {
    return { kind: 'company', company: of, claims: claims.filter(({ subject }) => subject === of) };
  }
  const claim = claims[of];
  if (!claim) return null;
  const conflicts = inconsistencies.filter((found) => found.claims.includes(of));
  return { kind: 'figure', claim, conflicts, all: claims };
}
