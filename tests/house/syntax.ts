import { parseSync } from 'vite';

/** A node of the syntax tree, as far as the checks look into it. */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Calls `visit` for every node of a module, with the node around it and the name under which it hangs there. */
export function eachNode(
  file: string,
  source: string,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
): void {
  walk(parseSync(file, source).program, undefined, '', visit);
}

function walk(
  value: unknown,
  parent: Node | undefined,
  key: string,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, parent, key, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  if (typeof node.type !== 'string') return;
  visit(node, parent, key);
  for (const [name, child] of Object.entries(node)) walk(child, node, name, visit);
}

/** The name of an identifier, or an empty string. */
export function nameOf(node: unknown): string {
  const { type, name } = (node ?? {}) as { type?: string; name?: string };
  return type === 'Identifier' ? (name ?? '') : '';
}

/** `a.b` for a member expression of two names, else an empty string. */
export function memberOf(node: unknown): string {
  const member = (node ?? {}) as Node;
  if (member.type !== 'MemberExpression' || member.computed === true) return '';
  return `${nameOf(member.object)}.${nameOf(member.property)}`;
}
