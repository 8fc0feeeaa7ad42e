import type { ClaimTables } from '../../../model/tables/claims';
import { phrases } from '../forms';

const HAVE = 'aurait|auraient';
const BE = 'serait|seraient';

/** How sure or how far along a statement is. */
export const statuses: ClaimTables['statuses'] = [
  {
    rule: 'dementi',
    status: 'denied',
    weight: 9,
    phrases: phrases(`
      dément; démenti; démentent; démentait; démentis; rejette; rejeté; rejetée; rejettent; rejetait; refuse; refusé; refusée; refusent; refusait; décline; décliné; déclinée; décliner; repousse; repoussé; repoussée; éconduit; éconduite; échoué; échouent; échec; tombé à l'eau; tombée à l'eau; capoté; capote; avorté; avortée; enterré; enterrée; abandonné; abandonnée; abandonne; annulé; annulée; annule; retiré; retirée; retire son offre; jeté l'éponge; renoncé; renonce; renoncer; rompu; rompus; rupture des négociations; sans succès; en vain; n'a pas abouti; n'ont pas abouti; pas abouti; n'aboutira pas; bloqué par; bloquée par; interdit par; veto; inexact; inexacte; erroné; erronée; à tort; faux; fausse; infondé; infondée; infondées; inventé; rectificatif; erratum; une première version; première version de cet article; version précédente; non pas; et non #; n'a jamais; n'ont jamais; il n'a jamais été question; renvoyaient; renvoyé; opposé une fin de non recevoir; fin de non recevoir; non merci; le refus`),
    reach: 14,
  },
  {
    rule: 'si',
    status: 'hypothetical',
    weight: 10,
    phrases: phrases(`
      si $ venait; si $ était; si $ avait; si $ devait; si elle venait; si elle devait; si elle était; si elle avait; si l'entreprise était; s'il était; s'il venait; s'il avait; supposons; à supposer; imaginons; admettons; mettons; en admettant; dans l'hypothèse; hypothèse où; quand bien même; même si elle valait; même à #; il faudrait; suffirait; suffirait à; et si; dans le pire des cas; dans le meilleur des cas; fictif; fictive; au cas où`),
  },
  {
    rule: 'pourparlers',
    status: 'in_talks',
    weight: 7.2,
    phrases: phrases(`
      négocie; négocient; négocier; négociait; négocierait; négocieraient; négociation; négociations; en négociation; en négociations; en discussion; en discussions; en pourparlers; discussions; discussion; discute; discutent; discutait; discuterait; pourparlers; envisage; envisagent; envisageait; envisagerait; étudie; étudierait; explore; réfléchit; réfléchirait; songe; cherche à; chercherait à; chercherait; cherche; pourrait lever; pourrait investir; pourrait racheter; pourrait payer; pourrait valoriser; pourrait atteindre; pourraient; pourrait y; pourrait; sur le point de; serait sur le point; en passe de; lettre d'intention; approché; approche; courtise; courtiserait; serait en; seraient en; le valoriserait; la valoriserait; valoriserait; valoriseraient; propulserait; offre non engageante; potentiel; potentielle; éventuel; éventuelle; possible; possibles; à l'étude; tour d'horizon; convoite; lorgne; viserait; chercheraient; tractations; en quête; sonder; sonde`),
  },
  {
    rule: 'projet',
    status: 'planned',
    weight: 5.6,
    phrases: phrases(`
      prévoit; prévoient; prévoit de; prévu; prévue; prévus; compte investir; compte lever; compte dépenser; compte consacrer; entend; entendent; veut; veulent; voudrait; souhaite; souhaitent; ambitionne; projette; projette de; projet; projets; va; vont; va prendre; va investir; va racheter; va acquérir; doit; doivent; devra; devront; s'apprête à; s'apprêtent à; promet; promis; promettent; s'engage à; s'engagent à; engagé à; prépare; préparent; préparerait; option; planifie; programme; planifié; d'ici à; d'ici; versera; verseront; investira; investiront; rachètera; souscrira; paiera; dépensera; construira; lèvera; passeront; passera; emploiera; sera; seront; dépendra; objectif`),
    reach: 9,
  },
  {
    rule: 'prevision',
    status: 'forecast',
    weight: 6.6,
    phrases: phrases(`
      table sur; tablent sur; tablait sur; table désormais sur; s'attend à; s'attendent à; attend; attendu; attendue; attendus; attendent; prévision; prévisions; anticipe; anticipent; anticipé; projection; projections; perspective; perspectives; devrait atteindre; devraient atteindre; devrait; devraient; espère; espèrent; vise; visent; visait; guidance; fourchette; objectif de chiffre; objectif annuel; cible; estime que # ; pronostique; mise sur; misent sur; pour l'ensemble de l'exercice; à l'horizon; en 2026; atteindra; atteindrait; réalisera; réaliserait; en bonne voie; escompte; escompté; escomptée; prédit; à terme`),
  },
  {
    rule: 'annonce',
    status: 'announced',
    weight: 5.2,
    frame: 'sentence',
    phrases: phrases(`
      annonce; annoncé; annoncée; annoncent; annonçait; a annoncé; ont annoncé; annonce avoir; confirme; confirmé; confirment; a confirmé; dévoile; dévoilé; dévoilée; officialise; officialisé; déclaré; déclare; a indiqué; indique; précisé; précise; communiqué; dans un communiqué; signé; signe; signée; a fait savoir; fait savoir; révélé par l'entreprise; selon l'entreprise; selon la société; selon le groupe; revendique; revendiquait; présenté; s'est engagé; s'était engagé; s'est engagée; accord conclu; scellé`),
    reach: 25,
  },
  {
    rule: 'oui-dire',
    status: 'reported',
    weight: 6.2,
    frame: 'sentence',
    phrases: phrases(`
      selon des sources; selon une source; de source proche; de sources proches; sources proches; source proche; proches du dossier; proche du dossier; selon nos informations; d'après nos informations; selon plusieurs médias; selon la presse; selon des médias; d'après la presse; selon le wall; selon le financial; d'après le; selon bloomberg; selon reuters; selon les echos; selon le figaro; croit savoir; croient savoir; à en croire; dit on; murmure t on; paraît il; semble t il; la rumeur; rumeur; rumeurs; bruits de couloir; rapporte; rapportait; rapportent; rapporté; révèle; révélait; a révélé; révélé par; aurait; auraient; ${HAVE} levé|investi|racheté|acquis|payé|déboursé|mis|proposé|réalisé|perdu|bouclé|obtenu|conclu; ${BE} valorisée|valorisé|évaluée|évalué|estimée; atteindrait; dépasserait; avoisinerait; s'élèverait; vaudrait; pèserait; s'établirait; se monterait; selon une personne; personnes au fait; au fait du dossier; au fait des; documents consultés; document consulté; initiés; sous couvert d'anonymat; informations de presse; fuite; fuites; on évoquait; on parlait de; prêterait; évoquait; serait désormais; selon un document`),
    reach: 25,
  },
  {
    rule: 'acheve',
    status: 'completed',
    weight: 4.2,
    phrases: phrases(`
      bouclé; bouclée; boucle; a levé; ont levé; levé; avoir levé; avait levé; vient de lever; vient de réunir; clôturé; clôturée; finalisé; finalisée; achevé; achevée; payé; payée; acquis; acquise; racheté; rachetée; investi; réuni; recueilli; obtenu; a réalisé; réalisé; a enregistré; a perdu; dégagé; a dégagé; a publié; publié; valorisée; valorisé; est entré; entré au capital; avait bouclé; avait injecté; avait réuni; a facturé; reçu; encaissé`),
    reach: 8,
  },
];
