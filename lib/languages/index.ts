export { detectPacks } from './detect';
export { matchPacks } from './match';
export { pageWords } from './page';
