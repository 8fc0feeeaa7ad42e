import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** All endings of adjectives given by their stems. */
const inflected = (stems: string): string[] =>
  list(stems).flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

/** Compounds of every first part with every second part: "chip" and "hersteller" give "chiphersteller". */
const compounds = (first: string, second: string): string[] =>
  list(first).flatMap((part) => list(second).map((head) => part + head));

const COMPANY_NOUNS = list(`
  ableger; ablegers; anbieter; anbieters; anbieterin; arm; aufsteiger; ausrüster; ausrüsters; bank; bauer; bauers;
  betreiber; betreibers; betreiberin; börsenneuling; büro; chatbot; dienst; dienstleister; dienstleisters; entwickler;
  entwicklers; entwicklerin; erfinder; erfinders; fertiger; fertigers; finanzinvestor; finanzinvestors; firma; firmen;
  gesellschaft; gigant; giganten; großbank; gruppe; hersteller; herstellers; herstellerin; holding; investor; investors;
  jungfirma; jungunternehmen; konglomerat; konkurrent; konkurrenten; konkurrentin; konzern; konzerns; labor; labors;
  lieferant; lieferanten; macher; machers; macherin; marke; marktführer; marktführers; mutter; mutterkonzern; neuling;
  partner; pionier; pioniers; plattform; platzhirsch; primus; produzent; produzenten; rivale; rivalen; rivalin;
  schmiede; schwester; sparte; spezialist; spezialisten; spezialistin; start; startup; startups; tochter; unicorn;
  tochterfirma; tochtergesellschaft; unternehmen; unternehmens; up; ups; verbund; verlag; wettbewerber; zulieferer;
  zulieferers; einhorn; einhorns; riese; riesen; branchenprimus; mitbewerber; newcomer; newcomers; shootingstar`);

const COMPANY_COMPOUNDS = compounds(
  `agenten; anlagen; auto; automobil; bau; bezahl; bild; browser; bundes; chat; chip; cloud; computer; daten;
  datenbank; drohnen; elektro; elektronik; energie; finanz; forschungs; grafikchip; grafikkarten; halbleiter; handels;
  handy; industrie; infrastruktur; internet; kampfdrohnen; kurznachrichten; laser; lithografie; medien; mobilfunk;
  netzwerk; online; pharma; platt; prozessor; rechenzentrums; roboter; robotik; rüstungs; satelliten; server; sicherheits;
  simulations; software; speicher; speicherchip; sprach; stimmen; such; suchmaschinen; tech; technologie; telekom;
  übersetzungs; verteidigungs; video; waffen; werbe; weltraum; smartphone; auftrags; milliarden; medizintechnik`,
  `anbieter; anbieters; ausrüster; bauer; beschrifter; designer; dienst; dienstleister; entwickler; entwicklers; fertiger;
  firma; gigant; giganten; gruppe; händler; hersteller; herstellers; konzern; konzerns; labor; macher; pionier; plattform;
  riese; riesen; schmiede; sparte; spezialist; spezialisten; tochter; unternehmen; unternehmens; vermieter; zulieferer`,
);

const ADJECTIVES = inflected(`
  aktuell; alt; amerikanisch; angeschlagen; aufstrebend; australisch; bayerisch; bekannt; belgisch; bisherig;
  börsennotiert; brasilianisch; britisch; chinesisch; dänisch; deutsch; ebenfalls; ehemalig; einstig; eigen; erfolgreich;
  estnisch; europäisch; finnisch; französisch; früher; führend; gehypt; gelistet; gleichnamig; groß; größer; größt;
  heimisch; hessisch; hiesig; indisch; irisch; israelisch; italienisch; japanisch; jung; jüngst; kalifornisch; kanadisch;
  klein; koreanisch; kriselnd; letzt; neu; neuest; niederländisch; nordisch; norwegisch; österreichisch; polnisch; privat;
  profitabel; russisch; saudisch; saudi-arabisch; schottisch; schwäbisch; schwedisch; schweizerisch; singapurisch; spanisch;
  staatlich; südkoreanisch; taiwanisch; taiwanesisch; teuerst; texanisch; tschechisch; türkisch; ukrainisch; ungarisch;
  umkämpft; wertvollst; wichtigst; weltgrößt; weltweit; gestützt; unterstützt; finanziert; geführt; gegründet; genannt;
  kontrolliert; dominierend; verlustreich; unbekannt; sogenannt`);

const CITY_ADJECTIVES = list(`
  aachener; amsterdamer; baseler; basler; berliner; berner; bonner; braunschweiger; bremer; brüsseler; darmstädter;
  delfter; dresdner; dresdener; düsseldorfer; essener; frankfurter; freiburger; genfer; grazer; hamburger; hannoveraner;
  heidelberger; helsinkier; innsbrucker; jenaer; karlsruher; kölner; kopenhagener; leipziger; lausanner; linzer; londoner;
  luzerner; mailänder; mainzer; mannheimer; münchner; münchener; new; yorker; nürnberger; osloer; oxforder; pariser;
  pekinger; potsdamer; prager; schweizer; shanghaier; shenzhener; stockholmer; stuttgarter; tokioter; torontoer; tübinger;
  ulmer; walldorfer; warschauer; wiener; wiesbadener; zürcher; züricher; zuger`);

/** Word classes that reading a sentence needs. */
export const words: Pick<
  ClaimTables,
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
  listers: list('und; oder; sowie; der; die; das; dem; den; auch; plus; nebst; bzw; beziehungsweise'),
  trading: list(`
      aktie|aktien|aktienkurs|kurs|papier|papiere|titel ~ fiel|fielen|gab|gaben|gewann|gewannen|kletterte|kletterten|legte|legten|notiert|notierte|notierten;
      aktie|aktien|aktienkurs|kurs|papier|papiere|titel ~ rutschte|rutschten|sank|sanken|schloss|schlossen|schoss|schossen|sprang|sprangen|stieg|stiegen|stürzte|stürzten;
      aktie|aktien|aktienkurs|kurs|papier|papiere|titel ~ verlor|verloren|verteuerte|verteuerten|zog|zogen|gestiegen|gefallen|gesunken|geklettert|steht|stand|steigt|fällt;
      *aktie stieg|fiel|sprang|legte|verlor|gewann|kletterte|schloss|sackte|brach; aktienkurs; an der börse; auf dem parkett;
      börse jubelte; börsenhandel; börsennotiert*; börsenschluss; dax; dow jones; erster handelstag; handelsauftakt;
      handelsbeginn; handelsschluss; handelsstart; handelstag; im dax; kurssprung; kurssturz; kursverlust; kursgewinn;
      kursplus; kursminus; mdax; nachbörslich; nasdaq; nikkei; notiert in|an; nyse; schlusskurs; tagesgewinn; tecdax;
      vorbörslich; wall street; xetra; die anleger reagierten; der ticker; anleger feierten`),
  conjunctions: list(`
      aber; während; obwohl; wobei; weil; nachdem; als; doch; jedoch; und; womit; sodass; dass; das; deren;
      dessen; die; sondern; denn; sobald; bevor; ehe; sofern; falls; wenn; wenngleich; obgleich; obschon; zumal;
      hingegen; dagegen; indes; indessen; derweil; wonach; wodurch; woraufhin; wovon; woran; weshalb; welche;
      welcher; welches; wohingegen; solange; seitdem; damit; dadurch`),
  prepositions: list(`
      in; im; ins; an; am; ans; auf; aufs; aus; ab; bei; beim; bis; binnen; dank; durch; durchs; entgegen; für; fürs;
      gegen; gegenüber; hinter; innerhalb; mit; mithilfe; nach; neben; nebst; ohne; samt; seit; seitens; aufseiten;
      statt; anstelle; trotz; über; übers; um; ums; unter; von; vom; vor; wegen; zu; zum; zur; zugunsten; zulasten;
      zwischen; als; wie; laut; des; gen; außer; inklusive; einschließlich; gemeinsam; zusammen`),
  respectively: ['beziehungsweise', 'respektive', 'bzw'],
  agents: list('von; vom; durch; seitens; aufseiten; an; ans'),
  examples: list('wie; etwa; beispielsweise; namentlich'),
  pointers: list('der; die; das; den; dem; jener; jene; jenes; jenem; jenen; derjenige; diejenige; dasjenige'),
  relatives: list('das; die; der; den; dem; denen; dessen; deren; welches; welche; welcher; welchem; welchen'),
  temporal: list('als; während; wobei'),
  backedTails: inflected('gestützt; finanziert; geführt; kontrolliert; unterstützt; nah; gefördert').concat(
    list('gestützt; finanziert; geführt; kontrolliert; unterstützt; backed; gefördert'),
  ),
  owning: list('von; des; der; bei; beim; vom; für'),
  determiners: [
    ...list(`
      der; die; das; den; dem; des; ein; eine; einen; einem; eines; einer; dieses; dieser; diesem; diese; diesen;
      sein; seine; seinen; seinem; seiner; seines; ihr; ihre; ihren; ihrem; ihrer; ihres; unser; unsere; jener; jenes;
      jenem; namens; rund; ki; ai; it; us; eu; cloud; software; chip; tech; deep; deeptech; fintech; legaltech;
      healthtech; rüstungs; mutter; chiphersteller; chipentwickler; chipdesigner; browser; facebook; google; whatsapp;
      llm; saas; vc; dax; auto; e; web; internet; open; source; start`),
    ...COMPANY_NOUNS,
    ...COMPANY_COMPOUNDS,
    ...ADJECTIVES,
    ...CITY_ADJECTIVES,
  ],
  attributionBefore: list(`
      laut; gegenüber; berichtet; berichtete; wie; schreibt; schrieb; so; der agentur; bei; meldet; meldete; heißt es bei;
      nach angaben von; nach informationen von; nach recherchen von; erfuhr; dem bericht von; unter berufung auf;
      mit verweis auf; zitiert; sagte; sagt; teilt; teilte; zuerst hatte; zuerst hatten; schätzt; schätzte; rechnet;
      prognostiziert; den analysten von; analysten von; analysten der; einer analyse von; einer studie von;
      einer auswertung von; daten von; zahlen von`),
  attributionAfter: list(`
      zufolge; berichtet; berichtete; berichteten; berichten; schrieb; schreibt; schrieben; schreiben; meldet; meldete;
      meldeten; melden; erfuhr; erfahren; mitteilt; mitteilte; mitteilten; teilt; teilte; sagt; sagte; bekanntgab;
      erklärte; erklärt; herausfand; notiert; notierte; enthüllte; enthüllt; ausgerechnet; vorrechnet; schätzt; schätzte;
      will erfahren haben; in erfahrung; unter berufung; kolportiert; kolportierte`),
  asides: list(`
      unter führung von; unter der führung von; unter führung der; unter führung des; unter federführung von;
      unter der ägide von; unter leitung von; unter beteiligung von; mit beteiligung von; mit unterstützung von;
      antwort auf; konkurrenz zu; konkurrenz für; konkurrenz von; konkurrenz durch; rivale von; rivalin von;
      konkurrent von; konkurrentin von; wettbewerber von; herausforderer von; alternative zu; pendant zu; gegenstück zu;
      nach vorbild von; nach dem vorbild von; nach dem muster von; im schatten von; im stile von; geld von; kapital von;
      mittel von; mitteln von; wie; etwa; darunter; unter ihnen; unter anderem; unter anderem von; allen voran;
      angefangen bei; beispielsweise; zum beispiel; namentlich; vor allem; insbesondere; rivale; rivalen; rivalin;
      konkurrent; konkurrenten; konkurrentin; wettbewerber; wettbewerbern; mitbewerber; herausforderer; erzrivale;
      erzrivalen; erzrivalin; anders als; im gegensatz zu; im vergleich zu; im vergleich mit; verglichen mit; gemessen an;
      ähnlich wie; so wie; genau wie; ebenso wie; nicht wie; neben; gegenüber; vor; als; anstelle von; statt; ohne;
      angeführt von; unterstützt von; gestützt von; geleitet von; geführt von; finanziert von; gefördert von;
      mitfinanziert von; mitgegründet von; gegründet von; abgeworben von; ausgegründet aus; abgespalten von; von; durch;
      investoren; investor; altinvestor; altinvestoren; kapitalgeber; geldgeber; geldgebern; kunden; kunde; großkunde;
      großkunden; ankerkunde; zulieferer; lieferant; lieferanten; hausbank; banken; aktionär; aktionäre; großaktionär;
      großaktionäre; gesellschafter; sowie; mit; gemeinsam mit; zusammen mit; an der seite von; seite an seite mit;
      partnerschaft mit; kooperation mit; um; unter; laut; aus; hinter; partner; partnern; partnerin; auch; gegen; trotz;
      nach dem einstieg von; nach dem ausstieg von; ehemals; vormals; früher; ex; einst`),
  genitives: list("'s; ’s; s; '; ’"),
  backers: list(`
      angeführt; anführt; angeführte; angeführten; geleitet; federführend; federführung; unter führung;
      unter der führung; unter leitung; darunter; mit an bord; mit im boot; mit dabei; mit von der partie; an bord;
      beteiligten sich; beteiligte sich; beteiligen sich; beteiligt sich; beteiligt; zeichneten; zeichnete; zeichnet;
      geldgeber; geldgebern; kapitalgeber; kapitalgebern; investoren; investor; investorin; leadinvestor;
      leadinvestoren; lead; co lead; altinvestoren; bestandsinvestoren; an der spitze; allen voran; legen nach;
      legt nach; legten nach; zieht mit; ziehen mit; zogen mit; machen mit; machten mit; steuerten bei; steuerte bei;
      beigesteuert; von; bei; käufer; kommt geld von; kommt das geld von; stammt von; stammen von; kommt von; kommen von;
      kam von; kamen von; haben sich; um; führt; führte; führten; investiert; investierten; investieren; finanziert;
      konsortium; eingestiegen; stiegen ein; steigen ein; steigt ein; stieg ein; unterstützt; mitfinanziert; anker`),
  backerVerbs: list(`
      führt; führte; führten; führen; angeführt; anführte; anführten; beteiligt sich; beteiligte sich; beteiligten sich;
      beteiligen sich; legen nach; legt nach; legte nach; legten nach; steigt ein; steigen ein; stieg ein; stiegen ein;
      sind an bord; ist an bord; sind dabei; ist dabei; waren dabei; war dabei; machen mit; machten mit; macht mit;
      ziehen mit; zieht mit; zogen mit; haben sich; investiert mit; investierte mit; investierten mit; zeichnet; zeichnete;
      zeichneten; steuert _ bei; steuerte _ bei; steuerten _ bei; geben geld; gab geld; gaben geld; leitete; leiten;
      leitet; taxiert; taxierte; taxieren; bewertet das; schreibt ~ ab`),
  people: list(`
      chef; *chef; chefs; *chefs; chefin; *chefin; *boss; ceo; cfo; cto; coo; gründer; *gründer; *gründers; gründern;
      *gründern; gründerin; *gründerin; gründerteam; sprecher; *sprecher; sprechers; sprecherin; *sprecherin; vorstand;
      *vorstand; vorstands; *vorständin; vorstandschef; finanzvorstand; geschäftsführer; *geschäftsführer;
      geschäftsführerin; geschäftsführung; manager; *manager; managern; managerin; *managerin; management; präsident;
      präsidentin; *präsident; direktor; direktorin; verwaltungsrat; verwaltungsrats; aufsichtsrat; aufsichtsrats;
      aufsichtsratschef; board; leiter; *leiter; leiterin; *leiterin; partner bei; analyst; *analyst; analysten;
      *analysten; analystin; *analystin; volkswirt; ökonom; aktionär; aktionäre; aktionären; anwalt; anwälte; anwältin;
      kunden; mitarbeiter; mitarbeitern; mitarbeiterin; mitarbeitende; mitarbeitenden; beschäftigte; beschäftigten;
      angestellte; angestellten; ingenieur; ingenieure; forscher; forscherin; forschern; leute; veteran; veteranen;
      veteranin; personalie; unterhändler; erbe; eigentümerfamilie; patriarch; mäzen`),
  columns: {
    target: list(`
      anbieter; auftragnehmer; beteiligung; emittent; empfänger; firma; gekauft; lieferant; name; startup; start;
      target; übernommen; unternehmen; verkäufer; vermieter; wer; ziel; zielfirma; zielunternehmen`),
    actor: list(`
      abnehmer; aktionär; anteilseigner; auftraggeber; besteller; eigner; erwerber; führend; geldgeber;
      gesellschafter; investor; investoren; kapitalgeber; käufer; kunde; kunden; lead; leadinvestor; angeführt;
      mieter; bieter; von wem`),
  },
};
