import { eachNode, memberOf, type Node, nameOf } from './syntax.ts';

/** What a pure room must not touch: the browser, the document, the real clock, chance. */
const GLOBALS = [
  'browser',
  'chrome',
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
  'crypto',
];

/** One sentence for each impure expression of a module. Names that the module declares itself are its own. */
export function impurities(file: string, source: string): string[] {
  const declared = new Set<string>();
  const found: string[] = [];
  const at = (node: Node) => `${file}:${source.slice(0, node.start).split('\n').length}`;
  eachNode(file, source, (node) => {
    for (const name of declaredBy(node)) declared.add(name);
  });
  eachNode(file, source, (node, parent, key) => {
    const member = memberOf(node);
    if (member === 'Date.now' || member === 'Math.random') found.push(`${at(node)} ${member}`);
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) {
      found.push(`${at(node)} new Date() without an argument`);
    }
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') found.push(`${at(node)} Date()`);
    const isName =
      (parent?.type === 'MemberExpression' && key === 'property') || (parent?.type === 'Property' && key === 'key');
    const isType = parent?.type.startsWith('TS') === true;
    const name = nameOf(node);
    if (node.type === 'Identifier' && !isName && !isType && GLOBALS.includes(name) && !declared.has(name))
      found.push(`${at(node)} ${name}`);
  });
  return found;
}

/** Names that a variable, parameter, function or import brings in; patterns are seen through. */
function declaredBy(node: Node): string[] {
  const names = (pattern: unknown): string[] => {
    const part = pattern as Node | null;
    switch (part?.type) {
      case 'Identifier':
        return [nameOf(part)];
      case 'ObjectPattern':
        return (part.properties as Node[]).flatMap((each) =>
          names(each.type === 'RestElement' ? each.argument : each.value),
        );
      case 'ArrayPattern':
        return (part.elements as unknown[]).flatMap(names);
      case 'AssignmentPattern':
        return names(part.left);
      case 'RestElement':
        return names(part.argument);
      default:
        return [];
    }
  };
  switch (node.type) {
    case 'VariableDeclarator':
      return names(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [nameOf(node.id), ...(node.params as unknown[]).flatMap(names)];
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [nameOf(node.local)];
    default:
      return [];
  }
}
