import type { ReadingLanguage } from '../model';
import type { DetectPack } from '../model/tables';
import { detectPack as de } from './de/detect';
import { detectPack as en } from './en/detect';
import { detectPack as fr } from './fr/detect';

/** The detect tables of every language. */
export const detectPacks: Readonly<Record<ReadingLanguage, DetectPack>> = { de, en, fr };
