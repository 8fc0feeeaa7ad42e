import type { DetectPack } from '../../model/tables';
import { figures } from './figures';
import { nameSearch as names } from './name-search';
import { pageWords as page } from './page';
import { functionWords, sentences } from './sentences';

/** What the content script needs of this language. */
export const detectPack: DetectPack = { language: 'en', functionWords, page, sentences, figures, names };
