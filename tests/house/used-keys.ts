import type { SourceTree } from './source-tree.ts';
import { eachNode, memberOf, type Node } from './syntax.ts';

/** What the code asks of the locale: keys said in full, and patterns of keys whose last part is worked out. */
export interface UsedKeys {
  exact: Set<string>;
  /** From `i18n.t(\`units.${unit}\`)`: one group for each worked-out part. */
  patterns: RegExp[];
  /** Every string in the code: a key that a table holds, or a worked-out part, is among them. */
  strings: Set<string>;
}

export function usedKeys(tree: SourceTree): UsedKeys {
  const used: UsedKeys = { exact: new Set(), patterns: [], strings: new Set() };
  for (const [file, source] of tree) {
    eachNode(file, source, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') used.strings.add(node.value);
      if (node.type !== 'CallExpression' || memberOf(node.callee) !== 'i18n.t') return;
      const [key] = node.arguments as Node[];
      collect(key, used);
    });
  }
  return used;
}

/** The keys that an argument may come to: a string, a string with a worked-out part, or a choice between such. */
function collect(key: Node | undefined, used: UsedKeys): void {
  if (key?.type === 'Literal' && typeof key.value === 'string') used.exact.add(key.value);
  if (key?.type === 'TemplateLiteral') used.patterns.push(patternOf(key.quasis as { value: { cooked: string } }[]));
  if (key?.type === 'ConditionalExpression') {
    collect(key.consequent as Node, used);
    collect(key.alternate as Node, used);
  }
}

function patternOf(quasis: { value: { cooked: string } }[]): RegExp {
  const fixed = quasis.map(({ value }) => value.cooked.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('([^.]+)')}$`);
}

/** Whether the code may ask for this key. A worked-out part must stand somewhere as a string of its own, `-` and `_` being the same. */
export function isUsed(key: string, used: UsedKeys): boolean {
  if (used.exact.has(key) || used.strings.has(key)) return true;
  return used.patterns.some((pattern) => {
    const parts = pattern.exec(key)?.slice(1);
    return parts?.every((part) => used.strings.has(part) || used.strings.has(part.replaceAll('_', '-'))) ?? false;
  });
}
