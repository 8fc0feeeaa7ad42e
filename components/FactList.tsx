import { type FactBrief, isSettled, type ListDetails } from '../lib/model';
import { Converted } from './Converted';
import { ExternalLink } from './ExternalLink';
import { FactMarks } from './FactMarks';
import { SourceList } from './SourceList';
import { WhoSays } from './WhoSays';
import { useWords } from './words';

/** Language in which curators write their reasons; readers of another one are spared the mixture. */
const NOTE_LANGUAGE = 'en';

/** Most sources named in the line under a key fact. */
const SOURCES_IN_LINE = 2;

/** When a fact held, and how far along it was where that is not settled. */
function asOf(fact: FactBrief, words: ReturnType<typeof useWords>): string {
  const when = fact.period
    ? words.t('fact.for', { period: words.period(fact.period) })
    : words.t('fact.asOf', { date: words.date(fact.date) });
  return isSettled(fact.status) ? when : `${words.status(fact.status)}, ${when}`;
}

/** What a fact rests on, with its nearest sources by name, in a line; day and converted amount before them if wished. */
export function FactSources({ fact, details }: { fact: FactBrief; details?: ListDetails }) {
  const words = useWords();
  const sources = fact.reports.filter((report) => report.standing !== 'mistaken').slice(0, SOURCES_IN_LINE);
  return (
    <span class="fine inline-sources">
      {details ? <Converted figure={fact.figure} metric={fact.metric} dated={fact} details={details} /> : null}
      <span>
        {details ? asOf(fact, words) : null}
        <FactMarks fact={fact} />
      </span>
      {sources.map((source) => (
        <ExternalLink key={source.url} url={source.url}>
          {source.publisher}
        </ExternalLink>
      ))}
    </span>
  );
}

function KeyFact({ fact, details }: { fact: FactBrief; details: ListDetails }) {
  const words = useWords();
  return (
    <div class="key-fact">
      <dt>{words.factTitle(fact, details.names)}</dt>
      <dd>
        <span class="amount">{words.shortFigure(fact.figure, fact.metric)}</span>
        <FactSources fact={fact} details={details} />
      </dd>
    </div>
  );
}

/** Key facts of a company, each with its as-of date and sources. */
export function KeyFacts({ facts, details }: { facts: readonly FactBrief[]; details: ListDetails }) {
  return (
    <dl class="key-facts">
      {facts.map((fact) => (
        <KeyFact key={fact.id} fact={fact} details={details} />
      ))}
    </dl>
  );
}

/** One fact in full: figure, as-of date, the curator's reason, sources; by figure where they dispute it. */
export function FactEntry({ fact, names, most }: { fact: FactBrief; names: ListDetails['names']; most: number }) {
  const words = useWords();
  const why = fact.why && words.language === NOTE_LANGUAGE ? <p class="fine">{fact.why}</p> : null;
  return (
    <section class="fact">
      <p class="fact-head">
        <span>{words.factTitle(fact, names)}</span>{' '}
        {fact.spread ? null : <span class="amount">{words.figure(fact.figure, fact.metric)}</span>}
      </p>
      <p class="fine">
        {asOf(fact, words)}
        <FactMarks fact={fact} />
      </p>
      {fact.spread ? null : why}
      {fact.spread ? <WhoSays fact={fact} /> : <SourceList fact={fact} most={most} />}
      {fact.spread ? why : null}
    </section>
  );
}

/** Facts in full, in the order given. */
export function FactList({ ids, details, most }: { ids: readonly string[]; details: ListDetails; most: number }) {
  return (
    <>
      {ids.flatMap((id) => {
        const fact = details.facts[id];
        return fact ? [<FactEntry key={id} fact={fact} names={details.names} most={most} />] : [];
      })}
    </>
  );
}
