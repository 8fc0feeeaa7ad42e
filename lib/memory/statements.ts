import type { Annotations, Detection, PartialDate } from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { statementOf } from '../verdicts';
import type { Numbered } from './rows';

/**
 * The claims of an article that are remembered: those of the article itself that state something. What stands in a teaser,
 * a comment or the next article is not this article's.
 */
export function statementsOf(
  { claims }: Pick<Annotations, 'claims'>,
  { article, sections, sentences }: Pick<Detection, 'article' | 'sections' | 'sentences'>,
  now: PartialDate,
  measures: readonly MeasureTable[],
): Numbered[] {
  return claims.flatMap((claim, index): Numbered[] => {
    const section = sections[claim.section];
    if (section?.role !== 'article' && section?.role !== 'live-entry') return [];
    const at = Math.max(0, claim.target.start - (sentences[claim.sentence]?.start ?? claim.target.start));
    const statement = statementOf(claim, { said: section.published ?? article.published, at, now }, measures);
    return statement === null ? [] : [{ index, statement }];
  });
}
