import { axeTests } from './axe';
import { useHarness } from './browser';

axeTests(useHarness(), 'en', 'dark');
