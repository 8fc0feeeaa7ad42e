import type { MeasureTable } from '../model/tables/measures';
import { measures as de } from './de/measures';
import { measures as en } from './en/measures';
import { measures as fr } from './fr/measures';

/** Words of every language by which facts and claims tell apart what is called alike: the record's notes are in several. */
export const languageMeasures: readonly MeasureTable[] = [de, en, fr];
