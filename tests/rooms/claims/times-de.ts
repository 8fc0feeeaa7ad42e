import type { ClaimGroup } from './sentence-groups';

/** German texts of 17 November 2025, and when each of their figures holds. */
export const de: readonly ClaimGroup[] = [
  {
    name: 'absolute Daten',
    cases: [
      ['Im März 2024 wurde Velora mit vier Milliarden Dollar bewertet.', '@2024-03'],
      ['Im Jänner holte sich Velora zwei Milliarden Dollar in einer Finanzierungsrunde.', '@2025-01'],
      ['Am 12. Juni sammelte Velora zwei Milliarden Dollar ein.', '@2025-06-12'],
      ['Ende 2023 wurde Velora mit vier Milliarden Dollar bewertet.', '@2023'],
      ['Mitte 2024 sammelte Velora zwei Milliarden Dollar ein.', '@2024'],
      ['Anfang Juni sammelte Velora zwei Milliarden Dollar ein.', '@2025-06'],
      ['Im Frühjahr 2024 wurde Velora mit vier Milliarden Dollar bewertet.', '@2024'],
      ['Seit Mai ist Velora vier Milliarden Dollar wert.', '@2025-05'],
      ['In den letzten Tagen des Jahres 2024 sammelte Velora zwei Milliarden Dollar ein.', '@2024'],
      ['Im Januar dieses Jahres wurde Velora mit vier Milliarden Dollar bewertet.', '@2025-01'],
      ['Im Mai vorigen Jahres wurde Velora mit vier Milliarden Dollar bewertet.', '@2024-05'],
    ],
  },
  {
    name: 'Daten vom Tag des Artikels aus',
    cases: [
      ['Im Vorjahr wurde Velora mit vier Milliarden Dollar bewertet.', '@2024'],
      ['Vor zwei Jahren sammelte Velora 200 Millionen Dollar ein.', '@2023'],
      ['Im letzten Mai wurde Velora mit vier Milliarden Dollar bewertet.', '@2025-05'],
      ['Vor vier Monaten sammelte Velora zwei Milliarden Dollar ein.', '@2025-07'],
      ['Vor einem halben Jahr wurde Velora mit vier Milliarden Dollar bewertet.', '@2025-05'],
      ['Vor anderthalb Jahren wurde Velora mit vier Milliarden Dollar bewertet.', '@2024'],
      ['Am Donnerstag sammelte Velora zwei Milliarden Dollar ein.', '@2025-11-13'],
      ['Gestern sammelte Velora zwei Milliarden Dollar ein.', '@2025-11-16'],
      ['Anfang des Monats sammelte Velora zwei Milliarden Dollar ein.', '@2025-11'],
      ['Vor einigen Jahren wurde Velora mit vier Milliarden Dollar bewertet.', '@-'],
      ['In den vergangenen Monaten sammelte Velora zwei Milliarden Dollar ein.', '@2025-11-17'],
      ['Velora ist inzwischen vier Milliarden Dollar wert.', '@2025-11-17'],
    ],
  },
  {
    name: 'Daten von einem anderen Datum aus',
    cases: [
      [
        'Im Juni 2024 wurde Velora mit 14 Milliarden Dollar bewertet, ein Jahr zuvor waren es sieben Milliarden Dollar.',
        '@2024-06',
        '@2023',
      ],
      [
        'Im Oktober 2024 sammelte Velora zwei Milliarden Dollar ein, damals zu einer Bewertung von 14 Milliarden Dollar.',
        '@2024-10',
        '@2024-10',
      ],
      [
        'Im vergangenen Juli sammelte Velora zwei Milliarden Dollar ein. Drei Monate davor waren es 450 Millionen Dollar.',
        '@2025-07',
        '@2025-04',
      ],
      [
        'Im September 2024 wurde Velora mit 14 Milliarden Dollar bewertet. Seither hält Omnivox 20 Prozent an Velora.',
        '@2024-09',
        '@2024-09',
      ],
    ],
  },
  {
    name: 'welches Datum zu welcher Zahl gehört',
    cases: [
      [
        'Velora ist 29 Milliarden Dollar wert, gegenüber 13 Milliarden Dollar in der Runde vom Mai 2024.',
        '@2025-11-17',
        '@2024-05',
      ],
      [
        'Vor vier Monaten sammelte Velora 300 Millionen Dollar ein, zu einer Bewertung von zwei Milliarden Dollar – im Januar 2023 war es noch eine Milliarde Dollar.',
        '@2025-07',
        '@2025-07',
        '@2023-01',
      ],
      [
        'Velora holte im März 2024 600 Millionen Dollar in einer Finanzierungsrunde; der Wert stieg auf zwei Milliarden Dollar.',
        '@2024-03',
        '@2024-03',
      ],
      [
        'Die Bewertung von Velora klettert auf 13,8 Milliarden Dollar (2021: 7,3 Milliarden Dollar).',
        '@2025-11-17',
        '@2021',
      ],
      ['Das 2021 gegründete Start-up Velora wird mit vier Milliarden Dollar bewertet.', '@2025-11-17'],
      ['Velora, 2018 in Linz gegründet, wird mit vier Milliarden Dollar bewertet.', '@2025-11-17'],
      ['Seit der Gründung 2018 hat Velora insgesamt 900 Millionen Dollar eingesammelt.', '@2025-11-17'],
      ['Bei der letzten Finanzierung im Dezember wurde Velora mit vier Milliarden Dollar bewertet.', '@2024-12'],
      ['Omnivox zahlt Velora bis 2030 vier Milliarden Dollar für Rechenleistung.', '@2025-11-17'],
    ],
  },
  {
    name: 'Zeiträume',
    cases: [
      ['Brightmoor setzte im zweiten Quartal 44 Milliarden Dollar um.', 'in 2025-Q2'],
      ['Brightmoor setzte zwischen April und Juni 44 Milliarden Dollar um.', 'in 2025-Q2'],
      ['Von Januar bis Juni erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025-H1'],
      [
        'In den drei Monaten bis Ende September erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.',
        'in 2025-Q3',
      ],
      ['In den ersten neun Monaten erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025-9M'],
      ['In den ersten drei Quartalen 2024 erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2024-9M'],
      ['Im ersten Halbjahr 2025 erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025-H1'],
      ['Der Umsatz von Brightmoor lag im Vorjahr bei 44 Milliarden Dollar.', 'in 2024'],
      ['Für 2026 erwartet Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2026'],
      ['Heuer will Brightmoor zwei Milliarden Dollar in Rechenzentren investieren.', 'in 2025'],
      ['Im laufenden Quartal erwartet Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025-Q4'],
      ['Im Gesamtjahr erwartet Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025'],
      ['In Q3/25 erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in 2025-Q3'],
    ],
  },
  {
    name: 'Geschäftsjahre',
    cases: [
      ['Im Geschäftsjahr 2024/25 erzielte Quillfeather einen Umsatz von 44 Milliarden Dollar.', 'in FY2025'],
      ['Im abgelaufenen Geschäftsjahr erzielte Quillfeather einen Umsatz von 44 Milliarden Dollar.', 'in FY2025'],
      ['Im laufenden Geschäftsjahr will Quillfeather 80 Milliarden Dollar in Rechenzentren investieren.', 'in FY2026'],
      [
        'Im ersten Quartal des Geschäftsjahres erzielte Quillfeather einen Umsatz von 44 Milliarden Dollar.',
        'in FY2026-Q1',
      ],
      ['Im Geschäftsjahr bis Ende März erzielte Brightmoor einen Umsatz von 44 Milliarden Dollar.', 'in FY2025'],
    ],
  },
  {
    name: 'Vergleiche mit dem Jahr davor',
    cases: [
      [
        'Brightmoor setzte im dritten Quartal neun Milliarden Dollar um, vor Jahresfrist waren es 6,8 Milliarden Dollar.',
        'in 2025-Q3',
        'in 2024-Q3',
      ],
      [
        'Brightmoor setzte von Januar bis Juni 148 Millionen Dollar um nach 131 Millionen Dollar in der Vorjahresperiode.',
        'in 2025-H1',
        'in 2024-H1',
      ],
      [
        'Der Umsatz von Brightmoor lag 2024 bei 510 Millionen Dollar, im Jahr davor waren es 480 Millionen Dollar.',
        'in 2024',
        'in 2023',
      ],
      [
        'Im dritten Quartal stieg der Umsatz von Brightmoor um 14 Prozent gegenüber dem Vorjahr auf neun Milliarden Dollar.',
        'in 2025-Q3',
      ],
      [
        'Brightmoor meldete für das dritte Quartal einen Umsatz von neun Milliarden Dollar. Im selben Zeitraum 2024 waren es acht Milliarden Dollar.',
        'in 2025-Q3',
        'in 2024-Q3',
      ],
      [
        'Der Umsatz von Brightmoor lag im zweiten Quartal 2025 bei neun Milliarden Dollar. Der Verlust betrug zwei Milliarden Dollar.',
        'in 2025-Q2',
        'in 2025-Q2',
      ],
    ],
  },
  {
    name: 'Überschriften, Listen, Tabellen',
    cases: [
      [
        '# 2021\n\nVelora sammelt 200 Millionen Dollar ein.\n\n# März 2023\n\nVelora wird mit vier Milliarden Dollar bewertet.',
        '@2021',
        '@2023-03',
      ],
      [
        '- März 2024: Velora sammelt zwei Milliarden Dollar ein.\n- 2022 – Velora wird mit vier Milliarden Dollar bewertet.',
        '@2024-03',
        '@2022',
      ],
      [
        'Firma\tRunde\tAbschluss\nVelora\t200 Millionen Dollar\tFebruar 2024\nDataforge\t30 Millionen Dollar\tMai 2023',
        '@2024-02',
        '@2023-05',
      ],
      ['Brightmoor\t2024\t2025\nUmsatz\t40 Milliarden Dollar\t44 Milliarden Dollar', 'in 2024', 'in 2025'],
      [
        'Brightmoor: Umsatz nach Quartalen\n\nQuartal\tUmsatz 2024\nI\tBrightmoor 9 Milliarden Dollar\nIV\tBrightmoor 11 Milliarden Dollar',
        'in 2024-Q1',
        'in 2024-Q4',
      ],
      [
        'Firma (Quartalsende)\tUmsatz\nBrightmoor (September)\t9 Milliarden Dollar\nQuillfeather (September)\t44 Milliarden Dollar',
        'in 2025-Q3',
        'in 2025-Q3',
      ],
    ],
  },
  {
    name: 'Teile des Jahres nach ihrem letzten Monat',
    cases: [
      ['Im Septemberquartal erzielte Brightmoor einen Umsatz von neun Milliarden Dollar.', 'in 2025-Q3'],
      ['Im Juni-Quartal 2024 erzielte Brightmoor einen Umsatz von acht Milliarden Dollar.', 'in 2024-Q2'],
      ['Im Schlussviertel 2024 erzielte Brightmoor einen Umsatz von acht Milliarden Dollar.', 'in 2024-Q4'],
    ],
  },
  {
    name: 'Entwicklungen in einem Zeitraum',
    cases: [
      [
        'Der Umsatz von Brightmoor stieg 2024 von 700 Millionen Dollar auf eine Milliarde Dollar.',
        'in 2023',
        'in 2024',
      ],
      [
        'Der Prospekt zeigt: im Jahr 2024 lag der Umsatz von Brightmoor bei 31 Millionen Dollar, in der ersten Hälfte 2025 lag der Umsatz bei 19 Millionen Dollar.',
        'in 2024',
        'in 2025-H1',
      ],
    ],
  },
  {
    name: 'Zeit aus dem Satz davor oder dem Nebensatz',
    cases: [
      ['Lange geschah nichts. Dann kam der Juni. Velora sammelte zwei Milliarden Dollar ein.', '@2025-06'],
      ['Velora sammelte zwei Milliarden Dollar ein, als im Mai 2024 auch Omnivox einstieg.', '@2024-05'],
      ['Im Vorjahr, im September, sammelte Velora zwei Milliarden Dollar ein.', '@2024-09'],
      ['Im Februar soll Omnivox zwei Milliarden Dollar in Velora investieren.', '@2026-02'],
    ],
  },
];
