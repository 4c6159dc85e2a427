import { basename, relative, dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Connection } from '../connection';
import type { Pages } from '../pages';
import { runTool } from '../programs';

interface Choice extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** Sets this file beside another one, and says what the evidence allows. */
export async function compare(
  connection: Connection, pages: Pages, first?: vscode.Uri, others?: vscode.Uri | readonly vscode.Uri[]) {
  first ??= currentFile();
  if (!first)
    throw new Error('Open the .workout file that is to be compared.');
  const second = [others ?? []].flat().find(uri => `${uri}` !== `${first}`) ?? await pick(first);
  if (!second || !await areSaved([first, second]))
    return;

  const folder = dirname(first.fsPath);
  const [one, other] = [first, second].map(uri => relative(folder, uri.fsPath)) as [string, string];
  const { code, output, error } = await runTool(await connection.server(), ['compare', one, other], folder);
  if (code !== 0)
    throw new Error(error.trim());
  const page = pages.page(`${basename(one, '.workout')} and ${basename(other, '.workout')}.txt`, tidy(output));
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

const currentFile = () => {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'workout' && document.uri.scheme === 'file' ? document.uri : undefined;
};

async function pick(first: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles('**/*.workout', '**/{node_modules,bin,obj}/**');
  const others: Choice[] = files
    .filter(uri => `${uri}` !== `${first}`)
    .map(uri => ({ label: basename(uri.fsPath), description: dirname(vscode.workspace.asRelativePath(uri)), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const elsewhere: Choice = { label: '$(folder-opened) Another file…', alwaysShow: true };
  const choice = await vscode.window.showQuickPick([...others, elsewhere], {
    placeHolder: `Compare ${basename(first.fsPath)} with`, matchOnDescription: true,
  });
  if (choice !== elsewhere)
    return choice?.uri;
  return (await vscode.window.showOpenDialog({
    defaultUri: vscode.Uri.joinPath(first, '..'), filters: { Workouts: ['workout'] }, openLabel: 'Compare',
  }))?.[0];
}

/** What is compared is what the files hold; unsaved changes are saved if that is wanted. */
async function areSaved(uris: readonly vscode.Uri[]): Promise<boolean> {
  const dirty = vscode.workspace.textDocuments
    .filter(document => document.isDirty && uris.some(uri => `${uri}` === `${document.uri}`));
  if (dirty.length === 0)
    return true;
  const save = 'Save and Compare';
  const names = dirty.map(document => basename(document.fileName)).join(' and ');
  if (await vscode.window.showWarningMessage(`${names} has changes that are not saved.`, { modal: true }, save) !== save)
    return false;
  return (await Promise.all(dirty.map(document => document.save()))).every(isSaved => isSaved);
}

const tidy = (text: string) => text.split('\n').map(line => line.trimEnd()).join('\n');
