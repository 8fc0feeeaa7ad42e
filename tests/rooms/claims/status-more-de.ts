import type { ClaimGroup } from './sentence-groups';

/** German texts with further words for how far along a thing is, and the status of each of their claims. */
export const deMore: readonly ClaimGroup[] = [
  {
    name: 'Gespräche, weitere Worte',
    cases: [
      ['Velora führt Gespräche mit Investoren über drei Milliarden Dollar frisches Kapital.', 'in_talks'],
      ['Omnivox steht kurz vor dem Kauf von Velora für drei Milliarden Dollar.', 'in_talks'],
      ['Velora bereitet eine Finanzierungsrunde über drei Milliarden Dollar vor.', 'in_talks'],
      ['Velora sucht Geldgeber für eine Runde über drei Milliarden Dollar.', 'in_talks'],
      ['Ein Einstieg von Omnivox bei Velora für drei Milliarden Dollar zeichnet sich ab.', 'in_talks'],
      ['Velora will sich offenbar drei Milliarden Dollar frisches Geld besorgen.', 'planned'],
      ['Velora wirbt bei Investoren um drei Milliarden Dollar.', 'in_talks'],
      [
        'Bei der Runde, über die noch verhandelt wird, käme Velora auf eine Bewertung von 90 Milliarden Dollar.',
        'in_talks',
      ],
      ['Velora klopft bei Geldgebern wegen einer Runde über drei Milliarden Dollar an.', 'in_talks'],
    ],
  },
  {
    name: 'geplant, weitere Worte',
    cases: [
      ['Omnivox hat für den Einstieg bei Velora drei Milliarden Dollar eingeplant.', 'planned'],
      ['Brightmoor wird 2026 drei Milliarden Dollar in Rechenzentren stecken.', 'planned'],
      ['Omnivox nimmt sich vor, drei Milliarden Dollar in Velora zu investieren.', 'planned'],
      ['Die Investitionen von Brightmoor sollen 2026 auf drei Milliarden Dollar steigen.', 'planned'],
      ['Velora strebt bis Ende 2026 eine Belegschaft von 900 Menschen an.', 'planned'],
    ],
  },
  {
    name: 'erwartet, weitere Worte',
    cases: [
      ['Brightmoor steuert in diesem Jahr auf einen Umsatz von drei Milliarden Dollar zu.', 'forecast'],
      ['Der annualisierte Umsatz von Velora soll bis Dezember drei Milliarden Dollar übersteigen.', 'forecast'],
      ['Brightmoor hebt sein Umsatzziel für 2026 auf drei Milliarden Dollar an.', 'forecast'],
      ['Brightmoor kalkuliert für 2026 mit einem Verlust von drei Milliarden Dollar.', 'forecast'],
      ['Brightmoor stellt für 2026 einen Umsatz von drei Milliarden Dollar in Aussicht.', 'forecast'],
      ['Brightmoor peilt 2026 Erlöse von drei Milliarden Dollar an.', 'forecast'],
    ],
  },
  {
    name: 'dementiert, weitere Worte',
    cases: [
      ['Velora dementiert, drei Milliarden Dollar eingesammelt zu haben.', 'denied'],
      ['Ein Sprecher von Velora nannte Berichte über eine Runde von drei Milliarden Dollar haltlos.', 'denied'],
      ['Omnivox wird Velora nicht für drei Milliarden Dollar übernehmen.', 'denied'],
      ['Velora hat das Angebot von Omnivox über drei Milliarden Dollar ausgeschlagen.', 'denied'],
      ['Velora erteilte dem Angebot von Omnivox über drei Milliarden Dollar eine Absage.', 'denied'],
      ['Omnivox hat den Kauf von Velora für drei Milliarden Dollar abgesagt.', 'denied'],
      ['Der Verkauf von Velora an Omnivox für drei Milliarden Dollar ist geplatzt.', 'denied'],
      ['Aus der Runde von Velora über drei Milliarden Dollar wurde nichts.', 'denied'],
    ],
  },
  {
    name: 'Hörensagen, weitere Worte',
    cases: [
      ['Velora ist 90 Milliarden Dollar wert, erfuhr das „Handelsblatt“ aus dem Umfeld der Firma.', 'reported'],
      ['Omnivox soll für Velora drei Milliarden Dollar bezahlt haben.', 'reported'],
      ['Velora hat dem Vernehmen nach drei Milliarden Dollar eingesammelt.', 'reported'],
      ['Wie Reuters berichtet, hat Velora drei Milliarden Dollar eingesammelt.', 'reported'],
      ['Unterlagen zufolge setzte Velora 2024 drei Milliarden Dollar um.', 'reported'],
      ['Velora wird in der Branche auf 90 Milliarden Dollar taxiert.', 'reported'],
    ],
  },
  {
    name: 'fest neben Plänen',
    cases: [
      ['Velora hat eine Runde über drei Milliarden Dollar abgeschlossen.', 'completed'],
      ['Omnivox schluckt Velora für drei Milliarden Dollar.', 'completed'],
      ['Mit den drei Milliarden Dollar, die Velora eingesammelt hat, soll ein Rechenzentrum entstehen.', 'completed'],
      ['Velora, mit 90 Milliarden Dollar bewertet, will ein Büro in Lyon eröffnen.', 'completed'],
      ['Die drei Milliarden Dollar, die Omnivox in Velora steckt, sollen in Chips fließen.', 'completed'],
      ['Velora, das im Mai drei Milliarden Dollar einsammelte, verhandelt mit Lieferanten.', 'completed'],
      [
        'Omnivox und Velora haben sich auf einen Kaufpreis von drei Milliarden Dollar geeinigt, die Behörden müssen noch zustimmen.',
        'announced',
      ],
      ['Omnivox übernimmt Velora für drei Milliarden Dollar, wie beide am Montag mitteilten.', 'announced'],
      ['Velora bekommt drei Milliarden Dollar von Omnivox und will damit Chips kaufen.', 'completed'],
      [
        'Der Umsatz von Brightmoor übertraf im dritten Quartal 2025 mit drei Milliarden Dollar die Erwartungen.',
        'completed',
      ],
      ['Velora sammelt drei Milliarden Dollar ein und könnte bald an die Börse gehen.', 'completed'],
      ['Omnivox bestätigt, drei Milliarden Dollar in Velora investiert zu haben.', 'announced'],
    ],
  },
];
