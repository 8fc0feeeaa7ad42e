const UNITS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];

/** French words for two to twelve, which count things and units of time alike. */
export const twoToTwelve: Readonly<Record<string, number>> = Object.fromEntries(
  [...UNITS, ...TEENS].map((word, i) => [word, i + 1] as const).slice(1, 12),
);

/** Words for 10 to 19. */
export const teens: Readonly<Record<string, number>> = Object.fromEntries(TEENS.map((word, i) => [word, i + 10]));

/** A ten with its units: "vingt et un", "vingt-et-un", "vingt-deux"; `from` 10 for "soixante et onze". */
const row = (ten: string, value: number, more: readonly string[], from: number): [string, number][] =>
  more.flatMap((unit, i): [string, number][] => {
    const sum = value + from + i;
    const plain: [string, number][] = [[`${ten}-${unit}`, sum]];
    return i === 0 || unit === 'onze' ? [[`${ten} et ${unit}`, sum], [`${ten}-et-${unit}`, sum], ...plain] : plain;
  });

const TENS: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['quatre-vingt', 80],
  ['nonante', 90],
];

/** Words for 20 to 99, of France, Belgium and Switzerland alike. */
export const belowHundred: Readonly<Record<string, number>> = Object.fromEntries([
  ...TENS.flatMap(([ten, value]) => row(ten, value, UNITS, 1)),
  ...row('soixante', 60, TEENS, 10),
  ...row('quatre-vingt', 80, TEENS, 10),
  ...TENS,
  ['quatre-vingts', 80],
] satisfies (readonly [string, number])[]);
