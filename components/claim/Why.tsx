import type { ClaimFacts, JudgedClaim } from '../../lib/model';
import { useWords } from '../words';
import { comparedBy, leftOut, momentRule, reasonKey } from './why-words';

/** Why the verdict is what it is: the rule that decided, how figures and times were compared, what was left out. */
export function Why({ claim, facts }: { claim: JudgedClaim; facts: ClaimFacts | null }) {
  const words = useWords();
  const compared = facts ? comparedBy(claim, facts, words) : [];
  const left = facts ? leftOut(facts, words) : [];
  const rows: [string, string[]][] = [
    ['claim.why.rule', [words.t(reasonKey(claim.verdict))]],
    ['claim.why.figures', compared],
    ['claim.why.moment', facts ? [momentRule(claim, facts, words)] : []],
    ['claim.why.leftOut', left],
  ];
  return (
    <dl class="how-read">
      {rows.map(([label, sentences]) =>
        sentences.length === 0 ? null : (
          <div key={label}>
            <dt>{words.t(label)}</dt>
            <dd>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
