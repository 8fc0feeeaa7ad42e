/**
 * Looks into the extension's closed shadow root by the DevTools protocol, which Playwright's locators
 * cannot do: `DOM.getDocument` with `pierce` shows closed roots of every world.
 */
import type { CDPSession, Page } from '@playwright/test';

interface ProtocolNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

/** An element inside the closed root. */
export interface Found {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly backendNodeId: number;
}

const TEXT = 3;
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TITLE']);

function textOf(node: ProtocolNode): string {
  if (node.nodeType === TEXT) return node.nodeValue;
  if (UNSEEN.has(node.nodeName.toUpperCase())) return '';
  return (node.children ?? []).map(textOf).join(' ');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function closedRoots(node: ProtocolNode): ProtocolNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots)];
}

function elements(node: ProtocolNode): Found[] {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let i = 0; i < pairs.length; i += 2) attributes[pairs[i] ?? ''] = pairs[i + 1] ?? '';
  const own: Found = {
    tag: node.nodeName.toLowerCase(),
    text: tidy(textOf(node)),
    attributes,
    backendNodeId: node.backendNodeId,
  };
  const inner = (node.children ?? []).flatMap(elements);
  return node.nodeType === 1 ? [own, ...inner] : inner;
}

/** A view into the closed root of one page. */
export interface ClosedRoot {
  /** Every element inside, in document order. */
  elements(): Promise<Found[]>;
  /** The card (role dialog, or tooltip) that is open, or null. */
  card(): Promise<Found | null>;
  /** Waits until the card holds `text` (or, with null, until none is open). Throws after `timeout` ms. */
  waitForCard(text: string | RegExp | null, timeout?: number): Promise<Found | null>;
  /** Centre of an element in the viewport, CSS pixels. */
  centre(element: Found): Promise<{ x: number; y: number }>;
}

/** Looks into the closed shadow roots of `page`. */
export async function closedRootOf(page: Page, open?: CDPSession): Promise<ClosedRoot> {
  const session = open ?? (await page.context().newCDPSession(page));
  const all = async (): Promise<Found[]> => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root as unknown as ProtocolNode).flatMap(elements);
  };
  const card = async (): Promise<Found | null> =>
    (await all()).find(({ attributes }) => ['dialog', 'tooltip', 'region'].includes(attributes.role ?? '')) ?? null;
  const fits = (found: Found | null, text: string | RegExp | null): boolean => {
    if (text === null) return found === null;
    return found !== null && (typeof text === 'string' ? found.text.includes(text) : text.test(found.text));
  };
  return {
    elements: all,
    card,
    async waitForCard(text, timeout = 5_000) {
      const end = Date.now() + timeout;
      for (;;) {
        const found = await card();
        if (fits(found, text)) return found;
        if (Date.now() > end) throw new Error(`no card with ${text}; it says: ${found?.text ?? '(no card)'}`);
        await page.waitForTimeout(50);
      }
    },
    async centre({ backendNodeId }) {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    },
  };
}
