import { axeTests } from './axe';
import { useHarness } from './browser';

axeTests(useHarness(), 'de', 'light');
