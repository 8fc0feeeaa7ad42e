import {
  describeClaim,
  explainInconsistency,
  explainVerdict,
  formatDate,
  type Translator,
  translatorFor,
  verdictWord,
} from '../../lib/format';
import type { Annotations, Company, JudgedClaim, Language, Source } from '../../lib/model';

/** Everything the report says, in one language. */
export interface Words {
  t: Translator;
  name(id: string): string;
  describe(claim: JudgedClaim): string;
  verdict(claim: JudgedClaim): string;
  explain(claim: JudgedClaim): string;
  explainPair(index: number): string;
  date(date: string): string;
  /** Sources of the fact a verdict rests on first. */
  sources(claim: JudgedClaim): Pick<Source, 'publisher' | 'url' | 'published'>[];
}

/** Sources shown of one fact. */
const MOST_SOURCES = 3;

/** Words for the annotations of one article. */
export function wordsFor(
  language: Language,
  found: Annotations,
  names: ReadonlyMap<string, string>,
  companies: ReadonlyMap<string, Company>,
): Words {
  const t = translatorFor(language);
  return {
    t,
    name: (id) => names.get(id) ?? id,
    describe: (claim) => describeClaim(claim, names, t),
    verdict: (claim) => verdictWord(claim.verdict.kind, t),
    explain: (claim) => explainVerdict(claim, names, t),
    explainPair: (index) => {
      const inconsistency = found.inconsistencies[index];
      return inconsistency ? explainInconsistency(inconsistency, found.claims, t) : '';
    },
    date: (date) => formatDate(date, t),
    sources: (claim) => {
      const fact = companies.get(claim.subject)?.facts.find((f) => f.id === claim.verdict.facts[0]);
      return (fact?.reports ?? []).filter((r) => r.standing !== 'mistaken').slice(0, MOST_SOURCES);
    },
  };
}
