import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import config from '../../wxt.config';
import { ROOT } from '../guards/source';
import { type Browser, differences, reviewedLines, reviewedPermissions } from './review';

/** The manifest that the configuration asks for; entrypoints add only their own files. */
function manifestFor(browser: Browser): Record<string, unknown> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is a function of the browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as never) as never;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('holds nothing that was not reviewed', () => {
    expect(differences(manifest, browser).filter((line) => line.startsWith('New'))).toEqual([]);
  });

  it('suggests at most four shortcuts, all different', () => {
    const keys = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** What a document's table under “Permissions” names in its first column. */
function documented(file: string): string[] {
  const section =
    /^#+ Permissions\n(.*?)(?=^#|(?![\s\S]))/ms.exec(readFileSync(path.join(ROOT, file), 'utf8'))?.[1] ?? '';
  const cells = section.split('\n').flatMap((line) => line.split('|')[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}

describe('permissions', () => {
  it.each(['docs/privacy.md', 'README.md'])('have their reason in %s, each once and no other', (file) => {
    expect(documented(file)).toEqual(reviewedPermissions());
  });

  it('differ between the browsers by the side panel only', () => {
    const asked = (browser: Browser) => reviewedLines(browser).filter((line) => /permissions: /.test(line));
    expect(asked('chrome').filter((line) => !asked('firefox').includes(line))).toEqual(['permissions: sidePanel']);
    expect(asked('firefox').filter((line) => !asked('chrome').includes(line))).toEqual([]);
  });
});

describe('the review of manifests', () => {
  const manifest = manifestFor('chrome');
  const news = (change: Record<string, unknown>) =>
    differences({ ...manifest, ...change }, 'chrome').filter((line) => line.startsWith('New'));
  const permissions = manifest.permissions as string[];
  const hosts = manifest.host_permissions as string[];

  it.each([
    [{ permissions: [...permissions, 'tabs'] }, '“permissions: tabs”', 'docs/privacy.md'],
    [{ optional_permissions: ['history'] }, '“optional_permissions: history”', 'docs/store/de.md'],
    [
      { host_permissions: [...hosts, 'https://a.example/*'] },
      '“host_permissions: https://a.example/*”',
      'docs/sites.md',
    ],
    [
      { optional_host_permissions: ['https://*/*', 'http://*/*'] },
      '“optional_host_permissions: http://*/*”',
      'docs/privacy',
    ],
    [{ content_scripts: [{ matches: ['<all_urls>'] }] }, '“content_scripts[].matches: <all_urls>”', 'docs/sites.md'],
    [{ commands: { x: { description: 'y' } } }, '“commands.x.description: y”', 'README.md'],
    [
      { web_accessible_resources: [{ resources: ['card.js'], matches: [] }] },
      '“web_accessible_resources[].resources: card.js”',
      'docs/privacy.md',
    ],
    [{ omnibox: { keyword: 'x' } }, '“omnibox.keyword: x”', 'docs/release.md'],
  ])('says what is new and where its reason belongs: %j', (change, what, where) => {
    const [first = '', ...others] = news(change);
    expect(others).toEqual([]);
    expect(first).toContain(what);
    expect(first).toContain(where);
    expect(first).toContain('tests/release/reviewed.json');
  });

  it('sees what is asked for twice or no longer', () => {
    expect(news({ permissions: [...permissions, 'storage'] })).toHaveLength(1);
    const fewer = { ...manifest, permissions: permissions.filter((one) => one !== 'alarms') };
    expect(differences(fewer, 'chrome').filter((line) => line.includes('“permissions: alarms”'))).toHaveLength(1);
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
