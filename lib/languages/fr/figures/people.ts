import { all, list, noun } from './entries';

/** French nouns for employees and users, with their forms; the value is the base form. */
export const people: Record<string, string> = {
  ...noun('salarié; salariés; salariée; salariées'),
  ...noun('employé; employés; employée; employées'),
  ...noun('collaborateur; collaborateurs; collaboratrice; collaboratrices'),
  ...noun('travailleur; travailleurs'),
  ...noun('personne; personnes'),
  ...noun('ingénieur; ingénieurs; ingénieure; ingénieures'),
  ...noun('chercheur; chercheurs; chercheuse; chercheuses'),
  ...noun('développeur; développeurs; développeuse; développeuses'),
  ...noun('scientifique; scientifiques'),
  ...noun('expert; experts'),
  ...noun('poste; postes'),
  ...noun('emploi; emplois'),
  ...noun('effectif; effectifs'),
  ...noun('tête; têtes'),
  ...noun('utilisateur; utilisateurs; utilisatrice; utilisatrices'),
  ...noun('usager; usagers'),
  ...noun('internaute; internautes'),
  ...noun('abonné; abonnés; abonnée; abonnées'),
  ...noun('client; clients; cliente; clientes'),
  ...noun('membre; membres'),
  ...noun('visiteur; visiteurs'),
  ...noun('joueur; joueurs'),
  ...noun('auditeur; auditeurs'),
  ...noun('spectateur; spectateurs'),
  ...noun('consommateur; consommateurs'),
};

/** Words between a count and its noun. */
export const peopleAdjectives: string[] = list(`
  de; d; '; ’; nouveaux; nouvelles; seuls; seules; jeunes; anciens; anciennes; actuels; meilleurs; actifs; actives;
  autres; ses; leurs; ces; quelque; simples; vrais; petits; gros; grands; premiers; futurs; ex; -`);

/** Phrases before a bare number that make it a count of people, with the noun. */
export const peopleBefore: Record<string, string> = {
  ...all(
    'salarié',
    `
    effectif; effectifs; effectif de; effectifs de; effectif total; emploie; employait; employant; emploient;
    emploiera; emploierait; nombre de salariés; nombre d'employés; nombre de collaborateurs; équipe de; équipes de;
    masse salariale; salariés; employés; collaborateurs; main-d'œuvre`,
  ),
  ...all('utilisateur', "nombre d'utilisateurs; base d'utilisateurs; utilisateurs"),
};

/** Verbs and particles that may stand between such a phrase and the number. */
export const peopleLinks: string[] = list(`
  de; des; à; est; était; sont; étaient; atteint; atteignait; passe; passera; passeront; passé; compte; comptait;
  actuellement; aujourd; hui; désormais; maintenant; environ; total; du; groupe; :; |; seulement; déjà; encore; dans;
  le; monde; d; ici; se; monte; montait; élève; élevait; s`);

/** Verbs right after a number that make it a count of people, with the noun. */
export const peopleVerbs: Record<string, string> = {
  ...all('utilisateur', 'utilisent; utilisaient'),
  ...all('salarié', 'travaillent; travaillaient'),
};
