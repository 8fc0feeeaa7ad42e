import type { MeasureTable } from '../../model/tables/measures';
import { list } from '../list';
import { MEDIA } from '../media';

/** German words by which a text tells apart what is called alike. */
export const measures: MeasureTable = {
  daily: ['täglich', 'am tag', 'pro tag'],
  weekly: ['wöchentlich', 'pro woche', 'in der woche', 'jede woche'],
  monthly: ['monatlich', 'pro monat', 'im monat', 'jeden monat'],
  paying: ['zahlend', 'abonnent', 'bezahl'],
  net: [
    'nettogewinn',
    'nettoverlust',
    'nettoergebnis',
    'unterm strich',
    'unter dem strich',
    'nach steuern',
    'überschuss',
  ],
  operating: ['operativ', 'betriebsgewinn', 'betriebsverlust', 'betriebsergebnis', 'ebit'],
  adjusted: ['bereinigt'],
  pretax: ['vor steuern', 'vorsteuer'],
  rounds: ['series', 'serie', 'runde'],
  namedRounds: ['seed', 'pre-seed', 'series seed', 'brückenfinanzierung'],
  revised: list(`
  korrektur; korrekturen; berichtigung; richtigstellung; in eigener sache; ursprünglich; korrigiert; korrigierte; nachträglich; revidiert; revidierte; in wahrheit; richtig ist; rückwirkend;
  hatte es geheißen; hatte es noch geheißen; zuvor hieß es; berichtigt; berichtigte; in einer früheren; zuvor genannten;
  zunächst gemeldet; zunächst war von; bisher war von; bislang war von; statt der`),
  formerly: [
    'bislang',
    'bisher',
    'bisherigen',
    'zuvor',
    'zuletzt',
    'ursprünglich',
    'anfangs',
    'vorher',
    'vormals',
    'einst',
    'früheren',
    'nach',
    'gegenüber',
    'statt',
    'verglichen mit',
    'im vergleich zu',
    'noch',
  ],
  sources: [
    ...MEDIA,
    ...list(`
    zeitung; blatt; agentur; nachrichtenagentur; magazin; branchendienst; dienst; insider; insidern; kreise; kreisen;
    bericht; berichte; medienbericht; medien; sender; portal; analysten; quelle; quellen; beobachter; reporter;
    unternehmen selbst; börsenbrief; newsletter; fachblatt; wirtschaftszeitung; tageszeitung; nachrichtendienst`),
  ],
};
