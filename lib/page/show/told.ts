import type { Annotations, CardContent, Details, PageMark } from '../../model';
import { contentOf } from './marks';

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

/** What is known of an article whose marks are painted. */
export interface Known {
  /** All that may be marked, in the order of the text. */
  marks: readonly PageMark[];
  /** The judgment with what the person added; null where it cannot be had. Asked for when a person turns to a mark, mostly never. */
  judged: () => Promise<Judged | null>;
}

/** What is said of a mark; null for one that the judgment does not know. */
export async function toldOf(mark: PageMark, { marks, judged }: Known): Promise<Told | null> {
  const found = await judged();
  const content = found && contentOf(mark, marks, found.annotations);
  return content && { content, details: found.details };
}

/** Asks when it is first needed, and again only after nothing came of it. */
export function once(ask: () => Promise<Judged | null>): () => Promise<Judged | null> {
  let asked: Promise<Judged | null> | null = null;
  return async () => {
    asked ??= ask().catch(() => null);
    const found = await asked;
    if (!found) asked = null;
    return found;
  };
}
