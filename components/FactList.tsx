import { type Details, type FactBrief, isSettled } from '../lib/model';
import { ExternalLink } from './ExternalLink';
import { FactMarks } from './FactMarks';
import { SourceList } from './SourceList';
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

function KeyFact({ fact, names }: { fact: FactBrief; names: Details['names'] }) {
  const words = useWords();
  const sources = fact.reports.filter((report) => report.standing !== 'mistaken').slice(0, SOURCES_IN_LINE);
  return (
    <div class="key-fact">
      <dt>{words.factTitle(fact, names)}</dt>
      <dd>
        <span class="amount">{words.figure(fact.figure, fact.metric)}</span>
        <span class="fine inline-sources">
          <span>
            {asOf(fact, words)}
            <FactMarks fact={fact} />
          </span>
          {sources.map((source) => (
            <ExternalLink key={source.url} url={source.url}>
              {source.publisher}
            </ExternalLink>
          ))}
        </span>
      </dd>
    </div>
  );
}

/** Key facts of a company, each with its as-of date and sources. */
export function KeyFacts({ ids, details }: { ids: readonly string[]; details: Details }) {
  const facts = ids.flatMap((id) => details.facts[id] ?? []);
  return (
    <dl class="key-facts">
      {facts.map((fact) => (
        <KeyFact key={fact.id} fact={fact} names={details.names} />
      ))}
    </dl>
  );
}

/** One fact in full: figure, as-of date, the curator's reason, sources. */
export function FactEntry({ fact, names, most }: { fact: FactBrief; names: Details['names']; most: number }) {
  const words = useWords();
  return (
    <section class="fact">
      <p class="fact-head">
        <span>{words.factTitle(fact, names)}</span> <span class="amount">{words.figure(fact.figure, fact.metric)}</span>
      </p>
      <p class="fine">
        {asOf(fact, words)}
        <FactMarks fact={fact} />
      </p>
      {fact.why && words.language === NOTE_LANGUAGE ? <p class="fine">{fact.why}</p> : null}
      <SourceList fact={fact} most={most} />
    </section>
  );
}

/** Facts in full, in the order given. */
export function FactList({ ids, details, most }: { ids: readonly string[]; details: Details; most: number }) {
  return (
    <>
      {ids.flatMap((id) => {
        const fact = details.facts[id];
        return fact ? [<FactEntry key={id} fact={fact} names={details.names} most={most} />] : [];
      })}
    </>
  );
}
