import type { ClaimTables } from '../../../model/tables/claims';
import { elisions } from '../elisions';
import { phrases } from '../forms';

/** Word classes that reading a sentence needs. */
export const words: Pick<
  ClaimTables,
  | 'elisions'
  | 'listers'
  | 'conjunctions'
  | 'trading'
  | 'prepositions'
  | 'respectively'
  | 'agents'
  | 'examples'
  | 'pointers'
  | 'relatives'
  | 'temporal'
  | 'backedTails'
  | 'owning'
  | 'determiners'
  | 'attributionBefore'
  | 'attributionAfter'
  | 'asides'
  | 'genitives'
  | 'backers'
  | 'backerVerbs'
  | 'people'
  | 'columns'
> = {
  elisions,
  listers: phrases('et; ou; ainsi; que; puis; le; la; l; les; du; de; d; aussi; enfin'),
  trading: phrases(`
      action|actions|cours|titre|titres _ _ bondi|bondit|chute|chuté|cède|clôturé|clôture|gagne|gagné|grimpe|grimpé|perd|perdu|recule|reculé|progresse|progressé|bondissait;
      action|titre _ _ s'envole|s'effondre; à la bourse; cac 40; capitalisation; clôture; cotée; cotées; coté en; cotation; cours de bourse; en bourse de; euronext;
      nasdaq; sur le marché boursier; wall street; séance; à la cloche`),
  conjunctions: phrases(`
      mais; tandis; alors; lorsque; lorsqu; qui; dont; quand; puisque; puisqu; parce; car; or; et; donc; si; où; laquelle; lequel; bien`),
  prepositions: phrases(`
      de; d; du; des; à; au; aux; en; dans; par; pour; avec; sans; sur; sous; chez; vers; entre; contre; depuis; selon; via; auprès; parmi; outre;
      malgré; derrière; devant; comme; que; qu; face; dès; hors; envers; moyennant`),
  respectively: ['respectivement'],
  agents: phrases('par; de; d; du; auprès; des'),
  examples: phrases('comme; tel; telle; tels; telles; dont'),
  pointers: phrases('celle; celui; celles; ceux'),
  relatives: phrases('qui; dont; que; qu; laquelle; lequel; où'),
  temporal: phrases('quand; lorsque; lorsqu; alors; moment'),
  backedTails: phrases('backed; owned; led'),
  owning: phrases('de; d; du; des; chez; pour'),
  determiners: phrases(`
      le; la; l; les; un; une; des; son; sa; ses; leur; leurs; ce; cet; cette; notre; jeune; pousse; start; up; startup; société; entreprise; firme; groupe; éditeur; fabricant; concepteur; créateur; développeur; géant;
      spécialiste; fournisseur; opérateur; constructeur; laboratoire; labo; licorne; pépite; rival; rivale; concurrent; concurrente; filiale; partenaire; compagnie; maison; mère; fonds; moteur; américain; américaine; français; française; allemand; allemande; britannique;
      chinois; chinoise; néerlandais; néerlandaise; suédois; suédoise; japonais; japonaise; canadien; canadienne; israélien; israélienne; coréen; coréenne; indien; indienne; italien; italienne; suisse; belge; européen; européenne; californien; californienne; parisien; parisienne; londonien; londonienne; lyonnais; munichois; munichoise; berlinois;
      torontois; torontoise; genevois; genevoise; gantois; liégeois; nouveau; nouvelle; ancien; ancienne; historique; futur; grand; roboticien; chip; cloud; logiciels; tricolore; montréalais; montréalaise; lausannois; zurichois; fondeur; loueur; homologue; confrère; poulain; éditrice; tout; premier; première`),
  attributionBefore: phrases(
    "selon; d'après; révélé par; rapporté par; rapporte; à en croire; croit savoir; a déclaré à; confié à; indique; cité par; interrogé par; dans; au; le; aux",
  ),
  attributionAfter: phrases(
    'rapporte; rapportait; révèle; révélait; indique; indiquait; affirme; écrit; croit; évoque; évoquait; cite',
  ),
  asides: phrases(`
      réponse à; rival de; rivale de; concurrent de; concurrente de; alternative à; rivaliser avec; rivalise avec; face à; contre; comme; tel; telle; tels; tels que; telles que; comme le; comme l; rival; rivale; rivaux; concurrent; concurrente; concurrents; que;
      à l'instar de; à l'instar d; à l'image de; à l'image d; à côté de; à côté d; à la différence de; contrairement à; par rapport à; devant; derrière; menée par; mené par; conduite par; conduit par; pilotée par; dirigée par; emmenée par; emmené par; suivie par; suivi par; soutenue par; soutenu par; auprès de; auprès d; aux côtés de; aux côtés d; avec; parmi; dont;
      par; croit savoir; croient savoir; rapporte; rapportait; a rapporté; rapportent; révèle; a révélé; révélait; indique; indiquait; écrit; écrivait; affirme; selon; d'après; à en croire; relate; précise; relève; ancien de; anciens de; ancienne de; transfuge de; transfuges de; ex; client; clients; cliente; partenaire; partenaires; fournisseur; actionnaire; investisseur; investisseurs; à l'égard de; à l'égard d; vis à vis de; outre; hormis; chez; passé par; passée par; loin de; loin derrière`),
  genitives: [],
  backers: phrases(`
      mené par; menée par; menés par; conduit par; conduite par; piloté par; pilotée par; dirigé par; dirigée par; emmené par; emmenée par; orchestré par; orchestrée par; suivi par; suivie par; auprès de; auprès d; auprès d'investisseurs; avec la participation de; avec la participation d; avec le soutien de; soutenu par; soutenue par;
      participent; participe; participé; ont participé; a participé; à laquelle participe; auquel participe; autour de la table; tour de table; investisseurs; rejoint par; rejointe par; rejoints par; aux côtés de; aux côtés d; dont; avec; remettent; remis; mène l'opération; menait; mené; mène; nous suivent; se sont joints; s'y sont joints; bailleurs de fonds; actionnaires; souscrit; souscrite par; souscrit par`),
  backerVerbs: phrases(`
      mène; menait; mené; a mené; conduit; a conduit; pilote; piloté; emmène; participe; participent; a participé; ont participé; participé; s'est joint; se sont joints; rejoint; rejoignent; remet au pot; remettent au pot; a remis; ont remis; ont suivi; a suivi; suit; suivent; ont également investi; a également investi; accompagne; accompagnent; nous suivent; coinvestit; co mène; souscrit; soutient; soutiennent; figurent parmi; figure parmi`),
  people: phrases(`
      pdg; patron; patronne; directeur; directrice; dg; président; présidente; fondateur; fondatrice; fondateurs; cofondateur; cofondatrice; cofondateurs; dirigeant; dirigeants; dirigeante; porte parole; directeur financier; directrice financière; analyste; analystes; actionnaires; salariés; salarié; employés; ingénieurs; chercheurs; investisseurs; clients; conseil d'administration; cerveau; cerveau scientifique; ancien; anciens; anciennes; ex; cadre; cadres; avocats; administrateurs`),
  columns: {
    target: phrases('cible; société; entreprise; start; startup; jeune pousse; rachetée; bénéficiaire'),
    actor: phrases('acheteur; acquéreur; investisseur; investisseurs; chef de file; client; repreneur'),
  },
};
