import type { MatchPack } from '../../model/tables';
import { arithmetic } from './arithmetic';
import { claims } from './claims';
import { dates } from './dates';
import { measures } from './measures';
import { names } from './names';

/** What matching needs of this language. */
export const matchPack: MatchPack = { language: 'fr', dates, names, claims, arithmetic, measures };
