import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { tableFiles } from './scripts/languages/files';
import { messagesBuild } from './scripts/messages/plugin';
import { recordBuild } from './scripts/record/bundle-plugin';
import { noCodeFromText } from './scripts/release/no-code-plugin';
import { noJsonSchema } from './scripts/release/no-json-schema-plugin';
import { SHIPPED } from './scripts/shipped';
import { workerParts } from './scripts/worker/parts-plugin';

interface Site {
  /** Host name without `www.`; its subdomains belong to it. */
  host: string;
}

/** The listed news sites, as match patterns: the one table is `assets/sites.json`. */
function listedSites(): string[] {
  const { sites } = JSON.parse(readFileSync('assets/sites.json', 'utf8')) as { sites: Site[] };
  return sites.map(({ host }) => `https://*.${host}/*`);
}

/**
 * Builds for tests and measurements. Without these variables of the environment the build is the one that ships:
 * - SECOND_SOURCE_RECORD: a prepared record file (see scripts/bench/record-file.ts) to package instead of assets/facts
 * - SECOND_SOURCE_TEST_QUOTA=1: leaves out `unlimitedStorage`, so that the browser enforces a quota
 * - SECOND_SOURCE_OUT: name of the folder below `.output` that the build goes to
 */
const { SECOND_SOURCE_RECORD, SECOND_SOURCE_TEST_QUOTA, SECOND_SOURCE_OUT } = process.env;

const record = recordBuild(process.cwd(), SECOND_SOURCE_RECORD || null);

// What people add to the record must not be evicted when the disk runs low: hence `unlimitedStorage`.
const storagePermissions = SECOND_SOURCE_TEST_QUOTA === '1' ? ['storage'] : ['storage', 'unlimitedStorage'];

export default defineConfig({
  imports: false,
  ...(SECOND_SOURCE_OUT ? { outDirTemplate: SECOND_SOURCE_OUT } : {}),
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), messagesBuild(), record.plugin(), noCodeFromText(), noJsonSchema(), workerParts()],
    resolve: { alias: SHIPPED },
    // Every browser that the manifest names preloads modules itself.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The content script runs on the listed sites and nowhere else by itself.
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = listedSites();
    },
    'build:publicAssets': async (_, files) => {
      const added = files as { relativeDest: string; contents: string }[];
      added.push(...tableFiles());
      await record.addPublicFile(added);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [...storagePermissions, 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: listedSites(),
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'",
    },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMark__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
      // No suggested key: four are the most that browsers take. People give them one where they list shortcuts.
      'toggle-pause': { description: '__MSG_commandTogglePause__' },
      'toggle-pause-page': { description: '__MSG_commandTogglePausePage__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{fa6270f9-2504-5fd4-94cb-c6ce250a704e}',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
