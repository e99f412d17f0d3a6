/** Folders of the project: what begins with one of them in a code span is meant as a path. */
const FOLDERS = ['components', 'docs', 'entrypoints', 'locales', 'public', 'scripts', 'tests', 'utils', '.ci'];

/** Paths in code spans, from the project's folder. Braces and stars stand for several, and are left out. */
export function pathsIn(markdown: string): string[] {
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  const isPath = (span: string) =>
    FOLDERS.some((folder) => span.startsWith(`${folder}/`)) || /^[\w.-]+\.(md|json|ts|mjs|yml)$/.test(span);
  return spans.filter((span) => isPath(span) && !/[*{<\s]/.test(span));
}

/** Targets of links and pictures inside the project, from the page's own folder. */
export function linksIn(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return targets.filter((target) => !/^(https?:|mailto:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

/** Names of npm scripts: `npm test`, `npm start -- --fresh`, `npm run build`. */
export function commandsIn(markdown: string): string[] {
  const builtIn = ['ci', 'install', 'view'];
  const found = [...markdown.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
  return found.filter((name) => !builtIn.includes(name));
}
