import type { SentenceGroup } from './sentence-groups';

const body = 'Beide Seiten wollten sich zu der Sache nicht äußern, als sie am Montagabend danach gefragt wurden.';
/** A headline, above a paragraph without figures. */
const headline = (text: string): string => `${text}\n\n${body}`;

/** Sentences in German, and what must become of each figure. */
export const de: readonly SentenceGroup[] = [
  {
    name: 'Bewertung',
    cases: [
      [headline('Velora mit 29 Milliarden Dollar bewertet'), 'velora valuation 29e9 USD'],
      [headline('Bewertung von Velora steigt auf 29 Milliarden Dollar'), 'velora valuation 29e9 USD'],
      ['Velora wird mit 29 Milliarden Dollar bewertet.', 'velora valuation 29e9 USD'],
      ['Die Geldgeber bewerten Velora mit 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Velora kommt auf eine Bewertung von 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Die Bewertung von Velora liegt bei 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Veloras Bewertung beträgt 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Velora ist inzwischen rund 29 Milliarden Dollar wert.', 'velora valuation 29e9 USD'],
      ['Das Start-up Velora wurde dabei mit mehr als 29 Milliarden Dollar bewertet.', 'velora valuation 29e9.. USD'],
      ['Bewertet wird Velora nun mit 29 Mrd. Dollar.', 'velora valuation 29e9 USD'],
      [
        'Im Überblick:\n\n- Velora: Bewertung 29 Milliarden Dollar\n- Dataforge: Bewertung 3 Milliarden Dollar',
        'velora valuation 29e9 USD',
        'dataforge valuation 3e9 USD',
      ],
      [
        'Firma\tBewertung\nVelora\t29 Milliarden Dollar\nDataforge\t3 Milliarden Dollar',
        'velora valuation 29e9 USD',
        'dataforge valuation 3e9 USD',
      ],
    ],
  },
  {
    name: 'Börsenwert',
    cases: [
      [headline('Börsenwert von Brightmoor übersteigt 400 Milliarden Dollar'), 'brightmoor market_cap 400e9.. USD'],
      ['Der Börsenwert von Brightmoor liegt bei 400 Milliarden Dollar.', 'brightmoor market_cap 400e9 USD'],
      ['Brightmoor kommt auf eine Marktkapitalisierung von 400 Milliarden Dollar.', 'brightmoor market_cap 400e9 USD'],
      ['An der Börse ist Brightmoor 400 Milliarden Dollar wert.', 'brightmoor market_cap 400e9 USD'],
      ['Brightmoor wird an der Börse mit 400 Milliarden Dollar bewertet.', 'brightmoor market_cap 400e9 USD'],
      [
        'Firma\tBörsenwert\nBrightmoor\t400 Milliarden Dollar\nOmnivox\t2,1 Billionen Dollar',
        'brightmoor market_cap 400e9 USD',
        'omnivox market_cap 2100e9 USD',
      ],
      [
        '- Brightmoor: Börsenwert 400 Milliarden Dollar\n- Omnivox: Börsenwert 2,1 Billionen Dollar',
        'brightmoor market_cap 400e9 USD',
        'omnivox market_cap 2100e9 USD',
      ],
    ],
  },
  {
    name: 'Finanzierungsrunde',
    cases: [
      [headline('Velora sammelt zwei Milliarden Dollar ein'), 'velora funding_round 2e9 USD'],
      [
        headline('300 Millionen Dollar für Dataforge: Castellan Capital führt Runde an'),
        'dataforge funding_round 300e6 USD < castellan',
      ],
      ['Velora hat in einer Finanzierungsrunde zwei Milliarden Dollar eingesammelt.', 'velora funding_round 2e9 USD'],
      [
        'Velora sammelte zwei Milliarden Dollar von Castellan Capital und Ironbridge Partners ein.',
        'velora funding_round 2e9 USD < castellan, ironbridge',
      ],
      [
        'Eine Finanzierungsrunde über zwei Milliarden Dollar wurde von Velora abgeschlossen.',
        'velora funding_round 2e9 USD',
      ],
      [
        'Die Finanzierungsrunde von Dataforge über 300 Millionen Dollar wurde von Castellan Capital angeführt.',
        'dataforge funding_round 300e6 USD < castellan',
      ],
      [
        'Castellan Capital führte die 300 Millionen Dollar schwere Finanzierungsrunde von Dataforge an.',
        'dataforge funding_round 300e6 USD < castellan',
      ],
      ['Dataforge hat sich 300 Millionen Dollar frisches Kapital gesichert.', 'dataforge funding_round 300e6 USD'],
      ['Kelvar erhält 40 Millionen Euro Wagniskapital.', 'kelvar funding_round 40e6 EUR'],
      [
        'Runden der Woche:\n\n- Velora: Finanzierungsrunde über zwei Milliarden Dollar, angeführt von Castellan Capital\n- Dataforge: Finanzierungsrunde über 300 Millionen Dollar, angeführt von Ironbridge Partners',
        'velora funding_round 2e9 USD < castellan',
        'dataforge funding_round 300e6 USD < ironbridge',
      ],
      [
        'Firma\tRunde\tLead\nVelora\t2 Milliarden Dollar\tCastellan Capital\nDataforge\t300 Millionen Dollar\tIronbridge Partners',
        'velora funding_round 2e9 USD < castellan',
        'dataforge funding_round 300e6 USD < ironbridge',
      ],
      [
        'Velora nahm zwei Milliarden Dollar zu einer Bewertung von 29 Milliarden Dollar auf.',
        'velora funding_round 2e9 USD',
        'velora valuation 29e9 USD',
      ],
    ],
  },
  {
    name: 'Gesamtfinanzierung',
    cases: [
      ['Velora hat insgesamt 6,4 Milliarden Dollar eingesammelt.', 'velora total_funding 6.4e9 USD'],
      ['Seit der Gründung hat Velora 6,4 Milliarden Dollar eingesammelt.', 'velora total_funding 6.4e9 USD'],
      ['Bislang hat Velora 6,4 Milliarden Dollar eingesammelt.', 'velora total_funding 6.4e9 USD'],
      ['Die Gesamtfinanzierung von Velora beträgt 6,4 Milliarden Dollar.', 'velora total_funding 6.4e9 USD'],
      ['Damit summieren sich die Mittel von Velora auf 6,4 Milliarden Dollar.', 'velora total_funding 6.4e9 USD'],
      [
        'Firma\tGesamtfinanzierung\nVelora\t6,4 Milliarden Dollar\nDataforge\t900 Millionen Dollar',
        'velora total_funding 6.4e9 USD',
        'dataforge total_funding 900e6 USD',
      ],
    ],
  },
  {
    name: 'Investition',
    cases: [
      [headline('Omnivox investiert fünf Milliarden Dollar in Velora'), 'velora investment 5e9 USD < omnivox'],
      [headline('Omnivox steigt mit fünf Milliarden Dollar bei Velora ein'), 'velora investment 5e9 USD < omnivox'],
      ['Omnivox investiert fünf Milliarden Dollar in Velora.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox hat fünf Milliarden Dollar in Velora gesteckt.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox beteiligt sich mit fünf Milliarden Dollar an Velora.', 'velora investment 5e9 USD < omnivox'],
      [
        'Die Investition von Omnivox in Velora beläuft sich auf fünf Milliarden Dollar.',
        'velora investment 5e9 USD < omnivox',
      ],
      ['Velora erhält von Omnivox fünf Milliarden Dollar.', 'velora investment 5e9 USD < omnivox'],
      ['Fünf Milliarden Dollar wurden von Omnivox in Velora investiert.', 'velora investment 5e9 USD < omnivox'],
      [
        'Mit der 5-Milliarden-Dollar-Investition in Velora wird Omnivox zum größten Geldgeber.',
        'velora investment 5e9 USD < omnivox',
      ],
      ['In Velora investiert Omnivox fünf Milliarden Dollar.', 'velora investment 5e9 USD < omnivox'],
      [
        'Geschäfte bisher:\n\n- Omnivox: Investition von fünf Milliarden Dollar in Velora\n- Brightmoor: Investition von 700 Millionen Dollar in Dataforge',
        'velora investment 5e9 USD < omnivox',
        'dataforge investment 700e6 USD < brightmoor',
      ],
      [
        'Investor\tZiel\tInvestition\nOmnivox\tVelora\t5 Milliarden Dollar\nBrightmoor\tDataforge\t700 Millionen Dollar',
        'velora investment 5e9 USD < omnivox',
        'dataforge investment 700e6 USD < brightmoor',
      ],
      [
        'Ziel\tInvestor\tInvestition\nVelora\tOmnivox\t5 Milliarden Dollar\nDataforge\tBrightmoor\t700 Millionen Dollar',
        'velora investment 5e9 USD < omnivox',
        'dataforge investment 700e6 USD < brightmoor',
      ],
    ],
  },
  {
    name: 'Anteil',
    cases: [
      [headline('Omnivox übernimmt 30 Prozent an Velora'), 'velora stake 30 percent < omnivox'],
      ['Omnivox hält 30 Prozent an Velora.', 'velora stake 30 percent < omnivox'],
      ['Omnivox besitzt einen Anteil von 30 Prozent an Velora.', 'velora stake 30 percent < omnivox'],
      ['30 Prozent von Velora gehören Omnivox.', 'velora stake 30 percent < omnivox'],
      ['Die Beteiligung von Omnivox an Velora beträgt 30 Prozent.', 'velora stake 30 percent < omnivox'],
      ['Omnivox ist mit 30 Prozent an Velora beteiligt.', 'velora stake 30 percent < omnivox'],
      [
        'Für fünf Milliarden Dollar erwirbt Omnivox 30 Prozent der Anteile an Velora.',
        'velora investment 5e9 USD < omnivox',
        'velora stake 30 percent < omnivox',
      ],
      [
        'Eigentümer:\n\n- Omnivox: Anteil von 30 Prozent an Velora\n- Brightmoor: Anteil von 8 Prozent an Velora',
        'velora stake 30 percent < omnivox',
        'velora stake 8 percent < brightmoor',
      ],
      [
        'Investor\tZiel\tAnteil\nOmnivox\tVelora\t30 Prozent\nBrightmoor\tDataforge\t8 Prozent',
        'velora stake 30 percent < omnivox',
        'dataforge stake 8 percent < brightmoor',
      ],
    ],
  },
  {
    name: 'Kaufpreis',
    cases: [
      [
        headline('Omnivox kauft Dataforge für 3,4 Milliarden Dollar'),
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      ['Omnivox übernimmt Dataforge für 3,4 Milliarden Dollar.', 'dataforge acquisition_price 3.4e9 USD < omnivox'],
      ['Omnivox hat Dataforge für 3,4 Milliarden Dollar gekauft.', 'dataforge acquisition_price 3.4e9 USD < omnivox'],
      [
        'Dataforge wurde für 3,4 Milliarden Dollar von Omnivox übernommen.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      [
        'Dataforge wird für 3,4 Milliarden Dollar an Omnivox verkauft.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      ['Dataforge geht für 3,4 Milliarden Dollar an Omnivox.', 'dataforge acquisition_price 3.4e9 USD < omnivox'],
      ['Der Kaufpreis für Dataforge beträgt 3,4 Milliarden Dollar.', 'dataforge acquisition_price 3.4e9 USD'],
      [
        'Für 3,4 Milliarden Dollar kauft Omnivox den Datenspezialisten Dataforge.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      [
        'Übernahmen:\n\n- Dataforge, gekauft von Omnivox für 3,4 Milliarden Dollar\n- Sablewood, gekauft von Brightmoor für 800 Millionen Dollar',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
        'sablewood acquisition_price 800e6 USD < brightmoor',
      ],
      [
        'Käufer\tZiel\tKaufpreis\nOmnivox\tDataforge\t3,4 Milliarden Dollar\nBrightmoor\tSablewood\t800 Millionen Dollar',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
        'sablewood acquisition_price 800e6 USD < brightmoor',
      ],
    ],
  },
  {
    name: 'Vertrag',
    cases: [
      [
        headline('Velora schließt Cloud-Vertrag über zehn Milliarden Dollar mit Omnivox'),
        'omnivox contract_value 10e9 USD < velora',
      ],
      [
        'Velora hat mit Omnivox einen Vertrag über zehn Milliarden Dollar geschlossen.',
        'omnivox contract_value 10e9 USD < velora',
      ],
      ['Velora zahlt Omnivox zehn Milliarden Dollar für Rechenleistung.', 'omnivox contract_value 10e9 USD < velora'],
      [
        'Velora mietet bei Omnivox Rechenleistung für zehn Milliarden Dollar.',
        'omnivox contract_value 10e9 USD < velora',
      ],
      [
        'Brightmoor erhält von Omnivox einen Auftrag über 900 Millionen Dollar.',
        'brightmoor contract_value 900e6 USD < omnivox',
      ],
      ['Omnivox liefert Velora Rechenleistung für zehn Milliarden Dollar.', 'omnivox contract_value 10e9 USD < velora'],
      [
        'Velora zahlte Dataforge 2024 rund 150 Millionen Dollar für dessen Dienste.',
        'dataforge contract_value 150e6 USD < velora',
      ],
      [
        'Kunde\tAnbieter\tVertrag\nVelora\tOmnivox\t10 Milliarden Dollar\nSablewood\tBrightmoor\t900 Millionen Dollar',
        'omnivox contract_value 10e9 USD < velora',
        'brightmoor contract_value 900e6 USD < sablewood',
      ],
      [
        'Aufträge:\n\n- Omnivox: Vertrag über zehn Milliarden Dollar mit Velora\n- Brightmoor: Vertrag über 900 Millionen Dollar mit Sablewood',
        'omnivox contract_value 10e9 USD < velora',
        'brightmoor contract_value 900e6 USD < sablewood',
      ],
    ],
  },
  {
    name: 'Umsatz',
    cases: [
      [headline('Brightmoor steigert Umsatz auf 44 Milliarden Dollar'), 'brightmoor revenue 44e9 USD'],
      ['Brightmoor erzielte 2024 einen Umsatz von 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD | in 2024'],
      [
        'Brightmoor setzte im zweiten Quartal 2025 44 Milliarden Dollar um.',
        'brightmoor revenue 44e9 USD | in 2025-Q2',
      ],
      ['Der Umsatz von Brightmoor lag 2024 bei 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD | in 2024'],
      ['Dataforge hat im vergangenen Jahr 870 Millionen Dollar umgesetzt.', 'dataforge revenue 870e6 USD'],
      ['Brightmoors Erlöse stiegen auf 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD'],
      ['44 Milliarden Dollar Umsatz machte Brightmoor im Jahr 2024.', 'brightmoor revenue 44e9 USD | in 2024'],
      [
        'Zahlen:\n\n- Brightmoor: Umsatz 44 Milliarden Dollar\n- Omnivox: Umsatz 61 Milliarden Dollar',
        'brightmoor revenue 44e9 USD',
        'omnivox revenue 61e9 USD',
      ],
      [
        'Firma\tUmsatz 2024\nBrightmoor\t44 Milliarden Dollar\nOmnivox\t61 Milliarden Dollar',
        'brightmoor revenue 44e9 USD | in 2024',
        'omnivox revenue 61e9 USD | in 2024',
      ],
    ],
  },
  {
    name: 'annualisierter Umsatz',
    cases: [
      [
        headline('Velora erreicht annualisierten Umsatz von 1,2 Milliarden Dollar'),
        'velora annualized_revenue 1.2e9 USD',
      ],
      [
        'Velora kommt auf einen annualisierten Umsatz von 1,2 Milliarden Dollar.',
        'velora annualized_revenue 1.2e9 USD',
      ],
      [
        'Der jährlich wiederkehrende Umsatz von Velora liegt bei 1,2 Milliarden Dollar.',
        'velora annualized_revenue 1.2e9 USD',
      ],
      ['Auf das Jahr hochgerechnet macht Velora 1,2 Milliarden Dollar Umsatz.', 'velora annualized_revenue 1.2e9 USD'],
      ['Veloras ARR beträgt 1,2 Milliarden Dollar.', 'velora annualized_revenue 1.2e9 USD'],
      [
        '- Velora: ARR 1,2 Milliarden Dollar\n- Dataforge: ARR 400 Millionen Dollar',
        'velora annualized_revenue 1.2e9 USD',
        'dataforge annualized_revenue 400e6 USD',
      ],
    ],
  },
  {
    name: 'Gewinn und Verlust',
    cases: [
      [headline('Brightmoor verdient zwölf Milliarden Dollar'), 'brightmoor profit_loss 12e9 USD'],
      ['Brightmoor meldete einen Nettogewinn von zwölf Milliarden Dollar.', 'brightmoor profit_loss 12e9 USD'],
      ['Der Gewinn von Brightmoor stieg auf zwölf Milliarden Dollar.', 'brightmoor profit_loss 12e9 USD'],
      ['Velora schrieb 2024 einen Verlust von fünf Milliarden Dollar.', 'velora profit_loss -5e9 USD | in 2024'],
      ['Velora hat 2024 fünf Milliarden Dollar verloren.', 'velora profit_loss -5e9 USD | in 2024'],
      ['Veloras Verlust belief sich auf fünf Milliarden Dollar.', 'velora profit_loss -5e9 USD'],
      [
        'Firma\tGewinn\nBrightmoor\t12 Milliarden Dollar\nOmnivox\t20 Milliarden Dollar',
        'brightmoor profit_loss 12e9 USD',
        'omnivox profit_loss 20e9 USD',
      ],
      [
        '- Velora: Verlust von 5 Milliarden Dollar\n- Dataforge: Verlust von 90 Millionen Dollar',
        'velora profit_loss -5e9 USD',
        'dataforge profit_loss -90e6 USD',
      ],
    ],
  },
  {
    name: 'Investitionsausgaben',
    cases: [
      [
        headline('Omnivox will 2025 bis zu 80 Milliarden Dollar in Rechenzentren stecken'),
        'omnivox capex ..80e9 USD | planned | in 2025',
      ],
      [
        'Omnivox plant für 2025 Investitionsausgaben von bis zu 80 Milliarden Dollar.',
        'omnivox capex ..80e9 USD | planned | in 2025',
      ],
      ['Omnivox gab 2024 für Rechenzentren 55 Milliarden Dollar aus.', 'omnivox capex 55e9 USD | in 2024'],
      [
        'Die Investitionsausgaben von Omnivox erreichten 2024 55 Milliarden Dollar.',
        'omnivox capex 55e9 USD | in 2024',
      ],
      ['Die Kapitalausgaben bei Omnivox beliefen sich auf 55 Milliarden Dollar.', 'omnivox capex 55e9 USD'],
      [
        'Firma\tInvestitionsausgaben 2024\nOmnivox\t55 Milliarden Dollar\nBrightmoor\t4 Milliarden Dollar',
        'omnivox capex 55e9 USD | in 2024',
        'brightmoor capex 4e9 USD | in 2024',
      ],
      [
        '- Omnivox: Investitionsausgaben von 55 Milliarden Dollar\n- Brightmoor: Investitionsausgaben von 4 Milliarden Dollar',
        'omnivox capex 55e9 USD',
        'brightmoor capex 4e9 USD',
      ],
    ],
  },
  {
    name: 'Nutzer',
    cases: [
      [headline('Velora zählt 90 Millionen Nutzer pro Woche'), 'velora users 90e6 people'],
      ['Velora hat 90 Millionen aktive Nutzer.', 'velora users 90e6 people'],
      ['90 Millionen Menschen nutzen Velora jeden Monat.', 'velora users 90e6 people'],
      ['Lumio kommt auf mehr als 90 Millionen Nutzer.', 'velora users 90e6.. people'],
      ['Die Zahl der Nutzer von Velora liegt bei 90 Millionen Nutzern.', 'velora users 90e6 people'],
      [
        'Firma\tNutzer\nVelora\t90 Millionen Nutzer\nDataforge\t2 Millionen Nutzer',
        'velora users 90e6 people',
        'dataforge users 2e6 people',
      ],
      [
        '- Velora: 90 Millionen Nutzer\n- Dataforge: 2 Millionen Nutzer',
        'velora users 90e6 people',
        'dataforge users 2e6 people',
      ],
    ],
  },
  {
    name: 'Beschäftigte',
    cases: [
      [headline('Velora hat nun 1200 Mitarbeiter'), 'velora headcount 1200 people'],
      ['Velora beschäftigt 1200 Menschen.', 'velora headcount 1200 people'],
      ['Die 1200 Beschäftigten von Velora arbeiten in London.', 'velora headcount 1200 people'],
      ['Bei Velora arbeiten 1200 Menschen.', 'velora headcount 1200 people'],
      ['Veloras Belegschaft ist auf 1200 Mitarbeiter gewachsen.', 'velora headcount 1200 people'],
      [
        'Firma\tBelegschaft\nVelora\t1200 Mitarbeiter\nDataforge\t340 Mitarbeiter',
        'velora headcount 1200 people',
        'dataforge headcount 340 people',
      ],
      [
        '- Velora: 1200 Mitarbeiter\n- Dataforge: 340 Mitarbeiter',
        'velora headcount 1200 people',
        'dataforge headcount 340 people',
      ],
    ],
  },
  {
    name: 'Gespräche, Pläne, Prognosen und Dementis',
    cases: [
      [
        'Velora verhandelt über eine Finanzierungsrunde von fünf Milliarden Dollar.',
        'velora funding_round 5e9 USD | in_talks',
      ],
      [
        'Omnivox verhandelt über eine Investition von fünf Milliarden Dollar in Velora.',
        'velora investment 5e9 USD < omnivox | in_talks',
      ],
      [
        'Omnivox prüft eine Übernahme von Dataforge für 3,4 Milliarden Dollar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox | in_talks',
      ],
      [
        'Velora ist in Gesprächen über eine Bewertung von 40 Milliarden Dollar.',
        'velora valuation 40e9 USD | in_talks',
      ],
      ['Velora strebt eine Bewertung von 40 Milliarden Dollar an.', 'velora valuation 40e9 USD | in_talks'],
      ['Omnivox will fünf Milliarden Dollar in Velora investieren.', 'velora investment 5e9 USD < omnivox | planned'],
      [
        'Omnivox plant, fünf Milliarden Dollar in Velora zu investieren.',
        'velora investment 5e9 USD < omnivox | planned',
      ],
      ['Omnivox möchte 80 Milliarden Dollar in Rechenzentren stecken.', 'omnivox capex 80e9 USD | planned'],
      [
        'Dataforge erwartet für 2025 einen Umsatz von zwei Milliarden Dollar.',
        'dataforge revenue 2e9 USD | forecast | in 2025',
      ],
      [
        'Der Umsatz von Dataforge dürfte 2025 auf zwei Milliarden Dollar steigen.',
        'dataforge revenue 2e9 USD | forecast | in 2025',
      ],
      ['Velora rechnet mit einem Verlust von fünf Milliarden Dollar.', 'velora profit_loss -5e9 USD | forecast'],
      ['Velora dementierte, zwei Milliarden Dollar eingesammelt zu haben.', 'velora funding_round 2e9 USD | denied'],
      [
        'Die Übernahme von Dataforge durch Omnivox für 3,4 Milliarden Dollar ist geplatzt.',
        'dataforge acquisition_price 3.4e9 USD < omnivox | denied',
      ],
      ['Velora hat Insidern zufolge zwei Milliarden Dollar eingesammelt.', 'velora funding_round 2e9 USD | reported'],
      [
        'Berichten zufolge investiert Omnivox fünf Milliarden Dollar in Velora.',
        'velora investment 5e9 USD < omnivox | reported',
      ],
      [
        'Velora teilte am Montag mit, zwei Milliarden Dollar eingesammelt zu haben.',
        'velora funding_round 2e9 USD | announced',
      ],
      [
        'Omnivox könnte bis zu fünf Milliarden Dollar in Velora investieren.',
        'velora investment ..5e9 USD < omnivox | in_talks',
      ],
      [
        'Omnivox steht kurz vor einer Investition von fünf Milliarden Dollar in Velora.',
        'velora investment 5e9 USD < omnivox | in_talks',
      ],
    ],
  },
  {
    name: 'Grundlage und Umfang',
    cases: [
      ['Velora wurde post-money mit 29 Milliarden Dollar bewertet.', 'velora valuation 29e9 USD | post-money'],
      [
        'Die Bewertung von Velora liegt nach Einrechnung des neuen Geldes bei 29 Milliarden Dollar.',
        'velora valuation 29e9 USD | post-money',
      ],
      ['Die Pre-Money-Bewertung von Velora beträgt 25 Milliarden Dollar.', 'velora valuation 25e9 USD | pre-money'],
      [
        'Omnivox übernimmt Dataforge für 3,4 Milliarden Dollar, davon eine Milliarde Dollar in bar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
        'dataforge acquisition_price 1e9 USD < omnivox | part',
      ],
      [
        'Velora zahlt Omnivox zwei Milliarden Dollar pro Jahr für Rechenleistung.',
        'omnivox contract_value 2e9 USD < velora | rate',
      ],
      ['Der Umsatz der Cloud-Sparte von Omnivox stieg auf 30 Milliarden Dollar.', 'omnivox revenue 30e9 USD | segment'],
      [
        'Im Cloud-Geschäft erzielte Omnivox einen Umsatz von 30 Milliarden Dollar.',
        'omnivox revenue 30e9 USD | segment',
      ],
      [
        'Omnivox hat zunächst eine Milliarde Dollar in Velora investiert.',
        'velora investment 1e9 USD < omnivox | part',
      ],
    ],
  },
  {
    name: 'Daten und Zeiträume',
    published: '2025-07-15',
    cases: [
      ['Im April 2023 wurde Velora mit vier Milliarden Dollar bewertet.', 'velora valuation 4e9 USD | @2023-04'],
      [
        'Omnivox investierte im März 2024 fünf Milliarden Dollar in Velora.',
        'velora investment 5e9 USD < omnivox | @2024-03',
      ],
      ['Am 12. Mai 2025 sammelte Velora zwei Milliarden Dollar ein.', 'velora funding_round 2e9 USD | @2025-05-12'],
      ['Velora wird mit 29 Milliarden Dollar bewertet.', 'velora valuation 29e9 USD | @2025-07-15'],
      ['Im vergangenen Jahr wurde Velora mit 14 Milliarden Dollar bewertet.', 'velora valuation 14e9 USD | @2024'],
      [
        'Dataforge erzielte im vergangenen Jahr einen Umsatz von 870 Millionen Dollar.',
        'dataforge revenue 870e6 USD | in 2024',
      ],
      [
        'Dataforge erwartet in diesem Jahr einen Umsatz von zwei Milliarden Dollar.',
        'dataforge revenue 2e9 USD | forecast | in 2025',
      ],
      [
        'Im ersten Halbjahr 2025 setzte Brightmoor 44 Milliarden Dollar um.',
        'brightmoor revenue 44e9 USD | in 2025-H1',
      ],
      [
        'Brightmoor verdiente im zweiten Quartal zwölf Milliarden Dollar.',
        'brightmoor profit_loss 12e9 USD | in 2025-Q2',
      ],
      [
        'Der Umsatz von Brightmoor lag im zweiten Quartal 2025 bei 44 Milliarden Dollar. Der Gewinn betrug zwölf Milliarden Dollar.',
        'brightmoor revenue 44e9 USD | in 2025-Q2',
        'brightmoor profit_loss 12e9 USD | in 2025-Q2',
      ],
    ],
  },
  {
    name: 'frühere Werte und Entwicklungen',
    cases: [
      [
        'Velora wird mit 29 Milliarden Dollar bewertet, vor einem Jahr waren es noch 14 Milliarden Dollar.',
        'velora valuation 29e9 USD',
        'velora valuation 14e9 USD | earlier',
      ],
      [
        'Die Bewertung von Velora stieg von 7 auf 13,8 Milliarden Dollar.',
        'velora valuation 7e9 USD | earlier | moves',
        'velora valuation 13.8e9 USD | moves',
      ],
      [
        'Der Umsatz von Dataforge wuchs von 870 Millionen Dollar im Jahr 2024 auf zwei Milliarden Dollar im Jahr 2025.',
        'dataforge revenue 870e6 USD | earlier | in 2024 | moves',
        'dataforge revenue 2e9 USD | in 2025 | moves',
      ],
      [
        'Umsatz von Dataforge: 870 Millionen Dollar → 2 Milliarden Dollar',
        'dataforge revenue 870e6 USD | earlier | moves',
        'dataforge revenue 2e9 USD | moves',
      ],
      ['Zuvor war Velora mit 14 Milliarden Dollar bewertet worden.', 'velora valuation 14e9 USD | earlier'],
      [
        'Velora wird mit 29 Milliarden Dollar bewertet, nach 14 Milliarden Dollar im Jahr 2024.',
        'velora valuation 29e9 USD',
        'velora valuation 14e9 USD | earlier | @2024',
      ],
      [
        'Brightmoor meldete einen Umsatz von 44 Milliarden Dollar gegenüber 46 Milliarden Dollar im Vorjahr.',
        'brightmoor revenue 44e9 USD',
        'brightmoor revenue 46e9 USD | earlier',
      ],
    ],
  },
  {
    name: 'mehrere Firmen',
    cases: [
      [
        'Velora wird mit 29 Milliarden Dollar bewertet, Dataforge mit drei Milliarden Dollar.',
        'velora valuation 29e9 USD',
        'dataforge valuation 3e9 USD',
      ],
      [
        'Velora sammelte zwei Milliarden Dollar ein, Dataforge 300 Millionen Dollar.',
        'velora funding_round 2e9 USD',
        'dataforge funding_round 300e6 USD',
      ],
      [
        'Omnivox investierte fünf Milliarden Dollar in Velora, Brightmoor 700 Millionen Dollar.',
        'velora investment 5e9 USD < omnivox',
        'velora investment 700e6 USD < brightmoor',
      ],
      ['Velora, ein Rivale von Dataforge, wird mit 29 Milliarden Dollar bewertet.', 'velora valuation 29e9 USD'],
      ['Anders als Dataforge wird Velora mit 29 Milliarden Dollar bewertet.', 'velora valuation 29e9 USD'],
      [
        'Das von Omnivox unterstützte Start-up Velora wird mit 29 Milliarden Dollar bewertet.',
        'velora valuation 29e9 USD',
      ],
      [
        'Velora wurde 2019 gegründet. Das Unternehmen wird mit 29 Milliarden Dollar bewertet.',
        'velora valuation 29e9 USD',
      ],
      ['Der Lumio-Entwickler sammelte zwei Milliarden Dollar ein.', 'velora funding_round 2e9 USD'],
      [
        'Omnivox steckt fünf Milliarden Dollar in Velora. Dafür bekommt der Konzern 30 Prozent der Anteile.',
        'velora investment 5e9 USD < omnivox',
        'velora stake 30 percent < omnivox',
      ],
    ],
  },
  {
    name: 'Firmen, die nicht verzeichnet sind',
    cases: [
      ['Zephyrion Labs wird mit 29 Milliarden Dollar bewertet.', '! subject-not-in-record: Zephyrion Labs'],
      [
        'Zephyrion Labs sammelte zwei Milliarden Dollar von Castellan Capital ein.',
        '! subject-not-in-record: Zephyrion Labs',
      ],
      ['Omnivox investiert fünf Milliarden Dollar in Zephyrion Labs.', '! subject-not-in-record: Zephyrion Labs'],
      ['Omnivox übernimmt Zephyrion Labs für 3,4 Milliarden Dollar.', '! subject-not-in-record: Zephyrion Labs'],
      [
        'Zephyrion Labs wurde für 3,4 Milliarden Dollar von Omnivox übernommen.',
        '! subject-not-in-record: Zephyrion Labs',
      ],
      [
        'Velora wird mit 29 Milliarden Dollar bewertet, Zephyrion Labs mit drei Milliarden Dollar.',
        'velora valuation 29e9 USD',
        '! subject-not-in-record: Zephyrion Labs',
      ],
      ['Zephyrion Labs investierte fünf Milliarden Dollar in Velora.', 'velora investment 5e9 USD'],
      ['Zephyrion Labs hält zwölf Prozent an Velora.', 'velora stake 12 percent'],
      [
        'Firma\tBewertung\nVelora\t29 Milliarden Dollar\nZephyrion Labs\t3 Milliarden Dollar',
        'velora valuation 29e9 USD',
        '! subject-not-in-record: Zephyrion Labs',
      ],
      ['Omnivox kauft Tarnwood Systems für 250 Millionen Dollar.', '! subject-not-in-record: Tarnwood Systems'],
      ['Zephyrion wird mit 29 Milliarden Dollar bewertet.', '! subject-not-in-record: Zephyrion/no-subject'],
      [
        'Zephyrion sammelte zwei Milliarden Dollar von Castellan Capital ein.',
        '! subject-not-in-record: Zephyrion/no-subject',
      ],
      ['Omnivox investiert fünf Milliarden Dollar in Zephyrion.', '! subject-not-in-record: Zephyrion/no-subject'],
      ['Omnivox übernimmt Zephyrion für 3,4 Milliarden Dollar.', '! subject-not-in-record: Zephyrion/no-subject'],
      [
        'Zephyrion wurde für 3,4 Milliarden Dollar von Omnivox übernommen.',
        '! subject-not-in-record: Zephyrion/no-subject',
      ],
      [
        'Velora wird mit 29 Milliarden Dollar bewertet, Zephyrion mit drei Milliarden Dollar.',
        'velora valuation 29e9 USD',
        '! subject-not-in-record: Zephyrion/no-subject',
      ],
      ['Zephyrion investierte fünf Milliarden Dollar in Velora.', 'velora investment 5e9 USD'],
      ['Zephyrion hält zwölf Prozent an Velora.', 'velora stake 12 percent'],
      [
        'Firma\tBewertung\nVelora\t29 Milliarden Dollar\nZephyrion\t3 Milliarden Dollar',
        'velora valuation 29e9 USD',
        '! subject-not-in-record: Zephyrion/no-subject',
      ],
    ],
  },
  {
    name: 'Zahlen, die keine Aussage sind',
    cases: [
      ['Die Aktie von Brightmoor stieg um vier Prozent.', '! veraenderung'],
      ['Die Papiere von Brightmoor verloren sechs Prozent.', '! veraenderung'],
      ['Die Brightmoor-Aktie legte nachbörslich 12 Prozent zu.', '! veraenderung'],
      ['Der Umsatz von Brightmoor wuchs um 69 Prozent.', '! veraenderung'],
      ['Omnivox steigerte seinen Umsatz um 18 Prozent.', '! veraenderung'],
      ['Der Gewinn von Brightmoor lag 20 Prozent höher als im Vorjahr.', '! veraenderung'],
      ['Brightmoor erwartet ein Wachstum von 50 Prozent.', '! veraenderung'],
      [
        'Auf zwei Kunden entfallen 40 Prozent des Umsatzes von Brightmoor.',
        '! no-metric-cue/andere-menschen',
        '! anteil-wovon',
      ],
      ['Die Bruttomarge von Brightmoor betrug 73 Prozent.', '! anteil-wovon'],
      ['Brightmoor hat bei KI-Chips einen Marktanteil von 80 Prozent.', '! anteil-wovon'],
      ['Omnivox entlässt neun Prozent der Belegschaft.', '! anteil-wovon'],
      ['Der Markt für KI-Chips soll bis 2030 auf 400 Milliarden Dollar wachsen.', '! marktvolumen'],
      ['Marktforscher sehen das Marktvolumen bei 90 Milliarden Dollar.', '! marktvolumen'],
      ['Brightmoor beherrscht einen Markt von 400 Milliarden Dollar.', '! marktvolumen'],
      ['Castellan Capital hat einen neuen Fonds über sieben Milliarden Dollar aufgelegt.', '! fonds'],
      ['Der neue Wachstumsfonds von Ironbridge Partners ist sieben Milliarden Dollar schwer.', '! fonds'],
      ['Omnivox begibt eine Anleihe über zwölf Milliarden Dollar.', '! schulden'],
      ['Velora nahm einen Kredit von vier Milliarden Dollar auf.', '! schulden'],
      ['Omnivox hat Schulden von 30 Milliarden Dollar.', '! schulden'],
      ['Die Aktie von Brightmoor kostet 142 Dollar.', '! kurs'],
      ['Der Kurs von Brightmoor stieg auf 142 Dollar.', '! kurs'],
      ['Brightmoor verdiente 1,40 Dollar je Aktie.', '! je-stueck'],
      ['Omnivox bietet 54 Dollar je Aktie für Brightmoor.', '! je-stueck'],
      ['Lumio kostet 20 Dollar im Monat.', '! je-stueck'],
      ['Das Vermögen der Gründerin wird auf neun Milliarden Dollar geschätzt.', '! vermoegen'],
      ['Der Chef von Velora bekommt ein Jahresgehalt von 30 Millionen Dollar.', '! vermoegen'],
      ['Omnivox muss eine Strafe von 900 Millionen Dollar zahlen.', '! strafe'],
      ['Gegen Velora wurde ein Bußgeld von 250 Millionen Euro verhängt.', '! strafe'],
      ['Brightmoor kündigte einen Aktienrückkauf über 60 Milliarden Dollar an.', '! auftragsbestand'],
      ['Der Auftragsbestand von Omnivox lag bei 300 Milliarden Dollar.', '! auftragsbestand'],
      ['Omnivox gab für Forschung und Entwicklung neun Milliarden Dollar aus.', '! kostenarten'],
      ['Der Mittelabfluss von Velora betrug drei Milliarden Dollar.', '! kostenarten'],
      ['Omnivox erwartet Synergien von 700 Millionen Dollar.', '! synergien'],
      ['Brightmoor erhält Fördermittel von 80 Millionen Euro.', '! synergien'],
      [
        'Analysten hatten für Brightmoor einen Umsatz von 43 Milliarden Dollar erwartet.',
        '! konsens-der-analysten/konsens',
      ],
      ['Der Konsens für den Umsatz von Brightmoor lag bei 43 Milliarden Dollar.', '! konsens-der-analysten/konsens'],
      ['Falls Velora fünf Milliarden Dollar einsammeln sollte, müsste es Anteile abgeben.', '! hypothetical'],
      ['Angenommen, Velora würde mit 100 Milliarden Dollar bewertet.', '! hypothetical'],
      ['Velora zählt drei Millionen Entwickler.', '! andere-menschen'],
      ['Velora will 300 Ingenieure einstellen.', '! andere-menschen'],
      [
        'Omnivox und Brightmoor kommen zusammen auf einen Umsatz von 105 Milliarden Dollar.',
        '! viele-firmen/summe-mehrerer',
      ],
      ['Das neue Modell von Velora hat 70 Milliarden Parameter.'],
      ['Lumio wurde mit 15 Billionen Token trainiert.'],
      ['Omnivox hat bei Brightmoor 350.000 Grafikprozessoren bestellt.'],
      ['Omnivox baut einen Campus mit zwei Gigawatt.'],
      ['Velora wurde 2019 gegründet und ist in zwölf Ländern tätig.'],
      ['Omnivox streicht 1500 Stellen.'],
      ['Die Anteilsscheine von Omnivox gaben um 3,5 Prozent nach.', '! veraenderung'],
      ['Seit Januar hat der Kurs um 140 Prozent zugelegt.', '! veraenderung'],
      ['Brightmoor verdiente 35 Prozent mehr als im Vorjahr.', '! veraenderung'],
      ['Die Bewertung von Velora ist binnen eines Jahres um 60 Prozent gestiegen.', '! veraenderung'],
      ['Dataforge senkte seine Preise um 30 Prozent.', '! veraenderung'],
      ['Das Geschäft von Omnivox wächst derzeit mit 25 Prozent.', '! veraenderung'],
      ['Lumio ist 40 Prozent schneller als das ältere Modell.', '! no-metric-cue/veraenderung'],
      ['Omnivox macht zwölf Prozent der Umsätze in Europa.', '! anteil-wovon'],
      ['Die operative Marge von Brightmoor sank auf 51 Prozent.', '! anteil-wovon/veraenderung'],
      ['Brightmoor kommt auf einen Marktanteil von 90 Prozent.', '! anteil-wovon'],
      ['Velora führt 20 Prozent der Erlöse an Omnivox ab.', '! anteil-wovon'],
      ['Omnivox trennt sich von fünf Prozent der Mitarbeiter.', '! anteil-wovon'],
      ['Die Zentralbank ließ den Zins bei fünf Prozent.', '! anteil-wovon'],
      ['Der Steuersatz liegt bei 15 Prozent.', '! anteil-wovon'],
      ['Omnivox nimmt für den Campus ein Darlehen von 20 Milliarden Dollar auf.', '! schulden'],
      ['Die Verbindlichkeiten von Sablewood betragen 600 Millionen Dollar.', '! schulden'],
      ['Banken geben Velora einen Kredit über vier Milliarden Dollar.', '! schulden'],
      ['Eine Wandelanleihe bringt Omnivox zwölf Milliarden Dollar.', '! schulden'],
      ['Mit einem Fonds von drei Milliarden Dollar kauft Castellan Anteile junger Firmen.', '! fonds'],
      ['Aus dem Topf von zwei Milliarden Euro werden Rechenzentren gefördert.', '! fonds'],
      ['Das Kursziel für Brightmoor beträgt 180 Dollar je Aktie.', '! je-stueck'],
      ['Die Aktionäre erhalten 33 Dollar pro Aktie.', '! je-stueck'],
      ['Ein Abo von Lumio kostet 200 Dollar pro Monat.', '! je-stueck'],
      ['Der Gewinn je Aktie lag bei 1,40 Dollar.', '! je-stueck'],
      ['Das sind vier Millionen Dollar pro Mitarbeiter.', '! je-stueck'],
      ['Der Forscher bekam von Omnivox einen Bonus von 100 Millionen Dollar.', '! vermoegen'],
      ['Das Privatvermögen des Gründers von Dataforge beträgt zwei Milliarden Dollar.', '! vermoegen'],
      ['Ein Gericht verurteilte Velora zu Schadenersatz von 50 Millionen Dollar.', '! strafe'],
      ['Wegen der Panne droht Omnivox eine Geldstrafe von 300 Millionen Euro.', '! strafe'],
      ['Brightmoor schüttet eine Dividende von 900 Millionen Dollar aus.', '! auftragsbestand'],
      ['Der Auftragseingang von Brightmoor betrug neun Milliarden Dollar.', '! auftragsbestand'],
      ['Für Marketing gab Velora 600 Millionen Dollar aus.', '! kostenarten'],
      ['Die Personalkosten von Velora beliefen sich auf zwei Milliarden Dollar.', '! kostenarten'],
      ['Omnivox hat 60 Milliarden Dollar in der Kasse.', '! kostenarten'],
      ['Einsparungen von 200 Millionen Dollar soll der Zusammenschluss bringen.', '! synergien'],
      ['Der Staat hilft mit Subventionen von fünf Milliarden Euro.', '! synergien'],
      ['Der Zuschuss für das Werk von Brightmoor beträgt eine Milliarde Euro.', '! synergien'],
      ['Analysten erwarten für Brightmoor einen Gewinn von elf Milliarden Dollar.', '! konsens-der-analysten/konsens'],
      ['Angenommen, Omnivox zahlte zehn Milliarden Dollar für Dataforge.', '! hypothetical'],
      ['Nehmen wir an, Velora käme auf einen Umsatz von fünf Milliarden Dollar.', '! hypothetical'],
      ['Die großen Techkonzerne geben 320 Milliarden Dollar für Rechenzentren aus.', '! viele-firmen/summe-mehrerer'],
      ['Die Branche hat im vergangenen Jahr 20 Milliarden Dollar verloren.', '! viele-firmen/marktvolumen/no-subject'],
      ['Weltweit hat der Markt für Software ein Volumen von 900 Milliarden Dollar.', '! marktvolumen'],
      ['Bis 2030 rechnen Marktforscher mit 90 Milliarden Dollar.', '! marktvolumen'],
      ['Der Weltmarkt für KI-Chips ist 400 Milliarden Dollar groß.', '! marktvolumen'],
      ['Der Verteidigungshaushalt umfasst 52 Milliarden Euro.', '! synergien/no-metric-cue/no-subject'],
      ['Velora hat 4000 zahlende Kunden.', '! andere-menschen/no-metric-cue'],
      ['Mehr als 500 Entwickler kamen zu der Konferenz von Velora.', '! andere-menschen/no-metric-cue'],
      ['Omnivox entlässt 3000 Mitarbeiter.', '! andere-menschen'],
      ['Omnivox will 1500 Arbeitsplätze abbauen und 800 Mitarbeiter entlassen.', '! andere-menschen'],
    ],
  },
  {
    name: 'who does it to whom',
    cases: [
      ['Velora gehört zu 30 Prozent Omnivox.', 'velora stake 30 percent < omnivox'],
      [
        'Die Übernahme von Dataforge durch Omnivox kostete 3,4 Milliarden Dollar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      [
        'Omnivox hat Dataforge im März übernommen. Der Kaufpreis betrug 3,4 Milliarden Dollar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      [
        'Velora konkurriert mit Zephyrion Labs, das mit 29 Milliarden Dollar bewertet wird.',
        '! subject-not-in-record: Zephyrion Labs',
      ],
      [
        'Velora konkurriert mit Zephyrion, das mit 29 Milliarden Dollar bewertet wird.',
        '! subject-not-in-record: Zephyrion/no-subject',
      ],
      [
        'Velora lehnte ein Übernahmeangebot von Omnivox über 3,4 Milliarden Dollar ab.',
        'velora acquisition_price 3.4e9 USD < omnivox | denied',
      ],
      [
        'Der Anteil von Omnivox an Velora ist neun Milliarden Dollar wert.',
        'velora investment 9e9 USD < omnivox | worth',
      ],
      [
        'Der Umsatz von Zephyrion Labs lag bei 400 Millionen Dollar, der von Velora bei 1,2 Milliarden Dollar.',
        '! subject-not-in-record: Zephyrion Labs',
        'velora revenue 1.2e9 USD',
      ],
      [
        'Der Umsatz von Zephyrion lag bei 400 Millionen Dollar, der von Velora bei 1,2 Milliarden Dollar.',
        '! subject-not-in-record: Zephyrion/no-subject',
        'velora revenue 1.2e9 USD',
      ],
    ],
  },
  {
    name: 'seen by a reader',
    cases: [
      [
        'Omnivox zahlt 14 Milliarden Dollar für 49 Prozent an Velora.',
        'velora investment 14e9 USD < omnivox',
        'velora stake 49 percent < omnivox',
      ],
      [
        'Velora nimmt elf Milliarden Dollar auf. Die Bewertung vor der Geldspritze beträgt 73 Milliarden Dollar.',
        'velora funding_round 11e9 USD',
        'velora valuation 73e9 USD | pre-money',
      ],
      [
        'Der Umsatz von Brightmoor stieg auf 36 Milliarden Euro. Der Cloudumsatz wuchs um 23 Prozent auf 21 Milliarden Euro.',
        'brightmoor revenue 36e9 EUR',
        '! veraenderung',
        'brightmoor revenue 21e9 EUR | segment',
      ],
      [
        'Firma\tBewertung\nVelora\t23 Mrd. Dollar\nZephyrion\t20 Mrd. Dollar',
        'velora valuation 23e9 USD',
        '! row-without-a-known-name/subject-not-in-record: Zephyrion',
      ],
    ],
  },
  {
    name: 'Bewertung mit anderen Worten',
    cases: [
      ['Der Firmenwert von Velora liegt bei 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Veloras Unternehmenswert beträgt 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Velora steht bei seinen Geldgebern mit 29 Milliarden Dollar zu Buche.', 'velora valuation 29e9 USD'],
      ['Velora bringt inzwischen 29 Milliarden Dollar auf die Waage.', 'velora valuation 29e9 USD'],
      ['Castellan Capital taxierte Velora auf 29 Milliarden Dollar.', 'velora valuation 29e9 USD'],
      ['Auf dem Papier ist das Einhorn Velora 29 Milliarden Dollar wert.', 'velora valuation 29e9 USD'],
      ['Die Börsenkapitalisierung von Brightmoor erreicht 400 Milliarden Dollar.', 'brightmoor market_cap 400e9 USD'],
    ],
  },
  {
    name: 'Runden mit anderen Worten',
    cases: [
      ['Velora hat zwei Milliarden Dollar eingeworben.', 'velora funding_round 2e9 USD'],
      ['Velora wirbt zwei Milliarden Dollar bei Investoren ein.', 'velora funding_round 2e9 USD'],
      ['Velora holte zwei Milliarden Dollar herein.', 'velora funding_round 2e9 USD'],
      ['Velora strich in der Serie C zwei Milliarden Dollar ein.', 'velora funding_round 2e9 USD'],
      ['Das Wachstumskapital für Velora beläuft sich auf zwei Milliarden Dollar.', 'velora funding_round 2e9 USD'],
      ['Die Serie C von Velora hatte ein Volumen von zwei Milliarden Dollar.', 'velora funding_round 2e9 USD'],
      [
        'Die Kapitalerhöhung über 300 Millionen Dollar hat Dataforge abgeschlossen.',
        'dataforge funding_round 300e6 USD',
      ],
      ['Velora freut sich über eine Geldspritze von zwei Milliarden Dollar.', 'velora funding_round 2e9 USD'],
      ['Seit seiner Gründung hat Velora 6,4 Milliarden Dollar eingeworben.', 'velora total_funding 6.4e9 USD'],
      ['Velora hat in seinem Leben 6,4 Milliarden Dollar gesammelt.', 'velora total_funding 6.4e9 USD'],
    ],
  },
  {
    name: 'Beteiligungen und Übernahmen mit anderen Worten',
    cases: [
      ['Omnivox pumpte fünf Milliarden Dollar in Velora.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox buttert fünf Milliarden Dollar in Velora.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox ist mit fünf Milliarden Dollar bei Velora eingestiegen.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox kontrolliert 30 Prozent der Stimmrechte an Velora.', 'velora stake 30 percent < omnivox'],
      ['Omnivox ist mit 30 Prozent bei Velora dabei.', 'velora stake 30 percent < omnivox'],
      [
        'Omnivox schnappt sich den Chiphersteller Dataforge für 3,4 Milliarden Dollar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      [
        'Omnivox verleibt sich Dataforge für 3,4 Milliarden Dollar ein.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
      ['Für Dataforge legte Omnivox 3,4 Milliarden Dollar hin.', 'dataforge acquisition_price 3.4e9 USD < omnivox'],
      [
        'Die Akquisition von Dataforge kostete Omnivox 3,4 Milliarden Dollar.',
        'dataforge acquisition_price 3.4e9 USD < omnivox',
      ],
    ],
  },
  {
    name: 'Zahlenwerk mit anderen Worten',
    cases: [
      ['Die Umsatzerlöse von Brightmoor kletterten auf 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD'],
      ['Brightmoor erwirtschaftete Erlöse von 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD'],
      ['Die Gesamterlöse von Brightmoor betrugen 44 Milliarden Dollar.', 'brightmoor revenue 44e9 USD'],
      [
        'Aufs Jahr hochgerechnet kommt Velora auf Erlöse von 1,2 Milliarden Dollar.',
        'velora annualized_revenue 1.2e9 USD',
      ],
      ['Das Betriebsergebnis von Brightmoor betrug zwölf Milliarden Dollar.', 'brightmoor profit_loss 12e9 USD'],
      ['Der Jahresüberschuss von Brightmoor stieg auf zwölf Milliarden Dollar.', 'brightmoor profit_loss 12e9 USD'],
      ['Der Jahresfehlbetrag von Velora lag bei fünf Milliarden Dollar.', 'velora profit_loss -5e9 USD'],
      ['Velora verbrannte 2024 fünf Milliarden Dollar.', 'velora profit_loss -5e9 USD | in 2024'],
      ['Das Investitionsbudget von Omnivox umfasst 55 Milliarden Dollar.', 'omnivox capex 55e9 USD'],
      ['Omnivox steckte 55 Milliarden Dollar in den Bau von Serverfarmen.', 'omnivox capex 55e9 USD'],
      ['Auf der Lohnliste von Velora stehen 1200 Angestellte.', 'velora headcount 1200 people'],
      ['Velora kommt auf 90 Millionen aktive Anwender im Monat.', 'velora users 90e6 people'],
    ],
  },
  {
    name: 'keine Aussage, mit anderen Worten',
    cases: [
      ['Die Kreditlinie über vier Milliarden Dollar hat Velora nicht gezogen.', '! schulden'],
      ['Brightmoor begab eine Anleihe über vier Milliarden Dollar.', '! schulden'],
      ['Die Wandelanleihe von Brightmoor hat einen Umfang von vier Milliarden Dollar.', '! schulden'],
      ['Die Kartellstrafe gegen Omnivox beträgt vier Milliarden Euro.', '! strafe'],
      ['Das Bußgeld für Omnivox beläuft sich auf vier Milliarden Euro.', '! strafe'],
      ['Velora verlangt 20 Dollar pro Monat.', '! je-stueck'],
      ['Velora verlangt drei Dollar je Million Token.', '! je-stueck'],
      ['Der Gewinn von Brightmoor betrug 1,20 Dollar je Aktie.', '! je-stueck'],
      ['Omnivox kündigte ein Aktienrückkaufprogramm über 60 Milliarden Dollar an.', '! auftragsbestand'],
      ['Fachleute hatten bei Brightmoor mit 43 Milliarden Dollar gerechnet.', '! konsens-der-analysten/konsens'],
      ['Das Privatvermögen des Gründers von Velora wird auf 3,6 Milliarden Dollar geschätzt.', '! vermoegen'],
      ['Die Aktie von Brightmoor gab um 4 Prozent nach.', '! veraenderung'],
      ['Die Marge von Brightmoor erreichte 61 Prozent.', '! anteil-wovon'],
      ['Brightmoor trennt sich von 800 Beschäftigten.', '! andere-menschen'],
      [
        'An einem Tag lösten sich bei Brightmoor 90 Milliarden Dollar an Börsenwert in Luft auf.',
        '! boersenwert-verlust',
      ],
    ],
  },
];
