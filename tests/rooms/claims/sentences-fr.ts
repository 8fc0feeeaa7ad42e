import type { SentenceGroup } from './sentence-groups';

/** Sentences in French, and what must become of each figure. */
export const fr: readonly SentenceGroup[] = [
  {
    name: 'valeur',
    cases: [
      ['Velora est valorisée 29 milliards de dollars.', 'velora valuation 29e9 USD'],
      ['La valorisation de Velora atteint 29 milliards de dollars.', 'velora valuation 29e9 USD'],
      ['L’opération valorise Velora à 29 milliards de dollars.', 'velora valuation 29e9 USD'],
      ['Velora vaut désormais quelque 29 milliards de dollars.', 'velora valuation 29e9 USD'],
      [
        'La capitalisation boursière de Brightmoor dépasse 400 milliards de dollars.',
        'brightmoor market_cap 400e9.. USD',
      ],
    ],
  },
  {
    name: 'levée',
    cases: [
      ['Velora a levé 300 millions d’euros.', 'velora funding_round 300e6 EUR'],
      ['Velora lève 1,5 Md€ en série C.', 'velora funding_round 1.5e9 EUR'],
      ['Dataforge boucle un tour de table de 40 M€.', 'dataforge funding_round 40e6 EUR'],
      ['Dataforge vient de réunir une centaine de millions de dollars.', 'dataforge funding_round 100e6 USD'],
      ['Velora aurait levé 300 millions de dollars.', 'velora funding_round 300e6 USD | reported'],
      ['Velora négocie un tour de table de 2 milliards de dollars.', 'velora funding_round 2e9 USD | in_talks'],
      ['Au total, Velora a levé 900 millions de dollars depuis sa création.', 'velora total_funding 900e6 USD'],
    ],
  },
  {
    name: 'investissement et participation',
    cases: [
      ['Omnivox a investi 5 milliards de dollars dans Velora.', 'velora investment 5e9 USD < omnivox'],
      ['Omnivox injecte 200 millions d’euros dans Dataforge.', 'dataforge investment 200e6 EUR < omnivox'],
      ['Omnivox détient 11 % du capital de Velora.', 'velora stake 11 percent < omnivox'],
      ['Omnivox possède un quart du capital de Velora.', 'velora stake 25 percent < omnivox'],
    ],
  },
  {
    name: 'rachat',
    cases: [
      ['Omnivox rachète Dataforge pour 3 milliards de dollars.', 'dataforge acquisition_price 3e9 USD < omnivox'],
      [
        'Dataforge a été rachetée par Omnivox pour 3 milliards de dollars.',
        'dataforge acquisition_price 3e9 USD < omnivox',
      ],
      [
        'Omnivox va acquérir Dataforge pour 3 milliards de dollars.',
        'dataforge acquisition_price 3e9 USD < omnivox | planned',
      ],
    ],
  },
  {
    name: 'résultats',
    cases: [
      [
        'Brightmoor a réalisé un chiffre d’affaires de 9 milliards d’euros en 2024.',
        'brightmoor revenue 9e9 EUR | in 2024',
      ],
      [
        'Le chiffre d’affaires de Brightmoor s’établit à 2,1 Md€ au deuxième trimestre 2025.',
        'brightmoor revenue 2.1e9 EUR | in 2025-Q2',
      ],
      ['Brightmoor a enregistré une perte nette de 120 millions de dollars.', 'brightmoor profit_loss -120e6 USD'],
      ['Le bénéfice net de Brightmoor ressort à 640 millions d’euros.', 'brightmoor profit_loss 640e6 EUR'],
      ['Le revenu annuel récurrent de Velora atteint 80 millions de dollars.', 'velora annualized_revenue 80e6 USD'],
      ['Velora emploie 350 salariés.', 'velora headcount 350 people'],
      ['Velora compte 12 millions d’utilisateurs par mois.', 'velora users 12e6 people'],
    ],
  },
  {
    name: 'rien à retenir',
    cases: [
      ['Le chiffre d’affaires de Brightmoor progresse de 14 %.', '! evolution'],
      ['L’action de Brightmoor perd 3 % en séance.', '! evolution'],
      ['Brightmoor écope d’une amende de 50 millions d’euros.', '! penalite'],
      ['Velora facture son abonnement 20 euros par mois.', '! par-unite'],
      ['Le marché mondial des agents pourrait peser 90 milliards de dollars.', '! taille-du-marche'],
      ['Le consensus attendait 4 milliards d’euros de Brightmoor.', '! consensus'],
      ['Brightmoor verse un dividende de 300 millions d’euros.', '! carnet'],
      ['Velora va supprimer 400 postes.', '! autres-personnes'],
      ['Si Velora venait à valoir 50 milliards de dollars, tout changerait.', '! hypothetical/no-subject'],
    ],
  },
];
