/**
 * Reading the DOM of a page that may be hostile. Inside a form, and on `document`, a control or image
 * named like a property ("firstChild", "querySelector") hides that property, for content scripts too;
 * so properties are read through the getters and methods of the prototypes. Where there are no such
 * globals (command line) nothing can be hidden, and they are read directly.
 */

/** `Node.nodeType` of the nodes that are read. */
export const NODE = { element: 1, text: 3, document: 9, fragment: 11 } as const;

type Holder = 'Node' | 'Element' | 'Document' | 'DocumentFragment' | 'Text' | 'CharacterData' | 'HTMLSlotElement';

const prototypeOf = (holder: Holder): object | null => {
  const found = (globalThis as Record<string, unknown>)[holder];
  return typeof found === 'function' ? (found.prototype as object) : null;
};

function reader<N extends Node, T>(holder: Holder, name: string): (node: N) => T {
  const prototype = prototypeOf(holder);
  const get = prototype ? Object.getOwnPropertyDescriptor(prototype, name)?.get : undefined;
  if (get) return (node) => get.call(node) as T;
  return (node) => (node as unknown as Record<string, T>)[name] as T;
}

function method<N extends Node, A extends unknown[], T>(holder: Holder, name: string): (node: N, ...args: A) => T {
  const prototype = prototypeOf(holder) as Record<string, (...args: A) => T> | null;
  const call = prototype?.[name];
  if (call) return (node, ...args) => call.apply(node, args);
  return (node, ...args) => (node as unknown as Record<string, (...args: A) => T>)[name]?.apply(node, args) as T;
}

/** First child, or null. */
export const firstChild = reader<Node, Node | null>('Node', 'firstChild');
/** Next sibling, or null. */
export const nextSibling = reader<Node, Node | null>('Node', 'nextSibling');
/** Parent, or null; a shadow root for a child of one. */
export const parentNode = reader<Node, Node | null>('Node', 'parentNode');
/** A number of `NODE`, or another that is not read. */
export const nodeType = reader<Node, number>('Node', 'nodeType');
/** Whether the node still is in a document. */
export const isConnected = reader<Node, boolean>('Node', 'isConnected');
/** All text in a node, also hidden text. */
export const textContent = reader<Node, string | null>('Node', 'textContent');
/** Raw text of a text node. */
export const textOf = reader<Text, string>('CharacterData', 'data');
/** Open shadow root of an element, or null. */
export const shadowRootOf = reader<Element, ShadowRoot | null>('Element', 'shadowRoot');
const localName = reader<Element, string>('Element', 'localName');
const getAttribute = method<Element, [string], string | null>('Element', 'getAttribute');
const closestOf = method<Element, [string], Element | null>('Element', 'closest');
const containsNode = method<Node, [Node], boolean>('Node', 'contains');
const assigned = method<Element, [{ flatten: boolean }], Node[] | undefined>('HTMLSlotElement', 'assignedNodes');
const allInDocument = method<Document, [string], ArrayLike<Element>>('Document', 'querySelectorAll');
const allInElement = method<Element, [string], ArrayLike<Element>>('Element', 'querySelectorAll');
const rootElement = reader<Document, Element | null>('Document', 'documentElement');
const bodyElement = reader<Document, Element | null>('Document', 'body');

/** Lower-case name of an element. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** Value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return getAttribute(element, name);
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === NODE.element;
}

/** Whether the node is a text node (not a comment, not CDATA). */
export function isText(node: Node): node is Text {
  return nodeType(node) === NODE.text;
}

/** All elements under `root` that match, in document order; empty for a selector the engine lacks. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  try {
    const find = nodeType(root) === NODE.document ? allInDocument : allInElement;
    return Array.from(find(root as never, selector));
  } catch {
    return [];
  }
}

/** First element under `root` that matches, or null. */
export function queryFirst(root: Document | Element, selector: string): Element | null {
  return queryAll(root, selector)[0] ?? null;
}

/** Nearest element from `element` up that matches, or null. */
export function closest(element: Element, selector: string): Element | null {
  return closestOf(element, selector) ?? null;
}

/** Whether `outer` is `inner` or holds it. */
export function contains(outer: Node, inner: Node): boolean {
  return containsNode(outer, inner);
}

/** Nodes a slot shows, or null when it shows its own children. */
export function assignedNodes(slot: Element): Node[] | null {
  const nodes = assigned(slot, { flatten: true });
  return nodes && nodes.length > 0 ? nodes : null;
}

/** The `html` element, or null in an empty document. */
export function documentElement(document: Document): Element | null {
  return rootElement(document);
}

/** The `body` element, or null. */
export function bodyOf(document: Document): Element | null {
  return bodyElement(document);
}

/** Parent element, also across the border of a shadow root; null at the top. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return nodeType(parent) === NODE.fragment ? ((parent as ShadowRoot).host ?? null) : null;
}

/** Words of an element's id and class names: "article-shareBar" → article, share, bar. Lower case. */
export function hintWords(element: Element): string[] {
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  if (names.length < 2) return [];
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(Boolean);
}
