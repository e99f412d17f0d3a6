import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_DIR } from '../house/source-tree.ts';

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

interface Manifest {
  name: string;
  description: string;
  permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  action: { default_title: string };
  commands: Record<string, { description?: string }>;
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: object };
  };
}

/** What the stores and the browser get, so it is read from the build and not from its configuration. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const dir = path.join(PROJECT_DIR, '.output', build);
  const raw = readFileSync(path.join(dir, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(raw) as Manifest;
  const messages = JSON.parse(readFileSync(path.join(dir, '_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  const said = (text: string) =>
    text.replace(/__MSG_(\w+)__/g, (_all, key: string) => messages[key]?.message ?? `missing ${key}`);

  it('asks at install for what it needs and for no site', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('lets no page of the web see a file of its own', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages reach nothing but themselves', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('reads discreetly over a shoulder', () => {
    const shown = [
      manifest.name,
      manifest.description,
      manifest.action.default_title,
      ...Object.values(manifest.commands).map((each) => each.description ?? ''),
    ];
    const words = shown.map(said).join(' ');
    expect(words).not.toMatch(/missing \w+/);
    expect(`${words} ${raw}`).not.toMatch(/krat|mitragyn|7-?oh|opioid|drug|leaf(?!\b.{0,3})|herb/i);
    expect(said(manifest.name)).toBe('Nightleaf');
  });

  it('runs where it says that it does', () => {
    if (build === 'chrome-mv3') expect(manifest.minimum_chrome_version).toBe('148');
    else {
      expect(manifest.browser_specific_settings?.gecko).toEqual({
        id: 'nightleaf@nightleaf.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
    }
  });

  it('gives the badge words no page could misread', () => {
    const badge = Object.entries(messages).filter(([key]) => key.startsWith('badge'));
    expect(badge.length).toBeGreaterThan(0);
    expect(JSON.stringify(badge)).not.toMatch(/krat|mitragyn|7-?oh|drug/i);
  });

  it('has no code that could send anything from inside somebody else’s page', () => {
    const scripts = readdirSync(dir).filter((file) => /^page-.+\.js$/.test(file));
    expect(scripts).toContain('page-notes.js');
    const script = scripts.map((file) => readFileSync(path.join(dir, file), 'utf8')).join('\n');
    expect(script).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeer/);
    expect(script).not.toMatch(/innerHTML|document\.cookie|localStorage|\beval\s*\(|new Function\b/);
  });

  it('carries no source map and no file that nothing needs', () => {
    const files = readdirSync(dir, { recursive: true }).map(String);
    expect(files.filter((file) => /\.(map|ts|tsx|md|ya?ml)$/.test(file))).toEqual([]);
  });
});
