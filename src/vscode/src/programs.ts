import { execFile } from 'node:child_process';
import type { Server, Version } from './server';

const patience = 30_000;

/** What a program wrote and returned. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], folder?: string): Promise<Run> {
  return new Promise(resolve => {
    const options = { cwd: folder, timeout: patience, encoding: 'utf8', windowsHide: true } as const;
    execFile(command, args, options, (failure, output, error) => resolve({
      code: !failure ? 0 : typeof failure.code === 'number' ? failure.code : -1,
      output,
      error: error || (failure?.message ?? ''),
    }));
  });
}

/** Runs a command of the tool that serves. */
export const runTool = (server: Server, args: readonly string[], folder?: string) =>
  run(server.command, [...server.args, ...args], folder);

/** Asks a program for its version. */
export async function versionOf(command: string, args: readonly string[]): Promise<Version> {
  const { code, output, error } = await run(command, [...args, '--version']);
  const version = output.trim();
  return code === 0 && /^\d+\.\d+\.\d+/.test(version)
    ? { version }
    : { failure: firstLine(error) || firstLine(output) || `it ended with ${code}.` };
}

const firstLine = (text: string) => text.split('\n').map(line => line.trim()).find(line => line !== '') ?? '';
