import { type Probe, toldTwice } from './probe';

const de = toldTwice('de');

/** German articles that tell one figure twice, and such as only seem to. */
export const deTold: readonly Probe[] = [
  de(
    'Überschrift und Text, Bewertung in anderen Worten',
    '2025-06-18',
    `<h1>Helsing ist jetzt zwölf Milliarden Euro wert</h1><p>München. Das Rüstungs-Start-up Helsing hat sich frisches Geld besorgt. Die Investoren um Daniel Ek veranschlagen den Wert der Firma auf 13,6 Milliarden Euro.</p>`,
    ['zwölf Milliarden Euro', '13,6 Milliarden Euro'],
  ),
  de(
    'Überschrift und Text, Unternehmen umschrieben',
    '2025-12-02',
    `<h1>Black Forest Labs sammelt 300 Millionen Dollar ein</h1><p>Es ist eine der größten Runden des Jahres. Angeführt von Salesforce, stecken Geldgeber 350 Millionen Dollar in das Freiburger KI-Start-up.</p>`,
    ['300 Millionen Dollar', '350 Millionen Dollar'],
  ),
  de(
    'Stichpunkt und Text, Runde',
    '2025-09-10',
    `<h1>Ein Riese aus Paris</h1><ul><li>Mistral AI erhält 1,7 Milliarden Euro</li><li>ASML steigt ein</li></ul><p>Paris. Die Finanzierungsrunde, die ASML anführt, bringt Mistral AI 1,9 Milliarden Euro ein, wie die Firma mitteilte.</p>`,
    ['1,7 Milliarden Euro', '1,9 Milliarden Euro'],
  ),
  de(
    'Tabelle und Text, Umsatz',
    '2025-10-23',
    `<h1>SAP bleibt dran</h1><p>Im dritten Quartal 2025 setzte SAP 9,8 Milliarden Euro um.</p><table><tr><th>Drittes Quartal 2025</th><th>Umsatz in Mrd. Euro</th></tr><tr><td>SAP</td><td>9,08</td></tr></table>`,
    ['9,8 Milliarden Euro', '9,08'],
  ),
  de(
    'Bildunterschrift und Text',
    '2026-01-08',
    `<h1>Musk füllt die Kasse</h1><p>xAI wird nach der jüngsten Runde mit 230 Milliarden Dollar bewertet, heißt es bei Beteiligten.</p><figure><img src="a.jpg" alt=""><figcaption>Elon Musk: Seine Firma xAI ist 260 Milliarden Dollar wert.</figcaption></figure><p>Das Geld fließt in Chips.</p>`,
    ['230 Milliarden Dollar', '260 Milliarden Dollar'],
  ),
  de(
    'Frage und Antwort',
    '2025-07-20',
    `<h1>„Wir schlafen wenig“</h1><p>Anton Osika führt Lovable. Ein Gespräch.</p><p><strong>Herr Osika, Lovable hat gerade 200 Millionen Dollar von Accel bekommen. Wofür?</strong></p><p>Für Leute. Die 240 Millionen Dollar, die Accel in Lovable gesteckt hat, reichen für zwei Jahre.</p>`,
    ['200 Millionen Dollar', '240 Millionen Dollar'],
  ),
  de(
    'Anteil',
    '2025-09-10',
    `<h1>ASML übernimmt elf Prozent von Mistral AI</h1><p>Der niederländische Maschinenbauer zahlt 1,3 Milliarden Euro. Damit hält ASML künftig 14 Prozent an Mistral AI und entsendet jemanden in ein Gremium.</p>`,
    ['elf Prozent', '14 Prozent'],
  ),
  de(
    'Beschäftigte',
    '2025-11-20',
    `<h1>Helsing wächst weiter</h1><p>Helsing beschäftigt 900 Menschen, die meisten in München.</p><p>Vor vier Jahren gab es nur ein Büro. Inzwischen zählt Helsing 1150 Mitarbeiter.</p>`,
    ['900 Menschen', '1150 Mitarbeiter'],
    { open: ['900 Menschen', '1150 Mitarbeiter'] },
  ),
  de(
    'Auftragswert',
    '2025-09-18',
    `<h1>Nscale bekommt Großauftrag über 6,2 Milliarden Dollar von Microsoft</h1><p>Rechner am Polarkreis: Microsoft mietet in Narvik Kapazität von Nscale. Der Vertrag zwischen Nscale und Microsoft hat ein Volumen von 6,8 Milliarden Dollar.</p>`,
    ['6,2 Milliarden Dollar', '6,8 Milliarden Dollar'],
  ),
  de(
    'Kaufpreis',
    '2026-06-17',
    `<h1>SpaceX kauft Cursor für 60 Milliarden Dollar</h1><p>Elon Musk greift zu. 66 Milliarden Dollar zahlt SpaceX für das Programmier-Start-up Cursor, wie beide Seiten am Dienstag mitteilten.</p>`,
    ['60 Milliarden Dollar', '66 Milliarden Dollar'],
  ),
  de(
    'hochgerechneter Umsatz',
    '2025-11-20',
    `<h1>Lovable erreicht 200 Millionen Dollar annualisierten Umsatz</h1><p>Stockholm. Vier Monate nach dem letzten Meilenstein meldet Lovable den nächsten: Die annualisierten Erlöse sind auf 240 Millionen Dollar gestiegen.</p>`,
    ['200 Millionen Dollar', '240 Millionen Dollar'],
  ),
  de(
    'Millionen und Milliarden',
    '2025-12-19',
    `<h1>Lovable erhält 330 Millionen Dollar</h1><p>CapitalG und Menlo Ventures führten die Runde an. Mit der Finanzierung über 330 Milliarden Dollar will Lovable Büros in Boston und London eröffnen.</p>`,
    ['330 Millionen Dollar', '330 Milliarden Dollar'],
  ),
  de(
    'andere Währung',
    '2025-06-18',
    `<h1>Helsing sammelt 600 Millionen Euro ein</h1><p>Daniel Ek legt nach: Seine Firma Prima Materia führt die Runde über 600 Millionen Dollar für Helsing an.</p>`,
    ['600 Millionen Euro', '600 Millionen Dollar'],
  ),
  de(
    'Kapital insgesamt',
    '2025-06-18',
    `<h1>Helsing holt sich Geld</h1><p>Insgesamt hat Helsing seit der Gründung 1,37 Milliarden Euro eingesammelt. Die jüngste Runde führt Prima Materia an.</p><p>Damit summiert sich das bisher eingeworbene Kapital von Helsing auf 1,57 Milliarden Euro.</p>`,
    ['1,37 Milliarden Euro', '1,57 Milliarden Euro'],
  ),
  de(
    'Verlust im Halbjahr',
    '2025-10-02',
    `<h1>OpenAI verliert 13,5 Milliarden Dollar im ersten Halbjahr 2025</h1><p>Wachstum kostet. In den ersten sechs Monaten 2025 stand bei OpenAI unterm Strich ein Fehlbetrag von 15,3 Milliarden Dollar, bei 4,3 Milliarden Dollar Umsatz.</p>`,
    ['13,5 Milliarden Dollar', '15,3 Milliarden Dollar'],
  ),
  de(
    'Nutzer',
    '2025-11-13',
    `<h1>Jeder ein Programmierer</h1><p>Lovable zählt inzwischen acht Millionen Nutzer.</p><p>Geworben wurde kaum: Lovable hat zehn Millionen Nutzer, sagt eine Sprecherin.</p>`,
    ['acht Millionen Nutzer', 'zehn Millionen Nutzer'],
    { open: ['acht Millionen Nutzer', 'zehn Millionen Nutzer'] },
  ),
  de(
    'Investitionen eines Quartals',
    '2025-10-30',
    `<h1>Microsoft steckt 34,9 Milliarden Dollar in Rechenzentren</h1><p>Redmond. Der Ausbau geht weiter. Von Juli bis September 2025 beliefen sich die Investitionen von Microsoft auf 39,4 Milliarden Dollar.</p>`,
    ['34,9 Milliarden Dollar', '39,4 Milliarden Dollar'],
  ),
  de(
    'Gespräche mit zwei Summen',
    '2026-06-06',
    `<h1>Lovable verhandelt über Bewertung von zwölf Milliarden Dollar</h1><p>Lovable spricht mit Investoren über eine neue Runde, sagen zwei Eingeweihte. Das Start-up könnte dabei mit 14 Milliarden Dollar bewertet werden.</p>`,
    ['zwölf Milliarden Dollar', '14 Milliarden Dollar'],
  ),
  de(
    'zwei Quellen',
    '2026-01-08',
    `<h1>Was ist xAI wert?</h1><p>Die Runde steht. Laut Bloomberg wird xAI nun mit 230 Milliarden Dollar bewertet. CNBC beziffert die Bewertung von xAI unter Berufung auf Insider auf 260 Milliarden Dollar.</p>`,
    ['230 Milliarden Dollar', '260 Milliarden Dollar'],
  ),
  de(
    'zwei Quellen in einem Satz',
    '2025-12-10',
    `<p>Harvey wächst. Die „Financial Times“ beziffert die jüngste Bewertung von Harvey auf acht Milliarden Dollar, das „Handelsblatt“ auf neun Milliarden Dollar.</p>`,
    ['acht Milliarden Dollar', 'neun Milliarden Dollar'],
    { open: ['acht Milliarden Dollar', 'neun Milliarden Dollar'] },
  ),
  de(
    'Vorspann und Text, eine Beteiligung',
    '2026-01-27',
    `<h1>Nvidia stützt CoreWeave</h1><p><b>Nvidia steckt zwei Milliarden Dollar in CoreWeave. Die Aktie steigt.</b></p><p>Santa Clara. Die Kalifornier legen nach. Nvidia investiert 2,6 Milliarden Dollar in CoreWeave und bekommt dafür Stammaktien.</p>`,
    ['zwei Milliarden Dollar', '2,6 Milliarden Dollar'],
  ),
  de(
    'gerundete Überschrift',
    '2025-09-10',
    `<h1>Mistral AI ist fast zwölf Milliarden Euro wert</h1><p>ASML führt die Runde an. Mistral AI wird mit 11,7 Milliarden Euro bewertet, das frische Geld eingerechnet.</p>`,
  ),
  de(
    'mehr als und genau',
    '2025-11-11',
    `<h1>CoreWeave setzt mehr als 1,3 Milliarden Dollar um</h1><p>Im dritten Quartal 2025 erlöste CoreWeave 1,36 Milliarden Dollar.</p>`,
  ),
  de(
    'früherer Wert',
    '2025-06-18',
    `<h1>Helsing mit zwölf Milliarden Euro bewertet</h1><p>Prima Materia führt die Runde an. Vor einem Jahr war Helsing noch mit rund fünf Milliarden Euro bewertet worden.</p>`,
  ),
  de(
    'Teil einer Runde',
    '2025-09-10',
    `<h1>Mistral AI erhält 1,7 Milliarden Euro</h1><p>Der größte Batzen kommt aus den Niederlanden: ASML steuert 1,3 Milliarden Euro bei.</p>`,
  ),
  de(
    'zwei Runden eines Jahres',
    '2025-11-14',
    `<h1>Cursor bekommt 2,3 Milliarden Dollar</h1><p>Es ist die zweite große Runde des Jahres: Im Juni hatte Cursor bereits 900 Millionen Dollar eingesammelt.</p>`,
  ),
  de(
    'erste Rate',
    '2025-09-23',
    `<h1>Nvidia will bis zu 100 Milliarden Dollar in OpenAI stecken</h1><p>Das Geld fließt in Schritten. Eine erste Tranche von zehn Milliarden Dollar zahlt Nvidia, sobald das erste Gigawatt steht.</p>`,
  ),
  de(
    'Netto- und Betriebsverlust',
    '2025-10-02',
    `<h1>Tiefrot</h1><p>OpenAI machte im ersten Halbjahr 2025 einen Nettoverlust von 13,5 Milliarden Dollar. Der operative Verlust lag im ersten Halbjahr 2025 bei 7,8 Milliarden Dollar.</p>`,
  ),
  de(
    'vor und nach dem Geld',
    '2026-02-28',
    `<h1>OpenAI vor der Runde mit 730 Milliarden Dollar bewertet</h1><p>Amazon, Nvidia und Softbank geben zusammen 110 Milliarden Dollar. Nach der Runde ist OpenAI 840 Milliarden Dollar wert.</p>`,
  ),
  de(
    'Gespräche und Abschluss',
    '2025-06-14',
    `<h1>Meta übernimmt 49 Prozent von Scale AI</h1><p>Meta investiert 14,3 Milliarden Dollar in Scale AI. Zuvor war über bis zu 15 Milliarden Dollar von Meta verhandelt worden.</p>`,
  ),
  de(
    'Quartal und Jahr',
    '2026-02-03',
    `<h1>Palantir setzt 2025 4,48 Milliarden Dollar um</h1><p>Allein im vierten Quartal 2025 kam Palantir auf Erlöse von 1,41 Milliarden Dollar.</p>`,
  ),
  de(
    'Sparte und Ganzes',
    '2025-11-20',
    `<h1>Nvidia setzt 57,0 Milliarden Dollar um</h1><p>Davon entfielen 51,2 Milliarden Dollar auf das Geschäft von Nvidia mit Rechenzentren im dritten Quartal des Geschäftsjahres 2026.</p>`,
  ),
  de(
    'alte und neue Prognose',
    '2025-10-30',
    `<h1>Meta gibt mehr aus</h1><p>Meta rechnet für 2025 nun mit Investitionen von 70 bis 72 Milliarden Dollar. Bislang hatte der Konzern 66 bis 72 Milliarden Dollar veranschlagt.</p>`,
  ),
  de(
    'Summen mehrerer Geldgeber',
    '2026-02-28',
    `<h1>OpenAI sammelt 110 Milliarden Dollar ein</h1><p>Amazon gibt 50 Milliarden Dollar, Nvidia und Softbank geben je 30 Milliarden Dollar.</p>`,
  ),
  de(
    'Korrektur',
    '2025-06-18',
    `<h1>Helsing mit zwölf Milliarden Euro bewertet</h1><p>Prima Materia führt die Runde an.</p><p><em>Korrektur: In einer früheren Fassung hieß es, Helsing werde mit 13 Milliarden Euro bewertet.</em></p>`,
  ),
  de(
    'Umrechnung',
    '2025-09-10',
    `<h1>Mistral AI ist 11,7 Milliarden Euro wert</h1><p>ASML führt die Runde an, nach der Mistral AI mit 13,8 Milliarden Dollar bewertet wird.</p>`,
  ),
  de(
    'Standort und ganzes Unternehmen',
    '2025-11-20',
    `<h1>Helsing baut aus</h1><p>Helsing beschäftigt mehr als 900 Menschen. Am Standort Tussenhausen arbeiten 150 Beschäftigte.</p>`,
  ),
];
