import type { PageWords } from '../model/tables/page';
import { pageWords as de } from './de/page';
import { pageWords as en } from './en/page';
import { pageWords as fr } from './fr/page';

/** The page words of every language. */
export const pageWords: readonly PageWords[] = [de, en, fr];
