import { type FactBrief, isOwnFact } from '../lib/model';
import { useWords } from './words';

/** What a figure rests on, and whether it is the person's own. */
export function FactMarks({ fact }: { fact: Pick<FactBrief, 'id' | 'rests'> }) {
  const words = useWords();
  return (
    <>
      {isOwnFact(fact.id) ? <span class="own-mark">{words.t('own.mark')}</span> : null}
      <span class="rests">{words.t(`rests.${fact.rests}`)}</span>
    </>
  );
}
