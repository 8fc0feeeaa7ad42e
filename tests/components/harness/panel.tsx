import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Panel, type PanelActions, type PanelRecord } from '../../../components/panel/Panel';
import type { PanelState } from '../../../components/panel-model';
import { type Annotations, type Details, type JudgedClaim, targetIn } from '../../../lib/model';

/** Sentences of made-up claims, one for each metric that occurs. */
const SENTENCES = [
  'Nobody had expected that the round would bring %, least of all the people who had put the first money in.',
  'By the count of one bank it comes to %.',
  'The filing names % and says in a footnote what is left out of it, which is more than the year before.',
];

/**
 * As many claims as asked for, made from those of a real reading: each stands in a sentence of its own, and they go
 * round the companies of the record that the article names.
 */
export function manyClaims(annotations: Annotations, details: Details, count: number): Annotations {
  const seeds = annotations.claims;
  const companies = Object.keys(details.names);
  let text = '';
  const claims = Array.from({ length: count }, (_, i): JudgedClaim => {
    const seed = seeds[i % seeds.length] as JudgedClaim;
    const quote = (SENTENCES[i % SENTENCES.length] as string).replace('%', seed.target.exact);
    const start = text.length + quote.indexOf(seed.target.exact);
    text += `${quote} `;
    const target = targetIn(text, { start, end: start + seed.target.exact.length });
    const subject = companies[Math.floor(i / 7) % companies.length] ?? seed.subject;
    return { ...seed, quote, target, subject, sentence: i };
  });
  return { ...annotations, claims, inconsistencies: count > 10 ? annotations.inconsistencies : [] };
}

interface PanelShownProps {
  children?: ComponentChildren;
  above?: ComponentChildren;
  offer?: ComponentChildren;
  state: PanelState;
  notice: string | null;
  actions: PanelActions;
  record: PanelRecord;
}

/** The panel with a search that can be typed into and a page for each claim; tests give it another article through `globalThis.showState`. */
export function PanelShown({ state, record, children, ...others }: PanelShownProps) {
  const [query, setQuery] = useState(record.search.query);
  const [shown, setShown] = useState({ state, place: '1' });
  Object.assign(globalThis, { showState: (next: PanelState, place = '1') => setShown({ state: next, place }), state });
  const search = { ...record.search, query, onQuery: setQuery };
  const [hash, setHash] = useState(location.hash);
  useEffect(() => addEventListener('hashchange', () => setHash(location.hash)), []);
  return (
    <Panel {...shown} {...others} record={{ ...record, search }}>
      {hash.startsWith('#/claim/') ? <a href="#/">Back from {hash}</a> : children}
    </Panel>
  );
}
