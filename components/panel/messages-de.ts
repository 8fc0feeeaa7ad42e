import marks from '../../assets/locales/de/marks.json';
import memory from '../../assets/locales/de/memory.json';
import panel from '../../assets/locales/de/panel.json';
import reports from '../../assets/locales/de/reports.json';
import text from '../../assets/locales/de/text.json';
import ui from '../../assets/locales/de/ui.json';
import verdicts from '../../assets/locales/de/verdicts.json';
import type { Messages } from '../words-of';

/** Messages of popup, side panel and report page in this language, but for those of `claim-messages-de`. */
export const messages: readonly Messages[] = [marks, verdicts, ui, panel, memory, reports, text];
