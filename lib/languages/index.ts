export { detectPacks } from './detect';
export { matchPacks } from './match';
export { languageMeasures } from './measures';
export { languageSigns } from './signs';
