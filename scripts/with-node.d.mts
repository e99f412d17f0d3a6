export function isNewEnough(version: string): boolean;

interface Lockfile {
  packages: Record<string, { version?: string; optional?: boolean }>;
}

export function isInstalled(wanted: Lockfile, installed: Lockfile): boolean;
