export { detectPacks } from './detect';
export { matchPacks } from './match';
export { languageMeasures } from './measures';
export { pageWords } from './page';
export { languageSigns } from './signs';
