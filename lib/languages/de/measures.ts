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
  zunächst gemeldet; zunächst war von; bisher war von; bislang war von; statt der; statt wie; stellte sich heraus; entpuppte sich;
  entpuppten sich; erwiesen sich als; erwies sich als; in wirklichkeit; nachgeprüft; nachprüfung; nachgerechnet; aufgebläht; aufgeblähte;
  aufgeblähten; frisiert; geschönt; geschönte; geschönten; erfunden; fingiert; übrig blieben; vorgegaukelt; einst gemeldet;
  einst gemeldeten; einst ausgewiesenen; zu hoch angegeben; zu niedrig angegeben`),
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
  further: list(`
  weitere; weiteren; weiterer; weiteres; zusätzliche; zusätzlichen; zusätzlich; nochmals; noch einmal; noch mal;
  übrige; übrigen; restliche; restlichen; verbleibende; verbleibenden; die anderen; hinzu kommen; dazu kommen; dazu`),
  rest: list(`
  übrige; übrigen; restliche; restlichen; der rest; den rest; verbleibende; verbleibenden; die anderen; alle anderen;
  weitere beteiligte gibt es nicht; weitere eigner gibt es nicht; weitere eigentümer gibt es nicht;
  weitere gesellschafter gibt es nicht; weitere aktionäre gibt es nicht; sonst niemand; sonst niemandem; keine weiteren eigner;
  keine weiteren gesellschafter; keine weiteren aktionäre; keine weiteren anteilseigner; keine weiteren beteiligten`),
  keeps: list(`
  behält; behalten; behielt; behielten; verbleiben; verbleibt; verblieben; bleiben bei; bleibt bei; blieben bei; bleiben beim; bleibt beim;
  hält weiter; hält weiterhin; halten weiter; halten weiterhin; weiterhin bei; weiter bei; bleiben in den händen`),
  sources: [
    ...MEDIA,
    ...list(`
    zeitung; blatt; agentur; nachrichtenagentur; magazin; branchendienst; dienst; insider; insidern; kreise; kreisen;
    bericht; berichte; medienbericht; medien; sender; portal; analysten; quelle; quellen; beobachter; reporter;
    unternehmen selbst; börsenbrief; newsletter; fachblatt; wirtschaftszeitung; tageszeitung; nachrichtendienst`),
  ],
};
