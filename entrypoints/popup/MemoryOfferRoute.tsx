import { useEffect, useState } from 'preact/hooks';
import { MemoryOffer } from '../../components/Remembered';
import { useWords } from '../../components/words';
import type { PanelRouteProps } from './App';

/** The offer of the reading memory, where there is one to make for the tab's article. */
export function MemoryOfferRoute({ call, tab, look, say }: Pick<PanelRouteProps, 'call' | 'tab' | 'look' | 'say'>) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    void tab.then(async (tabId) => {
      const answer = tabId === null ? null : await call('memoryOffer', { tabId });
      setShown(answer?.ok === true && answer.value.show);
    });
  }, [call, tab]);
  if (!isShown) return null;
  const accept = async (): Promise<void> => {
    const outcome = await call('memorySet', { on: true });
    setShown(!outcome.ok);
    say(words.t(outcome.ok ? 'memory.offer.accepted' : `error.${outcome.error.code}`));
    await look();
  };
  const decline = async (): Promise<void> => {
    await call('memoryDecline', null);
    setShown(false);
    say(words.t('memory.offer.declined'));
  };
  return <MemoryOffer onAccept={() => void accept()} onDecline={() => void decline()} />;
}
