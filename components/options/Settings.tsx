import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Modifier, Opening } from '../../lib/model';
import { type LanguageChoice, LanguageSwitch } from '../LanguageSwitch';
import { Withheld, type WithheldProps } from '../Withheld';
import { useWords } from '../words';
import { Field } from './Field';
import { AllowedSites, OffSites } from './SettingsSites';
import { type Command, Shortcuts } from './Shortcuts';

/** What can be chosen about reading. */
export interface Choices {
  language: LanguageChoice;
  marks: 'first' | 'all';
  opens: Opening;
  modifier: Modifier;
  delay: number;
  currency: 'EUR' | 'USD' | 'GBP' | 'CHF' | null;
}

interface SettingsProps {
  choices: Choices;
  /** Whether reading is paused everywhere. */
  paused: boolean;
  withheld: WithheldProps;
  /** Hosts that are switched off. */
  off: readonly string[];
  /** Patterns (`https://example.org/*`) of sites beyond the list that are read. */
  allowed: readonly string[];
  commands: readonly Command[];
  /** What was just saved; announced, and the focus stays where it is. */
  status: string | null;
  onChange: (patch: Partial<Choices>) => void;
  onPause: (paused: boolean) => void;
  onSwitchOn: (host: string) => void;
  onDisallow: (pattern: string) => void;
  onReset: () => void;
  /** Opens the browser's page for shortcuts; null where it cannot be opened from here. */
  onShortcuts: (() => void) | null;
}

/** Longest rest before a card opens, and the slider's step, in milliseconds. */
const DELAY = { most: 1000, step: 50 };

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'] as const;

interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly (readonly [value: T, label: string])[];
  chosen: T;
  onChoose: (value: T) => void;
  hint: string;
  children?: ComponentChildren;
}

function Choice<T extends string>({ legend, options, chosen, onChoose, hint, children }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
      {children}
      <p id={`${id}-hint`} class="fine">
        {hint}
      </p>
    </fieldset>
  );
}

function Delay({ delay, onChange }: { delay: number; onChange: (delay: number) => void }) {
  const words = useWords();
  const [shown, setShown] = useState(delay);
  useEffect(() => setShown(delay), [delay]);
  const commit = (value: number): void => {
    const next = Number.isFinite(value) ? Math.round(Math.min(Math.max(value, 0), DELAY.most)) : delay;
    setShown(next);
    if (next !== delay) onChange(next);
  };
  return (
    <Field label={words.t('settings.delay')} hint={words.t('settings.delay.hint')} faults={[]}>
      {(control) => (
        <div class="delay">
          <input
            {...control}
            type="range"
            min={0}
            max={DELAY.most}
            step={DELAY.step}
            value={shown}
            aria-valuetext={words.t('settings.delay.value', { count: shown })}
            onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
            onChange={(event) => commit(event.currentTarget.valueAsNumber)}
          />
          <input
            type="number"
            min={0}
            max={DELAY.most}
            step={1}
            value={shown}
            aria-label={words.t('settings.delay.number')}
            onChange={(event) => commit(event.currentTarget.valueAsNumber)}
          />
          <span aria-hidden="true">{words.t('settings.delay.unit')}</span>
        </div>
      )}
    </Field>
  );
}

/** How articles are marked and cards open, which sites are read, and the keyboard. Every change is saved at once. */
export function Settings(props: SettingsProps) {
  const words = useWords();
  const { choices, onChange } = props;
  const { opens, modifier } = choices;
  return (
    <div class="settings">
      <p class="intro">{words.t('settings.intro')}</p>
      <p class="settings-status" role="status">
        {props.status}
      </p>
      <Withheld {...props.withheld} />
      <label class="settings-pause">
        <input
          type="checkbox"
          checked={props.paused}
          onChange={(event) => props.onPause(event.currentTarget.checked)}
        />
        <span>{words.t('settings.pause')}</span>
      </label>
      <Choice
        legend={words.t('settings.marks')}
        hint={words.t('settings.marks.hint')}
        options={(['first', 'all'] as const).map((one) => [one, words.t(`settings.marks.${one}`)])}
        chosen={choices.marks}
        onChoose={(marks) => onChange({ marks })}
      />
      <Choice
        legend={words.t('settings.opens')}
        hint={words.t('settings.opens.hint')}
        options={(['hover', 'modifier', 'click'] as const).map((one) => [one, words.t(`settings.opens.${one}`)])}
        chosen={opens}
        onChoose={(next) => onChange({ opens: next })}
      >
        {opens === 'modifier' ? (
          <Field label={words.t('settings.modifier')} faults={[]}>
            {(control) => (
              <select
                {...control}
                value={modifier}
                onChange={(event) => onChange({ modifier: event.currentTarget.value as Modifier })}
              >
                {(['alt', 'control', 'shift'] as const).map((one) => (
                  <option key={one} value={one}>
                    {words.t(`settings.modifier.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        {opens === 'click' ? null : <Delay delay={choices.delay} onChange={(delay) => onChange({ delay })} />}
      </Choice>
      <div class="fields">
        <LanguageSwitch choice={choices.language} onChoose={(language) => onChange({ language })} />
        <Field label={words.t('settings.currency')} hint={words.t('settings.currency.hint')} faults={[]}>
          {(control) => (
            <select
              {...control}
              value={choices.currency ?? ''}
              onChange={(event) => onChange({ currency: (event.currentTarget.value || null) as Choices['currency'] })}
            >
              <option value="">{words.t('settings.currency.none')}</option>
              {CURRENCIES.map((code) => (
                <option key={code} value={code}>
                  {words.t(`figure.currency.${code}.plural`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <OffSites hosts={props.off} onSwitchOn={props.onSwitchOn} />
      <AllowedSites patterns={props.allowed} onDisallow={props.onDisallow} />
      {/* Phones have no keyboard commands. */}
      {props.commands.length > 0 ? <Shortcuts commands={props.commands} onChange={props.onShortcuts} /> : null}
      <div class="settings-reset">
        <button type="button" class="button" onClick={props.onReset}>
          {words.t('settings.reset')}
        </button>
        <p class="fine">{words.t('settings.reset.hint')}</p>
      </div>
    </div>
  );
}
