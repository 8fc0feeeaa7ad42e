import type { FunctionWords, SentenceTables } from '../../model/tables/text';

/** Words that open French sentences and are small inside one. */
const starters =
  'mme mmes mlle le la les un une des du au aux de en dans sur sous par pour avec sans chez vers depuis pendant selon après avant dès lors entre contre malgré il elle ils elles on nous vous je tu ce cet cette ces cela ceci son sa ses leur leurs notre nos votre vos mon ma mes et mais ou or donc car ni que qui quand comme si lorsque puisque parce tandis alors aussi ainsi enfin puis ensuite toutefois cependant pourtant néanmoins désormais aujourd hier demain ici là même plus moins très trop près environ quelque quelques plusieurs certains tout toute tous toutes aucun chaque autre autres voici voilà rien personne à y ne pas est sont était a ont avait sera serait reste restent faute grâce outre quant au-delà';

/** Where French sentences do not end. */
export const sentences: SentenceTables = {
  abbreviations: [
    ...'m mm mme mmes mlle mlles me mgr dr pr prof st ste cf ex env art al fig chap vol no nos n° réf tél av bd éd p pp vs resp max min approx hab'.split(
      ' ',
    ),
  ],
  endable: [
    ...'etc mio mios md mds mrd mrds mln inc corp co ltd llc plc sa sas sarl srl nv ag us usa janv févr avr juil sept oct nov déc jr fr'.split(
      ' ',
    ),
  ],
  starters: starters.split(' '),
  ordinalDot: false,
  closersApart: ['»'],
};

/**
 * French function words, without those that Spanish, Italian, Portuguese, Catalan and Romanian share
 * ("de", "la", "en", "un", "que", "se").
 */
export const functionWords: FunctionWords = {
  language: 'fr',
  words:
    'le les du au aux et une dans par pour avec sur sous est sont était été être ont avait pas plus qui mais ou où donc cette ces ses leur leurs nous vous elle ils elles chez vers depuis après avant selon aussi ainsi très même tout tous toute cela comme lors dont entre alors afin qu deux trois encore désormais déjà près plusieurs moins son ne'.split(
      ' ',
    ),
};
