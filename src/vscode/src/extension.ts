import * as vscode from 'vscode';
import { compare } from './commands/compare';
import { compareSessions } from './commands/compareSessions';
import { sideOf } from './commands/comparison';
import { explainRule } from './commands/explainRule';
import { newProgram } from './commands/newProgram';
import { Connection } from './connection';
import { Pages } from './pages';
import { Preview } from './preview';
import { Status } from './status';

let connection: Connection | undefined;

export async function activate(context: vscode.ExtensionContext) {
  const output = vscode.window.createOutputChannel('PreExhaust', { log: true });
  const status = new Status();
  const pages = new Pages();
  const server = connection = new Connection(context, output, status);
  const preview = new Preview(context, server);
  context.subscriptions.push(output, status, pages, server, preview);

  const command = (name: string, run: (...values: never[]) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(`preexhaust.${name}`, (...values: never[]) =>
      sayWhatFails(output, () => run(...values))));
  command('showPreview', (uri?: vscode.Uri, place?: vscode.Position) => preview.show(uri, place));
  command('compare', (first?: vscode.Uri, others?: vscode.Uri | vscode.Uri[]) => compare(server, pages, first, others));
  command('compareSessions', (first?: unknown, second?: unknown) =>
    compareSessions(server, pages, sideOf(first), sideOf(second)));
  command('explainRule', (id?: string) => explainRule(server, pages, typeof id === 'string' ? id : undefined));
  command('newProgram', (name?: unknown) => newProgram(server, typeof name === 'string' ? name : undefined));
  command('restartServer', () => server.restart());
  command('showOutput', () => output.show());

  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(async event => {
    if (event.affectsConfiguration('preexhaust.server') || event.affectsConfiguration('preexhaust.diagnostics'))
      await sayWhatFails(output, () => server.restart());
  }));
  await sayWhatFails(output, () => server.start());
}

export const deactivate = () => connection?.stop();

/** A command that fails says so in one sentence; the output keeps the rest. */
async function sayWhatFails(output: vscode.LogOutputChannel, run: () => unknown) {
  try {
    await run();
  } catch (error) {
    output.error(error instanceof Error ? error : `${error}`);
    void vscode.window.showErrorMessage(`PreExhaust: ${error instanceof Error ? error.message : error}`);
  }
}
