/** Styles of the extension's pages besides those that all of them have, in the order in which they come there. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  panel: ['popup', 'panel', 'memory', 'claim', 'text', 'report-menu'],
  options: ['claim', 'popup', 'options', 'settings', 'memory-section'],
  report: ['report'],
  welcome: ['popup', 'welcome'],
  card: ['card'],
};

const files = import.meta.glob<unknown>('../../../assets/styles/*.css');

/** Loads the styles of a page of the extension, one after the other. */
export async function loadSheets(page: keyof typeof SHEETS): Promise<void> {
  for (const name of SHEETS[page] ?? []) await files[`../../../assets/styles/${name}.css`]?.();
}
