import { changedIn, type Probe } from './probe';

const de = changedIn('de');

/** German texts in which a figure of the record was changed, and right ones beside them. */
export const deChanged: readonly Probe[] = [
  de('2025-06-18', 'Helsing hat 600 Millionen Euro eingesammelt und ist nun mit 9,5 Milliarden Euro bewertet.', [
    '9,5 Milliarden Euro',
  ]),
  de('2025-06-18', 'Das Münchner Rüstungs-Start-up Helsing bekommt 780 Millionen Euro von Prima Materia und anderen.', [
    '780 Millionen Euro',
  ]),
  de('2025-06-18', 'Helsing sammelt 600 Millionen Dollar ein. Angeführt wird die Runde von Prima Materia.', [
    '600 Millionen Dollar',
  ]),
  de(
    '2025-12-02',
    'Black Forest Labs erhält 300 Millionen Dollar. Die Freiburger sind damit 2,5 Milliarden Dollar wert.',
    ['2,5 Milliarden Dollar'],
  ),
  de(
    '2025-12-02',
    'Die Freiburger Firma Black Forest Labs hat sich 380 Millionen Dollar frisches Kapital besorgt, angeführt von Salesforce.',
    ['380 Millionen Dollar'],
  ),
  de('2025-09-10', 'ASML steckt 1,3 Milliarden Euro in Mistral AI und hält künftig 17 Prozent der Anteile.', [
    '17 Prozent',
  ]),
  de('2025-09-10', 'Mistral AI sammelt 2,3 Milliarden Euro ein, größter Geldgeber ist ASML.', ['2,3 Milliarden Euro']),
  de('2025-09-10', 'Mistral AI sammelt 1,7 Milliarden Euro ein und ist nun 1,17 Milliarden Euro wert.', [
    '1,17 Milliarden Euro',
  ]),
  de('2025-06-14', 'Meta übernimmt 39 Prozent an Scale AI und zahlt dafür 14,3 Milliarden Dollar.', ['39 Prozent']),
  de('2025-06-14', 'Meta zahlt 17,9 Milliarden Dollar für 49 Prozent an Scale AI.', ['17,9 Milliarden Dollar']),
  de('2025-11-12', 'Coreweave meldet für das dritte Quartal 2025 einen Umsatz von 1,74 Milliarden Dollar.', [
    '1,74 Milliarden Dollar',
  ]),
  de(
    '2025-08-05',
    'Palantir erlöste im zweiten Quartal 2025 1,3 Milliarden Dollar und verdiente 327 Millionen Dollar.',
    ['1,3 Milliarden Dollar'],
  ),
  de('2025-08-28', 'Nvidia setzte im zweiten Quartal des Geschäftsjahres 2026 39,8 Milliarden Dollar um.', [
    '39,8 Milliarden Dollar',
  ]),
  de(
    '2025-10-23',
    'Der Walldorfer Softwarekonzern SAP kam im dritten Quartal 2025 auf Erlöse von 11,3 Milliarden Euro.',
    ['11,3 Milliarden Euro'],
  ),
  de('2025-10-01', 'Coreweave liefert Meta bis 2031 Rechenleistung im Wert von 18,9 Milliarden Dollar.', [
    '18,9 Milliarden Dollar',
  ]),
  de(
    '2025-09-18',
    'Nscale und Microsoft haben einen Vertrag über 4,6 Milliarden Dollar für einen Standort in Norwegen geschlossen.',
    ['4,6 Milliarden Dollar'],
  ),
  de('2025-11-19', 'Anthropic will bei Microsoft Rechenleistung für 38 Milliarden Dollar kaufen.', [
    '38 Milliarden Dollar',
  ]),
  de('2025-10-29', 'Microsoft hält nun rund 35 Prozent an OpenAI, die Stiftung 26 Prozent.', ['35 Prozent']),
  de('2026-06-17', 'SpaceX kauft Cursor für 48 Milliarden Dollar.', ['48 Milliarden Dollar']),
  de(
    '2026-01-07',
    'xAI hat seine Finanzierungsrunde abgeschlossen. Nvidia, Cisco und andere geben 26 Milliarden Dollar.',
    ['26 Milliarden Dollar'],
  ),
  de('2025-09-18', 'Groq erhält 750 Millionen Dollar und wird jetzt mit 8,9 Milliarden Dollar bewertet.', [
    '8,9 Milliarden Dollar',
  ]),
  de('2025-09-18', 'Groq erhält 750 Milliarden Dollar in einer von Disruptive angeführten Runde.', [
    '750 Milliarden Dollar',
  ]),
  de('2025-11-19', 'Lambda hat in einer Runde unter Führung von TWG Global 1,9 Milliarden Dollar eingesammelt.', [
    '1,9 Milliarden Dollar',
  ]),
  de('2026-01-29', 'Meta investierte 2025 61,4 Milliarden Dollar und verdiente unterm Strich 60,5 Milliarden Dollar.', [
    '61,4 Milliarden Dollar',
  ]),
  de(
    '2026-01-27',
    'Synthesia bekommt 200 Millionen Dollar. Der Londoner Avatar-Spezialist wird nun mit 5,2 Milliarden Dollar bewertet.',
    ['5,2 Milliarden Dollar'],
  ),
  de('2025-12-05', 'Harvey wird derzeit mit fünf Milliarden Dollar bewertet und will mehr Juristen einstellen.', [
    'fünf Milliarden Dollar',
  ]),
  de('2026-01-20', 'Cursor, aktuell mit 9,9 Milliarden Dollar bewertet, eröffnet ein Büro in London.', [
    '9,9 Milliarden Dollar',
  ]),
  de('2025-11-14', 'Anthropic ist 61,5 Milliarden Dollar wert und will eigene Rechenzentren bauen.', [
    '61,5 Milliarden Dollar',
  ]),
  de(
    '2025-06-18',
    'Helsing hat 600 Millionen Euro eingesammelt und ist nun mit rund zwölf Milliarden Euro bewertet.',
    [],
  ),
  de(
    '2025-12-02',
    'Black Forest Labs erhält 300 Millionen Dollar und ist damit mehr als drei Milliarden Dollar wert.',
    [],
  ),
  de(
    '2025-09-10',
    'ASML steckt 1,3 Milliarden Euro in Mistral AI, das nun mit knapp zwölf Milliarden Euro bewertet wird. Im Sommer 2024 waren es 5,8 Milliarden Euro.',
    [],
  ),
  de('2025-11-12', 'Coreweave kam im dritten Quartal 2025 auf knapp 1,4 Milliarden Dollar Umsatz.', []),
  de('2025-10-01', 'Meta zahlt Coreweave bis 2031 bis zu 14,2 Milliarden Dollar.', []),
  de(
    '2025-10-29',
    'Microsoft hält gut ein Viertel an OpenAI, nämlich 27 Prozent im Wert von 135 Milliarden Dollar.',
    [],
  ),
  de('2026-01-07', 'xAI sammelt 20 Milliarden Dollar ein, fünf Milliarden Dollar mehr als geplant.', []),
  de(
    '2025-12-19',
    'Lovable holt 330 Millionen Dollar bei einer Bewertung von 6,6 Milliarden Dollar; im Juli waren es 200 Millionen bei 1,8 Milliarden Dollar.',
    [],
  ),
  de('2026-06-17', 'SpaceX kauft Cursor für etwa 60 Milliarden Dollar.', []),
  de('2025-10-23', 'SAP setzte im dritten Quartal 2025 gut neun Milliarden Euro um.', []),
];
