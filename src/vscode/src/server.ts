import { join } from 'node:path';

/** What the choice of a server depends on. */
export interface Surroundings {
  /** The folder of the extension. */
  readonly extensionPath: string;
  /** What this machine is called, such as `linux-x64`. */
  readonly machine: string;
  /** What the bundled native server was built for; nothing where none is bundled. */
  readonly builtFor: string | undefined;
  /** The command of the settings; empty where there is none. */
  readonly command: readonly string[];
  /** Which of the bundled servers is wanted. */
  readonly kind: 'auto' | 'native' | 'portable';
  /** Asks a program for its version; a failure says why there is none. */
  readonly versionOf: (command: string, args: readonly string[]) => Promise<Version>;
}

/** What a program said of its version, or why it said nothing. */
export type Version = { readonly version: string } | { readonly failure: string };

/** A program that can serve, and what there is to say about the choice. */
export interface Server {
  readonly kind: 'custom' | 'native' | 'portable';
  readonly command: string;
  /** What comes before a command such as `lsp`. */
  readonly args: readonly string[];
  readonly version: string;
  /** Why it is not the one that was expected. */
  readonly remark?: string;
}

/** Why nothing can serve. */
export interface Refusal {
  readonly problem: string;
  /** What the user can do about it. */
  readonly remedy: 'dotnet' | 'command';
}

/** The server of the settings; else the native one, if it fits this machine; else the portable one. */
export async function chooseServer(around: Surroundings): Promise<Server | Refusal> {
  if (around.command.length > 0)
    return custom(around);
  const native = around.kind === 'portable' ? undefined : await nativeOf(around);
  if (native && 'version' in native)
    return native;
  if (around.kind === 'native')
    return { problem: native!.remark, remedy: 'command' };
  return portable(around, native?.remark);
}

async function custom(around: Surroundings): Promise<Server | Refusal> {
  const [command, ...args] = withoutVerb(around.command) as [string, ...string[]];
  const answer = await around.versionOf(command, args);
  return 'version' in answer
    ? { kind: 'custom', command, args, version: answer.version }
    : {
      problem: `The command of the setting preexhaust.server.command, '${around.command.join(' ')}', `
        + `does not start: ${answer.failure}`,
      remedy: 'command',
    };
}

/** People write the command as other editors want it, `preexhaust lsp`; commands of the extension need it without. */
const withoutVerb = (command: readonly string[]) =>
  command.length > 1 && command.at(-1) === 'lsp' ? command.slice(0, -1) : command;

async function nativeOf(around: Surroundings): Promise<Server | { readonly remark: string }> {
  if (!around.builtFor)
    return { remark: 'This build of the extension has no native server.' };
  if (around.builtFor !== around.machine)
    return { remark: `The bundled native server is for ${around.builtFor}, and this machine is ${around.machine}.` };
  const command = join(around.extensionPath, 'server', 'native', 'preexhaust');
  const answer = await around.versionOf(command, []);
  return 'version' in answer
    ? { kind: 'native', command, args: [], version: answer.version }
    : { remark: `The bundled native server does not start on this machine: ${answer.failure}` };
}

async function portable(around: Surroundings, remark: string | undefined): Promise<Server | Refusal> {
  const args = [join(around.extensionPath, 'server', 'portable', 'PreExhaust.Cli.dll')];
  const answer = await around.versionOf('dotnet', args);
  return 'version' in answer
    ? { kind: 'portable', command: 'dotnet', args, version: answer.version, ...(remark ? { remark } : {}) }
    : {
      problem: `${remark ? `${remark} ` : ''}The portable server needs the .NET runtime 10 or later: ${answer.failure}`,
      remedy: 'dotnet',
    };
}
