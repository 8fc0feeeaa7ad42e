import deClaim from '../../assets/locales/de/claim.json';
import deMemory from '../../assets/locales/de/memory.json';
import dePanel from '../../assets/locales/de/panel.json';
import deRecordReport from '../../assets/locales/de/record-report.json';
import deReports from '../../assets/locales/de/reports.json';
import deText from '../../assets/locales/de/text.json';
import enClaim from '../../assets/locales/en/claim.json';
import enMemory from '../../assets/locales/en/memory.json';
import enPanel from '../../assets/locales/en/panel.json';
import enRecordReport from '../../assets/locales/en/record-report.json';
import enReports from '../../assets/locales/en/reports.json';
import enText from '../../assets/locales/en/text.json';
import type { Language } from '../../lib/model';
import { makeWords } from '../create-words';
import type { Words } from '../words';

/** Messages of popup, side panel and report page by language. */
const CATALOGUES = {
  de: [dePanel, deClaim, deMemory, deRecordReport, deReports, deText],
  en: [enPanel, enClaim, enMemory, enRecordReport, enReports, enText],
} as const;

/** The words of popup and side panel: the interface's and their own. */
export function createPanelWords(language: Language): Words {
  return makeWords(language, CATALOGUES[language]);
}
