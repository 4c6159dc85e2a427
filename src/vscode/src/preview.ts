import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Connection } from './connection';
import { shellOf } from './shell';

const viewType = 'preexhaust.preview';
const pause = 150;

/** What the server shows of the session at a place. */
interface Shown {
  readonly title: string;
  readonly html: string;
  readonly week: number;
  readonly weekCount: number;
}

/** What the page asks for. */
type Wish =
  | { kind: 'ready' }
  | { kind: 'reveal'; line: number }
  | { kind: 'explain'; id: string }
  | { kind: 'week'; week: number };

/** What a preview is of; it survives a reload of the window. */
interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** The preview beside the editor: of the session at the cursor, as the text stands now. */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer<Place> {
  private panel: vscode.WebviewPanel | undefined;
  private place: Place | undefined;
  /** The week that was asked for; without one the cursor decides. */
  private week: number | undefined;
  private timer: NodeJS.Timeout | undefined;
  private request = 0;
  private readonly parts: vscode.Disposable[];

  constructor(private readonly context: vscode.ExtensionContext, private readonly connection: Connection) {
    this.parts = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor(editor => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.refreshIf(document)),
      vscode.workspace.onDidOpenTextDocument(document => this.refreshIf(document)),
    ];
  }

  /** Opens the preview of a session, or brings it to the front. */
  async show(uri?: vscode.Uri, position?: vscode.Position) {
    // A menu says more than a place: which group of editors it belongs to.
    if (typeof position?.line !== 'number')
      position = undefined;
    const editor = vscode.window.activeTextEditor;
    const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : editor?.document;
    if (document?.languageId !== 'workout')
      throw new Error('Open a .workout file: the preview is of the session at the cursor.');
    const isShown = editor?.document === document;
    this.setPlace(document.uri, position ?? (isShown ? editor.selection.active : new vscode.Position(0, 0)));
    if (this.panel)
      this.panel.reveal(undefined, true);
    else
      this.adopt(vscode.window.createWebviewPanel(
        viewType, 'Session Preview', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, this.options));
    await this.refresh();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, place: Place | undefined) {
    panel.webview.options = this.options;
    this.place = place;
    this.adopt(panel);
    if (place)
      await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri)).then(undefined, () => undefined);
    this.refreshSoon();
  }

  dispose() {
    clearTimeout(this.timer);
    this.panel?.dispose();
    for (const part of this.parts)
      part.dispose();
  }

  private get options() {
    const localResourceRoots = ['dist', 'media'].map(name => vscode.Uri.joinPath(this.context.extensionUri, name));
    return { enableScripts: true, enableFindWidget: true, localResourceRoots };
  }

  private adopt(panel: vscode.WebviewPanel) {
    this.panel = panel;
    panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, 'media', 'icon.svg');
    panel.onDidDispose(() => this.panel = undefined);
    panel.webview.onDidReceiveMessage((wish: Wish) => this.fulfil(wish));
    const address = (...path: string[]) =>
      `${panel.webview.asWebviewUri(vscode.Uri.joinPath(this.context.extensionUri, ...path))}`;
    panel.webview.html = shellOf({
      nonce: randomBytes(16).toString('base64'),
      origin: panel.webview.cspSource,
      style: address('media', 'preview.css'),
      script: address('dist', 'page.js'),
    });
  }

  private async fulfil(wish: Wish) {
    switch (wish.kind) {
      case 'ready':
        return this.refresh();
      case 'week':
        this.week = wish.week;
        return this.refresh();
      case 'reveal':
        return this.reveal(wish.line);
      case 'explain':
        return vscode.commands.executeCommand('preexhaust.explainRule', wish.id);
    }
  }

  private follow(editor: vscode.TextEditor | undefined) {
    const follows = vscode.workspace.getConfiguration('preexhaust').get('preview.followCursor', true);
    if (!this.panel || !follows || editor?.document.languageId !== 'workout')
      return;
    this.setPlace(editor.document.uri, editor.selection.active);
    this.refreshSoon();
  }

  private setPlace(uri: vscode.Uri, { line, character }: vscode.Position) {
    if (this.place?.uri !== `${uri}` || this.place.line !== line)
      this.week = undefined;
    this.place = { uri: `${uri}`, line, character };
  }

  private refreshIf(document: vscode.TextDocument) {
    if (this.panel && `${document.uri}` === this.place?.uri)
      this.refreshSoon();
  }

  private refreshSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), pause);
  }

  /** Only the last of several answers counts. */
  private async refresh() {
    const { panel, place } = this;
    if (!panel || !place)
      return;
    const request = ++this.request;
    const { uri, line, character } = place;
    const shown = await this.connection
      .ask<Shown | null>('preexhaust/preview', {
        textDocument: { uri }, position: { line, character }, ...this.week && { week: this.week },
      })
      .catch((error: Error) => error);
    if (request !== this.request || panel !== this.panel)
      return;
    if (shown instanceof Error) {
      await panel.webview.postMessage({ kind: 'nothing', text: shown.message, place });
      return;
    }

    panel.title = shown ? `Preview ${shown.title}` : 'Session Preview';
    await panel.webview.postMessage(shown
      ? { kind: 'show', ...shown, key: `${uri}\n${shown.title}`, place }
      : { kind: 'nothing', text: 'Put the cursor into a session to see what it comes to.', place });
  }

  /** Lines are counted from 1. */
  private async reveal(line: number) {
    if (!this.place || !Number.isInteger(line) || line < 1)
      return;
    const { uri } = this.place;
    // Where the cursor goes now was chosen here, so that it is no wish for another week.
    this.place = { uri, line: line - 1, character: 0 };
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const range = document.lineAt(Math.min(line, document.lineCount) - 1).range;
    const visible = vscode.window.visibleTextEditors.find(editor => editor.document === document);
    const column = visible?.viewColumn ?? vscode.ViewColumn.One;
    const selection = new vscode.Range(range.start, range.start);
    await vscode.window.showTextDocument(document, { viewColumn: column, selection });
  }
}
