// The commands of the extension.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { execute, folder, idOf, place, show, test, until, uriOf, write } = require('./harness');

const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);
const tab = label => until(() => tabs().find(one => label.test(one.label)), `a tab ${label}`);
const page = path => vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'preexhaust', path }));

test('Every command of the manifest exists, and nothing else does', async () => {
  const { packageJSON } = vscode.extensions.getExtension('preexhaust.preexhaust');
  const promised = packageJSON.contributes.commands.map(({ command }) => command).sort();
  const known = (await vscode.commands.getCommands(true)).filter(name => name.startsWith('preexhaust.')).sort();
  assert.deepEqual(known, promised);
});

test('Show the preview: it stands beside the text and follows the cursor', async () => {
  const editor = await show('upper.workout');
  const at = place(editor.document, 'Barbell Row: 4x6');
  editor.selection = new vscode.Selection(at, at);
  await execute('preexhaust.showPreview');
  const shown = await tab(/^Preview Upper$/);
  assert.equal(shown.group.viewColumn, vscode.ViewColumn.Two);
  assert.equal(vscode.window.activeTextEditor?.document, editor.document);

  const below = place(editor.document, 'Back Squat: 3x6');
  editor.selection = new vscode.Selection(below, below);
  await tab(/^Preview Lower$/);
});

test('Show the preview: it stays where it was opened, if that is wanted', async () => {
  const settings = vscode.workspace.getConfiguration('preexhaust');
  await settings.update('preview.followCursor', false, vscode.ConfigurationTarget.Workspace);
  const editor = await show('upper.workout');
  const above = place(editor.document, 'Barbell Row: 4x6');
  editor.selection = new vscode.Selection(above, above);
  await new Promise(resolve => setTimeout(resolve, 500));
  await tab(/^Preview Lower$/);
  await settings.update('preview.followCursor', undefined, vscode.ConfigurationTarget.Workspace);
  const below = place(editor.document, 'Back Squat: 3x6');
  editor.selection = new vscode.Selection(below, below);
});

test('Show the preview: it follows what is typed', async () => {
  const editor = await show('upper.workout');
  const name = place(editor.document, 'session Lower', 8);
  await editor.edit(edit => edit.insert(name, 'Deep '));
  await tab(/^Preview Deep Lower$/);
  await execute('undo');
  await tab(/^Preview Lower$/);
  await vscode.window.tabGroups.close(await tab(/^Preview/));
  await editor.document.save();
});

test('Compare: two files in a page that cannot be changed', async () => {
  await execute('preexhaust.compare', uriOf('upper.workout'), uriOf('quads.workout'));
  const { document } = vscode.window.activeTextEditor;
  assert.deepEqual([document.uri.scheme, document.languageId], ['preexhaust', 'workout-report']);
  assert.match(document.getText(), /Upper and Arms +Quads/);
  assert.match(document.getText(), /hard sets/i);
  assert.match(document.getText(), /Measured|measured/);
  assert.equal(await vscode.window.activeTextEditor.edit(edit => edit.insert(new vscode.Position(0, 0), 'x')).then(
    () => document.getText().startsWith('x'), () => false), false);
  await execute('workbench.action.closeActiveEditor');
});

test('Compare: two files that are chosen in the explorer', async () => {
  const both = [uriOf('quads.workout'), uriOf('upper.workout')];
  await execute('preexhaust.compare', both[0], both);
  assert.match(vscode.window.activeTextEditor.document.fileName, /quads and upper/);
  await execute('workbench.action.closeActiveEditor');
});

test('Compare: two sessions of a file, and one of another', async () => {
  const upper = { uri: uriOf('upper.workout'), session: 'Upper' };
  await execute('preexhaust.compareSessions', upper, { uri: upper.uri, session: 'Lower' });
  assert.match(vscode.window.activeTextEditor.document.fileName, /Upper and Lower$/);
  assert.match(vscode.window.activeTextEditor.document.getText(), /^ +Upper +Lower +difference\n/);
  await execute('workbench.action.closeActiveEditor');

  await execute('preexhaust.compareSessions', upper, { uri: uriOf('quads.workout'), session: 'Quads' });
  assert.match(vscode.window.activeTextEditor.document.getText(), /^ +Upper +Quads +difference\n/);
  await execute('workbench.action.closeActiveEditor');
});

test('Explain: the page of the rule at the cursor', async () => {
  const editor = await show('upper.workout');
  const at = place(editor.document, 'Triceps Pushdown', 3);
  editor.selection = new vscode.Selection(at, at);
  await until(() => vscode.languages.getDiagnostics(editor.document.uri).some(message => idOf(message) === 'PEX1001'), 'PEX1001');
  await execute('preexhaust.explainRule');
  await tab(/PEX1001/);
  assert.match((await page('/PEX1001.md')).getText(), /^# PEX1001 synergist-first\n[\s\S]*## Why\n[\s\S]*Evidence grade/);
  await execute('workbench.action.closeActiveEditor');
});

test('Explain: the page of a rule that is named', async () => {
  await execute('preexhaust.explainRule', 'pex5002');
  await tab(/PEX5002/);
  assert.match((await page('/PEX5002.md')).getText(), /\]\(https:\/\/github\.com\/[^)]*SessionCap\/README\.md\)/);
  await execute('workbench.action.closeActiveEditor');
});

test('New program: a file of that name, open and without a warning', async () => {
  await execute('preexhaust.newProgram', 'Push & Pull');
  const { document } = vscode.window.activeTextEditor;
  assert.match(document.fileName, /push-pull\.workout$/);
  assert.match(document.getText(), /^program "Push & Pull"\n/);
  await execute('vscode.executeDocumentSymbolProvider', document.uri);
  const loud = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
  assert.deepEqual(loud.map(message => message.message), []);
});

test('New program: a file that exists stays as it is', async () => {
  await write('mine-too.workout', 'Plank: 3x45s\n');
  await execute('preexhaust.newProgram', 'Mine Too');
  const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'mine-too.workout'));
  assert.equal(`${Buffer.from(text)}`, 'Plank: 3x45s\n');
});

test('Restart: the server comes back and checks again', async () => {
  const { document } = await write('again.workout', 'Bench Pres: 3x5\n');
  const has = () => vscode.languages.getDiagnostics(document.uri).length > 0;
  await until(has, 'a message');
  await execute('preexhaust.restartServer');
  await until(has, 'a message of the new server');
});

test('Show the output: it says which server runs', async () => {
  await execute('preexhaust.showOutput');
  const document = await until(() => vscode.workspace.textDocuments.find(one =>
    one.uri.scheme === 'output' && /PreExhaust \d/.test(one.getText())), 'the output');
  assert.match(document.getText(), /PreExhaust \d+\.\d+\.\d+: .*server\/native\/preexhaust/);
  await execute('workbench.action.closePanel');
});
