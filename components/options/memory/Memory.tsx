import { MEMORY_DAYS, type MemoryHoldings } from '../../../lib/model';
import { useWords } from '../../words';
import { Confirm } from './Confirm';
import { type ForgetActions, MemorySites, type SiteArticles } from './MemorySites';

/** The reading memory as the options page shows it. */
export interface MemoryState {
  on: boolean;
  days: number;
  holdings: MemoryHoldings;
}

/** What a person can do about the reading memory. */
export interface MemoryActions extends ForgetActions {
  onSwitch: (on: boolean) => void;
  /** Switches it off and forgets everything. */
  onEnd: () => void;
  onDays: (days: (typeof MEMORY_DAYS)[number]) => void;
  onOpenSite: (site: string) => void;
  onForgetAll: () => void;
}

interface MemoryProps {
  state: MemoryState;
  /** Articles of the sites that were opened. */
  found: Readonly<Record<string, SiteArticles>>;
  actions: MemoryActions;
}

function Switch({ state, actions }: Omit<MemoryProps, 'found'>) {
  const words = useWords();
  const count = state.holdings.articles + state.holdings.unreadable;
  return (
    <div class="memory-switch">
      <p role="status">
        <strong>{words.t(state.on ? 'memory.isOn' : 'memory.isOff')}</strong>
      </p>
      {state.on && count > 0 ? (
        <Confirm
          isMain
          label={words.t('memory.switchOff')}
          question={words.t('memory.ask.off', { count })}
          cancel={words.t('memory.leaveOn')}
          answers={[
            { label: words.t('memory.offKeep'), onClick: () => actions.onSwitch(false) },
            { label: words.t('memory.offForget'), onClick: actions.onEnd },
          ]}
        />
      ) : (
        <button
          type="button"
          class={state.on ? 'button' : 'button button-primary'}
          onClick={() => actions.onSwitch(!state.on)}
        >
          {words.t(state.on ? 'memory.switchOff' : 'memory.switchOn')}
        </button>
      )}
    </div>
  );
}

function Days({ days, onDays }: { days: number; onDays: MemoryActions['onDays'] }) {
  const words = useWords();
  return (
    <div class="field memory-days">
      <label for="memory-days">{words.t('memory.days')}</label>
      <select
        id="memory-days"
        aria-describedby="memory-days-note"
        value={String(days)}
        onChange={({ currentTarget }) => {
          const chosen = MEMORY_DAYS.find((one) => String(one) === currentTarget.value);
          if (chosen !== undefined) onDays(chosen);
        }}
      >
        {[...new Set([...MEMORY_DAYS, days])].map((one) => (
          <option key={one} value={String(one)}>
            {words.t('memory.daysOf', { count: one })}
          </option>
        ))}
      </select>
      <p class="fine" id="memory-days-note">
        {words.t('memory.daysNote')}
      </p>
    </div>
  );
}

function Held({ state: { on, holdings }, found, actions }: MemoryProps) {
  const words = useWords();
  const { articles, claims, bytes, unreadable, sites, state } = holdings;
  const isEmpty = articles === 0 && unreadable === 0;
  return (
    <section>
      <h2>{words.t('memory.holds')}</h2>
      {state === 'ready' ? null : (
        <p class="notice" role="alert">
          {words.t(`memory.state.${state}`)}
        </p>
      )}
      {isEmpty && (state === 'ready' || state === 'full') ? (
        <p>{words.t(on ? 'memory.emptyOn' : 'memory.emptyOff')}</p>
      ) : null}
      {isEmpty ? null : (
        <>
          <p>
            {words.t('memory.articles', { count: articles })}, {words.t('memory.claims', { count: claims })},{' '}
            {words.size(bytes)}
          </p>
          {unreadable > 0 ? <p class="notice">{words.t('memory.unreadable', { count: unreadable })}</p> : null}
          <MemorySites sites={sites} found={found} onOpen={actions.onOpenSite} {...actions} />
          <Confirm
            isMain
            label={words.t('memory.forgetAll')}
            question={`${words.t('memory.ask.all', { count: articles + unreadable })} ${words.t('memory.forGood')}`}
            cancel={words.t('memory.keep')}
            answers={[{ label: words.t('memory.forget'), onClick: actions.onForgetAll }]}
          />
        </>
      )}
    </section>
  );
}

/** The section on the reading memory: whether it is on, for how long it keeps, what it holds, and how to forget that. */
export function Memory({ state, found, actions }: MemoryProps) {
  const words = useWords();
  return (
    <div class="memory">
      <p class="intro">{words.t('memory.intro')}</p>
      <p class="intro">{words.t('memory.privacy')}</p>
      <Switch state={state} actions={actions} />
      <Days days={state.days} onDays={actions.onDays} />
      <Held state={state} found={found} actions={actions} />
    </div>
  );
}
