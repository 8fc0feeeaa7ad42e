import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';
import { separable } from './verbs';

/** Prepositions and verbs that tell who does what in a deal. */
export const parties: Pick<ClaimTables, 'roles' | 'verbs'> = {
  roles: [
    {
      metrics: ['investment', 'stake'],
      role: 'target',
      before: list('in; ins; im; an; am; ans; bei; beim; zu; zum; zur; zugunsten; um'),
      weight: 4,
    },
    { metrics: ['investment', 'stake'], role: 'target', before: list('von; des; der; für'), weight: 2 },
    { metrics: ['investment', 'stake'], role: 'actor', before: list('von; des; der; vom'), weight: 2.5 },
    { metrics: ['investment', 'stake'], role: 'actor', before: list('durch; seitens; auf; aufseiten'), weight: 4 },
    {
      metrics: ['acquisition_price'],
      role: 'target',
      before: list('von; des; der; für; über; um; nach; am'),
      weight: 3,
    },
    { metrics: ['acquisition_price'], role: 'actor', before: list('durch; an; seitens; aufseiten; ans'), weight: 5 },
    { metrics: ['contract_value'], role: 'target', before: list('an; ans; bei; beim; von; des; vom'), weight: 4 },
    { metrics: ['contract_value'], role: 'target', before: ['mit'], weight: 1.5 },
    { metrics: ['contract_value'], role: 'actor', before: list('durch; seitens; aufseiten; auf; für'), weight: 4 },
  ],
  verbs: [
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: list(`
      gehört|gehörte|gehören|gehörten zu #; gehört|gehörte|gehören|gehörten zu _ #; erhält|erhielt ~ von $;
      bekommt|bekam|bekommen|erhalten ~ von $; gibt|gab|geben|gaben ~ an $ ab; verkauft|verkaufte ~ an $;
      wurde|wurden|wird|werden ~ investiert; wurde|wurden|wird|werden ~ gesteckt;
      wurde|wurden|wird|werden ~ gepumpt; fließt|fließen|floss|flossen ~ in $; geht|gehen|ging|gingen ~ an $;
      geht|gehen|ging|gingen ~ in $; wird|wurde ~ gestützt; sichert|sicherte sich ~ von $; holt|holte ~ von $;
      nimmt|nahm ~ von $; kommt|kommen|kam|kamen|stammt|stammen ~ von $; holt|holte ~ an bord;
      gewinnt|gewann ~ als investor; gewinnt|gewann ~ als aktionär; hat|haben ~ von $ erhalten|bekommen`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: list(`
      wurde|wird|werden|wurden|worden ~ übernommen; wurde|wird|werden|wurden|worden ~ gekauft;
      wurde|wird|werden|wurden|worden ~ erworben; wurde|wird|werden|wurden|worden ~ geschluckt;
      wurde|wird|werden|wurden|worden ~ verkauft; wurde|wird|werden|wurden|worden ~ veräußert;
      wurde|wird|werden|wurden|worden ~ einverleibt; wurde|wird|werden|wurden|worden ~ aufgekauft;
      gekauft von $; übernommen von $; erworben von $; geschluckt von $; geht|ging|gehen|gingen ~ an $;
      gehört ~ zu $; wechselt|wechselte ~ zu $; wechselt|wechselte ~ den besitzer; war|ist|sind ~ gegangen;
      lehnt|lehnte|lehnten ~ ab; weist|wies|wiesen ~ zurück; schlägt|schlug|schlugen ~ aus; kostet|kostete|kosteten;
      lässt|ließ sich ~ übernehmen|kaufen|schlucken; landet|landete ~ bei $; schlüpft|schlüpfte ~ unter;
      verkauft|verkaufte|verkaufen sich; erhält|erhielt ~ angebot; bekommt|bekam ~ angebot; unter das dach`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      passive: true,
      phrases: list(`
      erhält|erhielt|bekommt|bekam|erhalten|bekommen ~ von $; gewinnt|gewann|gewinnen ~ von $; holt|holte ~ von $;
      bekommt|bekam|erhält|erhielt ~ zuschlag; zieht|zog ~ an land; ergattert|ergatterte ~ auftrag; sichert|sicherte sich ~ auftrag;
      wird|wurde|werden|wurden ~ beauftragt; gewinnt|gewann ~ als kunden; gewinnt|gewann ~ als großkunden;
      fließt|fließen|floss|flossen ~ an $; geht|gehen|ging|gingen ~ an $; hat|haben ~ von $ erhalten|bekommen`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'actor',
      phrases: [
        ...separable(`
      ein steigen steigt stieg stiegen gestiegen; ein kaufen kauft kaufte kauften gekauft;
      nach legen legt legte legten gelegt; bei steuern steuert steuerte steuerten gesteuert;
      bei tragen trägt trug trugen getragen; bereit stellen stellt stellte stellten gestellt`),
        ...list(`
      ist|sind|bleibt|war|waren ~ beteiligt; gehört; gehören; gehörten; investiert; investierte; investierten; investieren;
      beteiligt sich; beteiligte sich; beteiligen sich; beteiligten sich; sich beteiligt; sich beteiligen; steckt;
      steckte; steckten; stecken; gesteckt; pumpt; pumpte; pumpten; pumpen; gepumpt; buttert; butterte; zahlt;
      zahlte; zahlten; gezahlt; hält; hielt; halten; hielten; gehalten; besitzt; besaß; besitzen; übernimmt;
      übernahm; übernehme; übernehmen; übernommen; erwirbt; erwarb; erwerben; erworben; steigt; stieg; sichert;
      sicherte; überwies; überweist; überwiesen; will; wollen; wollte; legt; legte; zugesagt; zusagte;
      sagt|sagte|sagen|sagten ~ zu; kauft; kaufte; kaufen; gekauft; behält; behielt; behalten; bekommen; setzt;
      schießt; schoss; spendiert; spendierte; verspricht; versprach; versprochen; wettet; gibt|gab ~ für; ausgegeben;
      stockt|stockte ~ auf; aufgestockt; verfügt; kontrolliert; kontrollierte; führt|führte|führten ~ an;
      greift|griff ~ zu; zieht ~ ein; nimmt ~ in die hand`),
      ],
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      phrases: list(`
      bekommt; bekam; erhält; erhielt; erhielten; kassiert; kassierte; wird bewertet; eingesammelt; sammelt; sammelte;
      eingeworben; zugeflossen; empfängt; empfing; verzeichnet`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'actor',
      phrases: [
        ...separable('ein verleiben verleibt verleibte verleibten verleibt').slice(0, 1),
        ...list(`
      kauft; kaufte; kauften; kaufen; gekauft; aufgekauft; zugekauft; hinzugekauft; übernimmt; übernahm; übernahmen;
      übernehmen; übernommen; erwirbt; erwarb; erwarben; erwerben; erworben; schluckt; schluckte; schluckten; schlucken;
      geschluckt; bietet; bot; boten; geboten; bieten; verleibt; verleibte; einverleibt; bezahlt; bezahlte; zahlte;
      zahlt; zahlten; zahlen; gezahlt; hingelegt; hingeblättert; hinlegte; legt|legte ~ hin; blättert|blätterte ~ hin;
      zugegriffen; greift|griff ~ zu; greift|griff ~ nach $; schnappt; schnappte; geschnappt; angelt; angelte; krallt;
      krallte; holt sich; holte sich; sichert sich; sicherte sich; ließ sich ~ kosten; lässt sich ~ kosten; will;
      wollte; wollen; erwägt; erwog; prüft; prüfte; fusioniert; verschmilzt; legt|legte ~ auf den tisch;
      gibt|gab ~ für ~ aus; ausgegeben`),
      ],
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: list(`
      wurde verkauft; wird verkauft; wird übernommen; wurde übernommen; ging an; geht an; gegangen; gehen an; gingen an;
      wurde gekauft; wird gekauft; verkauft worden; übernommen worden; gekauft worden; übernommen werden;
      gekauft werden; verkauft werden; geschluckt werden; erworben werden`),
    },
    {
      metrics: ['contract_value'],
      subject: 'actor',
      phrases: list(`
      zahlt; zahlte; zahlten; zahlen; gezahlt; gab; gibt; gaben; geben; ausgeben; ausgegeben; überweist; überwies;
      überweisen; überwiesen; kauft; kaufte; kaufen; gekauft; mietet; mietete; mieteten; mieten; gemietet; least; pachtet;
      ordert; orderte; ordern; geordert; bestellt; bestellte; bestellten; bestellen; bucht; buchte; buchen; gebucht;
      verpflichtet; verpflichtete; verpflichten; nimmt _ ab; nimmt|nahm|nehmen|nahmen ~ ab; abzunehmen; abnehmen; abnimmt;
      abgenommen; bezieht; bezog; beziehen; bezogen; beauftragt; beauftragte; vergibt; vergab; vergeben; lizenziert;
      lizenzierte; reserviert; reservierte; zusichert; zugesagt; deckt sich ~ ein; deckte sich ~ ein; nutzt; schuldet`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      phrases: list(`
      liefert; lieferte; liefern; lieferten; geliefert; stellt _ bereit; stellt|stellte ~ bereit; bereitstellen;
      bereitgestellt; stellt; verkauft; verkaufte; verkaufen; vermietet; vermietete; vermieten; erhält; erhielt; erhielten;
      bekommt; bekam; gewinnt; gewann; gewinnen; gewonnen; kassiert; kassierte; einstreicht; zur verfügung; ergattert;
      ergatterte; verdient; verdiente; baut; errichtet; betreibt; beliefert; belieferte; versorgt; versorgte; bedient`),
    },
  ],
};
