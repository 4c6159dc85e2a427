import { chmod, constants, access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { createClient, watchOthers } from './client';
import { versionOf } from './programs';
import { chooseServer, type Refusal, type Server } from './server';
import type { Status } from './status';

/** The server that is in use, from its choice to its end. */
export class Connection implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private chosen: Server | undefined;
  private starting: Promise<void> | undefined;
  private others: vscode.Disposable | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
    private readonly status: Status) {}

  /** The program that serves; commands run it, too. */
  async server(): Promise<Server> {
    await this.starting;
    if (!this.chosen)
      throw new Error('PreExhaust has no language server. The output says why.');
    return this.chosen;
  }

  /** Asks the server something that is no part of the protocol. */
  async ask<T>(method: string, parameters: object): Promise<T> {
    await this.server();
    return this.client!.sendRequest<T>(method, parameters);
  }

  start(): Promise<void> {
    this.starting = this.tryToStart();
    return this.starting;
  }

  async restart(): Promise<void> {
    await this.starting?.catch(() => undefined);
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    this.others?.dispose();
    const client = this.client;
    this.client = this.chosen = undefined;
    await client?.dispose();
  }

  dispose() {
    void this.stop();
  }

  private async tryToStart() {
    this.status.starting();
    const server = await this.choose();
    if ('problem' in server) {
      this.output.error(server.problem);
      this.status.failed(server.problem);
      void this.complain(server);
      return;
    }

    this.output.info(`PreExhaust ${server.version}: ${[server.command, ...server.args].join(' ')}`);
    this.client = createClient(server, this.output);
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running)
        this.status.running(server);
      else if (newState === State.Starting)
        this.status.starting();
      else if (this.client)
        this.status.failed('The language server has ended. The output says more.');
    });
    this.others = watchOthers(this.client);
    this.chosen = server;
    await this.client.start();
    if (server.remark)
      await this.remark(server.remark);
  }

  private async choose(): Promise<Server | Refusal> {
    const settings = vscode.workspace.getConfiguration('preexhaust');
    const native = join(this.context.extensionPath, 'server', 'native');
    await access(join(native, 'preexhaust'), constants.X_OK)
      .catch(() => chmod(join(native, 'preexhaust'), 0o755))
      .catch(() => undefined);
    return chooseServer({
      extensionPath: this.context.extensionPath,
      machine: `${process.platform}-${process.arch}`,
      builtFor: await readFile(join(native, 'target'), 'utf8').then(text => text.trim(), () => undefined),
      command: settings.get<string[]>('server.command', []),
      kind: settings.get<'auto' | 'native' | 'portable'>('server.kind', 'auto'),
      versionOf,
    });
  }

  /** Says once, and not with every start, why the slower server serves. */
  private async remark(text: string) {
    this.output.warn(`${text} The portable one serves instead.`);
    if (this.context.globalState.get('remark') === text)
      return;
    await this.context.globalState.update('remark', text);
    void vscode.window.showInformationMessage(
      `PreExhaust: ${text} The portable one serves instead, with the .NET of this machine; it starts a little slower.`);
  }

  private async complain({ problem, remedy }: Refusal) {
    const getDotnet = 'Get .NET';
    const openSettings = 'Open Settings';
    const showOutput = 'Show Output';
    const first = remedy === 'dotnet' ? [getDotnet] : [];
    const answer = await vscode.window.showErrorMessage(`PreExhaust: ${problem}`, ...first, openSettings, showOutput);
    if (answer === getDotnet)
      await vscode.env.openExternal(vscode.Uri.parse('https://dotnet.microsoft.com/download'));
    else if (answer === openSettings)
      await vscode.commands.executeCommand('workbench.action.openSettings', 'preexhaust.server');
    else if (answer === showOutput)
      this.output.show();
  }
}
