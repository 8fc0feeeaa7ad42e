import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words between figures: former values, developments, what goes on with the deal told before. */
export const relations: Pick<ClaimTables, 'comparisons' | 'developments' | 'earlier' | 'continues'> = {
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
