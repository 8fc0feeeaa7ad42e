import { useEffect, useState } from 'preact/hooks';
import { FactForm, type FormCells, type FormDraft, type FormFault } from '../../components/options/FactForm';
import { useWords } from '../../components/words';
import { isOwnFact } from '../../lib/model';
import type { RouteProps } from './App';
import type { Route } from './route';

const EMPTY: FormDraft = { cells: {}, company: '', known: false, quote: null, similar: [], names: {} };

/** The form for a fact of one's own. */
export function FormRoute({ route, call, value, say, refresh }: RouteProps & { route: Route & { kind: 'form' } }) {
  const words = useWords();
  const [draft, setDraft] = useState<FormDraft | null>(route.from === 'nothing' ? EMPTY : null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  useEffect(() => {
    if (route.from === 'nothing') return;
    const drafting =
      route.from === 'claim'
        ? value(call('draftFromClaim', { tabId: route.tabId, claim: route.claim }))
        : value(call('draftFromFact', { fact: route.fact }));
    void drafting.then(setDraft);
  }, []);

  const leave = (): void => {
    if (route.from === 'fact' && !isOwnFact(route.fact))
      location.hash = `#/company/${route.fact.slice(0, route.fact.indexOf('/'))}`;
    else location.hash = '#/own';
  };
  const save = async (cells: FormCells, addCompany: boolean): Promise<void> => {
    const outcome = await value(call('saveOwn', { cells: { ...cells }, addCompany }));
    if (!outcome) return;
    setFaults(outcome.faults);
    if (outcome.saved === null) return;
    say(words.t('form.saved'), 'next-route');
    await refresh();
    leave();
  };
  if (!draft) return null;
  const kind = route.from !== 'fact' ? 'new' : isOwnFact(route.fact) ? 'change' : 'correct';
  return (
    <FactForm
      draft={draft}
      kind={kind}
      faults={faults}
      onSave={(cells, addCompany) => void save(cells, addCompany)}
      onCancel={leave}
    />
  );
}
