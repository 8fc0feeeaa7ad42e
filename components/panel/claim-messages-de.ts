import claim from '../../assets/locales/de/claim.json';
import type { Messages } from '../words-of';

/** Messages of the pages of claims and corrections in this language. */
export const messages: readonly Messages[] = [claim];
