import type { Annotations, ArticleText, FactBase, JudgedClaim, MarkKind, Mention, PageMark } from '../model';

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

/** Number of the section that holds an offset; quick for offsets that ascend. */
function sectionFinder({ blocks }: Pick<ArticleText, 'blocks'>): (offset: number) => number {
  let at = 0;
  return (offset) => {
    if ((blocks[at]?.start ?? 0) > offset) at = 0;
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) < offset) at += 1;
    return blocks[at]?.section ?? 0;
  };
}

const isMarked = ({ by, type }: Mention): boolean => by === 'name' && MARKED_TYPES.has(type);

/** Ids of the companies that are named in a way that is marked, and of which the record says anything; of some it knows the name only. */
export async function toldCompanies({ mentions }: Pick<Annotations, 'mentions'>, base: FactBase): Promise<Set<string>> {
  const named = new Set(mentions.flatMap((mention) => (mention.company && isMarked(mention) ? [mention.company] : [])));
  const found = await base.byIds([...named]);
  return new Set([...found.values()].flatMap(({ id, facts }) => (facts.length > 0 ? [id] : [])));
}

/**
 * The marks of an article in the order of its text: a figure for every claim, and each of the companies of which something is
 * `told`, wherever it is named.
 */
export function marksOf(
  { claims, inconsistencies, mentions }: Annotations,
  told: ReadonlySet<string>,
  text: Pick<ArticleText, 'blocks'>,
): PageMark[] {
  const inconsistent = new Set(inconsistencies.flatMap((found) => found.claims));
  const marks = claims.map((claim, i): PageMark => {
    const { start, end } = claim.target;
    return { kind: kindOf(claim, inconsistent.has(i)), start, end, of: i, again: false };
  });
  const sectionAt = sectionFinder(text);
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { company } = mention;
    if (company === null || !told.has(company) || !isMarked(mention)) continue;
    const { start, end } = mention.target;
    const key = `${sectionAt(start)}:${company}`;
    marks.push({ kind: 'company', start, end, of: company, again: seen.has(key) });
    seen.add(key);
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
