import {
  type CardContent,
  type CompanyBrief,
  type Details,
  type FactBrief,
  isSettled,
  type Metric,
} from '../lib/model';
import { Checked } from './Checked';
import { Converted } from './Converted';
import { FactChart } from './chart/FactChart';
import { worthSeries } from './chart/worth';
import { FactSources, KeyFacts } from './FactList';
import { VerdictBadge } from './VerdictBadge';
import { useWords } from './words';

/** What a reader asks of a company first; all else is folded. */
const FIRST: readonly Metric[] = ['valuation', 'market_cap', 'funding_round', 'annualized_revenue', 'revenue', 'stake'];

/** What the company is worth now, since when, and who says so. */
function Worth({ fact, details }: { fact: FactBrief; details: Details }) {
  const words = useWords();
  const figure = words.figure(fact.figure, fact.metric);
  const isListed = fact.metric === 'market_cap';
  return (
    <div class="worth">
      <p class="headline">
        {words.t(isListed ? 'card.marketValue' : 'card.valued', {
          figure,
          date: isListed ? words.date(fact.date) : words.since(fact.date),
        })}
      </p>
      <Converted figure={fact.figure} metric={fact.metric} dated={fact} details={details} />
      <FactSources fact={fact} />
    </div>
  );
}

/** Who owns the company, and whose part it is. */
function Owners({ company, names }: { company: CompanyBrief; names: Details['names'] }) {
  const words = useWords();
  const owner = company.owner ?? company.parent;
  if (owner === null) return null;
  return (
    <p class="owner">
      <span class="fine">{words.t('company.owner')}</span> <strong>{names[owner] ?? owner}</strong>
    </p>
  );
}

function InArticle({ claims, details }: { claims: (CardContent & { kind: 'company' })['claims']; details: Details }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.t('card.inArticle')}</h3>
      <ul class="said">
        {claims.map((claim) => (
          <li key={claim.target.start}>
            <span class="said-what">
              {words.factTitle(claim, details.names)}{' '}
              <span class="amount">{words.shortFigure(claim.figure, claim.metric)}</span>
            </span>
            <VerdictBadge kind={claim.verdict.kind} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who a company is, what it is worth, what else is known of it, and what this article says about it. */
export function CompanyCard({ content, details }: { content: CardContent & { kind: 'company' }; details: Details }) {
  const words = useWords();
  const company = details.companies[content.company];
  if (!company) return <p>{words.t('card.noFacts')}</p>;
  const known = company.keyFacts.flatMap((id) => details.facts[id] ?? []);
  const worth = known.find(
    (fact) => (fact.metric === 'valuation' || fact.metric === 'market_cap') && isSettled(fact.status),
  );
  const others = known.filter((fact) => fact !== worth);
  const first = others.filter(({ metric }) => FIRST.includes(metric));
  const more = others.filter(({ metric }) => !FIRST.includes(metric));
  return (
    <>
      {worth ? <Worth fact={worth} details={details} /> : null}
      <p class="about">{company.about[words.language]}</p>
      <Owners company={company} names={details.names} />
      <FactChart series={worthSeries(company, details, content.claims, words.t('chart.article'))} />
      {first.length > 0 ? <KeyFacts facts={first} details={details} /> : null}
      {known.length > 0 ? null : <p class="fine">{words.t('card.noFacts')}</p>}
      {content.claims.length > 0 ? <InArticle claims={content.claims} details={details} /> : null}
      {more.length > 0 ? (
        <details class="more">
          <summary>{words.t('card.more', { count: more.length })}</summary>
          <KeyFacts facts={more} details={details} />
        </details>
      ) : null}
      <Checked day={company.checked} longAgo={company.longAgo} />
    </>
  );
}
