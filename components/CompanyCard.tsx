import type { CardContent, Details } from '../lib/model';
import { KeyFacts } from './FactList';
import { VerdictBadge } from './VerdictBadge';
import { useWords } from './words';

/** Day a curator last looked at the company's record. */
export function Checked({ day, longAgo }: { day: string | null; longAgo?: boolean | undefined }) {
  const words = useWords();
  const key = longAgo ? 'record.longAgo' : 'record.checked';
  const text = day ? words.t(key, { date: words.date(day) }) : words.t('record.neverChecked');
  return <p class="fine">{text}</p>;
}

/** Who a company is, what is known of it, and what this article says about it. */
export function CompanyCard({ content, details }: { content: CardContent & { kind: 'company' }; details: Details }) {
  const words = useWords();
  const company = details.companies[content.company];
  if (!company) return <p>{words.t('card.noFacts')}</p>;
  return (
    <>
      <p class="about">{company.about[words.language]}</p>
      {company.keyFacts.length > 0 ? (
        <section>
          <h3>{words.t('card.keyFacts')}</h3>
          <KeyFacts ids={company.keyFacts} details={details} />
        </section>
      ) : (
        <p class="fine">{words.t('card.noFacts')}</p>
      )}
      {content.claims.length > 0 ? (
        <section>
          <h3>{words.t('card.inArticle')}</h3>
          <ul class="said">
            {content.claims.map((claim) => (
              <li key={claim.target.start}>
                <span class="said-what">
                  {words.metric(claim.metric, claim.basis)}{' '}
                  <span class="amount">{words.figure(claim.figure, claim.metric)}</span>
                </span>
                <VerdictBadge kind={claim.verdict.kind} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Checked day={company.checked} longAgo={company.longAgo} />
    </>
  );
}
