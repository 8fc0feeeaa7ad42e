import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, multiples, developments. */
export const relations: Pick<ClaimTables, 'comparisons' | 'multiples' | 'developments' | 'earlier' | 'continues'> = {
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
  continues: list(
    'hatte; hatten; dabei; davon; daran; daraus; dafür; jener runde; dieser runde; dem geschäft; im gegenzug; im austausch; macht unterm strich; post money; nach dem geld; unterm strich; zusammen',
  ),
};
