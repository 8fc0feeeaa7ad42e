import type { MetricCue } from '../../../model/tables/claims';
import { money, people, percent } from '../../cue';
import { er, ir, phrases, verb } from '../forms';

/** Words that say what a sum of money measures. */
const sums: MetricCue[] = [
  money(
    'valuation',
    'valorisation',
    9,
    [
      ...phrases(`
      valorisation; valorisations; survalorisation; prévalorisation; valeur d'entreprise; valeur de l'entreprise; valeur de la société;
      valeur de la start up; valeur de la jeune pousse; valeur du groupe; valeur théorique; valeur estimée; valeur post money; valeur pré money;
      valeur implicite; porter|porte|portant|porté|porterait ~ la valeur ~ à #; porte ~ sa valeur ~ à #; portant ~ sa valeur ~ à #;
      valorisation ~ à #; valorisation ~ de #`),
      ...er('valoris'),
    ],
    { listed: true },
  ),
  money(
    'valuation',
    'evaluee',
    7.5,
    [
      ...er('évalu', 'évalu'),
      ...phrases(
        'estimée à #; estimé à #; estimée à _ #; estimait|estimaient|estime|estiment ~ à #; cotée à #; jaugée; jaugé; tarifée; taxée à #',
      ),
    ],
    {
      reach: 9,
      listed: true,
    },
  ),
  money(
    'valuation',
    'vaut',
    6.5,
    [
      ...verb.worth,
      ...phrases(
        'pèse; pesait; pèserait; pesant; valeur; une valeur de #; valeur de #; vaudrait désormais; que vaut; prix de #; au prix de #',
      ),
    ],
    {
      reach: 8,
      listed: true,
    },
  ),
  money(
    'valuation',
    'sur-la-base-de',
    9.5,
    phrases(`
    sur la base d'une valorisation; sur la base de #; sur une base de #; sur une valorisation; sur une valeur; pour une valorisation; pour une société valorisée; à une valorisation;
    à un prix de #; au prix de #; sur un prix de #; sur la base d'un prix; propuls* ~ #; propuls* ~ à #; situait la valorisation; table sur une valorisation`),
  ),
  money('valuation', 'licorne', 6, phrases('licorne; licorne à #; décacorne; licorne valorisée'), { reach: 5 }),
  money(
    'valuation',
    'avant-apres',
    7,
    phrases(`
    post money; pré money; pre money; argent frais compris; argent frais inclus; argent neuf inclus; argent neuf compris; avant argent frais;
    après augmentation de capital; après l'opération; après opération; hors argent frais; après levée; avant levée; avant l'opération`),
    {
      reach: 4,
    },
  ),
  money(
    'market_cap',
    'capitalisation',
    11,
    phrases(`
    capitalisation; capitalisation boursière; capitalisations; valeur boursière; valeur en bourse; valorisation boursière; valorisation en bourse;
    pèse ~ en bourse; pèse ~ # en bourse; vaut ~ # en bourse; valait ~ # en bourse; valeur de marché; market cap; capitalise #; capitalise _ #; capitalisait; cap boursière;
    # de capitalisation; # en bourse; cote parisienne`),
  ),
  money('funding_round', 'levee', 7.5, [
    ...er('lev', 'lèv'),
    ...phrases(
      'levée; levées; levée de fonds; levées de fonds; lever des fonds; lever du capital; nouvelle levée; méga levée; mégalevée; # levés; # levé',
    ),
  ]),
  money(
    'funding_round',
    'tour',
    8,
    phrases(`
    tour de table; tours de table; tour de financement; tour d'amorçage; tour d'investissement; tour de série; tour de #; nouveau tour; ronde de financement; ronde;
    rondes; ronde d'amorçage; ronde de #; série a|b|c|d|e|f|g|h; séries a|b|c|d|e|f|g; amorçage; financement; financements; refinancement; capital risque; seed; pré amorçage;
    pre seed; préamorçage; méga tour; augmentation de capital; augmentations de capital; placement privé; premier tour; second tour; deuxième tour; dernier tour;
    tour précédent; précédent tour`),
    { occasion: true },
  ),
  money('funding_round', 'boucler', 6, [
    ...er('boucl'),
    ...er('empoch'),
    ...er('récolt'),
    ...er('amass'),
    ...er('rassembl'),
    ...er('engrang'),
    ...er('décroch'),
    ...er('mobilis'),
    ...er('glan'),
    ...er('rafl'),
    ...er('collect'),
    ...er('drain'),
    ...er('capt'),
    ...er('sécuris'),
    ...ir('réun'),
    ...verb.obtain,
    ...verb.collect,
    ...phrases(`s'est assuré; s'assure; s'offre un chèque; fait le plein; met la main sur; repasse à la caisse; chèque collectif;
    rafle; remet au pot; remettent au pot; est parvenue à lever; clôture; clôturé; clos; finalise; finalisé; conclure une levée`),
  ]),
  money(
    'funding_round',
    'argent-frais',
    4.5,
    phrases(`
    argent frais; nouveaux fonds; fonds frais; capitaux frais; argent neuf; capitaux; cash frais; fraîche; rallonge; apport en capital; fonds propres; injection de capital;
    nouveau financement; dotation; ticket; tickets; enveloppe; manne; pactole; magot; trésor de guerre; s'était contentée de #; démarré avec #; s'ajouter; viennent s'ajouter; vente d'actions; cession de titres; cession d'actions`),
  ),
  money(
    'funding_round',
    'fonds',
    2.5,
    phrases('fonds; capital; argent; cash; espèces; investisseurs; bailleurs de fonds; business angels'),
  ),
  money(
    'funding_round',
    'introduction',
    5,
    phrases(`
    introduction en bourse; entrée en bourse; ipo; mise sur le marché; cotation; première cotation; s'introduire en bourse; offre publique initiale; premier appel public à l'épargne`),
    { reach: 6 },
  ),
  money(
    'total_funding',
    'total-leve',
    11,
    phrases(`
    au total ~ levé _ #; au total ~ recueilli _ #; au total ~ réuni _ #; au total ~ amassé _ #; total levé; total des fonds; total des fonds levés; total des levées; # levés au total; # levé au total; # au total depuis; levé|recueilli|réuni|amassé|récolté|obtenu _ # au total; levé|recueilli|réuni|amassé|récolté|obtenu # en tout; levé|recueilli|réuni|amassé|récolté _ # en tout; # en tout; # depuis sa création; # depuis ses débuts;
    # depuis sa fondation; # depuis son lancement; # depuis sa naissance; # depuis l'origine; depuis sa création ~ levé _ #; depuis sa création ~ #; depuis ses débuts ~ levé _ #; depuis notre naissance ~ #; depuis sa fondation ~ #; porte|porter|portant|porté|porterait ~ le total ~ à #; porte|portant|porté ~ le montant total ~ à #;
    porte|portant ~ les fonds levés ~ à #; financement total; financement cumulé; fonds levés à ce jour; levés à ce jour; levé à ce jour; levé jusqu'ici; levé jusqu'à présent; cumul des levées; cumul levé; au total #; totalise # de fonds;
    déjà levé _ #; avait déjà levé _ #; a déjà levé _ #; financements cumulés; combien au total`),
  ),
  money('investment', 'investir', 7, [
    ...verb.invest,
    ...phrases(
      "investissement; investissements; réinvestir; réinvesti; réinvestit; co investir; coinvestir; prise de participation; offre d'investissement",
    ),
  ]),
  money('investment', 'injecter', 8, [
    ...er('inject'),
    ...er('apport'),
    ...er('mis'),
    ...verb.subscribe,
    ...phrases(`
      injection; apport; apports; placer # dans; place|placé _ # dans; met|mis|mettre|mettent|mettra # dans; met|mis|mettre _ # dans; mettre _ # au pot; verse|versé|verser # au capital; débourse|déboursé # pour une participation;
      remis au pot; mise personnelle; de sa poche; de leur poche; a signé pour #; signé un chèque; chèque; chèques; chèque de #; y consacrer # ; y consacrer ~ #; # dans $; # dans _ $; parié #; pari de #; souscrira pour #; entrer ~ au capital; entre ~ au capital; entré ~ au capital;
      moyennant #; en échange de _ #; participation ~ contre #; ticket de #; engagé #; engager #; contribué; contribue ~ à hauteur de #; participe ~ à hauteur de #; à lui seul #`),
  ]),
  money(
    'funding_round',
    'cheque-collectif',
    8.5,
    phrases("chèque collectif; chèque commun; mise collective; chèque d'investisseurs"),
  ),
  money('funding_round', 'negocie', 4, phrases('négocie|négocient|négocierait|discute|discuterait ~ #')),
  money(
    'investment',
    'valeur-de-la-part',
    11,
    phrases(`
    participation ~ évaluée à #; participation ~ valorisée #; participation ~ valorisée à #; participation ~ valant #; participation ~ vaut #; part ~ valorisée #; part ~ estimée à #; participation ~ estimée à #; parts ~ valent #;
    participation ~ d'une valeur de #; pour # d'actions; # d'actions nouvelles; # d'actions; # de titres nouveaux; @ pour # du capital; @ contre # du capital; @ en échange de # du capital; @ pour une participation de #;
    @ pour une part de #`),
  ),
  money('acquisition_price', 'rachat', 8, [
    ...er('rachet', 'rachèt'),
    ...verb.acquire,
    ...phrases(`
      rachat; rachats; acquisition; acquisitions; prix d'acquisition; prix de rachat; prix d'achat; prix de vente; reprise; opa; offre publique d'achat; offre de rachat; offre d'acquisition; offre d'achat;
      prise de contrôle; rachetable; montant de la transaction; absorption; fusion; cession; emplette; emplettes; s'emparer; s'en emparer; s'empare; s'est emparé; s'offre $; s'offrir $; met la main sur $; mettre la main sur $; mis la main sur $; pour l'acquérir; pour le racheter; pour la racheter`),
  ]),
  money('acquisition_price', 'acheter', 6.5, [
    ...er('achet', 'achèt'),
    ...er('aval'),
    ...er('croqu'),
    ...er('absorb'),
    ...er('débours'),
    ...verb.sell,
    ...verb.cede,
    ...verb.buyBack,
    ...phrases(
      `achat; vente; vendu pour #; cédé pour #; coûté #; a coûté; avait coûté; offre; offre de #; offres; proposait #; a proposé #; sur la table; mis # sur la table; mis _ # sur la table; aurait offert; offrait; offert; payés; réglés; réglé; payable; payables; numéraire; en numéraire; signent pour #; complément de prix; rafler`,
    ),
  ]),
  money(
    'contract_value',
    'contrat',
    8,
    phrases(`
    contrat; contrats; contrat cadre; accord cadre; contrat de #; contrat d'une valeur de #; contrat ~ d'une valeur de #; contrat ~ d'une valeur d'environ #; contrat évalué; contrat portant sur #; marché public; marché de #; remporté un marché; remporte un marché; commande; commandes; commande de #; commande ferme; bon de commande;
    carnet; appel d'offres; engagement d'achat; engagements d'achat; licence; licences; accord de licence; contrat de licence; accord de fourniture; contrat de fourniture; contrat de location; bail; sous traitance; abonnement cadre; contrat de capacité`),
  ),
  money(
    'contract_value',
    'accord',
    4.5,
    phrases(
      'accord; accords; partenariat; partenariats; alliance; pacte; entente; collaboration; engagement; engagements; prestation; prestations',
    ),
  ),
  money(
    'contract_value',
    'capacite',
    7,
    phrases(`
    capacité de calcul; capacités de calcul; puissance de calcul; capacité; capacité invendue; # de calcul; # de puces; # de serveurs; # de services; # de cloud; # d'informatique; services cloud; informatique en nuage; services de cloud; location de serveurs; louer; loue; loué; location; fournir; fournira; fourniture; équiper; équipera;
    s'est engagé à hauteur de #; s'est engagée à hauteur de #; s'engage à hauteur de #; s'était engagé à hauteur de #; engagé à absorber; engagé à acheter; engagé à dépenser; s'engage à dépenser`),
  ),
  money(
    'contract_value',
    'sur-des-annees',
    5.5,
    phrases(`
    # sur _ ans; # sur _ années; # sur la durée; verser|verse|versera|verseront|versent|verserait _ #; verse|versera # à $; versera ~ # à $; paiera #; paiera _ #; paie # à $; paiera ~ # à $; facturera #`),
  ),
  money(
    'revenue',
    'chiffre-d-affaires',
    9,
    phrases(`
    chiffre d'affaires; chiffres d'affaires; ca; c a; # de ca; revenu; revenus; produits d'exploitation; produit net bancaire; # de revenus; # de chiffre d'affaires; recettes; recette; ventes nettes; produit d'exploitation`),
  ),
  money(
    'revenue',
    'ventes',
    7,
    phrases(`
    ventes; facturé; facture #; facturation; facturations; encaissé; encaisse; encaissements; vendu pour #; rentrées; activité de #; volume d'affaires; réalisé #; réalise #; réalisé _ #; a généré #; génère #; généré _ #; rapporté; rapporte; rapportent`),
    { reach: 8 },
  ),
  money(
    'annualized_revenue',
    'recurrent',
    11,
    phrases(`
    revenu récurrent; revenus récurrents; revenu récurrent annuel; revenus récurrents annuels; revenu annuel récurrent; revenus annuels récurrents; chiffre d'affaires récurrent; chiffre d'affaires annuel récurrent; chiffre d'affaires récurrent annuel; chiffre d'affaires annualisé; chiffre d'affaires ~ annualisé;
    revenu annualisé; revenus annualisés; revenus ~ annualisés; ventes annualisées; arr; # d'arr; run rate; rythme annuel; rythme annualisé; rythme de # par an; rythme de _ # par an; annualisé; annualisés; annualisée; annualisées; base annualisée; en rythme annuel; en rythme annualisé; cadence annuelle; recettes récurrentes; rythme de revenus; rythme annuel des revenus`),
  ),
  money(
    'profit_loss',
    'benefice',
    9,
    phrases(`
    bénéfice; bénéfices; bénéfice net; bénéfice d'exploitation; bénéfice opérationnel; résultat net; résultat d'exploitation; résultat opérationnel; résultat; profit; profits; profit net; ebitda; ebit; excédent brut; gagné; gagne; gains nets; résultat courant; marge opérationnelle de #; part du groupe; bénéfices nets; excédent; rnpg`),
  ),
  money(
    'profit_loss',
    'perte',
    9.8,
    [
      ...verb.lose,
      ...phrases(
        "perte; pertes; perte nette; pertes nettes; perte opérationnelle; perte d'exploitation; déficit; déficits; dans le rouge; déficitaire; ardoise; trou; résultat négatif; résultat net négatif; # de perte; # de pertes; moins values",
      ),
    ],
    {
      negative: true,
      reach: 8,
    },
  ),
  money(
    'capex',
    'capex',
    11,
    phrases(`
    dépenses d'investissement; dépenses d'investissements; dépense d'investissement; investissements industriels; investissements corporels; immobilisations; capex; dépenses d'équipement; dépenses en capital; dépenses d'infrastructure; dépenses d'infrastructures; dépenses en infrastructures; immobilisations corporelles; budget d'investissement; plan d'investissement; investissements d'infrastructure; investissements en infrastructures`),
  ),
  money(
    'capex',
    'construire',
    6,
    [
      ...verb.build,
      ...phrases(
        `centre de données; centres de données; data center; data centers; datacenter; datacenters; usine; usines; gigafactory; campus; infrastructure; infrastructures; dépenser; dépense; dépensera; dépenses; dépensé; chantier; ferme de serveurs; fermes de serveurs; site industriel; construction`,
      ),
    ],
    { reach: 9 },
  ),
];

/** Sums that are no claim. */
const noSums: MetricCue[] = [
  money(
    null,
    'taille-du-marche',
    9,
    phrases(`
    marché mondial; marché ~ pourrait peser #; marché ~ pèse #; marché ~ pèsera #; marché ~ devrait atteindre #; marché ~ atteindra #; marché ~ représente #; marché ~ représentera #; marché ~ estimé à #; marché ~ vaut #; marché ~ promis à; marché de l'ia; marché des; taille du marché; marché adressable; marché potentiel; le secteur ~ #; le secteur ~ absorbé #; l'industrie ~ #; dépenses mondiales; le capital risque mondial;
    tous acteurs confondus; toutes sociétés confondues; secteur; filière; marché _ de #; un marché de #; marché d'une valeur; manque à gagner`),
  ),
  money(
    null,
    'dette',
    8.5,
    phrases(`
    dette; dettes; emprunt; emprunts; emprunté; emprunte; emprunter; prêt; prêts; crédit; crédits; ligne de crédit; lignes de crédit; obligation; obligations; obligataire; obligations convertibles; # d'obligations; passif; endettement; endetté; endettée; doit à ses créanciers; créances; créanciers; facilité de crédit; découvert; pge`),
    { reach: 5 },
  ),
  money(
    null,
    'en-dette',
    14,
    phrases(`
    # d'obligations; # de dette; # de dettes; # d'emprunt; # d'emprunts; # de prêts; # de crédit; # de crédits; dette ~ dépasse #; dette de #; dette nette de #; dette ~ atteint #; dette ~ s'élève à #; emprunt de #; prêt de #; # obligataires; souscrit un emprunt de #; ligne de crédit de #`),
  ),
  money(
    null,
    'fonds-investissement',
    8,
    phrases(`
    fonds de #; fonds doté; fonds ~ doté de #; doté de #; dotée de #; fonds souverain; fonds spécial; fonds d'investissement de #; actifs sous gestion; encours; sous gestion; plan de #; programme de #; plan france 2030; plan ~ de #; enveloppe publique; enveloppe budgétaire; réservé # ; a réservé #; calcul souverain; dotation publique; gère #; gère _ #; milliards publics; budget de l'état`),
  ),
  money(
    null,
    'par-unite',
    14,
    phrases(`
    # par action; # l'action; # par titre; # le titre; # pièce; # chacun; # chacune; # l'unité; # par unité; # par tête; # par personne; # par salarié; # par employé; # par mois; # mensuels; # par utilisateur; # par an et par; # le jeton; # par jeton; # par million; # de l'heure; # par heure; # la tonne; # le baril; # par abonné; # par abonnement; # ht; prix unitaire; au prix de # pièce; coûte # par; facturé # par; facturée # par; # par jour;
    prix catalogue; abonnement à #; abonnement ~ #; à partir de # par; le forfait; # le mois; cotait # ; cotait ~ #; cote #; chaque tête; ticket minimum; cours de #`),
  ),
  money(
    null,
    'cours-de-bourse',
    9,
    phrases(`
    cours de bourse; cours de l'action; l'action ~ cotait; le titre ~ cotait; action à #; titre à #; cours; clôturé à #; a terminé à #; objectif de cours; s'échange à #; s'échangeait à #`),
    { reach: 4 },
  ),
  money(
    null,
    'carnet',
    9,
    phrases(`
    carnet de commandes; prises de commandes; rachat d'actions; rachats d'actions; rachat de ses propres actions; dividende; dividendes; coupon; programme de rachat; commandes à livrer; reste à facturer; obligations de performance`),
  ),
  money(
    null,
    'couts',
    9,
    phrases(`
    r d; recherche et développement; recherche; dépenses de r; stock options; rémunération en actions; frais de personnel; marketing; frais généraux; consommation de trésorerie; brûle; brûlé; brûlent; brûler; cash burn; trésorerie; trésorerie nette; liquidités; coûts d'exploitation; charges; coûts; coût; frais; économies; masse salariale; salaires; coût d'entraînement; l'entraînement a coûté; flux de trésorerie`),
    { reach: 6 },
  ),
  money(
    null,
    'penalite',
    10,
    phrases(`
    amende; amendes; pénalité; pénalités; dommages; dommages et intérêts; indemnité; indemnités; indemnité de rupture; indemnité de résiliation; litige; procès; sanction; sanctions; astreinte; transaction judiciaire; redressement; caution; réclame; réclament; préjudice; frais de rupture; dédit; clause de rupture`),
  ),
  money(
    null,
    'perte-en-bourse',
    13,
    phrases(`
    effacé|efface|effaçant|effacer # de; # de capitalisation partis; # de valeur boursière; parti en fumée; partis en fumée; envolés; évaporés; évaporé; # volatilisés; fait fondre; rayé #`),
  ),
  money(
    null,
    'fortune-estimee',
    14,
    phrases(
      'fortune ~ estimée à #; fortune ~ évaluée à #; fortune de #; fortune _ #; # de fortune; patrimoine ~ estimé à #; patrimoine de #',
    ),
  ),
  money(
    null,
    'fortune',
    10,
    phrases(`
    fortune; fortune personnelle; patrimoine; plus riche; plus riches; milliardaire; salaire; rémunération; prime; bonus; parachute; paquet de rémunération; package; golden; sa fortune; pactole personnel; stock options`),
  ),
  money(
    null,
    'consensus',
    11,
    phrases(`
    consensus; attentes; le consensus attendait #; les analystes attendaient ~ #; analystes ~ tablaient sur #; analystes ~ attendaient #; analystes ~ attendent #; analystes ~ prévoyaient #; analystes ~ anticipaient #; attendu par les analystes; attendus par les analystes; attendues par les analystes; anticipé par les analystes; estimations des analystes; prévisions des analystes; selon le consensus; wall street ~ attendait #; factset; attendus par le marché; attendu par le marché`),
  ),
  money(
    null,
    'subvention',
    9.5,
    phrases(`
    subvention; subventions; aide publique; aides publiques; aide d'état; aides d'état; crédit d'impôt; synergies; don; dons; taxe; taxes; impôt; impôts; droits de douane; pib; budget de la défense; subventionné; avance remboursable; avances remboursables; bourse de recherche; mécénat; prix doté; récompense; budget; concours; crédits publics; fonds publics; financement public; argent public`),
  ),
  money(
    null,
    'somme-de-plusieurs',
    12,
    phrases(`
    à eux deux ~ #; à elles deux ~ #; à eux trois ~ #; à eux seuls ~ #; à elles seules ~ #; ensemble ~ cumulé; cumulent ~ #; les géants ~ #; les gafam ~ #; géants du numérique ~ #; hyperscalers ~ #; les quatre ~ #; les cinq ~ #; total des investissements du secteur; l'ensemble du secteur; acteurs confondus`),
  ),
  money(
    null,
    'calcul-de-l-auteur',
    9,
    phrases(`
    soit # par; cela ferait #; ce qui ferait #; faites le calcul ~ #; faire le calcul; rapporté à; divisé par; revient à #; reviendrait à #; chaque salarié; chaque employé; par tête; théoriquement; en théorie; à ce rythme il faudrait; à ce tarif`),
    { reach: 8 },
  ),
];

/** Words that say what a percentage measures. */
const shares: MetricCue[] = [
  percent(
    'stake',
    'part-de-societe',
    8.5,
    phrases('# de $; # du capital; # des parts; # des actions; # des titres; # des droits de vote; # d $'),
  ),
  percent(
    null,
    'part-des-ventes',
    12,
    phrases(`
    # du chiffre d'affaires; # des revenus; # de ses revenus; # des ventes; # de ses ventes; # du marché; # de parts de marché; # de part de marché; # des effectifs; # de ses effectifs; # du personnel; # des salariés; # de ses salariés; # des employés; # des collaborateurs; # des clients; # de ses clients; # des utilisateurs; # des recettes; # du pib; # des coûts; # des dépenses; # des commandes; # de marge; # du total; # des postes; # des sondés; # des entreprises; # des français; # du trafic; # de leurs; # de son chiffre; # de l'activité`),
  ),
  percent(
    'stake',
    'participation',
    10,
    phrases(`
    participation; participations; prise de participation; part; parts; capital; actionnaire; actionnaires; actionnariat; premier actionnaire; tour de table; ticket; bloc; minoritaire; majoritaire; droits de vote; au capital; du capital; capital de; entré au capital; entrée au capital; entre au capital; montée au capital; monte à #; monter à #; à hauteur de #; dilué; dilution; actions`),
    { reach: 9 },
  ),
  percent(
    'stake',
    'detient',
    9,
    [
      ...verb.hold,
      ...verb.own,
      ...er('contrôl'),
      ...verb.cede,
      ...verb.acquire,
      ...phrases(
        'conserve; conserver; conservera; garde; gardent; appartient; appartiennent; reprend; racheté #; rachète #; récupère; hérite; reçoit #; obtient #',
      ),
    ],
    { reach: 7 },
  ),
  percent(
    null,
    'evolution',
    9.2,
    [
      ...er('augment'),
      ...er('progress'),
      ...er('grimp'),
      ...er('recul'),
      ...er('chut'),
      ...er('dégringol'),
      ...er('dévers'),
      ...er('s envol'),
      ...er('envol'),
      ...er('gagn'),
      ...ir('bond'),
      ...phrases(`
      hausse; en hausse de #; baisse; en baisse de #; recul; progression; croissance; repli; chute; bond; rebond; gain; gains; plus #; moins #; hausse de #; baisse de #; croît; croissent; crû; cru; bondi; bondit; s'envole; s'est envolé; s'est envolée; s'adjuge; s'adjugeait; s'octroie; prend #; prenait #; cède #; cédait #; perd #; a perdu #; perdait #; lâche #; lâchait; gagnait #; gagne #; titre; l'action; action; cours; séance; ouverture; clôture; en bourse; indice; de plus; de moins; par an; annuelle; annuel; taux; de croissance; rendement; inflation; réduit de #; réduction de #; diminue; diminué; supérieur de #; inférieur de #; doublé; triplé; ralenti; accélère; accéléré; varie; décote; prime de #; remise; rabais; décélération`),
    ],
    { reach: 6 },
  ),
  percent(
    null,
    'taux',
    10,
    phrases(`
    marge; marges; marge brute; marge nette; taux d'intérêt; taux; taux de #; intérêt; intérêts; coupon; précision; exactitude; score; disponibilité; tva; impôt; parts de marché; part de marché; probabilité; chances; licencier #; licencié #; supprimer #; suppression de #; réduire ~ de #; réussite; sondage; répondants; erreurs; performance; plus rapide; moins cher; d'économies; droits de douane; taxe; surtaxe`),
    { reach: 7 },
  ),
];

/** Words that say what counted people are. */
const counts: MetricCue[] = [
  people(
    'users',
    'utilisateurs',
    9.5,
    phrases(`
    utilisateurs; utilisateur; utilisatrices; usagers; usager; internautes; internaute; abonnés; abonné; visiteurs; visiteur; membres; membre; joueurs; auditeurs; actifs; hebdomadaires; mensuels; quotidiens; par semaine; par mois; par jour; utilisent; utilise; se servent; inscrits; comptes actifs; base d'utilisateurs; l'utilisent; fréquentent`),
    { reach: 5 },
  ),
  people(
    'headcount',
    'effectif',
    9,
    [
      ...phrases(`
      salariés; salarié; employés; employé; collaborateurs; collaborateur; effectif; effectifs; personnes; personne; ingénieurs; ingénieur; chercheurs; chercheur; têtes; tête; masse salariale; équipe; équipes; équipe de #; effectif de #; effectifs passeront; nombre de salariés; travailleurs; travailleur; compte #; compte _ #; comptait #; compte quelque; staff; main d'œuvre; emploie #; emploie _ #; développeurs; équipe tenait; notre équipe; nos équipes; force de travail; postes; experts; scientifiques; scientifique`),
      ...phrases(
        'emploie; employait; emploient; employant; emploiera; emploierait; font travailler; fait travailler; fait vivre; occupe #',
      ),
    ],
    { reach: 6 },
  ),
  people(
    null,
    'autres-personnes',
    11,
    phrases(`
    licencier; licencie; licenciera; licencié; licenciés; licenciements; licenciement; supprime; supprimer; supprimera; supprimés; suppression; suppressions; suppressions de postes; postes supprimés; # postes; # emplois; # poste; recruter; recrute; recrutera; recrutement; recrutements; embaucher; embauche; embauches; embauchera; embauché; clients; client; créer # emplois; créera; création de; départs; départ; plan social; plan de départs; plan de sauvegarde; se séparer de #; se sépare de #; remercié; indépendants; prestataires; sous traitants; consommateurs; spectateurs; foyers; patients; étudiants; élèves; conducteurs; consultants; former #; formés; participants; manifestants; habitants; signataires`),
    { reach: 4 },
  ),
];

/** Words that say what a figure measures, or that it is no claim. */
export const metrics: MetricCue[] = [...sums, ...noSums, ...shares, ...counts];
