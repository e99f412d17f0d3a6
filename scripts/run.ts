import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_DIR } from './places.ts';

export interface Ran {
  /** Exit code; 1 when a signal ended it or it could not start. */
  code: number;
  /** Standard output and standard error, in the order in which they came. */
  output: string;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** The program and all that it started are ended after this long. Default: never. */
  patienceMs?: number;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(endWithChildren));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** Runs a program in the project's folder to its end and keeps what it printed. Never throws: a program that is not there answers 1 and says so. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    let output = '';
    // A group of its own, so that browsers which it started can be ended with it.
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: PROJECT_DIR,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached,
    });
    running.add(child);
    const done = (code: number) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ code, output });
    };
    const late = setTimeout(
      () => {
        output += `\nEnded after ${(options.patienceMs ?? 0) / 1000} s without coming to an end.\n`;
        endWithChildren(child);
      },
      options.patienceMs ?? 2 ** 31 - 1,
    );
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Runs a command of an installed package with this very Node, the same way on every platform. */
export function runTool(name: string, args: string[], options: RunOptions = {}, packageName = name): Promise<Ran> {
  const home = path.join(PROJECT_DIR, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? '');
  return run(process.execPath, [path.join(home, file), ...args], options);
}
