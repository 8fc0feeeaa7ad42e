import type { PanelState } from '../../components/panel-model';
import type { PageCalls, ReplyOf, Result } from '../../lib/messages';

/** What is shown of a tab. */
export interface ShownTab {
  readonly tabId: number | null;
  readonly state: PanelState;
}

/** What popup and side panel begin with. */
export interface Opened {
  /** What the tab shows when the page opens; null when that is not known yet. */
  readonly opened: ShownTab | null;
}

/** What is shown of an answer; null stands for no tab. */
export function stateOf(outcome: Result<ReplyOf<PageCalls, 'tabView'>> | null): PanelState {
  if (outcome === null) return { kind: 'error', code: 'no-access' };
  return outcome.ok ? { kind: 'view', view: outcome.value } : { kind: 'error', code: outcome.error.code };
}
