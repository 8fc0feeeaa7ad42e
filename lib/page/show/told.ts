import type { Annotations, CardContent, Details } from '../../model';
import type { PlacedMark } from './paint';

/** An article as it was judged. */
export interface Judged {
  annotations: Annotations;
  details: Details;
}

/** What a card says of a mark. */
export interface Told {
  content: CardContent;
  details: Details;
}

/** A mark's content by another judgment of the same article; unchanged where that has nothing at the mark's place. */
export function contentBy(content: CardContent, { claims, inconsistencies }: Annotations): CardContent {
  if (content.kind === 'company') {
    return { ...content, claims: claims.filter(({ subject }) => subject === content.company) };
  }
  const { subject, metric, target } = content.claim;
  const here = claims.filter((one) => one.target.start === target.start && one.target.end === target.end);
  const claim = here.find((one) => one.subject === subject && one.metric === metric) ?? here[0];
  if (!claim) return content;
  const index = claims.indexOf(claim);
  const conflicts = inconsistencies.filter((found) => found.claims.includes(index));
  return { kind: 'figure', claim, conflicts, all: claims };
}

/**
 * What the card of a mark says. Marks are made without what the person added, since a page can see them; the card, which
 * the person opens and no page can see, says what is known with it (`whole`).
 */
export async function toldOf(
  placed: PlacedMark | null,
  { details, whole }: { details: Details | null; whole: (() => Promise<Judged | null>) | null },
): Promise<Told | null> {
  const content = placed?.mark.content;
  if (!content || !details) return null;
  const judged = await whole?.();
  return judged ? { content: contentBy(content, judged.annotations), details: judged.details } : { content, details };
}

/** Asks when it is first needed, and again only after nothing came of it. */
export function once(ask: () => Promise<Judged | null>): () => Promise<Judged | null> {
  let found: Judged | null = null;
  return async () => {
    found ??= await ask();
    return found;
  };
}
