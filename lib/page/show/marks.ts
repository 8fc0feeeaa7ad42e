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

/**
 * What a mark speaks of; null where the judgment has no such claim. Marks are made without what the person added, since a
 * page can see them, and the judgment is made with it, so claims may have other numbers there: their places tell them,
 * and of several at one place their order.
 */
export function contentOf(
  { of, start, end }: PageMark,
  marks: readonly PageMark[],
  { claims, inconsistencies }: Annotations,
): CardContent | null {
  if (typeof of === 'string') {
    return { kind: 'company', company: of, claims: claims.filter(({ subject }) => subject === of) };
  }
  const isHere = (place: { start: number; end: number }): boolean => place.start === start && place.end === end;
  const before = marks.filter((mark) => isHere(mark) && typeof mark.of === 'number' && mark.of < of).length;
  const here = claims.filter(({ target }) => isHere(target));
  const claim = here[before] ?? here[0];
  if (!claim) return null;
  const index = claims.indexOf(claim);
  const conflicts = inconsistencies.filter((found) => found.claims.includes(index));
  return { kind: 'figure', claim, conflicts, all: claims };
}
