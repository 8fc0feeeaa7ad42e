import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Prepositions and verbs that tell who does what in a deal. */
export const parties: Pick<ClaimTables, 'roles' | 'verbs'> = {
  roles: [
    {
      metrics: ['investment', 'stake'],
      role: 'target',
      before: list('in; an; am; bei; beim; zu'),
      weight: 4,
    },
    { metrics: ['investment', 'stake'], role: 'target', before: ['von', 'des', 'der'], weight: 2 },
    { metrics: ['investment', 'stake'], role: 'actor', before: ['von', 'des', 'der'], weight: 2.5 },
    { metrics: ['investment', 'stake'], role: 'actor', before: ['durch', 'seitens', 'auf'], weight: 4 },
    { metrics: ['acquisition_price'], role: 'target', before: list('von; des; der; für; über'), weight: 3 },
    { metrics: ['acquisition_price'], role: 'actor', before: ['durch', 'an', 'seitens'], weight: 5 },
    { metrics: ['contract_value'], role: 'target', before: list('an; bei; beim; von; des'), weight: 4 },
    { metrics: ['contract_value'], role: 'target', before: ['mit'], weight: 1.5 },
  ],
  verbs: [
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: ['gehört zu #', 'gehört zu _ #', 'gehörte zu _ #', 'gehören zu _ #'],
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: list(`
      wurde|wird|werden|wurden|worden ~ übernommen; wurde|wird|werden|wurden ~ gekauft;
      wurde|wird|werden|wurden ~ erworben; wurde|wird|werden|wurden ~ geschluckt;
      wurde|wird|werden|wurden ~ verkauft; gekauft von $; übernommen von $; erworben von $; geht|ging ~ an $;
      war|ist ~ gegangen; lehnt|lehnte ~ ab; weist|wies ~ zurück; schlägt|schlug ~ aus; kostet|kostete`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: ['erhält|erhielt|bekommt|bekam ~ von $', 'wurde|wurden|wird|werden ~ investiert'],
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      passive: true,
      phrases: ['erhält|erhielt|bekommt|bekam ~ von $', 'gewinnt|gewann ~ von $', 'holt|holte ~ von $'],
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'actor',
      phrases: list(`
      ist|sind|bleibt|war ~ beteiligt; gehört; gehören; investiert; investierte; investieren; beteiligt sich; beteiligte sich; steckt;
      stecken; gesteckt; pumpt; zahlt; zahlte; hält; hielt; besitzt; übernimmt; übernehme; erwirbt; erworben;
      steigt; sichert; beigesteuert; überwies; überweist; will; legt; einsteigen; zugesagt; kauft; behält;
      bekommen`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      phrases: ['bekommt', 'erhält', 'wird bewertet', 'eingesammelt'],
    },
    {
      metrics: ['acquisition_price'],
      subject: 'actor',
      phrases: list(`
      kauft; kaufte; kaufen; gekauft; übernimmt; übernahm; übernehmen; übernommen; erwirbt; erwarb; erworben;
      schluckt; schluckte; bietet; bot; verleibt; bezahlt; zahlte; zahlt; zugegriffen`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      phrases: list(`
      wurde verkauft; wird verkauft; wird übernommen; wurde übernommen; ging an; geht an; gegangen; kostete`),
      passive: true,
    },
    {
      metrics: ['contract_value'],
      subject: 'actor',
      phrases: list(`
      zahlt; zahlte; gab; gibt; überweist; überweisen; kauft; mietet; ordert; bestellt; bucht; verpflichtet;
      nimmt _ ab; abzunehmen`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      phrases: list(`
      liefert; liefern; stellt _ bereit; stellt; verkauft; erhält; bekommt; gewinnt; zur verfügung`),
    },
  ],
};
