import { basename, dirname, relative } from 'node:path';
import * as vscode from 'vscode';
import type { Connection } from '../connection';
import type { Pages } from '../pages';
import { runTool } from '../programs';

/** What is set beside something else: the first week of a file, or one of its sessions there. */
export interface Side {
  readonly uri: vscode.Uri;
  readonly session?: string;
}

/** What a command was given; menus give it other things. */
export const sideOf = (given: unknown): Side | undefined =>
  given instanceof Object && 'uri' in given && given.uri instanceof vscode.Uri ? given as Side : undefined;

interface Choice extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** The file that is being written. */
export const currentFile = () => {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'workout' && document.uri.scheme === 'file' ? document.uri : undefined;
};

/** Asks for another file than this one. */
export async function pickFile(first: vscode.Uri, placeHolder: string): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles('**/*.workout', '**/{node_modules,bin,obj}/**');
  const others: Choice[] = files
    .filter(uri => `${uri}` !== `${first}`)
    .map(uri => ({ label: basename(uri.fsPath), description: dirname(vscode.workspace.asRelativePath(uri)), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const elsewhere: Choice = { label: '$(folder-opened) Another file…', alwaysShow: true };
  const choice = await vscode.window.showQuickPick([...others, elsewhere], { placeHolder, matchOnDescription: true });
  if (choice !== elsewhere)
    return choice?.uri;
  return (await vscode.window.showOpenDialog({
    defaultUri: vscode.Uri.joinPath(first, '..'), filters: { Workouts: ['workout'] }, openLabel: 'Compare',
  }))?.[0];
}

/** Says what two sides have in common, what not, and what the evidence allows to say about it. */
export async function showComparison(connection: Connection, pages: Pages, first: Side, second: Side) {
  if (!await areSaved([first.uri, second.uri]))
    return;
  const folder = dirname(first.uri.fsPath);
  const [one, other] = [first, second].map(({ uri, session }) =>
    `./${relative(folder, uri.fsPath)}${session === undefined ? '' : `#${session}`}`) as [string, string];
  const { code, output, error } = await runTool(await connection.server(), ['compare', one, other], folder);
  if (code !== 0)
    throw new Error(error.trim());
  const page = pages.page(`${nameOf(first)} and ${nameOf(second)}`, tidy(output));
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.languages.setTextDocumentLanguage(document, 'workout-report');
  await vscode.window.showTextDocument(document, { preview: true });
}

const nameOf = ({ uri, session }: Side) => (session ?? basename(uri.fsPath, '.workout')).replaceAll('/', ' ');

/** What is compared is what the files hold; unsaved changes are saved if that is wanted. */
async function areSaved(uris: readonly vscode.Uri[]): Promise<boolean> {
  const dirty = vscode.workspace.textDocuments
    .filter(document => document.isDirty && uris.some(uri => `${uri}` === `${document.uri}`));
  if (dirty.length === 0)
    return true;
  const save = 'Save and Compare';
  const names = dirty.map(document => basename(document.fileName)).join(' and ');
  const question = `${names} ${dirty.length > 1 ? 'have' : 'has'} changes that are not saved.`;
  if (await vscode.window.showWarningMessage(question, { modal: true }, save) !== save)
    return false;
  return (await Promise.all(dirty.map(document => document.save()))).every(isSaved => isSaved);
}

const tidy = (text: string) => text.replace(/^\s*\n/, '').replace(/[ \t\r]+$/gm, '');
