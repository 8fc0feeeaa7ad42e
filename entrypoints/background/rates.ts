import { browser } from 'wxt/browser';
import { type RateFile, rateTable } from '../../lib/facts';
import type { RateTable } from '../../lib/model';

let loading: Promise<RateTable> | null = null;

/** Average rates of currencies for converted claims; read once. Rejects when the packaged file cannot be read. */
export function averageRates(): Promise<RateTable> {
  loading ??= fetch(browser.runtime.getURL('/rates.json' as never))
    .then((answer) => answer.json())
    .then((files: RateFile[]) => rateTable(files));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
