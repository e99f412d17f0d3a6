declare global {
  interface Window {
    reading: {
      /** From here to `wake` nobody hears what the page does. */
      sleep(): void;
      wake(): Promise<void>;
      /** Reads what has come near the screen when there is time. */
      near(): void;
      /** What is known without asking for more. */
      held(): Promise<string[]>;
      /** What is known when all was asked for. */
      kept(): Promise<string[]>;
      fresh(): Promise<string[]>;
    };
  }
}

export interface Difference {
  step: number;
  edits: string[];
  kept: string[];
  fresh: string[];
  html: string;
}

export interface FuzzResult {
  steps: number;
  checks: number;
  /** Most marks that were ever compared at one time, so that a run over empty pages cannot pass for a good one. */
  mostMarks: number;
  /** How often the page went from having marks to having none, or back. */
  turns: number;
  /** How many marks were held when all were asked for, and how many came then. */
  held: number;
  late: number;
  difference?: Difference;
}

/**
 * Runs inside the page: `steps` seeded edits of the document, which is held to about so many nodes, with a comparison after every few:
 * what is held must be true, and now and then, when all was asked for, complete. Uses nothing around it.
 */
export async function editAtRandom(
  seed: number,
  steps: number,
  size: { least: number; most: number },
): Promise<FuzzResult> {
  let state = seed >>> 0;
  const random = (below: number): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const words =
    'kratom krat om Kratom mitragynine mitra gyna Mitragyna speciosa Red Bali Maeng Da 7-OH 7- OH tea leaf the sleep pain helps you with , . ? thang democrat kra\u00adtom gas station'.split(
      ' ',
    );
  const text = () =>
    Array.from({ length: random(6) }, () => pick(words)).join(pick([' ', ' ', ' ', '', '\n  ', '\u00a0'])) +
    pick(['', ' ', '\n', '.']);
  const tags =
    'p p div div span b i a li ul h2 td em br wbr hr code textarea button svg img script style section x-card template'.split(
      ' ',
    );
  const make = (depth: number): Node => {
    if (random(3) === 0) return document.createTextNode(text());
    if (random(20) === 0) return document.createComment('c');
    const tag = pick(tags);
    const element =
      tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', 'svg') : document.createElement(tag);
    if (tag === 'script') element.setAttribute('type', 'application/json');
    if (random(12) === 0) element.setAttribute('contenteditable', pick(['true', 'false', '']));
    if (random(15) === 0)
      element.setAttribute('style', pick(['display:block', 'display:flex', 'white-space:pre-line']));
    if (tag !== 'br' && tag !== 'hr' && tag !== 'img' && tag !== 'wbr') {
      for (let i = random(4); i > 0; i--) element.append(depth > 0 ? make(depth - 1) : text());
    }
    if (tag === 'x-card' && random(3) > 0) {
      const shadow = element.attachShadow({ mode: 'open' });
      for (let i = 1 + random(3); i > 0; i--) shadow.append(depth > 0 ? make(depth - 1) : text());
    }
    return element;
  };
  const nodes = (): ChildNode[] => {
    const all: ChildNode[] = [];
    const walk = (root: Node) => {
      for (const child of root.childNodes) {
        all.push(child);
        walk(child);
        if (child instanceof Element && child.shadowRoot) walk(child.shadowRoot);
      }
    };
    walk(document.body);
    return all;
  };
  const isUnread = (element: Element): boolean => {
    if (element.closest('code,textarea,svg,img,script,style,br,wbr,hr,template') !== null) return true;
    const root = element.getRootNode();
    return root instanceof ShadowRoot && isUnread(root.host);
  };
  const isAround = (outer: Node, inner: Node): boolean => {
    const root = inner.getRootNode();
    return outer.contains(inner) || (root instanceof ShadowRoot && isAround(outer, root.host));
  };
  const edits: Record<string, (node: ChildNode) => unknown> = {
    append: (node) => (node instanceof Element ? node : document.body).append(make(2)),
    before: (node) => node.before(make(1)),
    after: (node) => node.after(make(1)),
    prepend: (node) => node instanceof Element && node.prepend(make(1)),
    remove: (node) => node.remove(),
    replace: (node) => node.replaceWith(make(2)),
    unwrap: (node) => node instanceof Element && node.replaceWith(...node.childNodes),
    wrap(node) {
      const outer = document.createElement(pick(['b', 'span', 'div', 'p']));
      node.replaceWith(outer);
      outer.append(node);
    },
    move(node) {
      const to = pick(nodes());
      // What is moved into code or a text field together with its shadow tree is no page that anybody writes.
      if (node !== to && !node.contains(to) && to instanceof Element && !isUnread(to) && !isAround(node, to))
        to.append(node);
    },
    data(node) {
      if (node instanceof Text) node.data = text();
    },
    insertData: (node) => node instanceof Text && node.insertData(random(node.length + 1), pick(words)),
    deleteData: (node) =>
      node instanceof Text && node.length > 0 && node.deleteData(random(node.length), 1 + random(4)),
    split: (node) => node instanceof Text && node.length > 1 && node.splitText(random(node.length)),
    normalize: (node) => node.parentNode?.normalize(),
    textContent(node) {
      if (node instanceof Element && random(3) === 0) node.textContent = text();
    },
    innerHTML(node) {
      if (node instanceof Element && random(4) === 0) node.innerHTML = `${text()}<b>${text()}</b><p>${text()}</p>`;
    },
    empty: (node) => node instanceof Element && random(6) === 0 && node.replaceChildren(),
    clear: () => random(150) === 0 && document.body.replaceChildren(),
    newBody() {
      if (random(60) !== 0) return;
      const body = document.createElement('body');
      body.append(make(2), make(2));
      document.body.replaceWith(body);
    },
  };
  const names = Object.keys(edits);
  const result: FuzzResult = { steps: 0, checks: 0, mostMarks: 0, turns: 0, held: 0, late: 0 };
  let done: string[] = [];
  let had = false;
  while (result.steps < steps) {
    const asleep = random(5) === 0;
    if (asleep) window.reading.sleep();
    while (nodes().length < size.least) document.body.append(make(3), make(3), make(3));
    for (let burst = 1 + random(12); burst > 0; burst--) {
      const all = nodes();
      if (all.length > size.most) pick(all).remove();
      const node = all.length > 0 ? pick(all) : document.body.appendChild(make(2) as ChildNode);
      const name = pick(names);
      if (node.isConnected) edits[name]?.(node);
      done.push(name);
      result.steps++;
      // The page's own pause: the follower hears of some edits together and of some one by one.
      if (random(4) === 0) await Promise.resolve();
      if (random(30) === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    if (random(20) === 0) document.title = pick(['Kratom', 'Tea']);
    if (asleep) await window.reading.wake();
    const html = document.body.outerHTML;
    if (random(3) === 0) {
      window.scrollTo({ top: random(document.documentElement.scrollHeight + 1), behavior: 'instant' });
      window.reading.near();
    }
    const held = await window.reading.held();
    const fresh = await window.reading.fresh();
    const complete = random(4) === 0;
    const kept = complete ? await window.reading.kept() : held;
    if (complete) {
      result.held += held.length;
      result.late += kept.length - held.length;
    }
    result.checks++;
    result.mostMarks = Math.max(result.mostMarks, fresh.length);
    if (fresh.length > 0 !== had) result.turns++;
    had = fresh.length > 0;
    if ((complete && kept.join('\n') !== fresh.join('\n')) || held.some((mark) => !fresh.includes(mark))) {
      result.difference = { step: result.steps, edits: done, kept, fresh, html };
      return result;
    }
    done = [];
  }
  return result;
}
