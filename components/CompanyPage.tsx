import { useEffect, useRef, useState } from 'preact/hooks';
import { type CompanyView, type Details, type FactBrief, isOwnFact, isSettled, type Metric } from '../lib/model';
import { Checked } from './Checked';
import { Converted } from './Converted';
import { FactChart } from './chart/FactChart';
import { seriesOf, worthMetric } from './chart/series';
import { FactReport, type FactReporting } from './claim/FactReport';
import { FactMarks } from './FactMarks';
import { inLine, namesInLine } from './outside-text';
import { SourceList } from './SourceList';
import { WhoSays } from './WhoSays';
import { useWords, type Words } from './words';

/** What a person can do with a fact. */
export interface FactActions {
  onCorrect: (fact: FactBrief) => void;
  onWithdraw: (fact: FactBrief) => void;
  reporting: FactReporting;
}

/** When a fact held, what it covers and how far along it was. */
function circumstances(fact: FactBrief, words: Words): string {
  const time = fact.period ? words.t('fact.for', { period: words.period(fact.period) }) : fact.periodText;
  return inLine(
    [
      words.t('fact.asOf', { date: words.date(fact.date) }),
      time,
      isSettled(fact.status) ? null : words.status(fact.status),
      fact.scope === 'whole' ? null : words.t(`metric.scope.${fact.scope}`),
    ],
    ' · ',
  );
}

function FactRow({ fact, details, actions }: { fact: FactBrief; details: Details; actions: FactActions }) {
  const words = useWords();
  const { names } = details;
  const figure = words.figure(fact.figure, fact.metric);
  const parties = namesInLine(fact.counterparties, names);
  const own = isOwnFact(fact.id);
  const [isReporting, setReporting] = useState(false);
  const which = [words.metric(fact.metric, fact.basis), figure, words.date(fact.date)].join(', ');
  return (
    <li class="history-fact">
      <p class="fact-head">
        <span class="amount">{figure}</span>
        <span class="fine">
          {[parties, fact.basis && words.t(`metric.basis.${fact.basis}`)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Converted figure={fact.figure} metric={fact.metric} dated={fact} details={details} />
      <p class="fine">
        {circumstances(fact, words)}
        <FactMarks fact={fact} />
      </p>
      {fact.why && (own || words.language === 'en') ? <p class="fine">{fact.why}</p> : null}
      <div class="history-foot">
        <details>
          <summary>{words.t('fact.sources', { count: fact.reportCount })}</summary>
          {fact.spread ? <WhoSays fact={fact} /> : <SourceList fact={fact} most={fact.reportCount} />}
        </details>
        <button
          type="button"
          class="link-button"
          aria-label={`${words.t(own ? 'company.change' : 'company.correct')}: ${which}`}
          onClick={() => actions.onCorrect(fact)}
        >
          {words.t(own ? 'company.change' : 'company.correct')}
        </button>
        {own ? null : (
          <>
            <button
              type="button"
              class="link-button"
              aria-label={`${words.t('company.withdraw')}: ${which}`}
              onClick={() => actions.onWithdraw(fact)}
            >
              {words.t('company.withdraw')}
            </button>
            <button
              type="button"
              class="link-button"
              aria-expanded={isReporting}
              aria-label={`${words.t('company.report')}: ${which}`}
              onClick={() => setReporting(!isReporting)}
            >
              {words.t('company.report')}
            </button>
          </>
        )}
      </div>
      {isReporting ? <FactReport fact={fact} names={names} {...actions.reporting} /> : null}
    </li>
  );
}

/** Facts of the same measure together, in the order in which the measures first come up. */
function byMetric(facts: readonly FactBrief[]): [Metric, FactBrief[]][] {
  const groups = new Map<Metric, FactBrief[]>();
  for (const fact of facts) groups.set(fact.metric, [...(groups.get(fact.metric) ?? []), fact]);
  return [...groups];
}

function Particulars({ view }: { view: CompanyView }) {
  const words = useWords();
  const { company, details } = view;
  const owner = company.owner ?? company.parent;
  const heading = details.companies[company.id]?.name;
  const names = [...new Set([company.legalName, ...company.aliases, ...company.former])].filter(
    (name) => name !== null && name !== heading,
  );
  const rows: [string, string][] = [
    ['company.names', inLine(names)],
    ['company.products', inLine(company.products)],
    ['company.founded', inLine([company.founded, ...company.founders])],
    ['company.owner', owner === null ? '' : (details.names[owner] ?? owner)],
  ];
  return (
    <dl class="understood">
      {rows.map(([key, value]) =>
        value === '' ? null : (
          <div key={key}>
            <dt>{words.t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** All that the record holds of a company: who it is, and every figure by measure, the newest first. */
export function CompanyPage({ view, actions }: { view: CompanyView; actions: FactActions }) {
  const words = useWords();
  const { company, details } = view;
  const brief = details.companies[company.id];
  const facts = view.facts.flatMap((id) => details.facts[id] ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [company.id]);
  return (
    <article class="company-page">
      <h2 ref={heading} tabIndex={-1}>
        {brief?.name ?? company.id}
      </h2>
      <p class="about">{brief?.about[words.language]}</p>
      <Particulars view={view} />
      <Checked day={brief?.checked ?? null} />
      <FactChart series={seriesOf(facts, worthMetric(facts), { day: details.day })} />
      <p class="fine">{words.t('company.facts', { count: facts.length })}</p>
      {byMetric(facts).map(([metric, group]) => (
        <section key={metric}>
          <h3>{words.metric(metric, null)}</h3>
          <ul class="history">
            {group.map((fact) => (
              <FactRow key={fact.id} fact={fact} details={details} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
