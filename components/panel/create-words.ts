import type { Language } from '../../lib/model';
import type { Words } from '../words';
import { wordsOf } from '../words-of';
import { messages as deClaim } from './claim-messages-de';
import { messages as enClaim } from './claim-messages-en';
import { messages as de } from './messages-de';
import { messages as en } from './messages-en';

const MESSAGES = { de: [...de, ...deClaim], en: [...en, ...enClaim] } as const;

/** The words of popup, side panel and report page: the interface's and their own. */
export const createPanelWords = (language: Language): Words => wordsOf(language, MESSAGES[language]);
