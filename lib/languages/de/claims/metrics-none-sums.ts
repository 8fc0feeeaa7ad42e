import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** More words that make a sum no claim: prices of things, pay, help from the state, reserves. */
export const noSums: MetricCue[] = [
  money(
    null,
    'preis-einer-sache',
    12.5,
    list(`
      abo|abonnement|app|auto|brille|chip|drohne|flugzeug|gerät|grafikkarte|jet|karte|lizenz|medikament|modell|roboter|system|ticket|uhr ~ kostet|kosten|kostete ~ #;
      aufklärer|exemplar|fahrzeug|handy|humanoide|kampfdrohne|maschine|prozessor|rakete|satellit|smartphone|wirkstoff ~ kostet|kosten|kostete ~ #;
      entwicklung|training|betrieb|bau|herstellung|produktion ~ kostet|kosten|kostete ~ #; verkauft ~ roboter|gerät|drohne|chip|auto|brille ~ für #;
      # kostet ein; # kostet eine; im schnitt ~ kostet ~ #; kostet im schnitt ~ #; kostet im mittel ~ #; im schnitt #; im schnitt _ #;
      durchschnittlich #; kosten pro; stückkosten; für # zu haben; ab # zu haben`),
  ),
  money(
    null,
    'lohn-einer-person',
    12.5,
    list(`
      chef|chefin|gründer|gründerin|manager|vorstand|vorstandschef|vorstandschefin ~ verdient|verdiente|bekommt|bekam|erhält|erhielt|kassiert|kassierte ~ #;
      chef|chefin|gründer|gründerin|manager|vorstandschef ~ # schwer; gründer|gründerin|milliardär ~ # reich;
      *gründers|*gründerin ~ auf # geschätzt; zahlt|zahlte ~ chef|chefin|vorstandschef ~ #; gehalt von #; gehalt von _ #;
      privat # schwer; persönlich # wert; verkaufte er; verkaufte sie; barvermögen`),
  ),
  money(
    null,
    'hilfe-vom-staat',
    11,
    list(`
      staat|bund|land|bundesland|regierung|steuerzahler|ministerium ~ unterstützt|unterstützte|fördert|förderte|bezuschusst|hilft ~ mit #;
      # fördergeld; # fördergelder; # fördermittel; # förderung; # staatshilfe; # staatshilfen; # subventionen; # zuschuss; # zuschüsse;
      # beihilfe; # beihilfen; # steuergeld; # vom bund; # vom land; # vom staat; # vom bundesland; # aus steuermitteln; mit # bezuschusst;
      mit # gefördert; mit _ # gefördert; *subventionen von #; *fördermittel von #; bereits bewilligte|bewilligten`),
  ),
  money(
    null,
    'auf-der-hohen-kante',
    11,
    list(`
      # auf der hohen kante; # auf dem konto; # auf konten; # in der kasse; # an barmitteln; # an liquiden; # cash; # in bar auf;
      kasse von #; polster von #; polster von _ #; reserven von #; reserven von _ #; liegen # auf; lagern # auf; rucksack; rucksack ~ #;
      unerledigte|unerledigter|unerledigten|offene|offener|offenen aufträge|verträge|bestellungen; noch nicht abgearbeitet*; nicht abgearbeitete;
      schreibt|schrieb|schreiben|schrieben ~ # ab; schreibt|schrieb|schrieben ~ ab; abgeschrieben; wertberichtigt; kostenprogramm; sparprogramm von #;
      will # sparen; # einsparen; # sparen; # gespart; betriebskosten ~ #; betriebsausgaben ~ #; eigene aktien|anteile|papiere ~ #; kauft|kaufte ~ eigene aktien|papiere ~ zurück`),
  ),
  money(
    null,
    'gericht-und-behoerde',
    11.5,
    list(`
      gericht|richter|jury|behörde|aufsicht|kartellamt|kommission ~ verurteilte|verurteilt|belegte|belegt|verhängte|verhängt ~ #;
      mit # bußgeld; mit # strafe; # bußgeld; # strafe; # schadenersatz; # schadensersatz; # geldbuße; # entschädigung; # kaution;
      verlangt|verlangte|fordert|forderte ~ # schadenersatz|schadensersatz|entschädigung; zur zahlung von #; zur zahlung von _ #;
      klage über #; klage auf #; damit niemand klagt; vergleich über #; vergleich von #`),
  ),
];
