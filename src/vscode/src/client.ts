import * as vscode from 'vscode';
import {
  DocumentDiagnosticRequest, LanguageClient, vsdiag, type Middleware, type ServerOptions,
} from 'vscode-languageclient/node';
import { onOthersChange, unsaid } from './messages';
import type { Server } from './server';
import { without } from './tokens';

/** The connection to a server. */
export function createClient(server: Server, output: vscode.OutputChannel): LanguageClient {
  const options: ServerOptions = { command: server.command, args: [...server.args, 'lsp'] };
  return new LanguageClient('preexhaust', 'PreExhaust', options, {
    documentSelector: [{ language: 'workout', scheme: 'file' }, { language: 'workout', scheme: 'untitled' }],
    outputChannel: output,
    middleware,
  });
}

/** Looks again at what others have said whenever that changes. */
export const watchOthers = (client: LanguageClient) => onOthersChange(() => {
  const feature = client.getFeature(DocumentDiagnosticRequest.method);
  for (const document of vscode.workspace.textDocuments)
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
});

const minutes = /^about \d+ min$/;

const middleware: Middleware = {
  // The answer is cut down here, so that "the same as before" would mean too little: it is always asked for in full.
  async provideDiagnostics(document, _previousResultId, token, next) {
    const report = await next(document, undefined, token);
    return report?.kind === vsdiag.DocumentDiagnosticReportKind.full
      ? { ...report, items: unsaid(document instanceof vscode.Uri ? document : document.uri, report.items) }
      : report;
  },
  // The grammar tells words of headers from words of settings, which the server's one kind of keyword would paint over.
  async provideDocumentSemanticTokens(document, token, next) {
    return withoutKeywords(await next(document, token));
  },
  async provideDocumentRangeSemanticTokens(document, range, token, next) {
    return withoutKeywords(await next(document, range, token));
  },
  // The minutes of a session stand above it already, unless nothing is to stand there.
  async provideInlayHints(document, range, token, next) {
    const hints = await next(document, range, token);
    const hasLenses = vscode.workspace.getConfiguration('editor', document).get('codeLens', true);
    return hasLenses ? hints?.filter(({ label }) => typeof label !== 'string' || !minutes.test(label)) : hints;
  },
  // What stands above a session leads to its preview.
  async provideCodeLenses(document, token, next) {
    const lenses = await next(document, token);
    return lenses?.map(lens => new vscode.CodeLens(lens.range, {
      title: lens.command?.title ?? '',
      tooltip: 'Show the preview of this session',
      command: 'preexhaust.showPreview',
      arguments: [document.uri, lens.range.start],
    }));
  },
};

/** Keywords are the first kind of the server's. */
const withoutKeywords = (tokens: vscode.SemanticTokens | null | undefined) =>
  tokens && new vscode.SemanticTokens(without(0, tokens.data), tokens.resultId);
