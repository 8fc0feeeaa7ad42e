import type { Annotations, CardContent, Details } from '../../model';
import { contentOf } from './marks';
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

/** What is known of an article whose marks are painted. */
export interface Known {
  /** The judgment that the marks go by. */
  judged: () => Judged;
  /** The judgment with what the person added; null where there is nothing of theirs. */
  whole: (() => Promise<Judged | null>) | null;
}

/** What a mark says without what the person added; null for one that the judgment does not know. */
export function plainlyTold({ mark }: PlacedMark, { judged }: Known): Told | null {
  const { annotations, details } = judged();
  const content = contentOf(mark, annotations);
  return content && { content, details };
}

/**
 * What the card of a mark says. Marks are made without what the person added, since a page can see them; the card, which
 * the person opens and no page can see, says what is known with it (`whole`).
 */
export async function toldOf(placed: PlacedMark, known: Known): Promise<Told | null> {
  const plain = plainlyTold(placed, known);
  if (!plain) return null;
  const judged = await known.whole?.();
  return judged ? { content: contentBy(plain.content, judged.annotations), details: judged.details } : plain;
}

/** Asks when it is first needed, and again only after nothing came of it. */
export function once(ask: () => Promise<Judged | null>): () => Promise<Judged | null> {
  let found: Judged | null = null;
  return async () => {
    found ??= await ask();
    return found;
  };
}

/** The judgment in the worker's answer, which stays text until somebody asks for it: most marks are never opened. */
export function lazily(told: string): () => Judged {
  let judged: Judged | null = null;
  return () => {
    judged ??= JSON.parse(told) as Judged;
    return judged;
  };
}
