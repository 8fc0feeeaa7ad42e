import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';
import { separable } from './verbs';

/** What a company takes in, earns and spends. */
export const results: MetricCue[] = [
  money('revenue', 'umsatz', 8.5, [
    ...separable('um! setzen setzt setzte setzten gesetzt').filter((p) => p !== 'umsetzen'),
    ...list(`
      setzt|setzte|setzen|setzten ~ um; *umsatz; *umsatzes; *umsätze; *umsätzen; *erlös; *erlöse; *erlösen;
      *erlöses; *einnahmen; absatzerlöse; erlöste; erlöst; gesamtleistung; jahresumsatz; konzernumsatz;
      quartalsumsatz; nettoumsatz; net sales; revenue; revenues; rechnungsumsatz; auftragsumsatz; setzt _ um;
      setzte _ um; setzt im jahr; topline; umgesetzt; umsatzerlöse; umsatzerlösen; umsatzmarke;
      umsatzprognose; umsatzrekord; umsatzsprung; umsatzwachstum; umsatzziel; umsatzerwartung; verkaufserlöse;
      vertriebserlöse; bruttowarenwert; betriebseinkommen; betriebseinnahmen`),
  ]),
  money('revenue', 'erwirtschaftet', 6.5, [
    ...separable('ein fahren fährt fuhr fuhren gefahren; ein spielen spielt spielte spielten gespielt'),
    ...list(`
      erwirtschaftet; erwirtschaftete; erwirtschafteten; erwirtschaften; generiert; generierte; generieren;
      nimmt|nahm|nehmen|nahmen ~ ein; nahm _ ein; einnimmt; einnehmen; eingenommen; steuert|steuerte ~ bei;
      steuern|steuerten ~ bei; trägt|trug|tragen|trugen ~ bei; trug ~ zum; in die kasse; in die kassen;
      in der kasse klingelt|klingelten|klingeln; kasse klingelt; kassen klingeln; klingeln; klingelte;
      in rechnung gestellt; fakturiert; fakturierte; erzielt; erzielte; erzielten; erzielen; abgerechnet;
      wirft|warf ~ ab; spült|spülte|spülen|spülten ~ in die; verbucht; verbuchte; verbuchten; verbuchen`),
  ]),
  money(
    'revenue',
    'umsatz-hint',
    3.5,
    list(`
      abos; abonnements; absatz; auf die beine; aus werbung; bringen es auf; bringt es auf; brachte es auf;
      brachten es auf; durch werbung; geschäft; geschäfts; geschäftszahlen; jahreszahlen; kam auf; kamen auf;
      kommt auf; kommen auf; kunden zahlen; mit werbung; quartalsbericht; quartalszahlen; verkauf von; verkäufe;
      währungsbereinigt; zwischenbericht`),
    { reach: 8 },
  ),
  money(
    'annualized_revenue',
    'aufs-jahr-gerechnet',
    12.5,
    list(`
      aufs|auf jahr|jahressicht|jahresbasis|zwölf ~ #; auf das jahr hochgerechnet|gerechnet|umgelegt ~ #;
      auf ein jahr hochgerechnet|gerechnet|umgelegt ~ #; # jährlich wiederkehrende|wiederkehrenden|wiederkehrender;
      # annualisierter|annualisierten|annualisierte; # wiederkehrende|wiederkehrenden|wiederkehrender;
      # auf jahresbasis; # auf jahressicht; # aufs jahr; # arr; arr von #; arr von _ #; arr #`),
  ),
  money(
    'annualized_revenue',
    'annualisiert',
    11,
    list(`
      annual recurring revenue; annualisiert; annualisierte; annualisierten; annualisierter; annualisiertem;
      annualisiertes; annualized; arr; auf aufs jahr; auf das jahr gerechnet; auf das jahr hochgerechnet;
      auf das jahr umgelegt; auf ein jahr gerechnet; auf ein jahr hochgerechnet; auf ein jahr umgelegt;
      auf jahresbasis; auf jahressicht; auf jahresfrist hochgerechnet; aufs jahr; aufs jahr gerechnet;
      aufs jahr hochgerechnet; aufs ganze jahr; aufs gesamtjahr hochgerechnet; auf zwölf monate; mal zwölf;
      hochgerechnet; hochgerechnete; hochgerechneten; hochgerechneter; hochgerechnetem; jahreslauf;
      jahresrate; jahresumsatzrate; jahrestempo; jährlich wiederkehrend; laufende erlöse;
      laufenden erlösen; laufenden erlöse; laufender jahresumsatz; monatsumsatz mal; mrr; run rate; runrate;
      umsatz run rate; umsatzlaufrate; umsatzrate; umsatztempo; wiederkehrend; wiederkehrende; wiederkehrendem;
      wiederkehrenden; wiederkehrender; wiederkehrender umsatz; wiederkehrendes; abo jahresumsatz;
      vertraglich gesicherter jahresumsatz; pro jahr hochgerechnet; klingeln ~ pro jahr;
      klingelt ~ pro jahr`),
  ),

  money('profit_loss', 'gewinn', 9, [
    ...separable('ab! werfen wirft warf warfen geworfen').slice(0, 3),
    ...list(`
      *gewinn; *gewinne; *gewinns; *gewinnes; *überschuss; *überschüsse; *überschusses; nettoergebnis;
      *ergebnis; *ergebnisses; verdient; verdiente; verdienten; verdienen; profit; profite; profits; nettoprofit;
      reingewinn; reinertrag; nettoertrag; betriebsgewinn; ebit; ebitda; ebita; bereinigtes ebitda;
      unter dem strich blieben; unter dem strich bleiben; unter dem strich bleibt; unter dem strich blieb;
      unter dem strich stehen; unter dem strich standen; unter dem strich stand; unterm strich blieben;
      unterm strich bleiben; unterm strich bleibt; unterm strich blieb; unterm strich standen;
      unterm strich steht; schwarze zahlen; schwarzen zahlen; in der gewinnzone; gewinnzone; net income;
      nettomarge von; plus von; unter dem strich; unterm strich; aktionären verblieben; auf die aktionäre;
      gewinnprognose; gewinnziel; gewinnsprung; gewinneinbruch`),
  ]),
  money(
    'profit_loss',
    'gewinn-hint',
    4.5,
    list('bleiben; blieb; blieben; nach steuern; netto; operativ; profitabel; vor steuern; vor zinsen und steuern'),
    {
      reach: 7,
    },
  ),
  money(
    'profit_loss',
    'verlust',
    9.5,
    list(`
      *verlust; *verluste; *verlusts; *verlustes; *verlusten; fehlbetrag; *fehlbetrag; fehlbetrags; fehlbeträge;
      minus von; minus in höhe; ein minus; einem minus; einen minus; verlor; verloren; verlieren; verliert;
      rote zahlen; roten zahlen; rote tinte; in den miesen; in den roten; miese; miesen; verbrannt; verbrannte;
      verbrennt; verbrennen; verbrannten; draufgezahlt; zahlt ~ drauf; zahlte ~ drauf; zuschussgeschäft;
      negatives ergebnis; negatives betriebsergebnis; negatives ebitda; verlustvortrag; verlustreich;
      abschreibung; abschreibungen; ebit von minus; defizit; defizits; ins minus; im minus`),
    { negative: true, reach: 8 },
  ),

  money(
    'capex',
    'capex',
    11,
    list(`
      *investitionsausgaben; *kapitalausgaben; capex; kapex; capital expenditures; sachinvestitionen;
      anlageinvestitionen; *investitionsbudget; *investitionsetat; *investitionsplan; *investitionspläne;
      *investitionsprogramm; *investitionspaket; *investitionsoffensive; *investitionssumme;
      *investitionsvolumen; *investitionsvorhaben; investitionsrahmen; investitionsziel; investitionsrad;
      investitionsetats; investitionsaufwand; investitionskosten; investitionsbedarf; investitionstempo;
      an investitionen; investitionen von; investitionen in; investitionen in höhe; investitionen für;
      ausgaben für rechenzentren; ausgaben für infrastruktur; ausgaben für server; ausgaben für sachanlagen;
      kapitalaufwand; kapitalaufwendungen; ki investitionen; ki ausgaben; in sachanlagen;
      in anlagen und maschinen; in anlagen; in ausrüstung; infrastrukturausgaben; infrastrukturinvestitionen;
      bauausgaben; jahresinvestitionen`),
  ),
  money(
    'capex',
    'investitionen',
    6.8,
    list('*investitionen; investitionsplan; ausgaben; ausgabenplan; ausgabenziel; ausgabenprognose; *etat; *budget'),
  ),
  money(
    'capex',
    'rechenzentren',
    7,
    list(`
      nimmt|nahm|nehmen|nahmen ~ in die hand; in cloud; in ki; in ki investieren; *rechenzentrum; *rechenzentren;
      *rechenzentrums; *infrastruktur; *ausbau; *fabrik; *fabriken; werk; werke; werks; werken; *campus; *standort;
      *standorte; verbaut; verbaute; verbauen; ki bezogene projekte; projekte bereitstellen; aufzustocken;
      in die hand; datenzentrum; datenzentren; datacenter;
      serverfarm; serverfarmen; serverpark; serverparks; server; supercomputer; superrechner; supercomputing;
      neubau; bauprojekt; bauvorhaben; bauen; baut; baute; errichtet; errichten; hochziehen; aufbau;
      ausgebaut; grundstück; gigawatt; megawatt; halbleiterwerk; chipwerk; chipfabrik; fertigung;
      produktionsanlage; produktionsanlagen; anlagen; kraftwerk; netzausbau; in den ausbau; in den bau;
      in den aufbau; für den bau; für den ausbau; für den aufbau; in beton; klotzt; bagger; spatenstich;
      grundstein; fürs rechnen; rechencluster; cluster; in chips`),
    { reach: 9 },
  ),

  money(
    'revenue',
    'kunden-zahlten',
    10,
    list(`
      kunden|abonnenten|nutzer|käufer|anwender|werbekunden ~ zahlten|zahlen|überwiesen|ausgaben|gaben ~ #;
      die kunden|abonnenten|nutzer|käufer zahlten|zahlen|überwiesen $ ~ #; # von kunden|abonnenten|nutzern|werbekunden;
      mit abonnements|abos|software|lizenzen|werbung|chips|diensten|cloud|robotern|drohnen verdiente|verdient|verdienen _ #;
      mit _ abonnements|abos|software|lizenzen|werbung|chips|diensten verdient|verdiente|verdienten $ #;
      mit abonnements|abos|software|lizenzen|werbung|chips|diensten ~ # verdient|verdienen|verdiente;
      geschäft|geschäfte|sparte|dienst|dienste ~ brachte|brachten|bringt|bringen|einbrachte|einbrachten ~ #;
      verkäufe|einnahmen|erlöse|umsätze ~ summieren|summierten|summiert|summierte|beliefen|belaufen|addieren|addierten sich ~ #;
      in die kasse|kassen ~ flossen|fließen|kamen|spülte|spülten ~ #; in den kassen ~ landeten ~ #; kassiert|kassierte|kassierten _ #;
      abgesetzt; # umgesetzt; # umsetzen; # umsetzt; # umsetzte; # umsetzten`),
  ),
  money(
    'revenue',
    'im-zeitraum',
    3,
    list(`
      kam|kamen|kommt|kommen ~ auf #; bringt|brachte ~ auf #; im quartal; im ersten quartal; im zweiten quartal;
      im dritten quartal; im vierten quartal; laufende quartal; laufenden quartal; im laufenden jahr; schlussquartal;
      auftaktquartal; im ersten halbjahr; im zweiten halbjahr; halbjahr; im gesamtjahr; gesamtjahr; geschäftsjahr;
      im geschäftsjahr; berichtszeitraum; berichtsquartal; quartalsbericht; in aussicht; peilt|peilen|peilte ~ an;
      stellt|stellte|stellen ~ in aussicht; jahresziel; jahresprognose; prognose; ausblick; zwischen juli und september;
      zwischen januar und märz; zwischen april und juni; zwischen oktober und dezember; von januar bis; von juli bis;
      von april bis; von oktober bis; rechnet _ mit #; in zwölf monaten; in den zwölf monaten`),
    { reach: 9 },
  ),
  money(
    'annualized_revenue',
    'mal-zwoelf',
    9,
    list(`
      auf ein volles jahr; auf ein jahr ~ ergibt; auf ein jahr ~ macht; auf zwölf monate gerechnet; monat mal zwölf;
      mit zwölf multipliziert; rechnet man ~ mal zwölf; hochrechnet; rechnet ~ hoch; jahreswert; jahrestempo; jahresrhythmus;
      im jahrestempo; laufende jahresrate; laufenden jahresrate; zu # im jahr; # im jahr zu; wiederkehrende|wiederkehrenden jahresumsatz;
      wiederkehrenden einnahmen; wiederkehrende einnahmen; wiederkehrende erlöse; wiederkehrenden erlösen; jahresumsatztempo`),
  ),
  money(
    'profit_loss',
    'bleibt-uebrig',
    9,
    list(`
      für die aktionäre|eigentümer|anteilseigner ~ #; den aktionären|eigentümern|anteilseignern ~ #; übrig blieben; übrig bleiben;
      blieben # übrig; bleiben # übrig; blieb # übrig; fielen # ab; fallen # ab; fiel # ab; # hängen; # hängengeblieben;
      # gewinn; # nettogewinn; # überschuss; # profit; # reingewinn; # plus; in der gewinnzone; nach steuern ~ #;
      steht ein plus von _ #; vor steuern ~ #; wirft|warf # ab; unterm strich ~ #; unter dem strich ~ #`),
  ),
  money(
    'profit_loss',
    'loch-in-der-bilanz',
    9.5,
    list(`
      loch von #; loch von _ #; ein loch ~ #; klafft|klaffte ~ #; # fehlbetrag; # verlust; # minus; # miese; # nettoverlust;
      im minus mit _ #; in die roten zahlen; mit # in die roten; mit # ins minus; in die miesen; in die verlustzone;
      verlustzone; schrieb|schreibt|schrieben _ # verlust; setzte # in den sand; versenkt|versenkte _ #; verbrennt|verbrannte _ #;
      minus von _ #; # rot`),
    { negative: true, reach: 8 },
  ),
];
