import { formatToParts } from 'intl-messageformat';
import type { Language } from '../model';
import { keptInPlace } from './direction';
import { dateFormat, numberFormat, pluralRules } from './intl';
import { type CompiledMessage, type ReadyMessage, readyMessage } from './message';

/** Messages of one language by key, in ICU MessageFormat: their texts, or as the build compiled them. */
export type Catalogue = Readonly<Record<string, string | CompiledMessage>>;

/** What a message's placeholders are filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says messages in one language. Holds its compiled messages itself; formatters are shared. */
export interface Translator {
  readonly locale: Language;
  /** Whether a message with that key exists. */
  has(key: string): boolean;
  /**
   * The message in this language.
   *
   * @throws RangeError when no catalogue has the key; Error when a placeholder gets no value.
   */
  t(key: string, values?: MessageValues): string;
}

/** Values as they may stand in a message: none turns the words around it. */
function inPlace(values: MessageValues = {}): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? keptInPlace(value) : value]),
  );
}

/** Styles by name: no message has one (see `compileMessage`). */
const NO_STYLES = { number: {}, date: {}, time: {} };

/** A translator over catalogues of one language; of two messages with one key the later wins. */
export function createTranslator(locale: Language, catalogues: readonly Catalogue[]): Translator {
  const messages: Catalogue = Object.assign({}, ...catalogues);
  const compiled = new Map<string, ReadyMessage>();
  const formatters = {
    getNumberFormat: (_: unknown, options?: Intl.NumberFormatOptions) => numberFormat(locale, options),
    getDateTimeFormat: (_: unknown, options?: Intl.DateTimeFormatOptions) => dateFormat(locale, options),
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => pluralRules(locale, options),
  };
  const messageFor = (key: string): ReadyMessage => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const given = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (given === undefined) throw new RangeError(`no message "${key}" in ${locale}`);
    const message = readyMessage(given);
    compiled.set(key, message);
    return message;
  };
  // Without an object per message: making one looks up what locales the browser supports each time.
  const say = (message: ReadyMessage, key: string, values: MessageValues): string =>
    formatToParts(message, locale, formatters, NO_STYLES, values, undefined, key)
      .map(({ value }) => value)
      .join('');
  return {
    locale,
    has: (key) => Object.hasOwn(messages, key),
    t: (key, values) => say(messageFor(key), key, inPlace(values)),
  };
}
