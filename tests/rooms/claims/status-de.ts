import type { ClaimGroup } from './sentence-groups';

/** German texts, and the status of each of their claims; `!`: no claim. */
export const de: readonly ClaimGroup[] = [
  {
    name: 'verneint',
    cases: [
      ['Velora lehnte ein Übernahmeangebot von Omnivox über drei Milliarden Dollar ab.', 'denied'],
      [
        'Ein Übernahmeangebot von Omnivox für Velora über drei Milliarden Dollar wies der Verwaltungsrat zurück.',
        'denied',
      ],
      ['Der Gründer schlug ein Gebot von Omnivox für Velora über drei Milliarden Dollar aus.', 'denied'],
      ['Die Übernahme von Velora durch Omnivox für drei Milliarden Dollar ist gescheitert.', 'denied'],
      ['Die Übernahme von Velora durch Omnivox für drei Milliarden Dollar platzte im Herbst.', 'denied'],
      ['Der Verkauf von Velora an Omnivox für drei Milliarden Dollar zerschlug sich.', 'denied'],
      ['Die Kartellbehörde untersagte die Übernahme von Velora durch Omnivox für drei Milliarden Dollar.', 'denied'],
      ['Velora dementiert, dass Omnivox drei Milliarden Dollar in Velora investiert habe.', 'denied'],
      ['Dass Omnivox drei Milliarden Dollar in Velora investiert, nennt der Chef frei erfunden.', 'denied'],
      ['Omnivox bot drei Milliarden Dollar für die Übernahme von Velora, doch die Gründer sagten nein.', 'denied'],
      ['In einer früheren Fassung hieß es, Velora habe drei Milliarden Dollar eingesammelt.', 'denied'],
      ['Omnivox habe drei Milliarden Dollar in Velora investiert, hieß es. Das ist falsch.', 'denied'],
      ['Velora habe drei Milliarden Dollar eingesammelt, schrieben wir. Das war ein Tippfehler.', 'denied'],
    ],
  },
  {
    name: 'nur gedacht',
    cases: [
      ['Falls Velora drei Milliarden Dollar einsammeln sollte, wäre das ein Rekord.', '!'],
      ['Angenommen, Velora würde mit 90 Milliarden Dollar bewertet.', '!'],
      ['Nehmen wir an, Velora sammelt drei Milliarden Dollar ein.', '!'],
      ['Gesetzt den Fall, Velora wird mit 90 Milliarden Dollar bewertet.', '!'],
    ],
  },
  {
    name: 'in Verhandlung',
    cases: [
      ['Bei der Finanzierungsrunde von Velora ist von drei Milliarden Dollar die Rede.', 'in_talks'],
      ['Velora verhandelt über eine Finanzierungsrunde von drei Milliarden Dollar.', 'in_talks'],
      ['Velora führt Gespräche über eine Finanzierungsrunde von drei Milliarden Dollar.', 'in_talks'],
      ['Omnivox erwägt, drei Milliarden Dollar in Velora zu investieren.', 'in_talks'],
      ['Omnivox prüft eine Übernahme von Velora für drei Milliarden Dollar.', 'in_talks'],
      ['Omnivox könnte drei Milliarden Dollar in Velora investieren.', 'in_talks'],
      ['Velora strebt eine Bewertung von drei Milliarden Dollar an.', 'in_talks'],
      ['Velora lotet aus, ob sich drei Milliarden Dollar einsammeln lassen.', 'in_talks'],
      ['Velora steht kurz vor einer Finanzierungsrunde über drei Milliarden Dollar.', 'in_talks'],
      ['Insidern zufolge verhandelt Velora über eine Finanzierungsrunde von drei Milliarden Dollar.', 'in_talks'],
      ['Velora ist mit Investoren im Gespräch über eine Finanzierungsrunde von drei Milliarden Dollar.', 'in_talks'],
    ],
  },
  {
    name: 'geplant und vorhergesagt',
    cases: [
      ['Für Velora rechnet er mit einem Umsatz von drei Milliarden Dollar.', 'forecast'],
      ['Omnivox will drei Milliarden Dollar in Velora investieren.', 'planned'],
      ['Omnivox plant, drei Milliarden Dollar in Velora zu investieren.', 'planned'],
      ['Brightmoor will drei Milliarden Dollar in Rechenzentren investieren.', 'planned'],
      ['Brightmoor hat für Rechenzentren Investitionen von drei Milliarden Dollar veranschlagt.', 'planned'],
      ['Brightmoor erwartet für 2026 einen Umsatz von drei Milliarden Dollar.', 'forecast'],
      ['Brightmoor rechnet für 2026 mit einem Umsatz von drei Milliarden Dollar.', 'forecast'],
      ['Brightmoor stellt für 2026 einen Umsatz von drei Milliarden Dollar in Aussicht.', 'forecast'],
      ['Der Umsatz von Brightmoor dürfte 2026 drei Milliarden Dollar erreichen.', 'forecast'],
      ['Brightmoor peilt für 2026 einen Umsatz von drei Milliarden Dollar an, heißt es.', 'forecast'],
      ['Brightmoor will 2026 einen Umsatz von drei Milliarden Dollar erzielen.', 'forecast'],
    ],
  },
  {
    name: 'vom Hörensagen',
    cases: [
      ['Laut Wirtschaftswoche ist Velora drei Milliarden Dollar wert.', 'reported'],
      ['Velora ist, so Caixin, drei Milliarden Dollar wert.', 'reported'],
      ['Velora sammelte drei Milliarden Dollar ein, wie aus Finanzkreisen zu hören ist.', 'reported'],
      ['Insidern zufolge hat Velora drei Milliarden Dollar eingesammelt.', 'reported'],
      ['Velora soll drei Milliarden Dollar eingesammelt haben.', 'reported'],
      ['Dem Vernehmen nach investierte Omnivox drei Milliarden Dollar in Velora.', 'reported'],
      [
        'Omnivox habe drei Milliarden Dollar in Velora investiert, sagten zwei mit dem Vorgang vertraute Personen.',
        'reported',
      ],
      ['Laut einem Medienbericht wird Velora mit drei Milliarden Dollar bewertet.', 'reported'],
      ['Velora hat angeblich drei Milliarden Dollar eingesammelt.', 'reported'],
      ['Wie ein Branchendienst berichtet, hat Velora drei Milliarden Dollar eingesammelt.', 'reported'],
      [
        'Für drei Milliarden Dollar übernimmt Omnivox den Rivalen Velora. Das berichtet die Agentur Reuters unter Berufung auf Omnivox.',
        'reported',
      ],
    ],
  },
  {
    name: 'mitgeteilt und abgeschlossen',
    cases: [
      ['Velora hat drei Milliarden Dollar eingesammelt, teilte das Unternehmen mit.', 'announced'],
      ['Omnivox übernimmt Velora für drei Milliarden Dollar, wie beide Unternehmen mitteilten.', 'announced'],
      ['Omnivox hat zugesagt, drei Milliarden Dollar in Velora zu investieren.', 'announced'],
      ['Velora wird mit drei Milliarden Dollar bewertet.', 'completed'],
      ['Velora hat drei Milliarden Dollar eingesammelt.', 'completed'],
    ],
  },
  {
    name: 'Wörter eines anderen Satzteils',
    cases: [
      ['Velora, das mit drei Milliarden Dollar bewertet wird, will in München bauen.', 'completed'],
      ['Velora hat drei Milliarden Dollar eingesammelt; Insidern zufolge ist das erst der Anfang.', 'completed'],
      [
        'Heuer will Brightmoor einen Umsatz von 22 Millionen Dollar erzielen, nach 14 Millionen Dollar im Vorjahr.',
        'forecast',
        'completed',
      ],
    ],
  },
];
