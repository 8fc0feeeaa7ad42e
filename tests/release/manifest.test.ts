import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import siteList from '../../assets/sites.json';
import config from '../../wxt.config';

/** The manifest that the configuration asks for; entrypoints add only their own files. */
function manifestFor(browser: string): Record<string, unknown> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is a function of the browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as never) as never;
}

describe.each(['chrome', 'firefox'])('manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      // The browser may clear an extension's database when the disk runs low; people's own facts are in one.
      'unlimitedStorage',
      // Goes on with storing the record when the worker was stopped, and looks after it every six hours.
      'alarms',
      'activeTab',
      'scripting',
      // One entry in the menu of selected text: checks the selection, also on pages that are not read.
      'contextMenus',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toEqual(siteList.sites.map(({ host }) => `https://*.${host}/*`));
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'sandbox']) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  it('runs only its own scripts', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'",
    });
  });

  it('suggests at most four shortcuts, all different', () => {
    const keys = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('writes down the oldest browser and that no data is collected', () => {
    const gecko = { strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } };
    if (browser === 'firefox') expect(manifest.browser_specific_settings).toMatchObject({ gecko });
    else expect(manifest.minimum_chrome_version).toBe('140');
  });
});

describe('builds for tests', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  const configured = async (env: Record<string, string>) => {
    vi.resetModules();
    for (const name of ['SECOND_SOURCE_RECORD', 'SECOND_SOURCE_TEST_QUOTA', 'SECOND_SOURCE_OUT']) {
      vi.stubEnv(name, env[name] ?? '');
    }
    const { default: made } = await import('../../wxt.config');
    const { manifest } = made;
    if (typeof manifest !== 'function') throw new Error('the manifest is a function of the browser');
    const given = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' };
    return { ...made, manifest: manifest(given as never) as { permissions: string[] } };
  };

  it('differ by their record, their folder and the quota, and only when the environment says so', async () => {
    const shipped = await configured({});
    expect(shipped.manifest.permissions).toContain('unlimitedStorage');
    expect(shipped.outDirTemplate).toBeUndefined();
    const limited = await configured({ SECOND_SOURCE_TEST_QUOTA: '1', SECOND_SOURCE_OUT: 'test-x' });
    expect(limited.outDirTemplate).toBe('test-x');
    const without = shipped.manifest.permissions.filter((one) => one !== 'unlimitedStorage');
    expect(limited.manifest).toEqual({ ...shipped.manifest, permissions: without });
  });

  it('package the prepared file as it is', async () => {
    const { recordBuild } = await import('../../scripts/record/bundle-plugin');
    const { buildBundle, bundleFile } = await import('../../lib/facts');
    const { madeUpCompanies } = await import('../../scripts/bench/made-up-record');
    const bundle = await buildBundle(madeUpCompanies(1, 3));
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'second-source-')), 'record.jsonl');
    writeFileSync(file, bundleFile(bundle));
    const build = recordBuild(undefined, file);
    const files: { relativeDest: string; contents: string }[] = [];
    await build.addPublicFile(files);
    expect(files).toEqual([{ relativeDest: 'record.jsonl', contents: bundleFile(bundle) }]);
    const plugin = build.plugin() as unknown as { load(id: string): Promise<string> };
    expect(await plugin.load('\0virtual:record-stamp')).toBe(`export default ${JSON.stringify(bundle.stamp)};`);
    rmSync(path.dirname(file), { recursive: true });
  });
});
