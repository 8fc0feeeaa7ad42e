import { useState } from 'preact/hooks';
import { copyText } from '../../components/hand-over';
import type { PanelRecord } from '../../components/panel/Panel';
import { useSearch } from '../../components/use-search';
import { useWords } from '../../components/words';
import type { Caller, PageCalls } from '../../lib/messages';
import type { CompanyView } from '../../lib/model';

/** Searching the record inside the popup. `openOptions` opens a route of the options page, `say` shows a notice, `look` looks the tab up again, `asOf` is the record's day (ISO 8601). */
export function useRecord(
  call: Caller<PageCalls>,
  openOptions: (route: string) => void,
  say: (notice: string | null) => void,
  look: () => Promise<void>,
  asOf: string | null,
): PanelRecord {
  const words = useWords();
  const [company, setCompany] = useState<CompanyView | null>(null);
  const [undoable, setUndoable] = useState(false);
  const { query, found, setQuery } = useSearch(async (wanted) => {
    const outcome = await call('search', { query: wanted });
    if (!outcome.ok) say(words.t(`error.${outcome.error.code}`));
    return outcome.ok ? outcome.value : null;
  });
  const open = async (id: string): Promise<void> => {
    const outcome = await call('company', { id });
    if (!outcome.ok) return say(words.t(`error.${outcome.error.code}`));
    setQuery('');
    setCompany(outcome.value);
  };
  const then = async (notice: string, isUndoable: boolean): Promise<void> => {
    setUndoable(isUndoable);
    if (company) await open(company.company.id);
    say(notice);
    await look();
  };
  const withdraw = async (fact: string): Promise<void> => {
    say(null);
    const outcome = await call('withdraw', { fact, why: null });
    if (!outcome.ok) return say(words.t(`error.${outcome.error.code}`));
    await then(words.t('company.withdrawn'), true);
  };
  const undo = async (): Promise<void> => {
    const outcome = await call('undoOwn', null);
    if (!outcome.ok) return say(words.t(`error.${outcome.error.code}`));
    await then(words.t('action.undone'), false);
  };
  return {
    search: {
      query,
      found,
      onQuery: (next) => {
        setCompany(null);
        setQuery(next);
      },
      onOpen: (id) => void open(id),
    },
    company,
    onBack: () => {
      setCompany(null);
      say(null);
      void look();
    },
    onUndo: undoable ? () => void undo() : null,
    facts: {
      onCorrect: ({ id }) => openOptions(`#/fact/${id}`),
      onWithdraw: ({ id }) => void withdraw(id),
      reporting: { asOf, onCopy: copyText },
    },
  };
}
