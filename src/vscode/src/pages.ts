import * as vscode from 'vscode';

/** Read-only documents with what the tool has to say; each lives as long as it is open. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  static readonly scheme = 'preexhaust';

  private readonly texts = new Map<string, string>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly parts = [
    this.changes,
    vscode.workspace.registerTextDocumentContentProvider(Pages.scheme, this),
    vscode.workspace.onDidCloseTextDocument(document => this.texts.delete(`${document.uri}`)),
  ];

  readonly onDidChange = this.changes.event;

  /** A page of this name, which replaces an older one. */
  page(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: Pages.scheme, path: `/${name}` });
    this.texts.set(`${uri}`, text);
    this.changes.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri) {
    return this.texts.get(`${uri}`) ?? '';
  }

  dispose() {
    for (const part of this.parts)
      part.dispose();
  }
}
