import type { ClaimTables } from '../../../model/tables/claims';
import { phrases } from '../forms';

/** Words that narrow what a figure covers, and before or after the new money. */
export const scopes: ClaimTables['scopes'] = [
  {
    rule: 'post-money',
    basis: 'post-money',
    phrases: phrases(`
      post money; argent frais compris; argent frais inclus; argent neuf inclus; argent neuf compris; après augmentation de capital; après l'opération; après opération; après levée; y compris les nouveaux fonds; fonds levés compris; levée comprise`),
    reach: 6,
    metrics: ['valuation'],
  },
  {
    rule: 'pre-money',
    basis: 'pre-money',
    phrases: phrases(`
      pré money; pre money; avant argent frais; hors argent frais; avant l'opération; avant opération; avant augmentation de capital; avant levée; hors nouveaux fonds; avant le tour; avant injection`),
    reach: 6,
    metrics: ['valuation'],
  },
  {
    rule: 'par-an',
    scope: 'rate',
    phrases: phrases('par an; par année; chaque année; annuels; annuel; annuellement; l an; tous les ans'),
    reach: 2,
    side: 'after',
    metrics: ['contract_value', 'capex', 'investment'],
  },
  {
    rule: 'partie-du-resultat',
    scope: 'part',
    side: 'before',
    phrases: phrases('dont; y compris; parmi lesquels; parmi lesquelles'),
    reach: 3,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue', 'headcount', 'users'],
  },
  {
    rule: 'ouvre-une-partie',
    scope: 'part',
    side: 'before',
    phrases: phrases(`
      dont; le solde; première tranche; une première tranche; dans un premier temps; le reste; premier versement; acompte; un acompte; sur ce total; sur cette somme; à elle seule; supplémentaires; additionnels`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'moyen-de-paiement',
    scope: 'part',
    phrases: phrases('en numéraire; en cash; en actions; en titres'),
    reach: 4,
    besideAnother: true,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'tranche',
    scope: 'part',
    phrases: phrases(`
      tranche; tranches; en dette; sous forme de dette; en fonds propres; sous forme d'actions; complément de prix; acompte; à la signature; payables à la signature; d'avance; dépendra de; dépendra des; conditionné; conditionnés; sous conditions; en obligations`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'segment',
    scope: 'segment',
    phrases: phrases(`
      division; branche; segment; activité; activités; filiale; pôle; métier; centres de données; cloud; nuage; réseaux; automobile; publicité; publicitaire; publicitaires; jeux; jeux vidéo; licences; logiciels; services; abonnements; azure; aws; ia seule; issus de l'ia; tirés de l'ia; liés à l'ia`),
    reach: 5,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue'],
  },
  {
    rule: 'valeur-de-la-part',
    scope: 'worth',
    phrases: phrases(`
      participation ~ évaluée à #; participation ~ valorisée #; participation ~ valorisée à #; participation ~ valant #; participation ~ estimée à #; part ~ estimée à #; parts ~ valent #; participation ~ d'une valeur de #`),
    reach: 4,
    metrics: ['investment'],
  },
];
