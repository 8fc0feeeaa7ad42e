/**
 * What our element's computed style is while nobody hides it: a page can reach the element, though not what is in it,
 * and might have a person press what they do not see. Empty where a browser does not know a property.
 */
const AS_MADE: Readonly<Record<string, readonly string[]>> = {
  display: ['block'],
  visibility: ['visible'],
  opacity: ['1'],
  ...Object.fromEntries(
    ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'clip-path', 'mask-image'].map((name) => [
      name,
      ['none', ''],
    ]),
  ),
  'mix-blend-mode': ['normal', ''],
  'content-visibility': ['visible', ''],
  zoom: ['1', 'normal', ''],
};

/** Whether a computed style shows that a page has hidden, faded, moved or cut our element. */
export const isRestyled = (computed: Pick<CSSStyleDeclaration, 'getPropertyValue'>): boolean =>
  Object.entries(AS_MADE).some(([name, values]) => !values.includes(computed.getPropertyValue(name)));
