import * as vscode from 'vscode';
import type { Connection } from '../connection';
import { idOf } from '../messages';
import type { Pages } from '../pages';

interface Topic {
  readonly id: string;
  readonly title: string;
}

/** Shows the page of the rule behind the message at the cursor; without one, of the rule that is picked. */
export async function explainRule(connection: Connection, pages: Pages, id?: string) {
  // Beside the text that was asked about; in the place of the preview, which stands there already.
  const command = id ? 'markdown.showPreview' : 'markdown.showPreviewToSide';
  id ??= await atCursor() ?? await pick(connection);
  if (!id)
    return;
  const page = await connection.ask<{ markdown: string } | null>('preexhaust/explain', { id });
  if (!page)
    throw new Error(`There is no rule or message ${id}.`);
  await vscode.commands.executeCommand(command, pages.page(`${id.toUpperCase()}.md`, page.markdown));
}

async function atCursor(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'workout')
    return undefined;
  const line = editor.selection.active.line;
  const here = vscode.languages.getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.start.line <= line && line <= range.end.line);
  const ids = [...new Set(here.map(idOf))].filter(id => id.startsWith('PEX'));
  if (ids.length < 2)
    return ids[0];
  const items = ids.map(id => ({ label: id, detail: here.find(message => idOf(message) === id)!.message }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Several rules speak up in this line' }))?.label;
}

async function pick(connection: Connection): Promise<string | undefined> {
  const topics = await connection.ask<Topic[]>('preexhaust/topics', {});
  const items = topics.map(topic => ({ label: topic.id, description: topic.title }));
  const options = { placeHolder: 'The rule or message to explain', matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.label;
}
