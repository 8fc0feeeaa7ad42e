import type { ClaimTables } from '../../../model/tables/claims';
import { phrases } from '../forms';

/** Words between figures: former values, developments, what goes on with the deal told before. */
export const relations: Pick<ClaimTables, 'comparisons' | 'developments' | 'earlier' | 'continues' | 'sources'> = {
  comparisons: [
    {
      earlier: false,
      loose: true,
      phrases: phrases(`
      le chiffre; le montant; la somme; la note; l'addition; au total; en tout; le solde; le reste; l'enveloppe; ce prix; ce tarif; le tarif; la mise; porté à; complété; complétée; suivi de; puis; le compteur; on évoquait; on parlait; il s'agit bien de; la première tranche; la facture; l'ardoise; le pactole`),
    },
    {
      earlier: true,
      leads: true,
      phrases: phrases(`
      contre #; contre _ #; après #; après _ #; au lieu de; en hausse par rapport à; par rapport à; comparé à; comparée à; comparés à`),
    },
    {
      earlier: true,
      phrases: phrases(`
      alors qu _ plafonnait à; plafonnait; était encore; valait encore; n'était que; c'était; était de; étaient de; s'élevait à; s'établissait à; se montait à; précédemment; auparavant; jusque là; un an plus tôt; un an auparavant; l'an dernier; l'année précédente;
      le double des; le double de; deux fois plus que; deux fois les; le triple des; trois fois les; face aux; au départ; autrefois; jadis; initialement; les # précédents; les # retenus`),
    },
    {
      earlier: false,
      phrases: phrases(
        'à présent; désormais; maintenant; aujourd hui; pour atteindre; pour passer à; passe à; passera à; passeront à; grimpe à; atteint désormais; vers',
      ),
    },
  ],
  developments: { from: phrases('de; d'), to: phrases('à; vers') },
  earlier: [
    {
      next: true,
      phrases: phrases(`
      contre; par rapport à; comparé à; comparée à; au lieu de; contre environ; contre quelque; après; le double des; le double de; deux fois plus que les; précédente valorisation de; valorisation précédente de; ancienne valorisation de; plafonnait à`),
    },
    {
      next: false,
      phrases: phrases(`
      auparavant; précédemment; jusqu'alors; jusque là; à l'époque; à l'origine; initialement; était encore; valait encore; valait alors; valorisée alors; alors valorisée; alors valorisé; une première version; première version; version précédente; rectificatif; un an plus tôt; un an auparavant; l'année précédente; au départ; autrefois; jadis; naguère; c'était; s'était contentée; plafonnait; on évoquait; lors du tour précédent; précédent tour; avait valorisé; avait été valorisée`),
    },
  ],
  continues: phrases(
    "avait; avaient; dont; en échange; en contrepartie; ce tour; cette levée; l'opération; cette opération; au total; post money; à cette occasion",
  ),
  sources: {
    cues: [
      {
        side: 'after',
        phrases: phrases("selon; d'après; à en croire; de l'aveu de; aux dires de; de source"),
      },
      {
        side: 'before',
        phrases: phrases(
          'annonce|annoncé; a annoncé; ont annoncé; a déclaré; déclare; affirme|affirmé; a affirmé; assure; a assuré; indique; a indiqué; précise; a précisé; rapporte|rapportent; a rapporté; révèle; a révélé; écrit; a écrit; croit savoir; confirme; a confirmé; explique; a expliqué; estime',
        ),
      },
    ],
    within: ['de', 'du', 'des', 'et', 'au', 'the'],
    leads: phrases('comme; que; qu; mais; et; ce'),
    tails: phrases('lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; hier; aussi'),
    openers: phrases('comme l; comme le; ainsi que'),
    stops: phrases(
      'a; ont; est; sont; avait; avaient; était; serait; qui; que; dont; levé; payé; racheté; investi; acquis; valorisé',
    ),
    alone: phrases('sources; initiés; banquiers; analystes'),
    never: phrases('à; aucun; rien'),
    articles: phrases('le; la; les; l; un; une; des; deux; trois; plusieurs; son; sa; leur; leurs'),
  },
};
