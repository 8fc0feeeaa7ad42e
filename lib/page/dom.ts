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

type Getter = ((this: Node) => unknown) | undefined;

function getterOf(holder: Holder, name: string): Getter {
  const prototype = prototypeOf(holder);
  return prototype ? Object.getOwnPropertyDescriptor(prototype, name)?.get : undefined;
}

function reader<N extends Node, T>(holder: Holder, name: string): (node: N) => T {
  const get = getterOf(holder, name);
  if (get) return (node) => get.call(node) as T;
  return (node) => (node as unknown as Record<string, T>)[name] as T;
}

function method<N extends Node, A extends unknown[], T>(holder: Holder, name: string): (node: N, ...args: A) => T {
  const prototype = prototypeOf(holder) as Record<string, (...args: A) => T> | null;
  const call = prototype?.[name];
  if (call) return (node, ...args) => call.apply(node, args);
  return (node, ...args) => (node as unknown as Record<string, (...args: A) => T>)[name]?.apply(node, args) as T;
}

// What is asked of every node has a function of its own text: so the engine learns which getter it calls, where
// the one function of `reader` calls another each time and has to look.
const getFirstChild = getterOf('Node', 'firstChild');
const getNextSibling = getterOf('Node', 'nextSibling');
const getParentNode = getterOf('Node', 'parentNode');
const getNodeType = getterOf('Node', 'nodeType');
const getData = getterOf('CharacterData', 'data');
const getLocalName = getterOf('Element', 'localName');
const getLength = getterOf('CharacterData', 'length');
const getFirstElement = getterOf('Element', 'firstElementChild');
const callGetAttribute = (prototypeOf('Element') as Element | null)?.getAttribute;
const callHasAttributes = (prototypeOf('Element') as Element | null)?.hasAttributes;

/** First child, or null. */
export const firstChild: (node: Node) => Node | null = getFirstChild
  ? (node) => getFirstChild.call(node) as Node | null
  : (node) => node.firstChild;
/** Next sibling, or null. */
export const nextSibling: (node: Node) => Node | null = getNextSibling
  ? (node) => getNextSibling.call(node) as Node | null
  : (node) => node.nextSibling;
/** Parent, or null; a shadow root for a child of one. */
export const parentNode: (node: Node) => Node | null = getParentNode
  ? (node) => getParentNode.call(node) as Node | null
  : (node) => node.parentNode;
/** A number of `NODE`, or another that is not read. */
export const nodeType: (node: Node) => number = getNodeType
  ? (node) => getNodeType.call(node) as number
  : (node) => node.nodeType;
/** Whether the node still is in a document. */
export const isConnected = reader<Node, boolean>('Node', 'isConnected');
/** All text in a node, also hidden text. */
export const textContent = reader<Node, string | null>('Node', 'textContent');
/** Raw text of a text node. */
export const textOf: (node: Text) => string = getData ? (node) => getData.call(node) as string : (node) => node.data;
/** UTF-16 code units of a text node; costs less than its text, of which the engine makes a string. */
export const lengthOf: (node: Text) => number = getLength
  ? (node) => getLength.call(node) as number
  : (node) => node.data.length;
/** First child that is an element, or null. */
export const firstElement: (element: Element) => Element | null = getFirstElement
  ? (element) => getFirstElement.call(element) as Element | null
  : (element) => element.firstElementChild;
/** Open shadow root of an element, or null. */
export const shadowRootOf = reader<Element, ShadowRoot | null>('Element', 'shadowRoot');
const localName: (element: Element) => string = getLocalName
  ? (element) => getLocalName.call(element) as string
  : (element) => element.localName;
const closestOf = method<Element, [string], Element | null>('Element', 'closest');
const containsNode = method<Node, [Node], boolean>('Node', 'contains');
const assigned = method<Element, [{ flatten: boolean }], Node[] | undefined>('HTMLSlotElement', 'assignedNodes');
const allInDocument = method<Document, [string], ArrayLike<Element>>('Document', 'querySelectorAll');
const allInElement = method<Element, [string], ArrayLike<Element>>('Element', 'querySelectorAll');
const firstInDocument = method<Document, [string], Element | null>('Document', 'querySelector');
const firstInElement = method<Element, [string], Element | null>('Element', 'querySelector');
const rootElement = reader<Document, Element | null>('Document', 'documentElement');
const bodyElement = reader<Document, Element | null>('Document', 'body');

/** Lower-case name of an element. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** Value of an attribute, or null. */
export const attribute: (element: Element, name: string) => string | null = callGetAttribute
  ? (element, name) => callGetAttribute.call(element, name)
  : (element, name) => element.getAttribute(name);

/** Whether the element has any attribute: most inline ones have none, and need not be asked for one after the other. */
export const hasAttributes: (element: Element) => boolean = callHasAttributes
  ? (element) => callHasAttributes.call(element)
  : (element) => element.hasAttributes();

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

/** First element under `root` that matches, or null; null for a selector the engine lacks. */
export function queryFirst(root: Document | Element, selector: string): Element | null {
  try {
    const find = nodeType(root) === NODE.document ? firstInDocument : firstInElement;
    return find(root as never, selector) ?? null;
  } catch {
    return null;
  }
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

/** The `body` element, or null. A document without a root has none; not every DOM says so itself. */
export function bodyOf(document: Document): Element | null {
  return rootElement(document) && bodyElement(document);
}

/** Parent element, also across the border of a shadow root; null at the top. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return nodeType(parent) === NODE.fragment ? ((parent as ShadowRoot).host ?? null) : null;
}

const NO_WORDS: readonly string[] = [];
/** Words of names met before: a page has few different ones. Forgotten when it has very many. */
const knownWords = new Map<string, readonly string[]>();
const KNOWN_NAMES = 2000;

function wordsOf(names: string): readonly string[] {
  const known = knownWords.get(names);
  if (known) return known;
  const words = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(Boolean);
  if (knownWords.size >= KNOWN_NAMES) knownWords.clear();
  knownWords.set(names, words);
  return words;
}

/** Words of an element's id and class names: "article-shareBar" → article, share, bar. Lower case. */
export function hintWords(element: Element): readonly string[] {
  const id = attribute(element, 'id');
  const names = attribute(element, 'class');
  if (!id) return names ? wordsOf(names) : NO_WORDS;
  return wordsOf(names ? `${id} ${names}` : id);
}
