import type { Language } from '../model';
import type { DetectPack } from '../model/tables';
import { detectPack as de } from './de/detect';
import { detectPack as en } from './en/detect';

/** The detect tables of every language. */
export const detectPacks: Readonly<Record<Language, DetectPack>> = { de, en };
