import type { Annotations, CardContent, Details, Inconsistency, JudgedClaim, Mention } from '../../model';

/** Kind of a mark; each has a highlight of its own, with a line style and colour. */
export const MARK_KINDS = ['company', 'figure', 'agrees', 'changed', 'differs', 'contradicts'] as const;
/** Kind of a mark. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of the article's text that is marked. */
export interface Mark {
  /** The same for the same stretch and kind, also after the page was read again. */
  id: string;
  kind: MarkKind;
  start: number;
  end: number;
  content: CardContent;
}

/** Which marks are made. */
export interface MarkOptions {
  /** Mark each company wherever it is named, not only where a section first names it. */
  allMentions?: boolean;
}

/** Types of entity that are underlined; products and persons are not. */
const MARKED_TYPES: ReadonlySet<string> = new Set(['company', 'lab', 'investor', 'public-body']);

/** Kind of the mark of a judged claim. An unverified one is quiet; a slight difference is milder than a plain one. */
function kindOf(claim: JudgedClaim, isInconsistent: boolean): MarkKind {
  const { kind, severity } = claim.verdict;
  if (kind === 'contradicted') return severity === 'high' ? 'contradicts' : 'differs';
  if (isInconsistent) return 'differs';
  if (kind === 'confirmed') return 'agrees';
  return kind === 'unverified' ? 'figure' : 'changed';
}

const idOf = (kind: MarkKind, start: number, end: number): string => `${kind}:${start}:${end}`;

function sectionOf(mention: Mention, annotations: Annotations, sectionAt: (offset: number) => number): string {
  return `${sectionAt(mention.target.start)}:${mention.company ?? annotations.article.title}`;
}

const isConflict =
  (claim: number) =>
  ({ claims }: Inconsistency): boolean =>
    claims.includes(claim);

/**
 * The marks of an article in the order of its text: a figure for every claim, and each known company
 * where a section first names it. Companies of which the record knows the name only are not marked.
 */
export function marksOf(
  annotations: Annotations,
  details: Details,
  sectionAt: (offset: number) => number,
  options: MarkOptions = {},
): Mark[] {
  const marks: Mark[] = [];
  const byCompany = new Map<string, JudgedClaim[]>();
  for (const [i, claim] of annotations.claims.entries()) {
    const { start, end } = claim.target;
    const conflicts = annotations.inconsistencies.filter(isConflict(i));
    const kind = kindOf(claim, conflicts.length > 0);
    const content: CardContent = { kind: 'figure', claim, conflicts, all: annotations.claims };
    marks.push({ id: idOf(kind, start, end), kind, start, end, content });
    const list = byCompany.get(claim.subject);
    if (list) list.push(claim);
    else byCompany.set(claim.subject, [claim]);
  }
  const seen = new Set<string>();
  for (const mention of annotations.mentions) {
    const { company, target } = mention;
    if (company === null || mention.by !== 'name' || !MARKED_TYPES.has(mention.type)) continue;
    if ((details.companies[company]?.factCount ?? 0) === 0) continue;
    const key = sectionOf(mention, annotations, sectionAt);
    if (seen.has(key) && !options.allMentions) continue;
    seen.add(key);
    const content: CardContent = { kind: 'company', company, claims: byCompany.get(company) ?? [] };
    marks.push({
      id: idOf('company', target.start, target.end),
      kind: 'company',
      start: target.start,
      end: target.end,
      content,
    });
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
