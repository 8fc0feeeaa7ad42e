import type { FunctionWords, SentenceTables } from '../../model/tables/text';

/** Words that open English sentences and are small inside one. */
const starters =
  'the a an in on at by for from with to of as and but or so yet it its he she they we you i this that these those there their his her our your if when while because although after before since until now then also still even both each all some many most more less only just what who why how where which meanwhile however instead moreover according is are was were has have had will would could should no not nor once here another other one two three last next earlier later';

/** Where English sentences do not end. */
export const sentences: SentenceTables = {
  abbreviations: [
    ...'mr mrs ms dr prof st vs gen rep sen gov capt lt col sgt hon rev messrs fig approx est dept eg ie cf al nos vol pp ca resp rs'.split(
      ' ',
    ),
  ],
  endable: [
    ...'inc corp co ltd llc plc bros jr sr etc us uk m bn mn mln tn jan feb mar apr jun jul aug sep sept oct nov dec am pm calif mass ont ariz tex conn'.split(
      ' ',
    ),
  ],
  starters: starters.split(' '),
  ordinalDot: false,
};

/** English function words that German lacks. */
export const functionWords: FunctionWords = {
  language: 'en',
  words:
    'the of and to is that for with on by at from its it this are be as has have had were been which would could their they he she his her not or but than more about into after over other also said we you our your there if when who what all one out up can'.split(
      ' ',
    ),
};
