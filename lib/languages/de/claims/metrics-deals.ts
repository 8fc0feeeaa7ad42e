import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';
import { separable } from './verbs';

/** What lies between two companies: investments, takeovers, contracts. */
export const deals: MetricCue[] = [
  money(
    'investment',
    'investiert',
    7,
    list(`
      *investition; *investment; *investments; *engagement; direktbeteiligung; einlage; einlagen; einsatz;
      finanzinvestition; investieren; investiere; investiert; investierte; investierten; kapitaleinlage;
      kapitalspritze; kapitalzusage; reinvestiert; reinvestieren; wette auf; zu investieren; zwischenfinanziert;
      investitionszusage; beteiligungszusage; finanzierungszusage`),
  ),
  money(
    'investment',
    'im-wert-von',
    9.5,
    list(`
      *investition im wert von #; *beteiligung im wert von #; anteil im wert von #; anteile im wert von #;
      aktien _ im wert von #; aktien _ _ im wert von #; *investition in höhe von #; *paket im wert von #;
      *beteiligung in höhe von #; aktien für #; aktien für _ #; papiere für #; papiere im wert von #; schießt|schoss|schießen # zu; schießt|schoss _ # zu; schießt|schoss|schießen ~ # zu`),
  ),
  money(
    'investment',
    'bekommt-von',
    8.5,
    list(`
      bekommt|bekam|bekommen|erhält|erhielt|erhalten ~ von $; bekommt|bekam|erhält|erhielt ~ vom $;
      geld von $; kapital von $; von $ bekommt; von $ erhält; von $ erhielt; # von $ erhalten;
      # von $ bekommen`),
  ),
  money('investment', 'mit-beteiligt', 10.5, [
    'mit # an ~ beteiligt|beteiligte|beteiligen|beteiligten',
    'mit _ # an ~ beteiligt|beteiligte|beteiligen|beteiligten',
    'beteiligt|beteiligte|beteiligen|beteiligten sich mit #',
    'beteiligt|beteiligte|beteiligen|beteiligten sich mit _ #',
    'beteiligt|beteiligte|beteiligen|beteiligten sich ~ mit #',
    'sich mit # beteiligt|beteiligen|beteiligte',
    'sich mit _ # beteiligt|beteiligen|beteiligte',
    'mit # einsteigt|einsteigen|einstieg|eingestiegen',
    'mit _ # einsteigt|einsteigen|einstieg|eingestiegen',
  ]),
  money('investment', 'beteiligt', 8, [
    ...separable(`
      ein steigen steigt stieg stiegen gestiegen; ein kaufen kauft kaufte kauften gekauft;
      nach schießen schießt schoss schossen geschossen; nach legen legt legte legten gelegt;
      zu! schießen schießt schoss schossen geschossen`),
    ...list(`
      beteiligt; beteiligte; beteiligen; beteiligten; beteiligung; minderheitsbeteiligung; kapitalbeteiligung;
      kreuzbeteiligung; überkreuzbeteiligung; einstieg; einstiegs; für ein stück; für einen teil;
      ankerinvestor; großinvestor; ankeraktionär; großaktionär; an bord; eingeschossen; einschießen;
      einzuschießen`),
  ]),
  money('investment', 'steckt', 7.5, [
    ...separable(`
      bei steuern steuert steuerte steuerten gesteuert; bei tragen trägt trug trugen getragen;
      dazu geben gibt gab gaben gegeben; hinein stecken steckt steckte steckten gesteckt;
      bereit stellen stellt stellte stellten gestellt; locker machen macht machte machten gemacht`),
    ...list(`
      gesteckt; steckt; steckte; steckten; stecken; pumpt; pumpte; pumpten; pumpen; gepumpt; buttert; butterte;
      gebuttert; beigesteuert; steuert; zugesagt; zugesagte; zugesagten; zusagte; sagt|sagte|sagen|sagten ~ zu;
      schießt|schoss # in; schießt|schoss _ # in; auf den tisch; auf den tisch gelegt; überwiesen; nachgelegt; legt nach; in die hand;
      übernehmen könnte; aktien im wert; aktien des; *paket; dieses paket; entfallen; entfällt; einschuss;
      setzt|setzte|setzen|setzten ~ auf $; spendiert; spendierte; spritze; wettet; wettete; gewettet;
      greift|griff|greifen|griffen ~ unter die arme; mit # an bord; mit # dabei; # kommt|kommen|kam|kamen _ von $;
      # stammen|stammt|stammten _ von $; aus der schatulle; aus der kasse von;
      scheck über; scheck von; zücken; zückt; zückte; scheckbuch; scheckheft; finanzierungspaket`),
  ]),
  money(
    'investment',
    'wert-des-anteils',
    11,
    list(`
      anteil|anteile|beteiligung|paket|aktienpaket|engagement|investment ~ # wert;
      anteil|anteile|beteiligung|paket|aktienpaket|engagement ~ # _ wert;
      anteil|anteile|beteiligung|paket|aktienpaket ~ wert von #; wert des anteils; wert der anteile;
      wert der beteiligung; wert des pakets; wert seines anteils; wert ihres anteils; wert seiner beteiligung;
      wert ihrer beteiligung; anteilswert; beteiligungswert`),
  ),
  money('investment', 'preis-des-anteils', 10, [
    '@ für # an',
    '@ für rund|etwa|knapp|gut # an',
    '@ für # der',
    '@ für einen anteil',
    '@ für eine beteiligung',
    '@ für eine minderheit',
    '@ für eine minderheitsbeteiligung',
    '@ für # _ anteile',
    'für @ # an $',
    'für @ # der anteile',
    'für @ _ # der anteile',
  ]),
  money(
    'investment',
    'anteile-fuer',
    7.5,
    list(`
      für # _ anteile; für # übernehme; prozent der anteile; prozent der aktien; anteil; anteile; anteilen;
      anteils; *anteil; *anteile; aktien von; minderheitsanteil; minderheit; stück vom kuchen; vorzugsaktien;
      stammaktien; optionsscheine; warrants`),
  ),

  money('acquisition_price', 'uebernahme', 8, [
    ...separable('ein verleiben verleibt verleibte verleibten verleibt').filter((p) => !p.includes('einzu')),
    ...list(`
      *übernahme; *übernahmen; übernimmt; übernahm; übernahmen; übernehmen; übernommen; zu übernehmen;
      *übernahmeangebot; übernahmeofferte; übernahmepreis; übernahmesumme; übernahmevertrag; kaufpreis;
      kaufpreises; kaufsumme; *akquisition; *akquisitionen; *zukauf; *zukäufe; *aufkauf; *ankauf; *erwerb;
      einverleiben; einzuverleiben; verleibt; geschluckt; schlucken; zusammenschluss; fusion; fusionieren;
      fusioniert; verschmelzung; firmenkauf; unternehmenskauf; megadeal; großabschluss; milliardenübernahme;
      takeover; exit; buyout; acqui hire; acquihire; transaktionswert; transaktionsvolumen`),
  ]),
  money('acquisition_price', 'kauf', 7.5, [
    ...separable(`
      auf! kaufen kauft kaufte kauften gekauft; zu! greifen greift griff griffen gegriffen;
      weiter reichen reicht reichte reichten gereicht; ab! stoßen stößt stieß stießen gestoßen;
      ab! treten tritt trat traten getreten`),
    ...list(`
      geht|ging|gehen|gingen ~ an $; ging|geht|gingen für; gibt|gab|geben|gaben ~ ab; kauft; kaufte; kauften;
      kaufen; gekauft; gekaufte; zu kaufen; hinzugekauft; dazugekauft; zugekauft; kauf; käufe; kaufs; kaufes;
      erwirbt; erwarb; erwarben; erworben; erwerben; erworbene; schluckt; schluckte; schluckten; verkauf;
      verkaufs; verkaufes; verkaufserlös; verkaufspreis; verkauft; verkaufte; verkauften; verkaufen;
      weiterverkauft; veräußert; veräußerte; veräußern; veräußerung; *gebot; *gebots; bietet; boten;
      bot; bieten; geboten; biete; offerte; offerten; kaufofferte; kaufangebot; bezahlt; bezahlte; bezahlten;
      kostete $ #; kostete $ _ #; kosteten; gegangen; gibt _ ab; abgegeben; schnappt; schnappte; geschnappt;
      wechselt|wechselte|wechseln ~ den besitzer; wechselt|wechselte ~ den eigentümer; zuschlag für;
      greift|griff|greifen|griffen ~ nach $; angelt; angelte; geangelt; krallt; krallte; gekrallt;
      gekauft worden; kaufte ~ auf; ablösesumme; für das # flossen; für den # flossen; für die # flossen; abgekauft; kauft|kaufte ~ ab; unter den hammer; veräußere;
      handelseinig`),
  ]),
  money('acquisition_price', 'preis', 4.5, [
    ...separable(`
      hin legen legt legte legten gelegt; hin blättern blättert blätterte blätterten geblättert;
      aus! geben gibt gab gaben gegeben`),
    ...list(`
      preis; preises; preis von; zahlte; zahlten; gezahlt; zahlt; zahlen; zu zahlen; blättert; blätterte;
      ließ sich _ kosten; lässt sich _ kosten; kosten; angebot; angebots; angebote; barzahlung; barabfindung;
      barkomponente; aktientausch; in bar; in aktien; in eigenen aktien; auf dem tisch; kaufvertrag; wechselt;
      gebotene; *prämie; aufschlag; deal; deals; geschäft; transaktion; abschluss; earn out`),
  ]),

  money(
    'acquisition_price',
    'hinlegen-fuer',
    9,
    list(`
      akquisition|übernahme|zukauf|kauf|erwerb ~ kostete|kostet|kosten ~ #; legt|legte|legen|legten für $ ~ # ~ tisch;
      lässt|ließ|lassen|ließen sich $ $ kosten; # lässt|ließ sich $ ~ kosten; für $ ~ # geflossen; für $ ~ # fließen; für $ flossen ~ #;
      für $ sollen|dürften|müssten # geflossen|fließen; für $ zahlt|zahlte|zahlen|bezahlte|bezahlt|bot|bietet ~ #; für die|das|den # geflossen;
      zahlt|zahlte|zahlen|zahlten|bezahlt|bezahlte # für $; zahlt|zahlte|bezahlte _ # für $; für # erworben; für # gekauft; für # übernommen; für # verkauft;
      für # an $ verkauft|gegangen|gegeben; geht|ging|gehen für # an $; für # an $; kaufpreis von _ #; preis lag bei _ #;
      preis betrug _ #; preis liegt bei _ #; preis beträgt _ #; für # den besitzer; sparte|tochter|ableger ~ für # übernehmen|kaufen|verkaufen`),
  ),

  money('contract_value', 'wert-des-vertrags', 11, [
    '*vertrag|*vertrags|*vertrages|*kontrakt|*abkommen ~ wert von #',
    '*vertrag|*vertrags|*vertrages|*kontrakt|*abkommen ~ wert von _ #',
    '*vertrag|*kontrakt|*abkommen ~ volumen von #',
    '*vertrag|*kontrakt|*abkommen ~ volumen von _ #',
    '*auftrag|*bestellung|*order ~ wert von #',
    '*auftrag|*bestellung|*order ~ wert von _ #',
    '*vertrag|*auftrag|*kontrakt|*abkommen|*bestellung ~ # wert',
    '*vertrag|*auftrag|*kontrakt|*bestellung ~ volumen von #',
    '*vertrag|*auftrag|*verträge|*aufträge|*bestellung|*bestellungen im wert von #',
    '*vertrag|*auftrag|*verträge|*aufträge|*bestellung|*bestellungen im wert von _ #',
    '*vertrag|*auftrag|*verträge|*aufträge|*bestellung|*bestellungen|*abkommen|*vereinbarung über #',
    '*vertrag|*auftrag|*verträge|*aufträge|*bestellung|*bestellungen|*abkommen|*vereinbarung über _ #',
    'abrufe im wert von #',
  ]),
  money(
    'contract_value',
    'vertrag',
    8,
    list(`
      *vertrag; *vertrags; *vertrages; *verträge; *verträgen; *auftrag; *auftrags; *auftrages; *aufträge;
      *aufträgen; *kontrakt; *kontrakte; *kontrakts; vertragsvolumen; vertragswert; vertragssumme;
      auftragsvolumen; auftragswert; auftragssumme; bestellvolumen; bestellwert; auftragszusagen; *bestellung;
      *bestellungen; bestellt; bestellte; bestellten; bestellen; order; orders; ordert; orderte; orderten;
      geordert; *lizenz; *lizenzen; lizenzgebühr; lizenzgebühren; lizenziert; lizenzieren; vereinbarung;
      vereinbarungen; liefervereinbarung; rahmenvereinbarung; *abkommen; *abkommens; *kooperation;
      *partnerschaft; *allianz; *zuschlag; ausschreibung; beauftragt; beauftragte; beauftragung; pachtet;
      gepachtet; pacht; leasing; least; abnahmezusage; abnahmeverpflichtung; abnahmegarantie; großabnehmer;
      liefer deal; cloud deal; chip deal; rechen deal; abruf; abrufe; kaufverpflichtung;
      kaufverpflichtungen; ankerkunde; großkunde; hauptkunde; *vertrag ~ # schwer; vertrag ~ schwer; vereinbarung ~ umfasst ~ #; sichert|sicherte sich bei $ ~ #; liefert|lieferte|liefern $ ~ für #; liefert|lieferte ~ für #; server für #; chips für #; dienste für #; kapazität für; kapazitäten für; rechenleistung für`),
  ),
  money('contract_value', 'abnahme', 7.5, [
    ...separable(`
      ab! nehmen nimmt nahm nahmen genommen; ab! rufen ruft rief riefen gerufen;
      an! mieten mietet mietete mieteten gemietet`),
    ...list(`
      gibt|gab|geben|gaben ~ für ~ aus; nimmt|nahm ~ ab; rechenleistung; rechenkapazität; rechenkapazitäten;
      rechenzeit; rechenpower; *kapazität; *kapazitäten; cloud dienste; cloud leistungen; cloud kapazitäten;
      azure dienste; dienste; dienste von; diensten; dienstleistungen; leistungen von; mietet; mietete;
      mieteten; mieten; gemietet; miete; gab _ für; gab _ _ # _ für die dienste; für die dienste; bucht; buchte;
      buchten; gebucht; buchen; chips für; grafikprozessoren; gpus; fällig; bezieht; bezog; bezogen; beziehen;
      kauft ~ ein bei $; verpflichtet sich ~ abzunehmen; hat sich verpflichtet; sich verpflichtet; liefern;
      liefert; lieferte; lieferung; lieferungen; geliefert; auszugeben bei; strom von`),
  ]),
  money('contract_value', 'an-jemand-zahlen', 8, [
    '# an $ überweisen|zahlen|überwiesen|gezahlt|abführen|entrichten',
    'überweist|zahlt|überwies|zahlte|zahlen|überweisen # an $',
    'überweist|zahlt|überwies|zahlte|zahlen|überweisen ~ an $',
    'an $ überweist|zahlt|überweisen|zahlen|gezahlt|überwiesen',
    'fließen|fließt|flossen|floss ~ an $',
    '# bei $ ausgeben|ausgegeben|ausgibt',
    'gibt|gab ~ bei $ ~ aus',
    'zahlt|zahlte|zahlen $ ~ #',
    'kunde von $',
  ]),
  money(
    'contract_value',
    'ueber-jahre',
    4.5,
    list(`
      binnen _ jahren; # über _ jahre; # über _ _ jahre; # binnen _ jahren; # verteilt auf; an # überweisen;
      überweist; überwies; laufzeit; laufzeit von; auf _ jahre; über _ jahre hinweg; in den nächsten _ jahren;
      jahresmiete; jährlich an $; pro jahr an $`),
  ),
];
