import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { Connection } from '../connection';
import type { Pages } from '../pages';
import { currentFile, pickFile, showComparison, type Side } from './comparison';

interface Choice extends vscode.QuickPickItem {
  readonly session?: string;
}

/** Sets the session at the cursor beside another one, of this file or of another. */
export async function compareSessions(connection: Connection, pages: Pages, first?: Side, second?: Side) {
  first ??= await atCursor();
  second ??= first && await pickOther(first);
  if (first && second)
    await showComparison(connection, pages, first, second);
}

/** Above all sessions it is asked which one is meant. */
async function atCursor(): Promise<Side | undefined> {
  const uri = currentFile();
  if (!uri)
    throw new Error('Open the .workout file whose session is to be compared.');
  const at = vscode.window.activeTextEditor!.selection.active;
  const sessions = await sessionsOf(uri);
  const session = sessions.find(({ range }) => range.contains(at))?.name
    ?? await pickSession(uri, sessions.map(({ name }) => name), 'The session to compare');
  return session === undefined ? undefined : { uri, session };
}

async function pickOther({ uri, session }: Side): Promise<Side | undefined> {
  const names = (await sessionsOf(uri)).map(({ name }) => name).filter(name => name !== session);
  const elsewhere: Choice = { label: '$(folder-opened) A session of another file…', alwaysShow: true };
  const choices: Choice[] = [...choicesOf(names), elsewhere];
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: `Compare ${session} with` });
  if (choice !== elsewhere)
    return choice && { uri, session: choice.session! };
  const file = await pickFile(uri, `The file with the session to compare ${session} with`);
  if (!file)
    return undefined;
  const others = (await sessionsOf(file)).map(({ name }) => name);
  const other = await pickSession(file, others, `Compare ${session} with`);
  return other === undefined ? undefined : { uri: file, session: other };
}

async function pickSession(uri: vscode.Uri, names: readonly string[], placeHolder: string) {
  if (names.length === 0)
    throw new Error(`${basename(uri.fsPath)} has no session with a name.`);
  return (await vscode.window.showQuickPick(choicesOf(names), { placeHolder }))?.session;
}

/** One of a name is enough: the one of the first week is compared. */
const choicesOf = (names: readonly string[]): Choice[] =>
  [...new Set(names)].map(session => ({ label: session, session }));

/** The sessions of a file, as its outline has them. */
async function sessionsOf(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  await vscode.workspace.openTextDocument(uri);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider', uri);
  const all = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
    list.flatMap(symbol => [symbol, ...all(symbol.children)]);
  return all(symbols ?? []).filter(symbol => symbol.kind === vscode.SymbolKind.Class);
}
