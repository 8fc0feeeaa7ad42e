import marks from '../../assets/locales/en/marks.json';
import memory from '../../assets/locales/en/memory.json';
import panel from '../../assets/locales/en/panel.json';
import reports from '../../assets/locales/en/reports.json';
import text from '../../assets/locales/en/text.json';
import ui from '../../assets/locales/en/ui.json';
import verdicts from '../../assets/locales/en/verdicts.json';
import type { Messages } from '../words-of';

/** Messages of popup, side panel and report page in this language, but for those of `claim-messages-en`. */
export const messages: readonly Messages[] = [marks, verdicts, ui, panel, memory, reports, text];
