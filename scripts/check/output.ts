import type { Annotations, ArticleText, JudgedClaim, Verdict } from '../../lib/model';

/** Says a verdict in one sentence. */
export type Explain = (claim: JudgedClaim) => string;

/** One file's result as `--json` prints it. */
export function checkedFile(
  article: ArticleText,
  found: Annotations,
  explain: Explain,
  explainPair: (index: number) => string,
) {
  return {
    article: {
      title: found.article.title,
      lang: found.article.language,
      published: found.article.published,
      partial: found.article.partial,
      text: article.text,
    },
    mentions: found.mentions
      .filter((m) => m.company !== null)
      .map(({ target, company, type, by, why }) => ({ target, company, type, by, why })),
    claims: found.claims.map((claim) => {
      const { sentence: _, quote: _quote, section: _section, when: _when, grounds, verdict, ...rest } = claim;
      return { ...rest, grounds, verdict: saidVerdict(verdict, explain(claim)) };
    }),
    figures: found.figures.map(({ target, figure, claim, why }) => ({ target, figure, claim, why })),
    relations: found.relations,
    inconsistencies: found.inconsistencies.map((inconsistency, i) => ({
      ...inconsistency,
      explanation: explainPair(i),
    })),
  };
}

function saidVerdict(verdict: Verdict, explanation: string) {
  const { kind, reason, severity, difference, facts } = verdict;
  return { kind, reason, severity, difference, explanation, facts };
}
