import type { ClaimTables, MetricCue } from '../../model/tables/claims';
import { money, people, percent } from '../cue';
import { list } from '../list';

const metrics: MetricCue[] = [
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

/** Cues, roles and statuses of German deal news. */
export const claims: ClaimTables = {
  metrics,
  statuses: [
    {
      rule: 'dementi',
      status: 'denied',
      weight: 9,
      phrases: list(`
      lehnt|lehnte|lehnten ~ ab; weist|wies|wiesen ~ zurück; schlägt|schlug ~ aus; dementierte; dementiert; dementieren; bestritt; zurückgewiesen; wies _ zurück; wies der _ zurück;
      wies _ _ _ zurück; abgelehnt; lehnte _ ab; gescheitert; scheitert; scheiterte; geplatzt; platzte;
      frei erfunden; nicht richtig; zahlendreher; falsch; irrtümlich; korrektur; abgeblasen; ausgeschlagen;
      untersagt; abgesagt; nicht zustande; zurück`),
      reach: 16,
    },
    {
      rule: 'falls',
      status: 'hypothetical',
      weight: 10,
      phrases: list(`
      falls ~ sollte; falls; sollten sich; nehmen wir einmal an; nehmen wir an; gesetzt den fall; angenommen;
      würde man; wäre es wirklich; sollte die firma; könnten es nach; selbst dann; ginge die rechnung;
      hätten wir; hätte man; auch das doppelte; im fiktiven`),
    },
    {
      rule: 'gespraeche',
      status: 'in_talks',
      weight: 7,
      phrases: list(`
      gespräche; gesprächen; gespräch; verhandelt; verhandeln; verhandlungen; verhandlung; verhandelt wird;
      erwägt; erwägen; strebt _ an; streben _ an; anstrebt; angestrebt; strebt; loten; lotet; prüft; prüfte;
      möglicherweise; könnte; könnten; potenzielle; potenziellen; potenzieller; mögliche; möglichen; würde;
      im raum; die rede; peilt; sondiert; liebäugelt; interesse; steht vor; kurz vor`),
    },
    {
      rule: 'plan',
      status: 'planned',
      weight: 5.5,
      phrases: list(`
      will; wollen; plant; planen; geplant; geplanten; geplante; soll; sollen; möchte; beabsichtigt;
      vorgesehen; kündigte _ an; vorhaben; werden soll; zugesagt; verpflichtet; veranschlagt;
      stellte _ in aussicht; in aussicht`),
      reach: 12,
    },
    {
      rule: 'prognose',
      status: 'forecast',
      weight: 6.5,
      phrases: list(`
      erwartet; erwarten; erwartete; prognose; prognostiziert; rechnet; rechnen mit; dürfte; dürften;
      ausblick; peile; anpeilt; schätzt für; voraussichtlich; hochrechnung; in aussicht; ziel; jahresziel;
      2025e; prognosen; umsatzprognosen`),
    },
    {
      rule: 'angekuendigt',
      status: 'announced',
      weight: 5.2,
      framing: true,
      phrases: list(`
      teilt|teilte|teilten ~ mit; gibt|gab ~ bekannt; teilte _ mit; teilten _ mit; mitteilte; mitteilten;
      kündigte; kündigten; angekündigt; bestätigt; bestätigte; gab bekannt; bekannt; nach eigenen angaben;
      nach angaben; nach firmenangaben; sagte; verkündet; erklärte; unterzeichnet; geeinigt; meldete`),
      reach: 25,
    },
    {
      rule: 'berichten-zufolge',
      status: 'reported',
      weight: 6,
      framing: true,
      phrases: list(`
      berichten zufolge; medienbericht; medienberichten; zeitungsbericht; kreisen; insider; insidern;
      eingeweihte; dem vernehmen; angeblich; soll angeblich; laut bericht; berichtet; berichtete; heißt es;
      kolportiert; kolportierten; gemunkelt; zufolge; sagte eine mit; vertraute person; unterlagen;
      durchgesickert; laut einem; laut kreisen; quellen; schrieb; schreibt`),
      reach: 25,
    },
    {
      rule: 'abgeschlossen',
      status: 'completed',
      weight: 4.2,
      phrases: list(`
      abgeschlossen; eingesammelt; gezahlt; bezahlt; investiert; gekauft; übernommen; erworben; erhalten;
      erzielte; erwirtschaftete; bewertet; wurde; umgesetzt; verdient; erlöst`),
      reach: 8,
    },
  ],
  scopes: [
    {
      rule: 'post-money',
      basis: 'post-money',
      phrases: list(`
      post money; nach einrechnung; einschließlich des neuen; inklusive des neuen; nach dem geld`),
      reach: 5,
      metrics: ['valuation'],
    },
    {
      rule: 'pre-money',
      basis: 'pre-money',
      phrases: list(
        'vor der geldspritze; vor der finanzierung; vor der finanzierungsrunde; vor der kapitalerhöhung; pre money; vor zufluss; vor dem geld; ohne das neue geld; vor der runde',
      ),
      reach: 6,
      metrics: ['valuation'],
    },
    {
      rule: 'pro-jahr',
      scope: 'rate',
      phrases: ['pro jahr', 'jährlich', 'im jahr', 'je jahr'],
      reach: 1,
      side: 'after',
      metrics: ['contract_value', 'capex', 'investment'],
    },
    {
      rule: 'part-of-result',
      scope: 'part',
      side: 'before',
      phrases: ['davon', 'wovon', 'von denen', 'darunter'],
      reach: 3,
      metrics: ['revenue', 'profit_loss', 'annualized_revenue', 'headcount', 'users'],
    },
    {
      rule: 'eroeffnet-teil',
      scope: 'part',
      side: 'before',
      phrases: list(`
      davon; wovon; von denen; zunächst; weitere; weiteren; im ersten jahr; im zweiten; ersten jahr; sofort;
      zusätzlich; noch einmal; allein; nur; papiere für`),
      reach: 4,
      metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
    },
    {
      rule: 'tranche',
      scope: 'part',
      phrases: list(`
      in bar; in aktien; in eigenen aktien; tranche; rate; raten; eigenkapital; fremdkapital; teil;
      schritten; nachgelegt`),
      reach: 4,
      metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
    },
    {
      rule: 'sparte',
      scope: 'segment',
      phrases: list(`
      cloudumsatz; cloudumsätze; clouderlöse; cloud erlöse; cloud umsatz; werbeumsatz; werbeerlöse; werbeeinnahmen; servicesumsatz; rechenzentrumsumsatz; softwareumsatz; *sparte; sparte; segment; geschäftsbereich; *geschäft; tochter; cloud; rechenzentrumsgeschäft; azure;
      aws; anzeigen; werbung; nebenwetten; bereich; plattform; reality labs`),
      reach: 7,
      metrics: ['revenue', 'profit_loss', 'annualized_revenue'],
    },
    {
      rule: 'wert-des-anteils',
      scope: 'worth',
      phrases: [
        'anteil ~ # wert',
        'anteil ~ # _ wert',
        'beteiligung ~ # wert',
        'anteil ~ wert von #',
        'paket ~ # wert',
      ],
      reach: 4,
      metrics: ['investment'],
    },
    {
      rule: 'wert-des-pakets',
      scope: 'worth',
      phrases: ['paket', 'beteiligung _ wert', 'anteil _ wert'],
      reach: 5,
      side: 'before',
      metrics: ['investment'],
    },
  ],
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
  comparisons: [
    {
      earlier: false,
      loose: true,
      phrases: list(`
      angestrebt; strebt; streben; peilt; möglich sind; die rede; rede von; zusammen; macht; unterm strich;
      sind es nun; können es; könnten es; auf der uhr; restlichen; im gespräch; fließen; fließt;
      kolportierten; kolportierte; summe; verhandelt; stehe für`),
    },
    {
      earlier: true,
      phrases: list(`
      gegenüber; nach #; nach _ #; von #; von rund|etwa|knapp #; von _ #; zuvor; waren es; waren es noch;
      war es noch; war _ noch; bislang waren es; bisher; statt; vor einem jahr; vor jahresfrist; noch; stand;
      gewesen; im vorjahr; verglichen mit; damals; vorgesehen waren`),
    },
    { earlier: false, phrases: list('auf; auf nun; nun; inzwischen; jetzt; künftig') },
  ],
  multiples: [
    {
      phrases: list(`
      mehr als doppelt so; mehr als verdoppelt; mehr als verdoppeln; mehr als das doppelte;
      weit mehr als doppelt; mehr als zweimal`),
      low: 2,
      high: null,
    },
    {
      phrases: list(`
      fast doppelt so; nahezu verdoppelt; fast verdoppelt; knapp verdoppelt; fast das doppelte;
      knapp doppelt; beinahe verdoppelt`),
      low: 1.75,
      high: 2,
    },
    { phrases: list('doppelt so; verdoppelt; verdoppeln; verdoppelte; das doppelte'), low: 1.85, high: 2.2 },
    { phrases: ['mehr als verdreifacht', 'mehr als dreimal so'], low: 3, high: null },
    {
      phrases: list('verdreifacht; verdreifachen; dreimal so; verdreifachte; das dreifache'),
      low: 2.75,
      high: 3.3,
    },
    { phrases: ['vervierfacht', 'viermal so', 'vervierfachte'], low: 3.7, high: 4.4 },
    { phrases: ['verfünffacht', 'fünfmal so', 'verfünffachte'], low: 4.6, high: 5.5 },
    { phrases: ['verzehnfacht', 'zehnmal so', 'verzehnfachte'], low: 9, high: 11 },
    { phrases: ['halbiert', 'halbierte', 'halb so'], low: 0.45, high: 0.55 },
  ],
  developments: { from: ['von'], to: ['auf', 'nach'] },
  listers: list('und; oder; sowie; der; die; das; dem; auch'),
  conjunctions: list(`
      aber; während; obwohl; wobei; weil; nachdem; als; doch; jedoch; und; womit; sodass; dass; das; deren;
      dessen; die`),
  prepositions: list(`
      in; im; an; am; auf; aus; bei; beim; durch; für; gegen; gegenüber; hinter; mit; nach; neben; seit;
      trotz; über; um; unter; von; vom; vor; wegen; zu; zum; zur; zwischen; als; wie; laut; des; gen;
      seitens`),
  respectively: ['beziehungsweise', 'respektive'],
  agents: list('von; vom; durch; seitens; an'),
  examples: ['wie', 'etwa'],
  pointers: ['der', 'die', 'das', 'den', 'jener', 'jene'],
  relatives: list('das; die; der; dessen; deren; welches; welche; welcher'),
  backedTails: list('gestützt; gestützte; finanziert; finanzierte; geführt; geführte; kontrolliert'),
  owning: list('von; des; der; bei; beim; vom; für'),
  determiners: list(`
      der; die; das; den; dem; des; ein; eine; einen; einem; eines; einer; dieses; dieser; diesem; start; up;
      startup; unternehmen; firma; konzern; anbieter; entwickler; hersteller; chiphersteller; chipentwickler;
      chipdesigner; rivale; rivalen; konkurrent; spezialist; spezialisten; ki; cloud; tochter; mutter;
      pariser; münchner; berliner; londoner; heidelberger; us; britischen; französischen; deutschen;
      datenbeschrifter; datenspezialisten; dienstleister; browser; gesellschaft; labor;
      simulationsspezialisten; softwarekonzern`),
  attributionBefore: list(`
      laut; gegenüber; berichtet; berichtete; wie; schreibt; schrieb; so; der agentur; bei`),
  attributionAfter: list('zufolge; berichtet; berichtete; schrieb; schreibt; meldet; meldete'),
  asides: list(`
      unter führung von; unter der führung von; antwort auf; konkurrenz zu; konkurrenz für; rivale von; konkurrent von; nach vorbild von; geld von; wie; etwa; darunter; rivale; rivalen; konkurrent; konkurrenten; wettbewerber; anders als; neben;
      gegenüber; als; angeführt von; unterstützt von; geleitet von; von; durch; investoren; kunden; kunde;
      sowie; mit; um; unter; laut; aus; hinter; partner; auch`),
  genitives: list("'s; ’s; s; '; ’"),
  earlier: [
    {
      next: true,
      phrases: list(`
      gegenüber; nach #; verglichen mit; statt; im vergleich zu; bisherigen; vorherigen; früheren`),
    },
    {
      next: false,
      phrases: list(`
      zuvor; früheren version; ursprünglich; war noch; waren es noch; war es noch; waren es; vorher; gewesen;
      korrektur; einst; ehemals; bislang waren es; zuletzt waren es; noch im; vor jahresfrist`),
    },
  ],
  backers: list(`
      angeführt; geleitet; unter führung; darunter; mit an bord; beteiligten sich; beteiligte sich;
      geldgeber; investoren; von; lead; an der spitze; legen nach; bei; käufer; kommt geld von; haben sich;
      um; führt; investiert`),
  backerVerbs: list(`
      führt; führte; führten; angeführt; beteiligt sich; beteiligte sich; beteiligten sich; legen nach;
      legt nach; steigt ein; sind an bord; ist an bord; machen mit; machten mit; haben sich; investiert mit;
      taxiert; taxieren`),
  people: list(`
      chef; *chef; chefin; *chefin; ceo; gründer; *gründer; gründerin; sprecher; sprecherin; vorstand;
      vorstandschef; finanzvorstand; manager; managerin; analyst; analysten; aktionäre; aktionären; kunden;
      mitarbeiter; beschäftigten`),
  columns: {
    target: list('ziel; unternehmen; firma; übernommen; start; startup'),
    actor: ['käufer', 'investor', 'kunde', 'lead'],
  },
};
