import deFeeds from '../../assets/locales/de/feeds.json';
import deMemory from '../../assets/locales/de/memory.json';
import de from '../../assets/locales/de/options.json';
import deQuality from '../../assets/locales/de/quality.json';
import deRecordReport from '../../assets/locales/de/record-report.json';
import deSettings from '../../assets/locales/de/settings.json';
import enFeeds from '../../assets/locales/en/feeds.json';
import enMemory from '../../assets/locales/en/memory.json';
import en from '../../assets/locales/en/options.json';
import enQuality from '../../assets/locales/en/quality.json';
import enRecordReport from '../../assets/locales/en/record-report.json';
import enSettings from '../../assets/locales/en/settings.json';
import type { Language } from '../../lib/model';
import { makeWords } from '../create-words';
import type { Words } from '../words';

/** Messages of the options page by language. */
const CATALOGUES = {
  de: [de, deFeeds, deSettings, deMemory, deQuality, deRecordReport],
  en: [en, enFeeds, enSettings, enMemory, enQuality, enRecordReport],
} as const;

/** The words of the options page: the interface's and its own. */
export function createOptionsWords(language: Language): Words {
  return makeWords(language, CATALOGUES[language]);
}
