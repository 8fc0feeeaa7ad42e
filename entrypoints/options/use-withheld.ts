import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import siteList from '../../assets/sites.json';
import type { WithheldProps } from '../../components/Withheld';
import { type SiteList, withheldSites } from '../../lib/state';

/** Listed sites that the browser withholds, looked up again whenever permissions change. */
export function useWithheld(): WithheldProps {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => void withheldSites(browser.permissions, siteList as SiteList).then(setPatterns);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    look();
    for (const event of events) event.addListener(look);
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return {
    count: patterns.length,
    total: siteList.sites.length,
    onAllow: () => void browser.permissions.request({ origins: [...patterns] }).catch(() => false),
  };
}
