import { basename } from 'node:path';
import type { Uri } from 'vscode';
import type { Connection } from '../connection';
import type { Pages } from '../pages';
import { currentFile, pickFile, showComparison } from './comparison';

/** Sets this file beside another one. */
export async function compare(connection: Connection, pages: Pages, first?: Uri, others?: Uri | readonly Uri[]) {
  const uri = first ?? currentFile();
  if (!uri)
    throw new Error('Open the .workout file that is to be compared.');
  const second = [others ?? []].flat().find(other => `${other}` !== `${uri}`)
    ?? await pickFile(uri, `Compare ${basename(uri.fsPath)} with`);
  if (second)
    await showComparison(connection, pages, { uri }, { uri: second });
}
