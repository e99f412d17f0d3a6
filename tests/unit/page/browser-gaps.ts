import { vi } from 'vitest';

/** What the page room asks of a browser and this document has not, done as far as the tests need it. */
export function fillBrowserGaps(): void {
  // Here `document` is no instance of the global `Document`.
  vi.stubGlobal('Document', document.constructor);
  // Nor does it know which elements flow with the text.
  document.head.innerHTML = '<style>a, b, i { display: inline }</style>';
  vi.stubGlobal('XPathResult', { ORDERED_NODE_SNAPSHOT_TYPE: 7 });
  Object.assign(document, {
    evaluate(_path: string, context: Node) {
      const self = context.nodeType === Node.ELEMENT_NODE ? [context as Element] : [];
      const below = (context as Partial<ParentNode>).querySelectorAll?.('*') ?? [];
      const custom = [...self, ...below].filter(({ localName }) => localName.includes('-'));
      return { snapshotLength: custom.length, snapshotItem: (at: number) => custom[at] };
    },
  });
}

/** Idle time that comes when the test says so; the clock stands still. */
export function idleTime() {
  let due: (() => void)[] = [];
  return {
    clock: { now: () => 0, whenIdle: (work: () => void) => void due.push(work) },
    /** Lets the page be idle until nothing asks for more. */
    pass() {
      while (due.length > 0) {
        const now = due;
        due = [];
        for (const work of now) work();
      }
    },
  };
}
