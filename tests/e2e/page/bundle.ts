import path from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Bundles a TypeScript text that imports from the project into one classic script, as small as the product's. */
export async function bundle(source: string, options: { minify?: boolean } = {}): Promise<string> {
  const id = 'virtual:entry.ts';
  const entry: Plugin = {
    name: 'entry',
    resolveId: (name, importer) => {
      if (name === id) return id;
      return importer === id && name.startsWith('./') ? path.join(ROOT, name) : null;
    },
    load: (name) => (name === id ? source : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    plugins: [entry],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: options.minify ?? true,
      target: 'chrome148',
      rolldownOptions: { input: id, output: { format: 'iife', name: 'bundled' } },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (first === undefined || !('output' in first)) throw new Error('The bundler gave no output.');
  return first.output[0].code;
}
