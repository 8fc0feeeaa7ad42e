import type { Annotations } from '../model';

/** What the toolbar says of an article. */
export interface Tally {
  /** Claims read. */
  readonly claims: number;
  /** Claims that differ from the record or from one another. */
  readonly differing: number;
}

/**
 * Counts for the badge. A claim differs when the record contradicts it, when its value had been
 * replaced before the article (outdated), or when it is part of an inconsistency; each claim counts
 * once. Disputed claims do not count: some sources agree with the article.
 */
export function tally(annotations: Pick<Annotations, 'claims' | 'inconsistencies'>): Tally {
  const differing = new Set(annotations.inconsistencies.flatMap(({ claims }) => claims));
  for (const [index, { verdict }] of annotations.claims.entries()) {
    if (verdict.kind === 'contradicted' || verdict.kind === 'outdated') differing.add(index);
  }
  return { claims: annotations.claims.length, differing: differing.size };
}

/** The badge's text, at most four characters: "3!" when claims differ, a dot when claims were read, else nothing. */
export function badgeText({ claims, differing }: Tally): string {
  if (differing > 0) return `${Math.min(differing, 999)}!`;
  return claims > 0 ? '•' : '';
}
