import type { Language } from '../model';
import type { MatchPack } from '../model/tables';
import { matchPack as de } from './de/match';
import { matchPack as en } from './en/match';

/** The match tables of every language. */
export const matchPacks: Readonly<Record<Language, MatchPack>> = { de, en };
