import type { MeasureTable } from '../../model/tables/measures';

/** French stems by which a text says how users are counted. */
export const measures: MeasureTable = {
  daily: ['quotidien', 'journali', 'par jour', 'chaque jour', 'tous les jours'],
  weekly: ['hebdomadaire', 'hebdo', 'par semaine', 'chaque semaine', 'toutes les semaines'],
  monthly: ['mensuel', 'par mois', 'chaque mois', 'tous les mois'],
  paying: ['payant', 'abonné'],
};
