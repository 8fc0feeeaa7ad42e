import type { FigureTables, Hedge } from '../../../model/tables/figures';
import { all, list, ofWhat, reaching } from './entries';

const hedgesBefore: Record<string, Hedge> = {
  ...all('exact', "à hauteur de; à hauteur d'"),
  ...all(
    'about',
    `
    environ; env.; quelque; quelques; presque; à peu près; peu ou prou; approximativement; quasi; quasiment;
    grosso modo; dans les; autour des; vers les; sur les; circa; ca.; ~; ≈; plus ou moins; à peine; pratiquement;
    plus ou moins les; une estimation de; estimé à; estimée à; estimés à; estimées à`,
  ),
  ...all(
    'about',
    ofWhat(`
    près; autour; aux alentours; aux environs; de l'ordre; pas loin; non loin; proche; proches; avoisinant;
    à plus ou moins; tout près`),
  ),
  ...all(
    'about',
    reaching(`
    avoisine; avoisinent; avoisinait; avoisinant; avoisinerait; avoisiner; frôle; frôlent; frôlait; frôlant;
    frôlerait; frôler; frôlé; frise; frisait; frisant; approche; approchait; approchant; approcher; flirte avec;
    flirtant avec; tourne autour de; taquine; côtoie`),
  ),
  ...all(
    'more_than',
    `
    plus de; plus d'; plus des; bien plus de; bien plus d'; beaucoup plus de; nettement plus de; largement plus de;
    un peu plus de; un peu plus d'; à peine plus de; à peine plus d'; au-delà de; au-delà d'; au-delà des; au delà de;
    au-dessus de; au-dessus d'; au-dessus des; supérieur à; supérieure à; supérieurs à; supérieures à; en excès de;
    en sus de; mieux que; >; plus que`,
  ),
  ...all(
    'more_than',
    reaching(`
    dépasse; dépassent; dépassait; dépassaient; dépassant; dépasser; dépassé; dépassera; dépasserait; excède;
    excédant; excédait; excéder; excédé; franchit; franchissent; franchi; franchir; franchissait; franchissant; passe;
    passé; surpasse; surpassant; surpassé`),
  ),
  ...all(
    'at_least',
    `
    au moins; au minimum; à tout le moins; minimum; un minimum de; un minimum d'; pas moins de; pas moins d';
    rien moins que; rien de moins que; non moins de; à partir de; au bas mot; dès; ≥; >=`,
  ),
  ...all(
    'less_than',
    `
    moins de; moins d'; moins des; un peu moins de; un peu moins d'; à peine moins de; à peine moins d';
    bien moins de; nettement moins de; largement moins de; en dessous de; au-dessous de; en deçà de; en-deçà de;
    en-dessous de; sous les; sous la barre des; sous le seuil de; inférieur à; inférieure à; inférieurs à;
    inférieures à; <`,
  ),
  ...all(
    'up_to',
    `
    jusqu'à; jusqu'à un; jusqu'aux; au plus; tout au plus; au maximum; maximum; max.; un maximum de; un maximum d';
    à concurrence de; à concurrence d'; dans la limite de; dans la limite d'; plafonné à; plafonnée à; plafonnés à;
    un plafond de; limité à; limitée à; pas plus de; pas plus d'; guère plus de; ≤; <=`,
  ),
};

const hedgesAfter: Record<string, Hedge> = {
  ...all(
    'at_least',
    `
    au moins; au minimum; minimum; au bas mot; et plus; ou plus; voire plus; voire davantage; ou davantage;
    si ce n'est plus; sinon plus; +`,
  ),
  ...all('up_to', 'au maximum; au plus; tout au plus; maximum; ou moins; au mieux'),
  ...all('about', 'environ; à peu près; à peu de chose près; à la louche'),
  ...all('more_than', 'bien tassés; bien tassé; passés'),
};

/** French hedges and what they pass over. */
export const hedges: Pick<
  FigureTables,
  | 'hedgesBefore'
  | 'hedgesAfter'
  | 'hedgesInside'
  | 'hedgeAdjectives'
  | 'marks'
  | 'markLinks'
  | 'markPassing'
  | 'prepositions'
  | 'prepositionNouns'
  | 'prepositionLinks'
  | 'hedgeOpeners'
> = {
  hedgesBefore,
  hedgesAfter,
  hedgesInside: {},
  hedgeAdjectives: {
    ...all('more_than', 'bon; bonne; gros; grosse'),
    ...all('about', 'petit; petite; estimés'),
    ...all(
      'exact',
      `
    joli; jolie; coquet; coquette; nouveau; nouvel; nouvelle; autre; seul; seule; premier; première; second; seconde`,
    ),
  },
  marks: list('barre; cap; seuil; palier; plafond'),
  markLinks: list('de; des; du'),
  markPassing: {
    ...all(
      'more_than',
      `dépasse; dépassent; dépassé; dépassait; dépassera; dépasserait; dépassant; dépasser; franchit; franchi; franchie; franchissent;
      franchissait; franchissant; franchir; franchira; passe; passé; passer; passera; passant; crève; crevé; au-delà; delà; dessus;
      au-dessus; excède; excédé`,
    ),
    ...all('less_than', 'sous; dessous; deçà; manque; manqué'),
    ...all(
      'about',
      `approche; approchent; approchait; approchant; approcher; frôle; frôlent; frôlait; frôlant; frôler; avoisine; avoisinent;
      avoisinait; avoisinant; vers; autour; près`,
    ),
  },
  prepositions: [],
  prepositionNouns: [],
  prepositionLinks: [],
  hedgeOpeners: [],
};
