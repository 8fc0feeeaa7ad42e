import { useCallback, useEffect, useState } from 'preact/hooks';
import { CompanyPage } from '../../components/CompanyPage';
import { copyText } from '../../components/hand-over';
import { useWords } from '../../components/words';
import type { CompanyView, FactBrief } from '../../lib/model';
import type { RouteProps } from './App';

/** A company with all its facts. */
export function CompanyRoute({ id, call, value, say, storage, refresh }: RouteProps & { id: string }) {
  const words = useWords();
  const [view, setView] = useState<CompanyView | 'loading' | null>('loading');
  const look = useCallback(async () => setView(await value(call('company', { id }))), [id, call, value]);
  useEffect(() => void look(), [look]);

  const withdraw = async (fact: FactBrief): Promise<void> => {
    const outcome = await call('withdraw', { fact: fact.id, why: null });
    say(words.t(outcome.ok ? 'company.withdrawn' : `error.${outcome.error.code}`));
    await Promise.all([look(), refresh()]);
  };
  return (
    <>
      <p>
        <a href="#/record">{words.t('company.back')}</a>
      </p>
      {view === 'loading' ? <p>{words.t('options.loading')}</p> : null}
      {view === null ? <p>{words.t('company.gone')}</p> : null}
      {view !== null && view !== 'loading' ? (
        <CompanyPage
          view={view}
          actions={{
            onCorrect: (fact) => {
              location.hash = `#/fact/${fact.id}`;
            },
            onWithdraw: (fact) => void withdraw(fact),
            reporting: { asOf: storage?.record.asOf ?? null, onCopy: copyText },
          }}
        />
      ) : null}
    </>
  );
}
