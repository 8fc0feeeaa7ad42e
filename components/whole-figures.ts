const UNIT =
  /(\d) (?=(?:Mrd|Mio|Bio|Tsd)\.|(?:billion|million|trillion|Prozent|percent|Dollar|US-Dollar|Euro)\b|[€$£¥%])/g;
const AFTER_SHORT = /(\d.(?:Mrd|Mio|Bio|Tsd)\.) (?=\S)/g;

/** A text in which no line ends inside a figure: what is told of "11,7 Mrd. €" is told whole, and "US-Dollar" not broken at its hyphen. */
export const wholeFigures = (text: string): string =>
  text.replace(UNIT, '$1\u00a0').replace(AFTER_SHORT, '$1\u00a0').replaceAll('US-Dollar', 'US-\u2060Dollar');
