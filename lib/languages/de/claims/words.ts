import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Word classes that reading a sentence needs. */
export const words: Pick<
  ClaimTables,
  | 'listers'
  | 'conjunctions'
  | 'prepositions'
  | 'respectively'
  | 'agents'
  | 'examples'
  | 'pointers'
  | 'relatives'
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
