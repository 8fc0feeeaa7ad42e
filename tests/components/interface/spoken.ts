/** What a screen reader is told of a page: Chromium's accessibility tree, one line for each node that is said. */
import type { Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that only hold others. */
const SILENT = new Set([
  ...['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'paragraph', 'Legend', 'LabelText'],
  ...['ListMarker', 'SvgRoot', 'strong', 'MenuListPopup', 'option'],
]);
/** States that are said, where they are set. */
const STATES = ['expanded', 'pressed', 'checked', 'invalid', 'level', 'live', 'disabled', 'modal'];

/**
 * Lines like `button "Show" pressed=true`, with value and description, in the order of the page. Words that stand by themselves are lines of the
 * role `StaticText`; those that only repeat the name of what they stand in are left out.
 */
export async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, around: string): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s/g, ' ')
      .trim();
    const isSaid =
      !node.ignored && !SILENT.has(role) && !(role === 'StaticText' && (name === '' || around.includes(name)));
    if (isSaid) {
      const states = (node.properties ?? []).flatMap(({ name: state, value: { value } }) =>
        STATES.includes(state) && value !== 'false' && value !== false ? [`${state}=${String(value)}`] : [],
      );
      const isTold = ['expanded', 'pressed', 'checked'].filter((state) =>
        node.properties?.some((one) => one.name === state && /false/.test(String(one.value.value))),
      );
      const value = node.value?.value === undefined ? [] : [`value=${String(node.value.value)}`];
      const more = node.description?.value ? [`desc=${JSON.stringify(node.description.value)}`] : [];
      const told = [...states, ...isTold.map((state) => `${state}=false`), ...value, ...more];
      lines.push([role, JSON.stringify(name), ...told].join(' '));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isSaid && role !== 'StaticText' && name !== '' ? name : around);
    }
  };
  const [root] = nodes;
  if (root) visit(root, '');
  return lines;
}
