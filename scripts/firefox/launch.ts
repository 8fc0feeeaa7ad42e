/**
 * Runs the production build in a real Firefox, for tests and pictures. Articles are answered at their real addresses by
 * BiDi; everything else that the browser asks for goes to a proxy, where one is given. The switch that lets tests into
 * the browser's own windows is on, so that pages of the extension, its permissions and its background can be reached
 * without a build of their own.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { ROOT } from '../extension';
import { type Connection, evaluate, limited, until } from './bidi';
import { Tab } from './tab';

/** The production build for Firefox. */
export const FIREFOX_BUILD = path.join(ROOT, '.output/firefox-mv3');

/** A page to answer a request with. */
export interface FirefoxPage {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How Firefox is started. */
export interface FirefoxOptions {
  readonly executablePath: string;
  /** Address of a proxy that all requests go through which no page answers, `http://127.0.0.1:port`. */
  readonly proxy?: string;
  /** Further settings of about:config. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

interface Asked {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

const PERMISSIONS = 'resource://gre/modules/ExtensionPermissions.sys.mjs';

/** A running Firefox with the extension. */
export class RunningFirefox {
  private readonly pages = new Map<string, FirefoxPage>();
  private readonly tabs: Tab[] = [];

  private constructor(
    private readonly connection: Connection,
    private readonly window: string,
    /** The extension's id, as in the manifest. */
    readonly id: string,
    /** Address of the extension's pages, without a slash at the end. */
    readonly base: string,
    /** Ends the browser and removes its profile. */
    readonly close: () => Promise<void>,
  ) {}

  /** Starts Firefox, installs the extension and waits for its background. Throws when it is not built. */
  static async start({ executablePath, proxy, preferences = {} }: FirefoxOptions): Promise<RunningFirefox> {
    if (!existsSync(FIREFOX_BUILD)) throw new Error('There is no Firefox build: run `npx wxt build -b firefox` first.');
    const proxied = proxy === undefined ? null : new URL(proxy);
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 120_000,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'intl.locale.requested': 'en-US',
        // What Firefox asks a page's host for by itself: a picture for the tab, connections in advance.
        ...{ 'browser.chrome.site_icons': false, 'network.http.speculative-parallel-limit': 0 },
        ...(proxied
          ? {
              'network.proxy.type': 1,
              ...{ 'network.proxy.http': proxied.hostname, 'network.proxy.http_port': Number(proxied.port) },
              ...{ 'network.proxy.ssl': proxied.hostname, 'network.proxy.ssl_port': Number(proxied.port) },
            }
          : {}),
        ...preferences,
      },
    });
    const id = await browser.installExtension(FIREFOX_BUILD);
    // Puppeteer keeps the connection to itself; its version is pinned.
    const connection = limited((browser as unknown as { connection: Connection }).connection);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const windows = result.contexts as { context: string; url: string }[];
    const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'))?.context ?? '';
    const host = await evaluate(
      connection,
      { context: window },
      `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`,
      id,
    );
    const running = new RunningFirefox(connection, window, id, `moz-extension://${host}`, () => browser.close());
    await running.answerPages();
    await until('the background', () => running.background().then((state) => state === 'running'));
    return running;
  }

  private async answerPages(): Promise<void> {
    const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
    await this.connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await this.connection.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
    const text = (name: string, value: string) => ({ name, value: { type: 'string', value } });
    this.connection.on('network.beforeRequestSent', (({ isBlocked, request: { request, url } }: Asked) => {
      if (!isBlocked) return;
      const page = this.pages.get(url);
      const headers = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      const answer = page
        ? this.connection.send('network.provideResponse', {
            ...{ request, statusCode: 200, reasonPhrase: 'OK' },
            headers: headers.map(([name, value]) => text(name, value)),
            body: { type: 'string', value: page.html },
          })
        : this.connection.send('network.continueRequest', { request });
      void answer.catch(() => undefined);
    }) as never);
  }

  /** Answers requests for an address with a page from now on. */
  serve(page: FirefoxPage): void {
    this.pages.set(page.url, page);
  }

  private async tab(sandbox: string | null, keep = false): Promise<Tab> {
    const { result } = await this.connection.send('browsingContext.create', { type: 'tab' });
    const tab = new Tab(this.connection, result.context as string, sandbox);
    if (!keep) this.tabs.push(tab);
    return tab;
  }

  /** Brings a tab to the front, as a click on it does. */
  async toFront({ context }: Tab): Promise<void> {
    await this.connection.send('browsingContext.activate', { context });
  }

  /** Serves a page and opens it. */
  async article(page: FirefoxPage): Promise<Tab> {
    this.serve(page);
    const tab = await this.tab('test');
    await tab.goto(page.url);
    return tab;
  }

  /**
   * Opens a page of the extension, such as `popup.html?tab=3`, and waits until its document is there. With `keep`,
   * `closeTabs` leaves it open.
   */
  async page(file: string, { keep = false } = {}): Promise<Tab> {
    const tab = await this.tab(null, keep);
    await tab.goto(`${this.base}/${file}`);
    return tab;
  }

  /** Lets the extension read in private windows, as a person can. It starts anew, which closes its pages. */
  async allowPrivate(): Promise<void> {
    await this.privileged(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('${PERMISSIONS}');
       const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await ExtensionPermissions.add(given, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
       await (await AddonManager.getAddonByID(given)).reload();`,
      this.id,
    );
  }

  /** Serves a page and opens it in a private window; `leave` closes that. */
  async privateArticle(page: FirefoxPage): Promise<{ tab: Tab; leave: () => Promise<void> }> {
    this.serve(page);
    const tabs = async (): Promise<string[]> => {
      const { result } = await this.connection.send('browsingContext.getTree', { maxDepth: 0 });
      return (result.contexts as { context: string }[]).map(({ context }) => context);
    };
    const before = await tabs();
    await this.privileged(
      `window.privateWindow = OpenBrowserWindow({ private: true });
       await window.privateWindow.delayedStartupPromise;`,
    );
    // Its own first tab is on the way to a page of the browser.
    const first = await until('the private window', async () => (await tabs()).find((one) => !before.includes(one)));
    const { result } = await this.connection.send('browsingContext.create', { type: 'tab', referenceContext: first });
    const tab = new Tab(this.connection, result.context as string, 'test');
    await tab.goto(page.url);
    const leave = (): Promise<void> =>
      this.privileged(
        `window.privateWindow.close();
         while (!window.privateWindow.closed) await new Promise((done) => setTimeout(done, 20));`,
      );
    return { tab, leave };
  }

  /** Closes all tabs that were opened here. */
  async closeTabs(): Promise<void> {
    for (const tab of this.tabs.splice(0)) await tab.close();
  }

  /** Runs code, the body of an async function whose argument is `given`, with the rights of the browser's own window. */
  privileged<T>(code: string, given: unknown = null): Promise<T> {
    return evaluate(this.connection, { context: this.window }, `async (given) => { ${code} }`, given);
  }

  /** State of the background page as Firefox names it: `starting`, `running`, `suspending` or `stopped`. */
  background(): Promise<string> {
    return this.privileged('return WebExtensionPolicy.getByID(given).extension.backgroundState', this.id);
  }

  /** Ends the background page, as Firefox does when it has been idle. */
  async endBackground(): Promise<void> {
    // Events may wake it again at once: that it ended shows in its page's number.
    const ended = await this.privileged<boolean>(
      `const { extension } = WebExtensionPolicy.getByID(given);
       const before = extension.backgroundContext?.contextId;
       await extension.terminateBackground();
       return before === undefined || extension.backgroundContext?.contextId !== before;`,
      this.id,
    );
    if (!ended) throw new Error('the background did not end');
  }

  /** Takes origins away from the extension, or gives them, as the person does in about:addons. */
  async permit(how: 'add' | 'remove', origins: readonly string[]): Promise<void> {
    await this.privileged(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('${PERMISSIONS}');
       const { extension } = WebExtensionPolicy.getByID(given.id);
       await ExtensionPermissions[given.how](given.id, { permissions: [], origins: given.origins }, extension);`,
      { id: this.id, how, origins },
    );
  }

  /** Lets the extension see a tab until it is left, as a press on its button in the toolbar does. */
  async grantTab(tab: Tab): Promise<void> {
    await this.toFront(tab);
    await this.privileged(
      `WebExtensionPolicy.getByID(given).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);`,
      this.id,
    );
  }

  /** What the browser's console says of scripts of the extension: uncaught errors, and what breaks its policies. */
  errors(): Promise<string[]> {
    return this.privileged(
      `return Services.console.getMessageArray()
         .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(given))
         .filter((message) => !(message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
         .map((message) => message.sourceName.slice(given.length) + ':' + message.lineNumber + ' ' + message.errorMessage)`,
      this.base,
    );
  }
}
