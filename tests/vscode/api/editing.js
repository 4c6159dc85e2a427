// What changes a text: fixes, formatting, names, and what the keys do.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { answer, execute, messages, place, test, until, uriOf, write } = require('./harness');

const pushdowns = 'session Upper\n\nTriceps Pushdown: 4x10 RIR 1, rest 60s\nBarbell Bench Press: 5x5 75%, rest 3min\n';

test('A quick fix that is applied takes its message away', async () => {
  const { document } = await write('fix.workout', pushdowns);
  const [message] = await messages(document.uri, 'PEX1001', 1);
  const actions = await execute('vscode.executeCodeActionProvider', document.uri, message.range);
  const fix = actions.find(action => action.title === 'Move Triceps Pushdown after Barbell Bench Press');
  await vscode.workspace.applyEdit(fix.edit);
  assert.match(document.getText(), /Press: 5x5 75%, rest 3min\nTriceps Pushdown/);
  await messages(document.uri, 'PEX1001', 0);
  await document.save();
});

test('Everything that needs no decision is mended at once', async () => {
  const { document } = await write('all.workout', pushdowns);
  await messages(document.uri, 'PEX1001', 1);
  const actions = await execute('vscode.executeCodeActionProvider', document.uri,
    new vscode.Range(0, 0, document.lineCount, 0), 'source.fixAll.preexhaust');
  assert.deepEqual(actions.map(action => action.kind.value), ['source.fixAll.preexhaust']);
  await vscode.workspace.applyEdit(actions[0].edit);
  await messages(document.uri, 'PEX1001', 0);
  await document.save();
});

test('A document and a range are formatted', async () => {
  const { document } = await write('format.workout', 'SESSION  Upper\nBench Press 3 x 5\nBack Squat 3 × 8\n');
  const options = { tabSize: 2, insertSpaces: true };
  const range = await answer(edits => edits.length > 0,
    'vscode.executeFormatRangeProvider', document.uri, document.lineAt(1).range, options);
  assert.ok(range.every(edit => edit.range.start.line === 1), JSON.stringify(range));
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await execute('vscode.executeFormatDocumentProvider', document.uri, options));
  await vscode.workspace.applyEdit(edit);
  assert.equal(document.getText(), 'session Upper\nBench Press: 3x5\nBack Squat: 3x8\n');
  await document.save();
});

/**
 * Presses Enter until the editor answers as it should: where its own threads have not yet looked at the lines above,
 * it only copies the indentation, and does not ask what the language says.
 */
async function pressEnter(editor, line, character, fits, what) {
  const { document } = editor;
  const before = document.getText();
  await until(async () => {
    if (document.getText() !== before)
      await editor.edit(edit => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), before));
    editor.selection = new vscode.Selection(line, character, line, character);
    await execute('type', { text: '\n' });
    return until(() => fits(document), what, 2000).catch(() => false);
  }, what);
}

test('The line that Enter ends is formatted', async () => {
  const editor = await write('enter.workout', 'session Upper\nBench Press 3 x 5');
  await pressEnter(editor, 1, 17, document => document.lineAt(1).text === 'Bench Press: 3x5', 'the formatted line');
  await editor.document.save();
});

test('Enter goes on with a comment or a note that it cuts, and leaves the indentation of an empty line', async () => {
  const editor = await write('keys.workout', '// one two\nsession A\n> three four\nBack Squat: 3x5\n  rest 90s\n');
  await pressEnter(editor, 2, 8, document => document.lineAt(2).text.trimEnd() === '> three'
    && document.lineAt(3).text === '> four', 'the other half of the note');
  await pressEnter(editor, 0, 7, document => document.lineAt(0).text === '// one'
    && document.lineAt(1).text === '// two', 'the other half of the comment');
  await pressEnter(editor, 6, '  rest 90s'.length, document => document.lineAt(7).text === '  ', 'an indented line');
  await pressEnter(editor, 7, 2, document => document.lineCount === 10
    && document.lineAt(8).text === '', 'a line without indentation');
  await execute('workbench.action.revertAndCloseActiveEditor');
});

test('A definition indents what belongs to it', async () => {
  const editor = await write('indent.workout', 'scheme Ladders');
  await pressEnter(editor, 0, 14, document => document.lineAt(1).text === '  ', 'an indented line');
  await execute('workbench.action.revertAndCloseActiveEditor');
});

test('Lines are commented out', async () => {
  const editor = await write('comment.workout', 'Back Squat: 3x5\n');
  await execute('editor.action.commentLine');
  assert.equal(editor.document.lineAt(0).text, '// Back Squat: 3x5');
  await execute('workbench.action.revertAndCloseActiveEditor');
});

test('A scheme is renamed wherever it is used', async () => {
  const { document } = await write('rename.workout', 'scheme Old\n  3x5 75%\n\nsession A\nBack Squat: like Old\n');
  const at = place(document, 'like Old', 6);
  const prepared = await answer(range => range, 'vscode.prepareRename', document.uri, at);
  assert.equal(document.getText(prepared.range ?? prepared), 'Old');
  const edit = await execute('vscode.executeDocumentRenameProvider', document.uri, at, 'New Waves');
  await vscode.workspace.applyEdit(edit);
  assert.match(document.getText(), /^scheme New Waves\n/);
  assert.match(document.getText(), /like New Waves\n$/);
  await document.save();
});

test('A definition of another file is known', async () => {
  await write('mine.workout', 'exercise Door Pull like Face Pull\n');
  await vscode.window.activeTextEditor.document.save();
  const { document } = await write('uses.workout', 'session A\n\nDoor Pull: 3x10 RIR 2\n');
  const use = place(document, 'Door Pull', 2);
  const [definition] = await answer(list => list.length > 0, 'vscode.executeDefinitionProvider', document.uri, use);
  assert.equal(`${definition.uri ?? definition.targetUri}`, `${uriOf('mine.workout')}`);
});
