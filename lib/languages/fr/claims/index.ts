import type { ClaimTables } from '../../../model/tables/claims';
import { metrics } from './metrics';
import { parties } from './parties';
import { relations } from './relations';
import { scopes } from './scopes';
import { statuses } from './status';
import { words } from './words';

/** French words by which figures are bound to companies. */
export const claims: ClaimTables = { metrics, statuses, scopes, ...parties, ...relations, ...words };
