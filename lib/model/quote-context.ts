/** Characters kept on each side of a quote, as Hypothesis and the Web Annotation examples do. */
export const QUOTE_CONTEXT = 32;
