import { axeTests } from './axe';
import { useHarness } from './browser';

axeTests(useHarness('axe-de'), 'de', 'light');
