import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { Connection } from '../connection';
import { runTool } from '../programs';

/** Writes a first program into the folder and opens it. */
export async function newProgram(connection: Connection, name?: string) {
  const folder = await folderForFiles();
  if (!folder)
    return;
  name ??= await vscode.window.showInputBox({
    title: 'New Program',
    prompt: `It becomes a .workout file in ${basename(folder.fsPath)}, with two sessions to begin with.`,
    placeHolder: 'Upper Lower',
    validateInput: text =>
      text.trim() === '' || /["\p{Cc}]/u.test(text) ? 'A name has letters and no quotes.' : undefined,
  });
  if (!name)
    return;

  const before = await workoutsIn(folder);
  const { code, error } = await runTool(await connection.server(), ['new', 'program', name.trim()], folder.fsPath);
  if (code !== 0)
    throw new Error(error.trim());
  const written = (await workoutsIn(folder)).find(file => !before.includes(file));
  if (written)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, written));
}

async function folderForFiles(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'The folder for the program' }))?.uri;
  return folders[0]?.uri
    ?? (await vscode.window.showOpenDialog({
      canSelectFiles: false, canSelectFolders: true, title: 'The folder for the program', openLabel: 'Write It Here',
    }))?.[0];
}

const workoutsIn = async (folder: vscode.Uri) => (await vscode.workspace.fs.readDirectory(folder))
  .map(([name]) => name)
  .filter(name => name.endsWith('.workout'));
