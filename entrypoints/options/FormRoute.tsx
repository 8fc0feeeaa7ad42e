import { useEffect, useState } from 'preact/hooks';
import { FactForm, type FormCells, type FormDraft, type FormFault } from '../../components/options/FactForm';
import { useWords } from '../../components/words';
import { isOwnFact } from '../../lib/model';
import { type FormDrafts, noFormDrafts, type TypedForm } from '../../lib/state';
import type { RouteProps } from './App';
import type { Route } from './route';

/** What a form begins with; `isPrivate` when that stands in a private window. */
type Begun = FormDraft & { isPrivate?: boolean };

const EMPTY: Begun = { cells: {}, company: '', known: false, quote: null, similar: [], names: {} };

interface FormRouteProps extends RouteProps {
  route: Route & { kind: 'form' };
  /** What was typed into forms and not saved. */
  forms: FormDrafts;
}

/**
 * The form for a fact of one's own; what was typed and not saved is there again when the person comes back, unless the form
 * began with a claim in a private window.
 */
export function FormRoute({ route, forms: stored, call, value, say, refresh }: FormRouteProps) {
  const words = useWords();
  const [draft, setDraft] = useState<Begun | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [kept, setKept] = useState<TypedForm | null>(null);
  const [turn, setTurn] = useState(0);
  // A tab's claim is another one once the tab shows another article: the form then begins otherwise.
  const name = JSON.stringify([route, draft?.cells]);
  const formsOf = (begun: Begun | null): FormDrafts => (begun?.isPrivate ? noFormDrafts : stored);
  const forms = formsOf(draft);
  useEffect(() => {
    const drafting = (): Promise<Begun | null> => {
      if (route.from === 'nothing') return Promise.resolve(EMPTY);
      if (route.from === 'fact') return value(call('draftFromFact', { fact: route.fact }));
      return value(call('draftFromClaim', { tabId: route.tabId, claim: route.claim }));
    };
    void drafting().then(async (first) => {
      setKept(await formsOf(first).read(JSON.stringify([route, first?.cells])));
      setDraft(first);
    });
  }, []);

  const leave = (): void => {
    void forms.keep(name, null);
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
      key={turn}
      kept={kept}
      onTyped={(typed) => void forms.keep(name, typed)}
      onRestart={() => {
        setKept(null);
        setTurn(turn + 1);
      }}
      draft={draft}
      kind={kind}
      faults={faults}
      onSave={(cells, addCompany) => void save(cells, addCompany)}
      onCancel={leave}
    />
  );
}
