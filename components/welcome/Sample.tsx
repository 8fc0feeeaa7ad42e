import { useWords } from '../words';

/** How far the sample has been checked: its number of marked figures when it was. */
export type SampleState = { kind: 'waiting' } | { kind: 'ready'; figures: number } | { kind: 'failed' };

/** The sample article. It is read and marked like any other, so nothing but its words is in it. */
export function Sample() {
  const words = useWords();
  return (
    <article class="sample" aria-labelledby="sample-title">
      <h3 id="sample-title">{words.t('welcome.sample.title')}</h3>
      <p>{words.t('welcome.sample.first')}</p>
      <p>{words.t('welcome.sample.second')}</p>
    </article>
  );
}

interface SampleControlsProps {
  state: SampleState;
  onNext: () => void;
  onPrevious: () => void;
  onOpen: () => void;
}

/** Says whether the sample is marked, and walks through its marks without a shortcut. */
export function SampleControls({ state, onNext, onPrevious, onOpen }: SampleControlsProps) {
  const words = useWords();
  const said =
    state.kind === 'ready'
      ? words.t('welcome.sample.ready', { count: state.figures })
      : words.t(`welcome.sample.${state.kind}`);
  return (
    <div class="sample-controls">
      <p role="status" class={state.kind === 'failed' ? 'sample-failed' : 'fine'}>
        {said}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons */}
      <div class="actions" role="group" aria-label={words.t('welcome.sample.walk')}>
        <button type="button" class="button" onClick={onPrevious}>
          {words.t('welcome.sample.previous')}
        </button>
        <button type="button" class="button" onClick={onNext}>
          {words.t('welcome.sample.next')}
        </button>
        <button type="button" class="button" onClick={onOpen}>
          {words.t('welcome.sample.open')}
        </button>
      </div>
    </div>
  );
}
