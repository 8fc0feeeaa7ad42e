/** A request for every message that the worker takes. */
import { detection, madeUpArticle } from '../../../scripts/bench/article';
import { madeUpId, madeUpName } from '../../../scripts/bench/made-up-record';

const fact = `${madeUpId(3)}/valuation/nr-0`;

const NOWHERE = { start: 0, end: 1, exact: '?', prefix: '', suffix: '' };

/** A request for each call of content scripts and pages, for a record of made-up companies, such that asking twice gives the same answer twice. */
export const requestSamples = (tabId: number): Record<string, unknown> => ({
  hello: null,
  check: { article: madeUpArticle() },
  whole: null,
  report: { report: { kind: 'no-article' } },
  unfollowed: null,
  pointed: { claim: 0 },
  tables: { language: 'en' },
  companies: null,
  memoryAgreeing: { tabId, claim: 0 },
  pause: { tabId, what: 'page', paused: false },
  openPanel: null,
  settings: null,
  changeSettings: { delay: 400 },
  resetSettings: null,
  pauseEverywhere: { paused: false },
  disallowSite: { pattern: 'https://nobody.example/*' },
  needCard: null,
  search: { query: madeUpName(7) },
  company: { id: madeUpId(7) },
  storage: null,
  ownEntries: null,
  draftFromClaim: { tabId, claim: 0 },
  draftFromFact: { fact },
  saveOwn: { cells: {}, addCompany: false },
  withdraw: { fact: 'nobody/valuation/nothing', why: null },
  removeOwn: { ids: ['nothing'] },
  undoOwn: null,
  restoreOwn: null,
  forgetLostOwn: null,
  planImport: { text: 'no import' },
  applyImport: { text: 'no import', hash: 'of another plan' },
  exportFile: { what: 'record', format: 'csv' },
  eraseAll: { entries: 999_999 },
  feeds: null,
  feedLook: { link: 'http://127.0.0.1:9/nothing/' },
  feedFollow: { link: 'http://127.0.0.1:9/nothing/', fingerprint: '0'.repeat(64) },
  ...Object.fromEntries(
    ['Sync', 'Cancel', 'Remove', 'Undo', 'Changes', 'Seen', 'Evidence', 'Resume'].map((call) => [
      `feed${call}`,
      { id: 'nobodys' },
    ]),
  ),
  feedPause: { id: 'nobodys', paused: true },
  feedAccept: { id: 'nobodys', version: 2 },
  feedAccess: { pattern: 'https://feeds.example/*', wanted: false },
  checkSample: { detection: detection() },
  claimFacts: { tabId, claim: 0, target: NOWHERE },
  rejudgeClaim: { tabId, claim: 0, target: NOWHERE, parts: { metric: 'revenue' }, isNoClaim: false },
  keepCorrection: { tabId, claim: 0, target: NOWHERE, parts: {}, isNoClaim: true },
  undoCorrection: { tabId, target: NOWHERE },
  memory: null,
  memorySet: { days: 90 },
  memoryArticles: { site: 'techcrunch.com' },
  memoryForget: { what: 'site', site: 'techcrunch.com' },
  memoryOffer: { tabId },
  memoryDecline: null,
  tabView: { tabId },
  checkText: { detection: detection(), tabId: -1000, isPrivate: false },
  takeText: { windowId: -1 },
  setSite: { host: 'techcrunch.com', on: true },
  readOnce: { tabId },
  siteAllowed: { tabId, pattern: 'https://techcrunch.com/*' },
  showInArticle: { tabId, target: NOWHERE },
});

/** What may differ: how far the database has been opened, and instants. */
export const comparable = (answer: unknown): string =>
  JSON.stringify(answer)
    .replaceAll(/"state":"(?:loading|ready)"/g, '"state":"answers"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant');
