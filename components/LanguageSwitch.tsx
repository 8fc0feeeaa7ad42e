import { useWords } from './words';

/** Language of the interface as a person chooses it; `auto` follows the browser. */
export type LanguageChoice = 'auto' | 'de' | 'en';

const NAMES: Readonly<Record<Exclude<LanguageChoice, 'auto'>, string>> = { de: 'Deutsch', en: 'English' };

/** Chooses the language of the interface. */
export function LanguageSwitch({
  choice,
  onChoose,
}: {
  choice: LanguageChoice;
  onChoose: (choice: LanguageChoice) => void;
}) {
  const words = useWords();
  return (
    <label class="language">
      <span>{words.t('language.label')}</span>
      <select value={choice} onChange={(event) => onChoose(event.currentTarget.value as LanguageChoice)}>
        <option value="auto">{words.t('language.auto')}</option>
        {Object.entries(NAMES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
