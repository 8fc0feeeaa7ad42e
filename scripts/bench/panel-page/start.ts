/** When the page's script began to run, in the page's time: this module is the first of it. */
export const START = performance.now();
