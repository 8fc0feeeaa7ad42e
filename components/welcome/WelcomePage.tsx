import { type LanguageChoice, LanguageSwitch } from '../LanguageSwitch';
import { Withheld, type WithheldProps } from '../Withheld';
import { useWords } from '../words';
import { Guide, type Shortcut, Terms } from './Guide';
import { Sample, SampleControls, type SampleState } from './Sample';
import { Shortcuts } from './Shortcuts';
import { SITES, Sites } from './Sites';

/** What the introduction shows, and what can be done there. */
export interface WelcomeProps {
  sample: SampleState;
  shortcuts: readonly Shortcut[];
  /** Which browser's words lead to the pin. */
  browser: 'chrome' | 'firefox';
  /** Whether the icon is on the toolbar; null where the browser does not say. */
  pinned: boolean | null;
  withheld: WithheldProps;
  language: LanguageChoice;
  onLanguage: (choice: LanguageChoice) => void;
  onNext: () => void;
  onPrevious: () => void;
  onOpen: () => void;
  onShortcuts: (() => void) | null;
}

/** The introduction: what it does on a sample that works, then what one may want to know before trusting it. */
export function WelcomePage(props: WelcomeProps) {
  const words = useWords();
  const { t } = words;
  const pin = props.pinned === true ? 'done' : props.browser;
  return (
    <div class="welcome">
      <header>
        <p class="brand">{t('popup.title')}</p>
        <LanguageSwitch choice={props.language} onChoose={props.onLanguage} />
      </header>
      <main>
        <h1>{t('welcome.heading')}</h1>
        <p class="lead">{t('welcome.intro')}</p>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome.sample.heading')}</h2>
          <p class="sample-label">{t('welcome.sample.label')}</p>
          <Sample />
          <SampleControls
            state={props.sample}
            onNext={props.onNext}
            onPrevious={props.onPrevious}
            onOpen={props.onOpen}
          />
          <Guide shortcuts={props.shortcuts} />
          <p class="fine note">{t('welcome.legend.note')}</p>
        </section>
        <section aria-labelledby="where">
          <h2 id="where">{t('welcome.sites.heading')}</h2>
          <p>{t('welcome.sites.text', { count: SITES })}</p>
          <Withheld {...props.withheld} />
          <Sites />
          <p>{t('welcome.sites.other')}</p>
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('welcome.privacy.heading')}</h2>
          <p>
            <strong>{t('welcome.privacy.nothing')}</strong> {t('welcome.privacy.feeds')}
          </p>
          <h3>{t('welcome.privacy.stored')}</h3>
          <ul class="plain-list">
            {(['record', 'settings', 'pages', 'memory'] as const).map((what) => (
              <li key={what}>{t(`welcome.privacy.${what}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="off">
          <h2 id="off">{t('welcome.off.heading')}</h2>
          <Terms
            terms={(['page', 'site', 'everywhere', 'gone'] as const).map(
              (what) => [t(`welcome.off.${what}`), t(`welcome.off.${what}.text`)] as const,
            )}
          />
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcome.pin.heading')}</h2>
          <p>{t(`welcome.pin.${pin}`)}</p>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{t('welcome.keys.heading')}</h2>
          <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} />
        </section>
      </main>
      <footer>
        <p>
          <a href="options.html">{t('welcome.more.options')}</a>
        </p>
        <p class="fine">{t('welcome.more.again')}</p>
      </footer>
    </div>
  );
}
