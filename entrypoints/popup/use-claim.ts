import { useEffect, useState } from 'preact/hooks';
import type { ClaimActions } from '../../components/claim/ClaimPage';
import { copyText } from '../../components/hand-over';
import { useWords } from '../../components/words';
import type { ClaimFacts, JudgedClaim, KeptCorrection } from '../../lib/model';
import type { PanelRouteProps } from './App';

/** What the record holds on the matter of a claim; null until it is known. */
export function useClaimFacts({ call, tab, say }: PanelRouteProps, index: number, claim: JudgedClaim | undefined) {
  const words = useWords();
  const [facts, setFacts] = useState<ClaimFacts | null>(null);
  useEffect(() => {
    let current = true;
    setFacts(null);
    void (async () => {
      const tabId = await tab;
      if (tabId === null || !claim) return;
      const outcome = await call('claimFacts', { tabId, claim: index, target: claim.target });
      if (!current) return;
      if (outcome.ok) setFacts(outcome.value);
      else say(words.t(`error.${outcome.error.code}`));
    })();
    return () => {
      current = false;
    };
  }, [claim]);
  return facts;
}

/** How many other articles that were read give the claim's figure too; 0 until it is known. */
export function useAgreeing({ call, tab }: PanelRouteProps, index: number, claim: JudgedClaim): number {
  const [agreeing, setAgreeing] = useState(0);
  useEffect(() => {
    let current = true;
    setAgreeing(0);
    void (async () => {
      const tabId = await tab;
      // A text is remembered nowhere.
      if (tabId === null || tabId < 0) return;
      const outcome = await call('memoryAgreeing', { tabId, claim: index });
      if (current && outcome.ok) setAgreeing(outcome.value.articles);
    })();
    return () => {
      current = false;
    };
  }, [claim]);
  return agreeing;
}

/** Takes a correction back and shows the article as it is then read. */
export function useUndo({ call, tab, say, look }: PanelRouteProps): (correction: KeptCorrection) => Promise<void> {
  const words = useWords();
  return async (correction) => {
    const tabId = await tab;
    if (tabId === null) return;
    say(null);
    const outcome = await call('undoCorrection', { tabId, target: correction.read.target });
    await look();
    say(words.t(outcome.ok ? 'action.undone' : `error.${outcome.error.code}`));
  };
}

/** What a person can do on a claim's page. */
export function useClaimActions(route: PanelRouteProps, index: number, claim: JudgedClaim): ClaimActions {
  const words = useWords();
  const { call, tab, say, look, openOptions } = route;
  const undo = useUndo(route);
  const asked = async () => ({ tabId: (await tab) ?? -1, claim: index, target: claim.target });
  const fail = (code: string): null => {
    say(words.t(`error.${code}`));
    return null;
  };
  return {
    onShow: route.onShow,
    onKeepFact: async () => openOptions(`#/claim/${await tab}/${index}`),
    onCopy: copyText,
    onUndo: (correction) => void undo(correction),
    correct: {
      onTry: async (parts, isNoClaim) => {
        const outcome = await call('rejudgeClaim', { ...(await asked()), parts, isNoClaim });
        return outcome.ok ? outcome.value : fail(outcome.error.code);
      },
      onKeep: async (parts, isNoClaim) => {
        say(null);
        const outcome = await call('keepCorrection', { ...(await asked()), parts, isNoClaim });
        if (!outcome.ok) return fail(outcome.error.code);
        if (outcome.value.faults.length > 0) return outcome.value.faults;
        if (isNoClaim) location.hash = '#/corrections';
        await look();
        say(words.t('claim.kept'));
        return [];
      },
      search: async (query) => {
        const outcome = await call('search', { query });
        return outcome.ok ? outcome.value : fail(outcome.error.code);
      },
    },
  };
}
