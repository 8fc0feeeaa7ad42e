import { all, noun } from '../../entries';
import { list } from '../../list';
import { adjectives, inflected } from './inflect';

/** A noun for people with its forms, the feminine plural and the spellings that join both ("*innen", ":innen"). */
const person = (base: string, forms = '', feminine = `${base}innen`): Record<string, string> =>
  all(
    base,
    [
      base,
      forms,
      feminine,
      feminine.replace(/innen$/, 'in'),
      `${base}Innen`,
      ...['*', ':', '_', '/', '/-'].map((sign) => `${base}${sign}innen`),
    ].join('; '),
  );

/** German nouns for employees and users, with their forms; the value is the base form. */
export const people: Record<string, string> = {
  ...person('Mitarbeiter', 'Mitarbeitern; Mitarbeiters'),
  ...noun('Mitarbeitende; Mitarbeitenden; Mitarbeitender'),
  ...noun('Beschäftigte; Beschäftigten; Beschäftigter'),
  ...noun('Angestellte; Angestellten; Angestellter'),
  ...noun('Bedienstete; Bediensteten'),
  ...person('Arbeitnehmer', 'Arbeitnehmern'),
  ...noun('Arbeitskraft; Arbeitskräfte; Arbeitskräften'),
  ...noun('Vollzeitkraft; Vollzeitkräfte; Vollzeitkräften'),
  ...noun('Fachkraft; Fachkräfte; Fachkräften'),
  ...noun('Führungskraft; Führungskräfte; Führungskräften'),
  ...all(
    'Mitarbeiter',
    `Vollzeitstelle; Vollzeitstellen; Vollzeitäquivalente; Vollzeitäquivalenten; Vollzeit-Äquivalente; FTE; FTEs;
    Vollzeitbeschäftigte; Vollzeitbeschäftigten; Festangestellte; Festangestellten; Belegschaftsmitglieder;
    Belegschaftsmitgliedern; Teammitglieder; Teammitgliedern; Betriebsangehörige; Betriebsangehörigen;
    Mann stark; Mann starke; Mann starken; Leute stark; Köpfe stark; Kopf stark; Mann starkes; auf der Gehaltsliste;
    in der Belegschaft; in Lohn und Brot`,
  ),
  ...adjectives('Mitarbeiter', 'köpfig'),
  ...noun('Kollege; Kollegen; Kolleginnen; Kolleg*innen; Kolleg:innen; KollegInnen'),
  ...person('Ingenieur', 'Ingenieure; Ingenieuren'),
  ...person('Informatiker', 'Informatikern'),
  ...person('Techniker', 'Technikern'),
  ...person('Programmierer', 'Programmierern'),
  ...person('Wissenschaftler', 'Wissenschaftlern; Wissenschafter; Wissenschaftern'),
  ...person('Forscher', 'Forschern'),
  ...noun('Forschende; Forschenden'),
  ...person('Entwickler', 'Entwicklern'),
  ...noun('Entwickelnde; Entwickelnden'),
  ...person('Spezialist', 'Spezialisten', 'Spezialistinnen'),
  ...person('Experte', 'Experten', 'Expertinnen'),
  ...noun('Fachleute; Fachleuten'),
  ...person('Berater', 'Beratern'),
  ...person('Arbeiter', 'Arbeitern'),
  ...person('Freelancer', 'Freelancern'),
  ...noun('Stelle; Stellen; Arbeitsplatz; Arbeitsplätze; Arbeitsplätzen; Jobs; Vollzeitjobs'),
  ...noun('Mensch; Menschen'),
  ...noun('Person; Personen'),
  ...noun('Leute; Leuten'),
  ...noun('Kopf; Köpfe; Köpfen'),
  ...noun('Mann'),
  ...person('Nutzer', 'Nutzern; Nutzers'),
  ...noun('Nutzende; Nutzenden'),
  ...all('Nutzer', 'MAU; MAUs; WAU; WAUs; DAU; DAUs; Nutzerkonten; Nutzeraccounts'),
  ...noun('User; Usern; Users; Userinnen'),
  ...person('Anwender', 'Anwendern'),
  ...person('Benutzer', 'Benutzern'),
  ...noun('Kunde; Kunden; Kundinnen; Kund*innen; Kund:innen; KundInnen'),
  ...person('Abonnent', 'Abonnenten', 'Abonnentinnen'),
  ...noun('Abonnement; Abonnements; Abo; Abos'),
  ...person('Zahler', 'Zahlern'),
  ...noun('Mitglied; Mitglieder; Mitgliedern'),
  ...person('Besucher', 'Besuchern'),
  ...person('Spieler', 'Spielern'),
  ...person('Zuschauer', 'Zuschauern'),
  ...person('Hörer', 'Hörern'),
};

/** Ends of compounds for people ("Firmenkunden"): form → base form. */
export const peopleEndings: Record<string, string> = {
  ...noun('mitarbeiter; mitarbeitern'),
  ...noun('mitarbeiterinnen'),
  ...noun('beschäftigte; beschäftigten'),
  ...noun('nutzer; nutzern'),
  ...noun('nutzerinnen'),
  ...noun('kunde; kunden'),
  ...noun('kundinnen'),
  ...noun('entwickler; entwicklern'),
  ...noun('forscher; forschern'),
  ...noun('ingenieur; ingenieure; ingenieuren'),
  ...noun('abonnent; abonnenten'),
  ...noun('abonnements; abos'),
  ...noun('arbeiter; arbeitern'),
  ...noun('anwender; anwendern'),
  ...noun('wissenschaftler; wissenschaftlern'),
  ...noun('spezialisten'),
  ...noun('experten'),
  ...noun('fachleute; fachleuten'),
  ...noun('kräfte; kräften'),
  ...noun('vollzeitstellen'),
  ...noun('berater; beratern'),
  ...noun('mitglieder; mitgliedern'),
};

/** Adjectives and adverbs between a count and its noun. */
export const peopleAdjectives: string[] = [
  ...list(`
    wöchentlich; monatlich; täglich; aktiv; zahlend; neu; fest; festangestellt; weltweit; registriert; regelmäßig;
    regelmässig; eigen; weiter; hochqualifiziert; hoch; qualifiziert; spezialisiert; angestellt; entlassen; aktuell;
    derzeitig; freiberuflich; extern; intern; einzeln; verschieden; jung; menschlich; professionell; ehemalig; gut;
    ausgebildet; kostenpflichtig; kostenlos; privat; gewerblich; geschäftlich; angemeldet; hauptamtlich; fix; global;
    international; zusätzlich; erfahren; freie; frei; technisch; wissenschaftlich; bezahlt; fähig; klug; führend;
    deutsch; europäisch; amerikanisch; insgesamt; individuell; eindeutig; unterschiedlich; bestehend; befristet;
    unbefristet; tätig; eingestellt; treu; loyal; schweizer`).flatMap(inflected),
];

/** Phrases before a bare number that make it a count of people, with the noun. */
export const peopleBefore: Record<string, string> = {
  ...all(
    'Mitarbeiter',
    `Mitarbeiterzahl; Mitarbeiterzahlen; Mitarbeitendenzahl; Beschäftigtenzahl; Belegschaft; Belegschaft von;
    Personalbestand; Personalstärke; Personalstand; Mitarbeiterstand; Mitarbeiterstamm; Stammbelegschaft; Kopfzahl;
    Zahl der Mitarbeiter; Zahl der Beschäftigten; Zahl der Mitarbeitenden; Zahl der Angestellten; Zahl der
    Mitarbeiterinnen und Mitarbeiter; Anzahl der Mitarbeiter; Anzahl der Beschäftigten; Zahl seiner Mitarbeiter;
    Zahl ihrer Mitarbeiter; Zahl der Köpfe; Zahl der Vollzeitstellen; beschäftigt; beschäftigte;
    beschäftigen; beschäftigten; Team von; Team aus; Mannschaft von; Mannschaft aus; Headcount; Team zählt; Mannschaft
    zählt; Belegschaft zählt; Mitarbeiter; Beschäftigte; Mitarbeitende; Angestellte; Vollzeitstellen`,
  ),
  ...all(
    'Nutzer',
    `Nutzerzahl; Nutzerzahlen; Zahl der Nutzer; Zahl der Nutzerinnen und Nutzer; Zahl der aktiven Nutzer; Zahl der
    wöchentlichen Nutzer; Zahl der monatlichen Nutzer; Nutzerbasis von; Nutzerbasis; Nutzer; Nutzerschaft`,
  ),
  ...all('Abonnent', 'Abonnentenzahl; Zahl der Abonnenten; Zahl der zahlenden Abonnenten; Abonnenten'),
};

/** Verbs and particles that may stand between such a phrase and the number. */
export const peopleLinks: string[] = list(`
  auf; von; bei; liegt; lag; stieg; steigt; gestiegen; sank; sinkt; fiel; beträgt; betrug; inzwischen; derzeit; weltweit;
  heute; aktuell; nun; mittlerweile; nur; noch; bereits; schon; der; des; die; :; insgesamt; soll; ist; sei; wird; wurde; zählt; umfasst;
  umfasste; wuchs; wächst; gewachsen; erreicht; erreichte; |; zuletzt; Ende; Anfang; Mitte; im; Jahr; zum; damit; dort;
  auf über; (; ); das; sein; seine; seiner; ihr; ihre; ihrer; unternehmen; konzern; firma; start-up; gruppe; hat; sich;
  kletterte; klettert; geklettert; schrumpfte; schrumpft; geschrumpft; sinken; steigen; wachsen; schrumpfen; anwachsen; kommt; kam;
  steht; stand; stehen; standen; liegen; lagen; überschritt; übersteigt; verdoppelte; verdreifachte; reduzierte; verringerte; erhöhte;
  erhöht; belief; beläuft; schwoll; pendelte; zuletzt; gut; fast; knapp; derweil; bis; danach; seither; seitdem; heutigen; jetzigen;
  waren; sind; es; haus; dabei; sollen; werden; jetzt; gerade; erst; einmal; immerhin; allein; europaweit; -`);

/** Verbs right after a number that make it a count of people, with the noun. */
export const peopleVerbs: Record<string, string> = {
  ...all('Nutzer', 'nutzen; nutzten; benutzen; benutzten; verwenden; verwendeten; chatten'),
  ...all('Mitarbeiter', 'arbeiten; arbeiteten'),
};
