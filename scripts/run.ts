import { spawn } from 'node:child_process';
import { PROJECT_DIR } from './places.ts';

export interface Ran {
  /** Exit code; 1 when a signal ended it or it could not start. */
  code: number;
  /** Standard output and standard error, in the order in which they came. */
  output: string;
}

/** Runs a program to its end and keeps what it printed; `show` prints it at once as well. Never throws. */
export function run(
  command: string,
  args: string[],
  options: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: PROJECT_DIR,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
