import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** How sure or how far along a statement is. */
export const statuses: ClaimTables['statuses'] = [
  {
    rule: 'dementi',
    status: 'denied',
    weight: 9,
    reach: 16,
    phrases: list(`
      lehnt|lehnte|lehnten ~ ab; weist|weisen|wies|wiesen ~ zurück; schlägt|schlagen|schlug|schlugen ~ aus;
      winkt|winkte|winkten _ ab; bläst|blies|bliesen ~ ab; zieht|zog|zogen sein|seine|ihr|ihre|das ~ zurück;
      löst|lösen|löste|lösten ~ vertrag _ auf; nimmt|nahm|nahmen ~ abstand; legt|legte|legten ~ auf eis;
      zurückgewiesen; abgelehnt; ausgeschlagen; abgesagt; abgeblasen; untersagt; untersagte; untersagten; verboten;
      verbietet; verbot den|die|das; blockiert; blockierte; blockierten; vereitelt; gekippt; gestoppt; verworfen;
      aufgekündigt; zurückgezogen; zurückgenommen; aufgegeben; gab den|die ~ auf; begraben; beerdigt;
      gescheitert; gescheiterte; gescheiterten; scheitert; scheitern; scheiterte; scheiterten; geplatzt; geplatzte;
      geplatzten; platzt; platzte; platzten; zerschlug sich; zerschlugen sich; zerschlagen; fiel durch;
      nicht zustande; kam nie zustande; kam nicht dazu; vom tisch; auf eis gelegt; rückabwicklung; rückabgewickelt;
      rückgängig; eine absage; absage erteilt; abgeschmettert; storniert; storniert*; annulliert; rückzieher; zog|zieht|ziehen|zogen sich ~ zurück; lässt|ließ|ließen ~ platzen; platzen lassen; wird|werden|will|wollen ~ nicht ~ übernehmen|kaufen|erwerben|investieren|einsteigen|stecken|verkaufen|zahlen; ins wasser gefallen; fiel|fällt ins wasser; verlief im sande; nein gesagt; sagte nein; sagten nein; sagt nein; abfuhr; einen korb; abgeblitzt; winkte ab;
      statt der vereinbarten|gebotenen|angekündigten #; statt der _ vereinbarten|gebotenen #; nie vollzogen; nie abgeschlossen; ist|wurde gestrichen; nie unterschrieben; wurde nie|nichts daraus; wurde nichts`),
  },
  {
    rule: 'kommt-es-nicht-dazu',
    status: 'planned',
    weight: 9.6,
    reach: 12,
    phrases: list('kommt|kommen ~ nicht zustande; kommt es nicht; gelingt das|dies nicht; scheitert das|dies'),
  },
  {
    rule: 'widerruf',
    status: 'denied',
    retracts: true,
    weight: 9,
    reach: 16,
    phrases: list(`
      dementi*; bestritt; bestritten; bestreitet; bestreiten; frei erfunden; ist|sind|sei|seien|war|waren erfunden; erfundene|erfundenen|erfundener; aus der luft gegriffen;
      unzutreffend; haltlos; haltlose; haltlosen; unbegründet; gegenstandslos; ohne grundlage; in abrede; entbehrt jeder; entbehren jeder; unwahr; falsch; fälschlich; fälschlicherweise; irrtümlich; irrtümlicherweise; irrtum; nicht richtig; nicht korrekt;
      nicht wahr; trifft nicht zu; treffen nicht zu; stimmt nicht; stimme nicht; stimmte nicht; stimmen nicht;
      zahlendreher; tippfehler; kommafehler; rechenfehler; übertragungsfehler; nichts dran; kein wort wahr; unfug; unsinn;
      früheren version|fassung; ersten version|fassung; ursprünglichen version|fassung; vorherigen version|fassung;
      korrektur; berichtigung; richtigstellung`),
  },
  {
    rule: 'falls',
    status: 'hypothetical',
    weight: 10,
    phrases: list(`
      falls ~ sollte; falls; sofern; sollten sich; nehmen wir einmal an; nehmen wir an; gesetzt den fall; angenommen;
      angenommen $; unterstellt man; würde man; wäre es wirklich; sollte die firma; könnten es nach; selbst dann; ginge die rechnung;
      hätten wir; hätte man; hätte es; auch das doppelte; im fiktiven; gäbe es; käme es; wenn ~ wäre; wenn ~ hätte;
      wenn ~ würde; wenn ~ würden; wenn ~ käme; theoretisch; rein rechnerisch`),
  },
  {
    rule: 'gespraeche',
    status: 'in_talks',
    weight: 7,
    phrases: list(`
      gespräche; gesprächen; gespräch; verhandelt; verhandeln; verhandelte; verhandlungen; verhandlung;
      spricht mit; sprechen mit; sprach mit; mit ~ spricht; erwägt; erwägen; erwog; strebt ~ an; streben ~ an; anstrebt; angestrebt;
      angestrebte; angestrebten; loten; lotet; auslotet; ausgelotet; sondiert; sondieren; prüft; prüfen; prüfte; denkt ~ nach; denken ~ nach; diskutiert;
      überlegt; möglicherweise; könnte; könnten; potenzielle; potenziellen; potenzieller; potenziell; mögliche; möglichen;
      möglicher; möglich; würde; würden; im raum; die rede; von ~ die rede; auf dem tisch; macht|machte die runde; kursiert; kursieren; kursierte; kursierten; rede von; rede gewesen; peilt; peilen; liebäugelt; liebäugeln; interesse; bereitet|bereiten|bereitete|bereiteten ~ runde|finanzierung|finanzierungsrunde|kapitalrunde|kapitalerhöhung|verkauf|übernahme|beteiligung|einstieg|börsengang ~ vor; in vorbereitung; sucht|suchen|suchte|suchten geldgeber|investoren|kapitalgeber|kapital|käufer|frisches; auf der suche nach; zeichnet|zeichnen|zeichnete sich ~ ab; wirbt|werben|warb|warben ~ um #; um # zu werben; bahnt|bahnen|bahnte sich ~ an; interessiert sich;
      interessieren sich; buhlt; buhlen; wirbt um; umwirbt; steht vor dem|der; stehen vor dem|der; kurz vor; absichtserklärung; im gespräch;
      genannt wird; genannt werden; werden ~ genannt; klopft; soll es gehen; geht es um; soll ~ bieten`),
  },
  {
    rule: 'plan',
    status: 'planned',
    weight: 5.5,
    reach: 12,
    phrases: list(`
      will; wollen; wollte; wollten; plant; planen; plante; planten; geplant; geplanten; geplante; geplanter; möchte; möchten;
      beabsichtigt; beabsichtigen; vorgesehen; vorhaben; hat ~ vor; haben ~ vor; veranschlagt; veranschlagte; veranschlagten; eingeplant; budgetiert; anvisiert;
      anvisierte; anvisierten; angepeilt; vorgenommen; sieht ~ vor; sehen ~ vor; im visier; schrumpft die zusage; zum ziel gesetzt; nimmt|nehmen|nahm|nahmen sich ~ vor; setzt|setzen sich ~ zum ziel; zu wollen`),
  },
  {
    rule: 'mittel-in-der-hand',
    status: 'completed',
    weight: 7,
    reach: 6,
    phrases: list(`
      mit den|diesen # will|wollen|soll|sollen|möchte|möchten|plant|planen; mit den frischen|neuen # will|wollen|soll|sollen|möchte|möchten|plant|planen;
      mit der finanzierung|finanzspritze|runde|kapitalspritze|summe über|von # will|wollen|soll|sollen|möchte|möchten|plant|planen;
      mit dem|der frischen|neuen geld|kapital|finanzierung ~ # will|wollen|soll|sollen|möchte|möchten|plant|planen;
      die # sollen in|für|helfen; die # fließen|gehen in|an`),
  },
  {
    rule: 'soll',
    status: 'planned',
    weight: 5.5,
    reach: 12,
    soft: true,
    phrases: list('soll; sollen; werden soll; werden sollen; sollten'),
  },
  {
    rule: 'prognose',
    status: 'forecast',
    weight: 6.5,
    phrases: list(`
      erwartet; erwarten; erwartete; erwarteten; erwartung; prognose; prognosen; prognostiziert; prognostizieren; prognostizierte; rechnet mit; rechnen mit; rechnet er|sie|man|es|der|die|das ~ mit; rechnen wir|sie|die ~ mit; lautet der plan; lautet die vorgabe; hieß es noch; geheißen;
      dürfte; dürften; ausblick; peile; anpeilt; schätzt für; voraussichtlich; voraussichtliche; in aussicht; ziel; jahresziel; umsatzziel;
      zielmarke; umsatzprognosen; umsatzprognose; jahresprognose; verspricht sich; erhofft sich; erhoffen sich; hält ~ für erreichbar; vorausgesagt; sagt ~ voraus;
      vorhergesagt; werden|wird es ~ sein; sollen es ~ werden; zu erlösen; zu erreichen; bringen sollte; sollte ~ bringen`),
  },
  {
    rule: 'analysten-koennten',
    status: 'forecast',
    weight: 7.6,
    phrases: list(
      'analyst|analysten|analystin|fachleute|experten ~ könnte|könnten; analyst|analysten|fachleute|experten halten|hält ~ möglich|denkbar; trauen|traut ihr|ihm|dem|der ~ zu',
    ),
  },
  {
    rule: 'vorhergesagt-von-aussen',
    status: 'forecast',
    weight: 6.4,
    reach: 6,
    phrases: list('schätzen für; schätzt für; sehen ~ bei; wird ~ erreichen; werden ~ erreichen'),
  },
  {
    rule: 'gegenueber-boten',
    status: 'announced',
    weight: 5.2,
    frame: 'sentence',
    phrases: list(`
      teilt|teilte|teilten ~ mit; gibt|gab|gaben ~ bekannt; mitteilte; mitteilten; mitgeteilt; kündigt|kündigte|kündigten ~ an; kündigte; kündigten;
      ankündigte; ankündigten; angekündigt; bestätigt; bestätigte; bestätigten; bekannt gegeben; bekanntgegeben; bekannt zu geben; nach eigenen angaben;
      nach angaben; nach firmenangaben; nach unternehmensangaben; laut unternehmen; laut firmenangaben; laut mitteilung; laut pressemitteilung; laut börsenprospekt;
      sagte; sagten; sagt; verkündet; verkündete; verkündeten; erklärt; erklärte; erklärten; betont; betonte; versichert; versicherte; unterzeichnet; unterzeichnete;
      geeinigt; einigten sich; meldet; meldete; meldeten; weist ~ aus; wies ~ aus; verpflichtet sich; verpflichtete sich; verpflichten sich; verpflichtet; zugesagt; sagt ~ zu; sagte ~ zu; sagten ~ zu;
      versprochen; quelle unternehmen; dem unternehmen zufolge; laut konzern; nach konzernangaben; laut quartalsbericht; laut geschäftsbericht`),
  },
  {
    rule: 'vom-hoerensagen',
    status: 'reported',
    weight: 6,
    frame: 'clause',
    phrases: list(`
      berichten zufolge; medienberichten zufolge; informationen zufolge; insidern zufolge; kreisen zufolge; zufolge; angeblich; angebliche; angeblichen; soll angeblich; dem vernehmen nach;
      dem vernehmen; offenbar; mutmaßlich; mutmaßliche; kolportiert; kolportierte; kolportierten; gemunkelt; gerüchteweise; wie zu hören ist; zu hören ist; ist zu hören; zu hören war; wird gemutmaßt; wird spekuliert; wird gehandelt; gilt als gesetzt; wie man hört; so hört man; laut bericht; laut berichten;
      soll ~ haben; sollen ~ haben; soll ~ sein; sollen ~ sein; angegeben worden; beziffert worden; genannt worden; haben soll; haben sollen; sein soll; sein sollen; worden sein soll; sein könnte der preis`),
  },
  {
    rule: 'quellen',
    status: 'reported',
    weight: 6,
    frame: 'sentence',
    phrases: list(`
      medienbericht; medienberichten; medienberichte; zeitungsbericht; zeitungsberichten; kreisen; insider; insidern; brancheninsider; eingeweihte; eingeweihten; vertraute person; vertraute personen; vertrauten personen;
      vertraute leute; laut leuten; leute im wissen; leuten im wissen; person ~ vertraut; personen ~ vertraut; informant; informanten; brancheninformanten; branchenkenner; branchenkennern; branchendienst; branchenbeobachter; beobachter; beobachtern;
      berichtet; berichtete; berichteten; medien berichten; berichten mehrere; heißt es; hieß es; munkelt; munkeln; gerücht; gerüchte; gerüchten; gerüchteküche; sagte eine mit; unterlagen; dokumente; dokumenten; gerichtsakten; eckpunkten; eckpunktepapier;
      durchgesickert; durchsickern; laut einem; laut einer; laut kreisen; quellen; nach informationen; nach meinen informationen; nach schätzung; nach schätzungen; schätzungen; schätzung; schätzungsweise;
      blogger; newsletter; nachrichtenagentur; nachrichtendienst; boulevardblatt; das blatt; dem blatt; die zeitung; der zeitung; das magazin; dem magazin; die zeitschrift; der zeitschrift; erfahren haben; in erfahrung; herausgelesen haben; gesehen haben will; einem banker; eines bankers; ein banker; einem investor;
      laut reuters|bloomberg|handelsblatt|spiegel|faz|sz|nzz|dpa|afp|ft|cnbc|techcrunch|forbes|fortune|sifted|wsj|nyt|axios|politico|semafor|caixin|nikkei|gründerszene|wirtschaftswoche|pitchbook|crunchbase|tracxn|dealroom; so reuters|bloomberg|handelsblatt|spiegel|faz|sz|nzz|dpa|afp|ft|cnbc|techcrunch|forbes|fortune|sifted|wsj|nyt|axios|politico|semafor|caixin|nikkei|gründerszene|wirtschaftswoche|pitchbook|crunchbase|tracxn|dealroom; laut den|dem|der ~ zeitung|magazin|zeitschrift|agentur|blatt|dienst; aus dem umfeld; im umfeld; unternehmenskreisen; finanzkreisen; investorenkreisen; branchenkreisen; bankenkreisen; reuters|bloomberg|handelsblatt|forbes|techcrunch|sifted|axios|caixin|nikkei ~ berichtet|schreibt|schrieb|meldet|beziffert|taxiert; quelle reuters|bloomberg|handelsblatt|ft|wsj|cnbc;
      financial times|journal|information|insider schrieb|schreibt|berichtet; taxiert das magazin|blatt; schreibt|schrieb ein|eine|das|die blatt|zeitung|agentur|magazin|dienst|branchendienst|fachblatt; beziffert ~ unter berufung; unter berufung; spricht von; sprechen von einem; sprach`),
  },
  {
    rule: 'so-steht-es',
    status: 'reported',
    weight: 6,
    backward: true,
    phrases: list(`
      so steht es in; das steht in; das geht aus; dies geht aus; geht aus ~ hervor; das berichtet; das berichtete; das berichten; das schreibt; das schrieb; so das blatt; so die zeitung; so die agentur; quelle reuters|bloomberg|handelsblatt|ft|wsj|cnbc;
      darüber berichtete; darüber hatte; bestätigt ist das nicht; bestätigt ist sie nicht; bestätigt ist davon nichts; offiziell bestätigt`),
  },
  {
    rule: 'das-teilte-mit',
    status: 'announced',
    weight: 5.2,
    backward: true,
    phrases: list(
      'das teilte|teilten ~ mit; das kündigte|kündigten ~ an; das gab|gaben ~ bekannt; das bestätigte; das bestätigten; so steht es auch im vertrag; quelle unternehmen',
    ),
  },
  {
    rule: 'abgeschlossen',
    status: 'completed',
    weight: 4.2,
    reach: 10,
    phrases: list(`
      abgeschlossen; eingesammelt; sammelt ~ ein; sammelte ~ ein; einsammelte; einsammelten; einsammelt; bekommt; erhält; erhalten; sichert sich; übernimmt; gezahlt; bezahlt; zahlte; investiert; investierte; gekauft; kaufte; übernommen; übernahm; erworben; erwarb; erhalten; erhielt; bekam; bekommen; erzielt; erzielte;
      erwirtschaftet; erwirtschaftete; bewertet; bewerten; wurde; wurden; umgesetzt; setzt ~ um; setzte ~ um; verdient; verdiente; erlöst; erlöste; # wert; gesichert; beschafft; aufgenommen; eingeworben; holte; holt sich; steckte; gesteckt; flossen; floss; fließt; liegt; lag;
      stand; steht; kam; kommt auf; kamen; betrug; beträgt; beschäftigt; beschäftigte; zählt; zählte; hält; hielt; besitzt; gehören; gehört; nutzen; nutzt; stieg; kletterte; wuchs; sank; schrumpfte; blieb; blieben; ist; sind; waren; war; gilt; galt; ausgegeben; kostete; kostet`),
  },
];
