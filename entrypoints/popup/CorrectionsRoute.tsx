import './later-styles';
import { useEffect, useRef } from 'preact/hooks';
import { Corrections } from '../../components/claim/Corrections';
import type { CheckedPage } from '../../components/panel-model';
import { useWords } from '../../components/words';
import type { PanelRouteProps } from './App';
import { useUndo } from './use-claim';

/** What the person corrected in how the article was read. */
export function CorrectionsRoute({ page, ...route }: PanelRouteProps & { page: CheckedPage }) {
  const words = useWords();
  const undo = useUndo(route);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="claim-page">
      <nav class="claim-way" aria-label={words.t('claim.way')}>
        <a href={route.home}>{words.t('claim.back')}</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {words.t('claim.corrections.title')}
      </h1>
      <p class="fine">{words.t(page.corrections.length > 0 ? 'claim.corrections.hint' : 'claim.corrections.none')}</p>
      <Corrections
        corrections={page.corrections}
        names={page.details.names}
        onUndo={(correction) => void undo(correction)}
      />
    </article>
  );
}
