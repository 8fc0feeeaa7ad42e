import type { MeasureTable } from '../../model/tables/measures';
import { list } from '../list';
import { MEDIA } from '../media';

/** French words by which a text tells apart what is called alike. */
export const measures: MeasureTable = {
  daily: ['quotidien', 'journali', 'par jour', 'chaque jour', 'tous les jours'],
  weekly: ['hebdomadaire', 'hebdo', 'par semaine', 'chaque semaine', 'toutes les semaines'],
  monthly: ['mensuel', 'par mois', 'chaque mois', 'tous les mois'],
  paying: ['payant', 'abonné'],
  net: ['bénéfice net', 'résultat net', 'perte nette', 'pertes nettes', 'après impôt'],
  operating: ['opérationnel', 'exploitation', 'ebit'],
  adjusted: ['ajusté', 'retraité', 'sous-jacent'],
  pretax: ['avant impôt'],
  rounds: ['série', 'series'],
  namedRounds: ['amorçage', 'seed', 'pré-amorçage', 'ipo', 'introduction en bourse'],
  revised: list(`
    correction; corrections; précision; initialement; rectificatif; erratum; corrigé; corrigée; révisé; révisée; une première version; version précédente;
    au lieu de; au lieu des; avait indiqué; avait annoncé; et non; en réalité; s'est révélé; s’est révélé; se sont révélés; gonflé; gonflés;
  surévalué; fictif; fictifs; en vérité`),
  formerly: [
    'précédemment',
    'auparavant',
    'initialement',
    'jusque-là',
    'jusqu’ici',
    "jusqu'ici",
    'naguère',
    'ancien',
    'ancienne',
    'après',
    'contre',
    'au lieu de',
    'par rapport à',
  ],
  further: list(`
  supplémentaires; supplémentaire; les autres; restants; restant; en sus`),
  rest: list(`
  le reste; restants; restant; restantes; les autres; aucun autre actionnaire; aucun autre investisseur; le solde`),
  keeps: list(`
  conserve; conservent; conservait; garde; gardent; reste aux mains de; restent aux mains de; reste détenu; restent détenus; demeure`),
  sources: [
    ...MEDIA,
    ...list(`
    journal; quotidien; magazine; agence; agence de presse; hebdomadaire; lettre d'information; initié; initiés; source; sources; personne;
    personnes; rapport; document; documents; analyste; analystes; investisseurs; porte-parole; chaîne; l'entreprise elle-même`),
  ],
};
