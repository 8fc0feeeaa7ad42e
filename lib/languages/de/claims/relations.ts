import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, developments, what goes on with the deal told before; and who says it. */
export const relations: Pick<ClaimTables, 'comparisons' | 'developments' | 'earlier' | 'continues' | 'sources'> = {
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
      leads: true,
      phrases: list(`
      gegenüber; nach #; nach _ #; von #; von rund|etwa|knapp #; von _ #; statt; verglichen mit`),
    },
    {
      earlier: true,
      phrases: list(`
      zuvor; waren es; waren es noch; war es noch; war _ noch; bislang waren es; bisher; vor einem jahr; vor jahresfrist;
      noch; stand; gewesen; im vorjahr; damals; vorgesehen waren`),
    },
    { earlier: false, phrases: list('auf; auf nun; nun; inzwischen; jetzt; künftig') },
  ],
  developments: { from: ['von'], to: ['auf', 'nach'] },
  earlier: [
    {
      next: true,
      phrases: list(`
      gegenüber; nach #; nach rund|etwa|knapp|gut|noch|zuvor|zuletzt #; verglichen mit; im vergleich zu; im vergleich mit; statt; anstatt; anstelle von; statt der; bisherigen; bisher; vorherigen; früheren; vormaligen; einstigen; ehemaligen;
      damaligen; zuvor; ursprünglichen; ursprünglich genannten; zuvor genannten|gemeldeten|berichteten|gültigen; letztjährigen; vorjährigen; alten bewertung von`),
    },
    {
      next: false,
      phrases: list(`
      zuvor; früheren version; früheren fassung; ursprünglich; war noch; waren es noch; war es noch; war noch von; waren es; es noch; vorher; gewesen;
      korrektur; einst; ehemals; vormals; seinerzeit; damals noch; bislang waren es; zuletzt waren es; noch im; noch vor; noch bei; noch mit; noch auf; vor jahresfrist; bis dahin; bis zuletzt;
      gelegen hatte; hatte ~ gelegen; hatte ~ betragen; bewertet worden; belief sich noch; lag noch; stand noch; zählte noch`),
    },
  ],
  continues: list(
    'hatte; hatten; entfallen auf; entfällt auf; entfielen auf; entfiel auf; die übrigen #; der rest; die restlichen; dabei; davon; daran; daraus; dafür; jener runde; dieser runde; dem geschäft; im gegenzug; im austausch; macht unterm strich; post money; nach dem geld',
  ),
  sources: {
    cues: [
      {
        side: 'after',
        phrases: list(`
          laut; nach angaben; nach informationen; nach einschätzung; nach schätzung; nach schätzungen; nach darstellung; nach auskunft;
          nach berechnungen; unter berufung auf; unter verweis auf; heißt es; hieß es; hört man; quelle`),
      },
      {
        side: 'either',
        phrases: list(`
          sagte; sagten; sagt; sagen; erklärte; erklärten; berichtet; berichtete; berichteten; schrieb; schrieben; meldet; meldete;
          meldeten; teilte; teilten; teilt; bestätigte; bestätigten; kündigte; kündigten; betonte; verkündete; verkündeten;
          versicherte; rechnete ~ vor`),
      },
      {
        side: 'before',
        phrases: list(`
          zufolge; mitteilte; mitteilten; ankündigte; ankündigten; mitgeteilt hat; mitgeteilt haben; berichtet hat; berichtet haben`),
      },
    ],
    within: list(`
      der; die; das; des; dem; den; ein; eine; einem; einen; einer; eines; zwei; drei; vier; mehrere; mehreren; mit; von; vom; aus; im; in; und;
      vertraut; vertraute; vertrauten; vertrauter; dieser; diesem; dieses; beide; beiden; zu`),
    leads: list(
      'wie; das; dies; so; darüber; im; in; aus; bei; es; auch; sich; demnach; am; nur; zuerst; dass; er; sie; man',
    ),
    tails: list(`
      nacht; zum; 
      der; die; das; des; dem; den; ein; eine; mit; von; vom; aus; im; in; und; zu; am; montag; dienstag; mittwoch; donnerstag; freitag; samstag;
      sonntag; abend; gestern; heute; montagabend; dienstagabend; mittwochabend; donnerstagabend; freitagabend; nun; jetzt`),
    openers: list('das; dies; so; darüber; demnach'),
    stops: list(`
      hat; haben; hatte; hatten; habe; ist; sind; war; waren; sei; wird; werden; wurde; wurden; soll; sollen; will; wollen; kann; könnte; dass; ob;
      zahlt; kauft; auf; über; für; bis`),
    alone: list(
      'insidern; berichten; kreisen; medienberichten; informationen; gerüchten; quellen; brancheninsidern; eingeweihten; medien; finanzkreisen; branchenkreisen; unternehmenskreisen; schätzungen; unterlagen',
    ),
    never: list('nicht; nichts; sich; nein'),
    articles: list('der; die; das; dem; den; ein; eine; einem; einer; beide'),
  },
};
