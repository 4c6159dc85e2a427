import * as vscode from 'vscode';
import type { Server } from './server';

const kinds = { custom: 'the command of your settings', native: 'bundled, native', portable: 'bundled, portable' };

/** Says in the status bar, while a `.workout` file is shown, whether somebody looks at it. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('preexhaust.status', vscode.StatusBarAlignment.Right, 100);
  private readonly watch = vscode.window.onDidChangeActiveTextEditor(() => this.showWhereItBelongs());

  constructor() {
    this.item.name = 'PreExhaust';
    this.item.command = 'preexhaust.showOutput';
    this.starting();
    this.showWhereItBelongs();
  }

  starting() {
    this.set('$(sync~spin) PreExhaust', 'The language server starts.');
  }

  running(server: Server) {
    const remark = server.remark ? `\n\n${server.remark}` : '';
    this.set(
      `$(${server.remark ? 'info' : 'pulse'}) PreExhaust`,
      `**PreExhaust ${server.version}** checks this file (${kinds[server.kind]}).${remark}\n\n`
        + '[Restart](command:preexhaust.restartServer) · [Output](command:preexhaust.showOutput) · '
        + '[Settings](command:workbench.action.openSettings?%22@ext:preexhaust.preexhaust%22)');
  }

  failed(problem: string) {
    this.set('$(error) PreExhaust', problem, new vscode.ThemeColor('statusBarItem.errorBackground'));
  }

  dispose() {
    this.watch.dispose();
    this.item.dispose();
  }

  private set(text: string, tooltip: string, background?: vscode.ThemeColor) {
    const markdown = new vscode.MarkdownString(tooltip, true);
    markdown.isTrusted = { enabledCommands: [
      'preexhaust.restartServer', 'preexhaust.showOutput', 'workbench.action.openSettings',
    ] };
    this.item.text = text;
    this.item.tooltip = markdown;
    this.item.backgroundColor = background;
  }

  private showWhereItBelongs() {
    if (vscode.window.activeTextEditor?.document.languageId === 'workout')
      this.item.show();
    else
      this.item.hide();
  }
}
