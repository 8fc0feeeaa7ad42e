import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** How sure or how far along a statement is. */
export const statuses: ClaimTables['statuses'] = [
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
];
