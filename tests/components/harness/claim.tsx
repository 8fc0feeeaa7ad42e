import { ClaimPage } from '../../../components/claim/ClaimPage';
import { Corrections } from '../../../components/claim/Corrections';
import { claimFacts, rejudge } from '../../../lib/check';
import { rateTable } from '../../../lib/facts';
import { languageMeasures } from '../../../lib/languages';
import type { Annotations, Details, FactBase, KeptCorrection } from '../../../lib/model';

/* A claim's page over the real record, with corrections judged as the worker would: ?show=claim&claim=verdict&corrected */
const options = { now: '2026-07-01', rates: rateTable([]), measures: languageMeasures };

interface Found {
  annotations: Annotations;
  details: Details;
}

/** The page of the first claim with the verdict that the address asks for. */
export async function claimPart(base: FactBase, found: Found, noted: string[], query: URLSearchParams) {
  const { annotations, details } = found;
  const wanted = query.get('claim') ?? 'contradicted';
  const at = annotations.claims.findIndex(({ verdict }) => verdict.kind === wanted || verdict.reason === wanted);
  const index = Math.max(0, at);
  const claim = annotations.claims[index];
  if (!claim) throw new Error('the article has no claim');
  const kept: KeptCorrection = {
    ...{ target: claim.target, parts: { metric: 'revenue' }, isNoClaim: false, read: claim },
    applied: true,
  };
  const corrections = query.has('corrected') ? [kept] : [];
  if (wanted === 'corrections') {
    const all = annotations.claims.slice(0, 3).map(
      (read, i): KeptCorrection => ({
        ...kept,
        ...{ target: read.target, read, isNoClaim: i === 1, applied: i !== 2 },
      }),
    );
    return <Corrections corrections={all} names={details.names} onUndo={() => noted.push('undo')} />;
  }
  return (
    <ClaimPage
      claim={claim}
      index={index}
      page={{ kind: 'checked', annotations, details, address: 'https://sample.example/', remembered: [], corrections }}
      agreeing={query.has('corrected') ? 3 : 0}
      facts={await claimFacts(claim, base, options)}
      articleLink="https://sample.example/#:~:text=figure"
      asOf="2026-07-01"
      home="#/"
      actions={{
        onShow: ({ target }) => noted.push(`show ${target.exact}`),
        onKeepFact: () => noted.push('keep fact'),
        onCopy: async (text) => {
          noted.push(`copy ${text}`);
          return !query.has('refused');
        },
        onUndo: () => noted.push('undo'),
        correct: {
          onTry: (parts, isNoClaim) => rejudge(annotations, index, claim, { parts, isNoClaim }, base, options),
          onKeep: async (parts, isNoClaim) => {
            noted.push(`keep ${JSON.stringify(parts)} ${isNoClaim}`);
            return [];
          },
          search: async () => ({ hits: [{ id: 'openai', name: 'OpenAI', by: null, facts: 9 }], near: false }),
        },
      }}
    />
  );
}
