import { allStates } from './all-states';
import { useHarness } from './browser';

allStates(useHarness(), 'de', 'light', true);
