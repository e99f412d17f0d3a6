import type { Page, Protocol } from 'puppeteer-core';

/** What `ask` answers in each closed shadow root, by way of the debugging protocol, which sees through them. */
export async function inClosedRoots<Answer>(page: Page, ask: (this: ShadowRoot) => Answer): Promise<Answer[]> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await Promise.all(
      closedRootsIn(root).map(async ({ backendNodeId }) => {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `${ask}`,
          returnByValue: true,
        });
        return result.value as Answer;
      }),
    );
  } finally {
    await session.detach();
  }
}

/** The text in closed shadow roots. */
export async function closedRootText(page: Page): Promise<string> {
  return (await inClosedRoots(page, visibleText)).join(' ').trim();
}

function visibleText(this: ShadowRoot): string {
  const shown = [...this.children].filter((child) => child.localName !== 'style');
  return shown.map((child) => (child as HTMLElement).innerText ?? '').join(' ');
}

function closedRootsIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...below.flatMap(closedRootsIn)];
}
