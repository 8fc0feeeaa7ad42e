import { allStates } from './all-states';
import { useHarness } from './browser';

allStates(useHarness(), 'en', 'dark', false);
