export { detectPacks } from './detect';
export { matchPacks } from './match';
