import { axeTests } from './axe';
import { useHarness } from './browser';

axeTests(useHarness('axe-en'), 'en', 'dark');
