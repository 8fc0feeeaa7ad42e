import { EmptyState } from './EmptyState';
import type { PanelView, PauseScope } from './panel-model';
import { useWords } from './words';

interface PauseProps {
  view: Pick<PanelView, 'site' | 'pause' | 'page'>;
  /** Pauses so far, or goes on. */
  onPause: (what: PauseScope, paused: boolean) => void;
}

/** From the narrowest to the widest. */
const SCOPES: readonly PauseScope[] = ['page', 'site', 'everywhere'];

/** What can be paused now, or goes on when pressed: nothing narrower than the pause in force. */
function scopesOf({ site, pause, page }: PauseProps['view']): PauseScope[] {
  const canBe: Record<PauseScope, boolean> = {
    page: pause === 'page' || page.kind === 'checked' || page.kind === 'reading',
    site: site.host !== null && (site.access === 'listed' || site.access === 'granted'),
    everywhere: true,
  };
  const from = pause === null ? 0 : SCOPES.indexOf(pause);
  return SCOPES.filter((scope, i) => i >= from && (scope === pause || canBe[scope]));
}

/** Pauses reading for this page, this site or everywhere, each with one press; the same press goes on again. */
export function PauseControl({ view, onPause }: PauseProps) {
  const words = useWords();
  const { host } = view.site;
  return (
    <fieldset class="pause">
      <legend class="visually-hidden">{words.t('pause.label')}</legend>
      <span class="pause-label" aria-hidden="true">
        <span class="pause-sign" />
        {words.t('pause.label')}
      </span>
      {scopesOf(view).map((scope) => (
        <button
          key={scope}
          type="button"
          aria-pressed={view.pause === scope}
          title={words.t(`pause.${scope}.title`, { host: host ?? '' })}
          aria-label={scope === 'site' && host !== null ? `${words.t('pause.site')}: ${host}` : undefined}
          onClick={() => onPause(scope, view.pause !== scope)}
        >
          {words.t(`pause.${scope}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** The plain state of a page that is paused, with the way back; nothing for one that is not. */
export function PausedState({ view, onPause }: PauseProps) {
  const words = useWords();
  const { pause, site } = view;
  if (pause === null) return null;
  const host = site.host ?? words.t('site.unnamed');
  const goOn = { label: words.t(`pause.${pause}.resume`), primary: true, onClick: () => onPause(pause, false) };
  const name = { page: 'pausedPage', site: 'off', everywhere: 'pausedEverywhere' }[pause];
  return (
    <EmptyState
      title={words.t(`state.${name}.title`)}
      text={words.t(`state.${name}.text`, { host })}
      actions={[goOn]}
    />
  );
}

/** Says that the article changed too fast to be followed. */
export function UnfollowedNotice({ followed = true }: { followed?: boolean | undefined }) {
  const words = useWords();
  return followed ? null : <p class="notice">{words.t('popup.unfollowed')}</p>;
}
