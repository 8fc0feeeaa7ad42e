import type { MetricCue } from '../../../model/tables/claims';
import { money, people, percent } from '../../cue';
import { list } from '../../list';

/** Words that say what a figure measures, or that it is no claim. */
export const metrics: MetricCue[] = [
  money(
    'valuation',
    'bewertung',
    9,
    list(`
      *bewertung; *bewertungen; bewertet; bewertete; bewerten; bewerte; firmenwert; unternehmenswert;
      gesamtwert; bewertungsverlauf`),
    { listed: true },
  ),
  money(
    'valuation',
    'taxiert',
    7,
    list(`
      taxiert; taxieren; preisschild; in den büchern; wert aus der runde; geschätzt; auf einen wert von #;
      der wert; firmenwert`),
    { object: true, reach: 8, listed: true },
  ),
  money('contract_value', 'wert-des-vertrags', 11, [
    '*vertrag ~ wert von #',
    '*vertrag ~ wert von _ #',
    '*auftrag ~ wert von _ #',
    '*vertrag ~ volumen von #',
    '*vertrag ~ volumen von _ #',
  ]),
  money(
    'valuation',
    'wert-sein',
    8.5,
    list(`
      ist ~ wert; auf dem papier wert; # wert; # _ wert; # _ _ wert; wert gewesen; wert ist; ist wert;
      einen wert von #; einem wert von #; der wert von #`),
    {
      reach: 5,
      listed: true,
    },
  ),
  money('valuation', 'summe-zu-wert', 8.5, ['# zu #', '# zu _ #', '# bei #']),
  money(
    'funding_round',
    'summe-zu-wert',
    8,
    list(`
      @ zu #; @ zu _ #; @ zu einer bewertung; @ zu einer _ bewertung; @ bei einer bewertung;
      @ bei einer _ bewertung`),
  ),
  money(
    'valuation',
    'nach-geld',
    8,
    list(`
      post money; pre money; nach einrechnung; einschließlich des neuen; vor zufluss; vor dem geld;
      nach dem geld`),
    { reach: 5 },
  ),
  money(
    'market_cap',
    'boersenwert',
    11,
    list(`
      börsenwert; marktkapitalisierung; marktwert; börsenkapitalisierung; an der börse # wert;
      an der börse _ # wert; börse _ # wert; an der börse`),
  ),
  money('funding_round', 'runde-wort', 7.3, ['*runde', 'runde', 'runden'], { occasion: true }),
  money(
    'funding_round',
    'runde',
    8.5,
    list(`
      *finanzierungsrunde; *finanzierungsrunden; series a|b|c|d|e|f|g|h; serie a|b|c|d|e|f|g|h;
      kapitalerhöhung; seed; seed kapital; kapitalrunde; finanzierung; anschlussfinanzierung;
      wachstumsfinanzierung; milliardenfinanzierung; risikokapital; wagniskapital`),
    { occasion: true },
  ),
  money(
    'funding_round',
    'einsammeln',
    7.5,
    list(`
      nimmt|nahm|nehmen|nahmen # auf; nimmt|nahm|nehmen|nahmen _ # auf; nimmt|nahm|nehmen|nahmen _ _ # auf; sammelt|sammelte|sammeln|sammelten ~ ein; 
      kam|kamen|kommen|kommt ~ zusammen; brachte|bringt|brachten ~ ein; 
      holt|holte|holten ~ herein; wirbt|warb ~ ein; sammelt _ ein; eingesammelt; einsammeln; sammelte;
      sammelt; sammeln; einnimmt; nimmt _ ein; eingenommen; aufgenommen; aufnehmen; holt; holte; holten;
      gesichert; sichert; beschafft; besorgt; kamen _ zusammen; frisches kapital; frisches geld;
      frischem geld; neues kapital; zusätzliches kapital; erhalten; kamen damals herein; herein;
      hereinkommen; einstreichen; erlöst`),
  ),
  money(
    'funding_round',
    'geld-bekommen',
    5.5,
    list(`
      bekommt; bekommen; erhält; eigenkapital; börsengang; ipo; lead;
      forschungsgeld; beschaffte; flossen; an investoren verkauft; sekundärverkauf`),
  ),
  money(
    'total_funding',
    'insgesamt-gesammelt',
    11,
    list(`
      insgesamt _ # eingesammelt; insgesamt # eingesammelt; insgesamt _ _ # eingesammelt;
      insgesamt ~ gesammelt; seit ~ gesammelt; bislang ~ eingesammelt; bisher ~ eingesammelt;
      in seinem leben ~ gesammelt; insgesamt _ eingesammelt; insgesamt hat; insgesamt flossen;
      seit der gründung; seit gründung; bislang eingesammelt; bisher eingesammelt; bisher rund;
      gesamtfinanzierung; summieren sich; mittel auf; in seinem leben; insgesamt gesammelt; eingesammelt hat;
      insgesamt eingesammelt; bislang _ # eingesammelt; bisher _ # eingesammelt; bislang # eingesammelt;
      zusammengekommen; bisherige finanzierung; gesamtsumme; eingesammelte`),
  ),
  money(
    'investment',
    'investiert',
    7,
    list(`
      investiert; investierte; investieren; investition; *investition; investment; investments; engagement;
      reinvestiert; kapitalspritze; einsatz`),
  ),
  money(
    'investment',
    'im-wert-von',
    9.5,
    list(`
      *investition im wert von #; *beteiligung im wert von #; anteil im wert von #; aktien _ im wert von #;
      aktien _ _ im wert von #`),
  ),
  money('investment', 'bekommt-von', 8.5, ['bekommt|bekam|erhält|erhielt ~ von $']),
  money('investment', 'mit-beteiligt', 10.5, [
    'mit # an ~ beteiligt',
    'mit _ # an ~ beteiligt',
    'mit # an ~ beteiligte',
    'mit # an ~ beteiligen',
    'beteiligt|beteiligte sich mit #',
    'beteiligt|beteiligte sich mit _ #',
  ]),
  money(
    'investment',
    'beteiligt',
    8,
    list(`
      steigt|stieg|steigen ~ ein; kauft|kaufte ~ ein; legt|legte ~ nach; beteiligt; beteiligte; beteiligen;
      beteiligung; einstieg; einsteigen; steigt _ ein; stieg _ ein; einsteigt; kauft _ ein; einkauft;
      für ein stück`),
  ),
  money(
    'investment',
    'steckt',
    7.5,
    list(`
      gesteckt; steckt; stecken; pumpt; pumpen; gepumpt; beigesteuert; steuert; zugesagt; zugesagte; schießt;
      auf den tisch; überwiesen; nachgelegt; legt nach; bereitstellen; in die hand; übernehmen könnte;
      aktien im wert; aktien des; paket; dieses paket; entfallen; einschuss`),
  ),
  money(
    'investment',
    'wert-des-anteils',
    11,
    list(`
      anteil ~ # wert; anteil ~ # _ wert; beteiligung ~ # wert; paket ~ # wert; anteil ~ wert von #;
      beteiligung ~ wert von #`),
  ),
  money('investment', 'preis-des-anteils', 10, [
    '@ für # an',
    '@ für rund # an',
    '@ für # der',
    '@ für einen anteil',
    '@ für eine beteiligung',
    '@ für # _ anteile',
  ]),
  money(
    'investment',
    'anteile-fuer',
    7.5,
    list(`
      für # _ anteile; für # übernehme; prozent der anteile; anteil; anteile; anteilen`),
  ),
  money(
    'acquisition_price',
    'uebernahme',
    8,
    list(`
      verleibt|verleibte ~ ein; *übernahme; *übernahmen; übernimmt; übernahm; übernehmen; übernommen;
      übernahmeangebot; kaufpreis; akquisition; *zukauf; aufkauf; einverleibt; verleibt; geschluckt;
      schlucken`),
  ),
  money(
    'acquisition_price',
    'kauf',
    7.5,
    list(`
      geht|ging ~ an $; ging|geht für; gibt|gab ~ ab; kauft; kaufte; kaufen; gekauft; gekaufte; zukauf; kauf;
      erwirbt; erwarb; erworben; erwerben; schluckt; schluckte; verkauf; verkauft; verkaufte; gebot; bietet;
      geboten; offerte; bezahlt; kostete; gegangen; gibt _ ab; abgegeben`),
  ),
  money(
    'acquisition_price',
    'preis',
    4.5,
    list(`
      preis; zahlte; gezahlt; blätterte; hinblättern; hingelegt; hinlegen; zahlt; ließ sich _ kosten; kosten`),
  ),
  money(
    'contract_value',
    'vertrag',
    8,
    list(`
      *vertrag ~ wert von #; *vertrag ~ wert von _ #; *auftrag ~ wert von _ #; *vertrag ~ volumen von #;
      *vertrag ~ volumen von _ #; *auftrag ~ volumen von _ #; *vertrag; *vertrags; *vertrages; *verträge;
      *auftrag; *auftrags; *aufträge; vertragsvolumen; auftragsvolumen; auftragszusagen; bestellung;
      bestellt; ordert; orderte; lizenz; lizenzen; *lizenz; lizenziert; vereinbarung`),
  ),
  money(
    'contract_value',
    'abnahme',
    7.5,
    list(`
      gibt|gab ~ für ~ aus; nimmt|nahm ~ ab; abzunehmen; abnehmen; abnimmt; rechenleistung; rechenkapazität;
      rechenkapazitäten; cloud dienste; azure dienste; dienste; dienste von; cloud kapazitäten; mietet;
      mieten; gab _ für; gab _ _ # _ für die dienste; für die dienste; bucht; chips für; fällig`),
  ),
  money('contract_value', 'an-jemand-zahlen', 8, [
    '# an $ überweisen',
    '# an $ zahlen',
    '# an $ überwiesen',
    'überweist|zahlt # an $',
    'überweist|zahlt ~ an $',
  ]),
  money(
    'contract_value',
    'ueber-jahre',
    4.5,
    list(`
      binnen _ jahren; # über _ jahre; # über _ _ jahre; # binnen _ jahren; an # überweisen; überweist`),
  ),
  money(
    'revenue',
    'umsatz',
    8.5,
    list(`
      setzt|setzte|setzen|setzten ~ um; umsatz; umsatzes; umsätze; umsatzwachstum; jahresumsatz; erlöse;
      erlösen; erlös; erlöst; erlöste; umgesetzt; umsetzte; setzt _ um; setzte _ um; einnahmen; umsätzen;
      konzernumsatz; quartalsumsatz; setzt im jahr; erwirtschaftete; nahm _ ein; *umsatz`),
  ),
  money('revenue', 'steuert-bei', 6, ['steuert|steuerte ~ bei', 'nahm|nimmt ~ ein']),
  money(
    'annualized_revenue',
    'annualisiert',
    11,
    list(`
      annualisiert; annualisierte; annualisierten; annualisierter; arr; wiederkehrend; wiederkehrende;
      wiederkehrenden; wiederkehrender; hochgerechnete; hochgerechnet; hochgerechneten; auf jahressicht;
      umsatzrate; run rate; jahresrate; auf jahresbasis; wiederkehrender umsatz`),
  ),
  money(
    'profit_loss',
    'gewinn',
    9,
    list(`
      gewinn; *gewinn; gewinns; nettogewinn; überschuss; nettoergebnis; verdient; verdiente; verdienten;
      betriebsgewinn; unter dem strich blieben; jahresüberschuss; betriebsergebnis; ergebnis`),
  ),
  money(
    'profit_loss',
    'verlust',
    9.5,
    list(`
      verlust; verluste; *verlust; fehlbetrag; minus von; verlor; verloren; rote zahlen; nettoverlust;
      jahresfehlbetrag; betriebsverlust`),
    { negative: true, reach: 8 },
  ),
  money(
    'capex',
    'capex',
    11,
    list(`
      investitionsausgaben; kapitalausgaben; capex; sachinvestitionen; investitionsbudget; an investitionen;
      investitionen von; investitionen in; ausgaben für rechenzentren; investitionspläne; ki investitionen;
      ki ausgaben; investitionsrad; investitionsvolumen`),
  ),
  money('capex', 'investitionen', 6.8, ['investitionen', 'investitionsplan', 'ausgaben']),
  money(
    'capex',
    'rechenzentren',
    7,
    list(`
      nimmt|nahm|nehmen ~ in die hand; in cloud; in ki investieren; rechenzentrum; rechenzentren;
      *rechenzentrum; *rechenzentren; infrastruktur; *infrastruktur; ausbau; *fabrik; verbaut;
      ki bezogene projekte; projekte bereitstellen; aufzustocken; veranschlagt; in die hand; werk`),
    { reach: 9 },
  ),

  money(
    null,
    'marktvolumen',
    9,
    list(`
      marktvolumen; ein volumen von; markt; marktforscher; marktforschern; weltmarkt; geschäft mit; branche;
      branchenweit; ki markt; ki umsatz bis; prognosen der`),
    { reach: 9 },
  ),
  money(
    null,
    'schulden',
    8.5,
    list(`
      schulden; *schulden; kredit; kredite; *kredit; darlehen; anleihe; *anleihe; anleihen; schuldenberg;
      fremdkapital; verbindlichkeiten; banken`),
    { reach: 6 },
  ),
  money(null, 'fonds', 8.5, list('fonds; *fonds; topf; *topf; verwaltetes vermögen; sondervermögen'), {
    reach: 6,
  }),
  money(
    null,
    'je-stueck',
    14,
    list(`
      # je aktie; # pro aktie; je aktie; # je anteilsschein; # pro kopf; pro kopf; # im monat; # pro monat;
      # monatlich; # je nutzer; # pro stück; # je anteil; je anteilsschein; stundenlohn; pro gigawatt;
      je gigawatt; pro mitarbeiter`),
    { reach: 7 },
  ),
  money(
    null,
    'kurs',
    9,
    list(`
      aktie ~ kostet #; aktie ~ notiert; aktie kletterte; aktie stieg; aktie fiel; kurs; aktienkurs;
      unter # fiel`),
    {
      reach: 5,
    },
  ),
  money(
    null,
    'auftragsbestand',
    9,
    list(`
      auftragsbestand; auftragseingang; aktienrückkauf; aktienrückkäufe; rückkauf; dividende; ausschüttung`),
  ),
  money(
    null,
    'kostenarten',
    9.5,
    list(`
      forschung; entwicklung; für vertrieb; vertrieb; vergütung; aktienbasierte; mittelabfluss; barmittel;
      kasse; gesamtkosten; kosten der; cash burn; geld verbrannt; marketing; personalkosten`),
    { reach: 6 },
  ),
  money(null, 'strafe', 9, list('strafe; *strafe; bußgeld; schadenersatz; vergleich zahlt; kaution; ablöse')),
  money(
    null,
    'vermoegen',
    11,
    list(`
      vermögen; privatvermögen; gehalt; jahresgehalt; bonus; milliardär; vergütungspaket; reichste`),
    { reach: 7 },
  ),
  money(
    null,
    'konsens-der-analysten',
    13,
    list(`
      analysten hatten ~ #; analysten erwarten ~ #; analysten erwarteten ~ #; analysten rechnen ~ #;
      analysten rechneten ~ #; experten hatten ~ #`),
  ),
  money(
    null,
    'konsens',
    10,
    list(`
      analysten hatten; analysten _ im mittel; konsens; auf dem zettel; erwartet hatten; analystenerwartung;
      analysten erwarten; markterwartung`),
    { reach: 7 },
  ),
  money(
    null,
    'synergien',
    9.5,
    list(`
      *synergien; einsparungen; fördermittel; förderung; subventionen; zuschuss; zuschießen; steuern;
      bundeswehr; jährlich ausgeben; haushalt; spende; gigafactory; kosten einer; mehr als die bislang;
      # mehr als die; # mehr als bislang; # mehr als zuvor`),
  ),
  money(null, 'summe-mehrerer', 12, ['kommen zusammen auf ~ #', 'kamen zusammen auf ~ #', 'gemeinsam auf ~ #']),
  money(
    null,
    'viele-firmen',
    9,
    list(`
      zusammen müsste; tech konzerne; techkonzerne; big tech; allein fünf firmen; firmen holten; die branche;
      gemeinsam ausgeben`),
  ),
  money(
    null,
    'eigene-rechnung',
    9,
    list(`
      nach meiner rechnung; meiner rechnung; fehlten; kämen # zusammen; kämen _ # zusammen; müssten banken;
      portokassen; rein rechnerisch`),
    { reach: 6 },
  ),

  percent('stake', 'prozent-an', 11, ['# an $', '# an dem', '# der anteile', '# der aktien', '# an der']),
  percent(
    'stake',
    'anteil',
    10,
    list(`
      anteil; anteile; anteilen; *anteil; *anteile; beteiligung; *beteiligung; aktienanteil;
      minderheitsbeteiligung; mehrheit; anteilseigner`),
    { reach: 8 },
  ),
  percent(
    'stake',
    'haelt',
    9,
    list(`
      hält; halten; hielt; hielten; gehören; gehört; besitzt; besitzen; behält; bekommen; übernehme;
      übernimmt; erwirbt; erworben; entfallen; sichert sich; gesichert; beteiligt; beteiligte; verwässerter;
      verschafft`),
    { reach: 7 },
  ),
  percent(
    null,
    'veraenderung',
    9.5,
    list(`
      stieg; steigen; gestiegen; stiegen; fiel; fielen; gefallen; kletterte; legte; plus; minus; gab; gaben;
      gewann; gewannen; verlor; verloren; sprang; sprangen; wachsen; wächst; wuchs; gewachsen; zuwachs;
      wachstum; anstieg; rückgang; sank; aktie; *aktie; papiere; kurs; titel; höher; niedriger; # mehr;
      # weniger; um #; um _ #; zulegte; zulegen; zog; zogen; katapultiert; nach oben; nachbörslich;
      um bis zu #; um zeitweise #`),
    { reach: 7 },
  ),
  percent(
    null,
    'anteil-wovon',
    11,
    list(`
      # der umsätze; # der erlöse; # des umsatzes; # der einnahmen; # der belegschaft; # der mitarbeiter;
      # der stellen; # der kosten; # der nutzer; marktanteil; marge; *marge; zins; zinsen; rendite;
      steuersatz; # der gewinne; # aller; # des geschäfts; umsatzbeteiligung; # der deutschen;
      # der unternehmen; # der firmen; # des bip; # zuschießen; pro jahr`),
    { reach: 6 },
  ),

  people(
    'users',
    'nutzer',
    9,
    list(`
      pro woche; im monat; pro tag; nutzer pro; nutzer; nutzern; nutzerinnen; *nutzer; *nutzern; nutzerbasis;
      nutzerschaft; monatlich; wöchentlich; wöchentliche; täglich; pro monat; greifen _ zu; anwender;
      abonnenten; besucher; benutzt; nutzen`),
    { reach: 7 },
  ),
  people(
    'headcount',
    'beschaeftigte',
    8,
    list(`
      # arbeiten; beschäftigt #; beschäftigt ~ #; # beschäftigt; zählt #; team von #; # im team; # zählt;
      mitarbeiter; mitarbeitern; mitarbeitende; mitarbeitenden; beschäftigte; beschäftigten; beschäftigt;
      angestellte; angestellten; belegschaft; köpfe; arbeiten; zählt; team`),
    { reach: 6 },
  ),
  people(
    null,
    'andere-menschen',
    11,
    list(`
      einstellen; stellt; sucht; ingenieure; ingenieuren; entlässt; streichen; kunden; *kunden; firmenkunden;
      investoren; entwickler; haushalte; haushalten; zahlende; stellen; stellenabbau; entlassen;
      auftragnehmer; abbauen; streicht; chips; prozessoren`),
    { reach: 4 },
  ),
];
