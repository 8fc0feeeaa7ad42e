import type { ClaimTables } from '../../../model/tables/claims';
import { er, ir, phrases, verb } from '../forms';

const BUY = [
  ...er('rachet', 'rachèt'),
  ...er('achet', 'achèt'),
  ...er('absorb'),
  ...er('aval'),
  ...er('croqu'),
  ...verb.acquire,
  ...verb.buyBack,
];
const BE = 'est|était|sera|serait|fut|été|être|sont|étaient|seront|seraient';

/** Prepositions and verbs that tell who does what in a deal. */
export const parties: Pick<ClaimTables, 'roles' | 'verbs'> = {
  roles: [
    { metrics: ['investment', 'stake'], role: 'target', before: phrases('dans; chez; au'), weight: 4 },
    { metrics: ['investment', 'stake'], role: 'target', before: phrases('de; d; du; des'), weight: 2 },
    { metrics: ['investment', 'stake'], role: 'actor', before: phrases('par; auprès'), weight: 5 },
    { metrics: ['investment', 'stake'], role: 'actor', before: phrases('de; d; du; des; à; pour'), weight: 1.5 },
    { metrics: ['acquisition_price'], role: 'target', before: phrases('de; d; du; des; sur'), weight: 3 },
    { metrics: ['acquisition_price'], role: 'target', before: phrases('pour'), weight: 2.5 },
    { metrics: ['acquisition_price'], role: 'actor', before: phrases('par; à; au; aux; auprès'), weight: 5 },
    { metrics: ['contract_value'], role: 'target', before: phrases('à; auprès; au; chez'), weight: 4 },
    { metrics: ['contract_value'], role: 'target', before: phrases('avec'), weight: 1.5 },
    { metrics: ['contract_value'], role: 'actor', before: phrases('par; pour'), weight: 3 },
    { metrics: ['contract_value'], role: 'actor', before: phrases('avec'), weight: 1.5 },
  ],
  verbs: [
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: phrases(`
      ${BE} racheté|rachetée|rachetés; ${BE} acquis|acquise; ${BE} acheté|achetée; ${BE} repris|reprise; ${BE} absorbé|absorbée; ${BE} vendu|vendue; ${BE} cédé|cédée; ${BE} avalé|avalée; ${BE} croqué|croquée;
      racheté|rachetée|achetée|acquis|acquise|reprise|absorbée par $; vendu|vendue à $; cédé|cédée à $; tombe dans l'escarcelle; tombé|tombée dans l'escarcelle; passe sous le contrôle; passe sous pavillon;
      décline|décliné|refuse|refusé|rejette|rejeté ~ offre; repousse|repoussé ~ offre; a coûté; coûté; se vend à; s'est vendu; s'est vendue; renvoyaient`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: phrases(`
      ${BE} détenu|détenue; ${BE} contrôlé|contrôlée; ${BE} soutenu|soutenue; reçoit|reçu ~ de $; obtient|obtenu ~ de $; obtient|obtenu ~ auprès de $; appartient; appartenait; appartiennent; détenu|détenue à # par;
      décroché ~ de $; décline|décliné ~ offre; accueille|accueilli ~ au capital; ouvre|ouvert son capital`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      passive: true,
      phrases: phrases(`
      remporte|remporté|décroche|décroché|obtient|obtenu|gagne|gagné|empoche|signe|engrange ~ de $; remporte|remporté|décroche|décroché|obtient|obtenu|gagne|gagné ~ auprès de $; reçoit|reçu ~ commande; ${BE} choisi|choisie|retenu|retenue|sélectionné|sélectionnée`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'actor',
      phrases: [
        ...verb.invest,
        ...er('inject'),
        ...er('apport'),
        ...er('mis'),
        ...er('débours'),
        ...er('contrôl'),
        ...verb.hold,
        ...verb.own,
        ...verb.acquire,
        ...verb.pay,
        ...verb.subscribe,
        ...phrases(`
        prend; prendre; prendra; prendrait; pris; place; placé; met; mis; mettra; mettrait; verse; versé; versera; entre au capital; entré au capital; entrer au capital; entrée au capital; monte au capital; s'invite au capital; devient actionnaire; devient le premier actionnaire; conserve; garde; participe; a participé; participé; contribue; contribué; signe; signé; consacrer; consacre; s'offre; remet; remettent; rachète; achète; acheté; remis`),
      ],
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      phrases: phrases(
        'reçoit; reçu; obtient; obtenu; lève; levé; boucle; bouclé; décroche; décroché; empoche; recueille; recueilli; accueille; est valorisée; est valorisé',
      ),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'actor',
      phrases: [
        ...BUY,
        ...verb.pay,
        ...er('débours'),
        ...phrases(`
        offre; offrait; proposé; propose; propose de; met la main; mis la main; mettre la main; s'offre; s'offrir; s'est offert; s'empare; s'emparer; s'est emparé; dépensé; dépense; fait l'acquisition; fera l'acquisition; a fait l'acquisition; prend le contrôle; a mis; aurait mis; jeté son dévolu; s'adjuge; finalise le rachat; boucle le rachat; bouclé le rachat; lorgne; convoite`),
      ],
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: phrases(
        'se vend; se fait racheter; se fait croquer; change de mains; passe dans le giron; passé dans le giron; rejoint; rejoint le giron',
      ),
    },
    {
      metrics: ['contract_value'],
      subject: 'actor',
      phrases: [
        ...er('command'),
        ...er('lou'),
        ...er('vers'),
        ...verb.pay,
        ...phrases(`
        achète; achètera; acheté; acheter; dépense; dépensera; dépenser; s'est engagé; s'est engagée; s'engage; s'était engagé; s'engagent; confie; confié; signe; signé; signent; réserve; réservé; fait appel; choisit; mandate; se fournit; s'approvisionne`),
      ],
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      phrases: [
        ...er('livr'),
        ...ir('fourn'),
        ...er('équip'),
        ...verb.sell,
        ...phrases(
          'fournira; livrera; équipera; remporte; remporté; décroche; décroché; gagne; gagné; a annoncé un contrat; annoncé un contrat; hébergera; bâtira; construira; met à disposition; mettra à disposition',
        ),
      ],
    },
  ],
};
