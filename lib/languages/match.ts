import type { ReadingLanguage } from '../model';
import type { MatchPack } from '../model/tables';
import { matchPack as de } from './de/match';
import { matchPack as en } from './en/match';
import { matchPack as fr } from './fr/match';

/** The match tables of every language. */
export const matchPacks: Readonly<Record<ReadingLanguage, MatchPack>> = { de, en, fr };
