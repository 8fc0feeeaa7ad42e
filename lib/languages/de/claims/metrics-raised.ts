import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';
import { separable } from './verbs';

/** What a company is worth and what it raises. */
export const raised: MetricCue[] = [
  money(
    'valuation',
    'bewertung',
    9,
    list(`
      *bewertung; *bewertungen; bewertet; bewertete; bewerteten; bewerten; bewerte; bewertend; bewertungsmarke;
      bewertungsniveau; bewertungsrekord; bewertungssprung; bewertungsverlauf; enterprise value; equity value;
      firmenwert; firmenwerts; firmenwertes; gesamtbewertung; gesamtwert; gesellschaftswert; schätzwert;
      schätzwerts; unternehmenswert; unternehmenswerts; unternehmenswertes; unternehmenswerte; valuation;
      valuierung; wertansatz; wertgutachten`),
    { listed: true },
  ),
  money(
    'valuation',
    'taxiert',
    7,
    list(`
      auf einen wert von #; auf einen wert von _ #; beziffert|beziffern|bezifferte|bezifferten ~ wert ~ auf #; taxiert|taxieren|taxierte|taxierten ~ wert ~ auf #; schätzen|schätzte|schätzten ~ wert ~ auf #; veranschlagen|veranschlagt|veranschlagten ~ wert ~ auf #; wert ~ auf # beziffert|taxiert|geschätzt; beziffert ~ wert auf; der wert; geschätzt; in den büchern;
      preisetikett; preisschild; schätzt ~ wert auf; steht|stand|stehen|standen ~ in den büchern; taxiert;
      taxierte; taxierten; taxieren; veranschlagt ~ wert; veranschlagte|veranschlagt|veranschlagten ~ wert ~ #; wert ~ auf _ # veranschlagt; wert ~ # veranschlagt; wert aus der runde; wert des unternehmens;
      wert der firma; wert des start; wertet`),
    { object: true, reach: 8, listed: true },
  ),
  money(
    'valuation',
    'wert-sein',
    8.5,
    list(`
      ist ~ wert; sind ~ wert; auf dem papier wert; # wert; # _ wert; # _ _ wert; wert gewesen; wert ist;
      wert sei; wert sein; wert war; wäre ~ wert; wert wäre; wert waren; sei ~ wert; ist wert;
      einen wert von #; einen wert von _ #; einem wert von #; einem wert von _ #; der wert von #;
      wert von mehr als #; wert gut #; einen gegenwert von`),
    { reach: 5, listed: true },
  ),
  money(
    'valuation',
    'gewogen',
    6,
    list(`
      bringt|brachte|bringen|brachten ~ auf die waage; wiegt|wog|wiegen|wogen ~ #; gehandelt; gilt|galt ~ wert;
      hebt|hob|heben|hoben ~ auf #; hievt|hievte|hieven|hievten ~ auf #; gehoben; gehievt; gehandelt wird;
      katapultiert|katapultierte ~ auf #; schraubt|schraubte ~ auf #; treibt|trieb ~ wert ~ auf;
      steht|stand|stehen|standen ~ zu buche; zu buche; spielt|spielte ~ in der liga von; eingepreist;
      einsortiert; einsortierte; einsortierten; angesetzt mit; veranschlagt; veranschlagte; veranschlagten; veranschlagt mit; zum preis von #; wertvoll; wertvoller; wertvollste; wertvollsten;
      wertvollstes; teuerste; teuersten; adelt; adelte`),
    { listed: true, reach: 8 },
  ),
  money(
    'valuation',
    'einhorn',
    4.5,
    list(`
      decacorn; dekakorn; einhorn; einhorns; einhörner; einhornstatus; unicorn; milliardenmarke;
      milliarden start; wertzuwachs auf; verdoppelt _ wert; verdreifacht _ wert; wert verdoppelt;
      wert verdreifacht; wert gestiegen; im wert gestiegen; wertsteigerung auf`),
    { listed: true },
  ),
  money('valuation', 'summe-zu-wert', 8.5, ['# zu #', '# zu _ #', '# bei #', '# bei _ #']),
  money('valuation', 'marke', 3, list('die marke von #; schwelle von #; latte; messlatte; etikett; preis dafür'), {
    listed: true,
    reach: 6,
  }),
  money(
    'funding_round',
    'summe-zu-wert',
    8,
    list(`
      @ zu #; @ zu _ #; @ zu einer bewertung; @ zu einer _ bewertung; @ bei einer bewertung;
      @ bei einer _ bewertung; @ bei einem firmenwert; @ bei einem unternehmenswert;
      @ zu einem firmenwert; @ zu einem unternehmenswert; @ auf basis einer bewertung`),
  ),
  money(
    'valuation',
    'nach-geld',
    8,
    list(`
      einschließlich des neuen; einschließlich der neuen; inklusive des frischen; inklusive des neuen;
      inklusive der neuen; samt neuem geld; nach abschluss der runde; nach dem geld; nach der runde;
      nach einrechnung; das neue geld eingerechnet; post money; postmoney; pre money; premoney;
      vor dem geld; vor der einzahlung; vor der geldspritze; vor einrechnung; vor zufluss; ohne das neue geld;
      vor der runde`),
    { reach: 5 },
  ),

  money(
    'market_cap',
    'boersenwert',
    11,
    list(`
      *börsenwert; *börsenwerts; *börsenwertes; börsenwerte; an der börse; an der börse # wert;
      an der börse _ # wert; an der nasdaq; an der wall street; auf dem kurszettel; börse _ # wert;
      börsenbewertung; börsengewicht; börsenkapitalisierung; börsennotierte wert; kapitalisierung;
      marktkapitalisierung; marktkapitalisierungen; market cap; marktwert; marktwerts; marktwertes; marktwerte;
      mcap; nach börsenwert; börsenschwer; börsenschwergewicht`),
  ),
  money(
    'market_cap',
    'boerse-hint',
    4,
    list(`
      am ersten handelstag; auf dem parkett; aufs parkett; börsendebüt; börsenneuling; börsianer bewerten;
      börsianer taxieren; erstnotiz; gemessen am kurs; nach dem kurssprung; nach handelsschluss;
      wertvollster konzern; wertvollstes unternehmen; wertvollste unternehmen; wertvollsten unternehmen;
      zum ausgabepreis; zum ausgabekurs; zum börsenschluss; zum schlusskurs; zum xetra schluss`),
  ),

  money(
    'funding_round',
    'runde-umfang',
    10,
    list(`
      *runde|finanzierung|serie|series|*kapitalerhöhung ~ volumen von #; *runde|finanzierung|serie|series ~ volumen von _ #;
      *runde|finanzierung|*kapitalerhöhung über #; *runde|finanzierung|*kapitalerhöhung über _ #;
      *runde|finanzierung|*kapitalerhöhung von #; *runde|finanzierung|*kapitalerhöhung von _ #;
      *runde|finanzierung|*kapitalerhöhung in höhe von #; finanzierungsvolumen; finanzierungssumme; rundengröße;
      finanzierungsbetrag; # schwere _ runde; # schwere runde; # schweren _ runde; # schweren runde;
      # schwere finanzierungsrunde; # schweren finanzierungsrunde; # große runde; # große finanzierungsrunde`),
  ),
  money('funding_round', 'runde-wort', 7.3, list('*runde; *runden; runde; runden; etappe; tranche; closing; close'), {
    occasion: true,
  }),
  money(
    'funding_round',
    'runde',
    8.5,
    list(`
      *finanzierungsrunde; *finanzierungsrunden; finanzierung; a|b|c|d|e|f|g|h runde; serie a|b|c|d|e|f|g|h;
      series a|b|c|d|e|f|g|h; reihe a|b|c|d|e|f|g|h; anschlussfinanzierung; anschubfinanzierung;
      beteiligungskapital; beteiligungsrunde; brückenfinanzierung; eigenkapitalrunde; erweiterung der runde;
      finanzierungen; fundraising; funding; geldeinsammeln; geldrunde; geldspritze; finanzspritze;
      gründungskapital; investorenrunde; kapitalaufnahme; kapitaleinwerbung; kapitalerhöhung;
      kapitalerhöhungen; kapitalmaßnahme; kapitalrunde; kapitalspritze; megarunde; mezzanine;
      milliardenfinanzierung; millionenfinanzierung; pre seed; preseed; risikokapital; saatfinanzierung;
      saatkapital; seed; seed kapital; startfinanzierung; startkapital; überbrückungsfinanzierung;
      venture capital; vorrunde; wachstumsfinanzierung; wachstumskapital; wagniskapital; wagnisfinanzierung;
      wandeldarlehen; zwischenfinanzierung; zwischenrunde`),
    { occasion: true },
  ),
  money('funding_round', 'einsammeln', 7.5, [
    ...separable(`
      ein sammeln sammelt sammelte sammelten gesammelt; ein werben wirbt warb warben geworben;
      ein streichen streicht strich strichen gestrichen; ein heimsen heimst heimste heimsten geheimst;
      ein treiben treibt trieb trieben getrieben; ein kassieren kassiert kassierte kassierten kassiert;
      herein holen holt holte holten geholt; rein holen holt holte holten geholt;
      herein bekommen bekommt bekam bekamen bekommen; zusammen bekommen bekommt bekam bekamen bekommen;
      zusammen kommen kommt kam kamen gekommen; zusammen kratzen kratzt kratzte kratzten gekratzt;
      zusammen tragen trägt trug trugen getragen; zusammen bringen bringt brachte brachten gebracht;
      auf! nehmen nimmt nahm nahmen genommen; auf! bringen bringt brachte brachten gebracht;
      auf! treiben treibt trieb trieben getrieben`),
    ...list(`
      beschafft; beschafft sich; beschaffte sich; besorgt; besorgte sich; einnimmt; nimmt _ ein; eingenommen;
      frische|frischen|frischer mittel; frische|frischen millionen; frische|frischen milliarden;
      frischem geld; frischem kapital; frischen geldes; frischen kapitals; frischer mittel; frisches geld;
      frisches kapital; neuem kapital; neuen geldes; neues geld; neues kapital; weiteres geld;
      weiteres kapital; zusätzliches geld; zusätzliches kapital; zusätzlichem kapital; externes kapital;
      kapital von außen; geld von außen; geld von investoren; fremdes geld; gesichert; sichert sich;
      sicherte sich; sicherten sich; sichern sich; sichert; sicherte; sichern; herein; hereinkommen; holt;
      holte; holten; holt sich; holte sich; holten sich; geholt; kamen damals herein; sammelt; sammelte;
      sammelten; sammeln; raised; an land gezogen; an land ziehen; gesammelt; zieht|zog|ziehen|zogen ~ an land;
      einzusammeln; erlöst; erhalten; mobilisiert; mobilisierte`),
  ]),
  money(
    'funding_round',
    'einbringen',
    6,
    list(`
      brachte|bringt|brachten|bringen ~ ein; eingebracht; einbringen; einbrachte; nahm|nimmt|nahmen|nehmen ~ ein;
      einnahm; einnahmen; einzunehmen`),
  ),
  money(
    'funding_round',
    'geld-bekommen',
    5.5,
    list(`
      an investoren verkauft; aufgestockt; aufstockung; ausgegebene aktien; ausgegebenen aktien; bekam; bekamen;
      bekommen; bekommt; beschaffte; börsengang; börsengangs; börsendebüt; börsengänge; eigenkapital;
      eingezahlt; einschuss; emission; emissionserlös; emissionsvolumen; erhalte; erhält; erhielt; erhielten;
      ergattert; ergatterte; erstnotiz; finanzierungszusage; finanzierungszusagen; fließen; fließt; floss;
      flossen; forschungsgeld; geflossen; geldregen; geldsegen; geldzufluss; gewährt; ipo; kapitalbedarf;
      kapitalpolster; kapitalzufluss; kapitalzufuhr; kriegskasse; lead; mittelzufluss; neue aktien; nachschub;
      platzierung; platzierungserlös; privatplatzierung; sekundärverkauf; spac; stockt|stockte ~ auf;
      überzeichnet; verschafft; verschaffte; zufluss; zugeflossen; zugesprochen; zuflossen; zufließen;
      zeichneten; gezeichnet; zeichnet`),
  ),
  money(
    'funding_round',
    'wer-gibt',
    4,
    list(`
      angeführt; anführt; führt ~ an; führte ~ an; führten ~ an; führen ~ an; geldgeber; geldgebern;
      investorenkonsortium; investorengruppe; kapitalgeber; kapitalgebern; konsortium; leadinvestor;
      lead investor; leadinvestoren; risikokapitalgeber; risikokapitalgebern; unter führung; unter der führung;
      unter federführung; wagniskapitalgeber; wagniskapitalgebern; altinvestoren; bestandsinvestoren;
      business angels; von investoren; von wagniskapitalgebern; bei investoren; bei geldgebern`),
  ),
  money(
    'funding_round',
    'geld',
    2.5,
    list(`
      cash; euros für; finanziert; finanzieren; finanzmittel; geld; gelder; geldern; geldes; kapital; kapitals;
      klingelbeutel; liquidität; mittel; mitteln; moneten; scheck; schecks; startgeld; zuschlag`),
    { reach: 8 },
  ),

  money(
    'total_funding',
    'insgesamt-gesammelt',
    11,
    list(`
      insgesamt|bislang|bisher|zusammen _ # eingesammelt|gesammelt|eingeworben|aufgenommen|erhalten|beschafft;
      insgesamt|bislang|bisher|zusammen # eingesammelt|gesammelt|eingeworben|aufgenommen|erhalten|beschafft;
      insgesamt _ _ # eingesammelt|gesammelt|eingeworben|aufgenommen; seit ~ gesammelt; insgesamt ~ gesammelt;
      bislang|bisher|insgesamt ~ eingesammelt|eingeworben; in _ leben ~ gesammelt;
      insgesamt|bislang|bisher _ eingesammelt|eingeworben|aufgenommen; insgesamt hat; insgesamt haben;
      insgesamt flossen; seit _ gründung; seit _ bestehen; seit _ firmengründung; seit _ unternehmensgründung; seit dem start;
      seit es $ gibt; von anfang an; bislang|bisher|insgesamt eingesammelt;
      bislang|bisher|insgesamt eingeworben; bislang|bisher|insgesamt aufgenommen; insgesamt gesammelt;
      bisher rund; *gesamtfinanzierung; gesamtfinanzierungssumme; gesamtkapital; gesamtsumme;
      gesamtvolumen aller; summieren sich; summiert sich; summierten sich; summierte sich; addieren sich;
      addiert sich; addierten sich; aufaddiert; aufsummiert; mittel auf; in _ leben; eingesammelt hat;
      eingeworben hat; gesammelt hat; zusammengekommen; bisherige finanzierung; bisherigen finanzierung;
      bisherige finanzierungen; eingesammelte; eingeworbene; aufgenommene; eingesammelten; eingeworbenen;
      kapital insgesamt; kapitalausstattung; kumuliert; kumulierte; über alle runden; alle runden zusammen;
      aller runden; sämtlicher runden; sämtliche runden; finanzierungshistorie; finanzierung insgesamt;
      finanzierung gesamt; finanzierung bisher; funding total; total funding; funding gesamt; mittel insgesamt;
      damit hat ~ insgesamt; womit ~ insgesamt; alles in allem; in summe; summa summarum; eingenommene`),
  ),
  money(
    'total_funding',
    'insgesamt-wort',
    4,
    list(`
      insgesamt; zusammengenommen; zusammengerechnet; aufgelaufen; angesammelt; zusammen;
      alle jahre; über die jahre; im laufe der jahre; bis dato; bis heute; in toto`),
    { reach: 7 },
  ),

  money(
    'market_cap',
    'boersenwaage',
    10.5,
    list(`
      auf die börsenwaage; börse|börsen taxiert|taxieren|taxierte $ ~ #; börse|markt|anleger bewertet|bewerten|bewertete $ ~ #;
      an der börse ~ # wert; zum handelsschluss|börsenschluss ~ # wert; zum schlusskurs ~ # wert; am kurszettel; kurswert;
      auf dem kurszettel; börsengewicht; nach schlusskurs; aktien _ zusammen _ wert`),
  ),
  money(
    'funding_round',
    'von-geldgebern',
    7.5,
    list(`
      # von investoren; # von geldgebern; # von kapitalgebern; # von einer gruppe; geben|gaben|gibt|gab $ #; geben|gaben|gibt|gab $ _ #;
      bekommt|bekam|bekommen|erhält|erhielt|erhalten ~ von $ und anderen|weiteren ~ #; öffneten|öffnen|öffnete|öffnet ~ schatulle;
      öffneten|öffnen|öffnete ~ portemonnaie|geldbeutel|brieftasche|kasse|kassen; in der serie a|b|c|d|e|f|g; in der series a|b|c|d|e|f|g;
      legten|legen ~ zusammen; warfen|werfen ~ zusammen; geldkoffer; silvesterrunde; mit # ausgestattet; stattet|stattete|statten ~ mit # aus;
      versorgt|versorgte|versorgten ~ mit #; frischgeld; überweisen|überwiesen $ #`),
  ),
  money(
    'total_funding',
    'bisher-hineingesteckt',
    10.5,
    list(`
      bislang|bisher|insgesamt|schon|bereits ~ # in $ gesteckt|investiert|gepumpt|geflossen; in das|die|den ~ # geflossen|gesteckt|gepumpt;
      # in $ geflossen; sind # geflossen; zusammengekommen; seit der gründung ~ #; seit gründung ~ #; alles in allem ~ eingesammelt|erhalten;
      eingeworbene kapital _ auf #; in seinem|ihrem kurzen leben; in seinem|ihrem _ leben; in der firmengeschichte; firmengeschichte`),
  ),
];
