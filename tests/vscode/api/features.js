// What the server knows, as VS Code's own commands ask for it.
const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const vscode = require('vscode');
const { answer, execute, idOf, messages, place, show, test, tests, uriOf, until } = require('./harness');

const upper = uriOf('upper.workout');

test('A file is known by its ending', async () => {
  const { document } = await show('upper.workout');
  assert.equal(document.languageId, 'workout');
});

test('Diagnostics say what the order costs, with the page of the rule', async () => {
  const [message] = await messages(upper, 'PEX1001', 1);
  assert.match(message.message, /^Triceps Pushdown tires the triceps that help Barbell Bench Press: about \d reps? lower/);
  assert.equal(message.severity, vscode.DiagnosticSeverity.Warning);
  assert.equal(message.source, 'preexhaust');
  assert.match(`${message.code.target}`, /SynergistFirst\/README\.md$/);
  assert.equal((await show('upper.workout')).document.getText(message.range), 'Triceps Pushdown');
  assert.ok(message.relatedInformation.length > 0);
});

test('Nothing in a hover runs a command or is markup', async () => {
  const { document } = await show('upper.workout');
  const hovers = await execute('vscode.executeHoverProvider', upper, place(document, 'Bench Press: like', 2));
  for (const content of hovers.flatMap(hover => hover.contents)) {
    assert.ok(!content.isTrusted);
    assert.ok(!content.supportHtml);
  }
});

test('Hover shows muscles and the cost of this place', async () => {
  const { document } = await show('upper.workout');
  const hovers = await execute('vscode.executeHoverProvider', upper, place(document, 'Bench Press: like', 2));
  const text = hovers.flatMap(hover => hover.contents.map(content => content.value)).join('\n');
  assert.match(text, /\*\*Barbell Bench Press\*\*/);
  assert.match(text, /Prime movers: pec-sternal/);
});

test('Completion offers exercises', async () => {
  const { document } = await show('upper.workout');
  const end = document.lineAt(document.lineCount - 1).range.end;
  const list = await execute('vscode.executeCompletionItemProvider', upper, end);
  const labels = list.items.map(item => item.label.label ?? item.label);
  assert.ok(labels.includes('Back Squat'), labels.slice(0, 20).join());
});

test('Snippets stand among the completions', async () => {
  const { document } = await show('upper.workout');
  const list = await execute('vscode.executeCompletionItemProvider', upper, document.lineAt(document.lineCount - 1).range.end);
  const snippets = list.items.filter(item => item.kind === vscode.CompletionItemKind.Snippet).map(item => item.label.label ?? item.label);
  for (const name of ['program', 'session', 'superset', 'circuit', 'scheme'])
    assert.ok(snippets.includes(name), `${name} in ${snippets}`);
});

test('Quick fixes mend what a rule reports', async () => {
  const { document } = await show('upper.workout');
  const actions = await execute('vscode.executeCodeActionProvider', upper, new vscode.Range(
    place(document, 'Triceps Pushdown'), place(document, 'Triceps Pushdown', 5)));
  const titles = actions.map(action => action.title);
  assert.ok(titles.includes('Move Triceps Pushdown after Barbell Bench Press'), titles.join('; '));
  assert.ok(titles.some(title => /allow/i.test(title)), titles.join('; '));
});

test('Symbols stand in the outline', async () => {
  const [program] = await answer(list => list.length > 0, 'vscode.executeDocumentSymbolProvider', upper);
  assert.equal(program.name, 'Upper and Arms');
  const sessions = program.children.filter(child => child.kind === vscode.SymbolKind.Class).map(child => child.name);
  assert.deepEqual(sessions, ['Upper', 'Lower']);
});

test('Symbols of all files are found by name', async () => {
  const found = await execute('vscode.executeWorkspaceSymbolProvider', 'Quads');
  assert.ok(found.some(symbol => symbol.location.uri.path.endsWith('quads.workout')), JSON.stringify(found));
});

test('Definition and references lead from a use to its scheme', async () => {
  const { document } = await show('upper.workout');
  const use = place(document, 'like Waves', 6);
  const [definition] = await execute('vscode.executeDefinitionProvider', upper, use);
  assert.equal((definition.range ?? definition.targetRange).start.line, place(document, 'scheme Waves').line);
  const references = await execute('vscode.executeReferenceProvider', upper, use);
  assert.equal(references.length, 2);
  const highlights = await execute('vscode.executeDocumentHighlights', upper, use);
  assert.equal(highlights.length, 2);
});

test('Folding and growing selections follow the structure', async () => {
  const { document } = await show('upper.workout');
  const folds = await execute('vscode.executeFoldingRangeProvider', upper);
  assert.ok(folds.some(fold => fold.start === place(document, 'session Upper').line), JSON.stringify(folds));
  const [selection] = await execute('vscode.executeSelectionRangeProvider', upper, [place(document, '4x10', 1)]);
  const texts = [];
  for (let at = selection; at; at = at.parent)
    texts.push(document.getText(at.range));
  assert.ok(texts.includes('4x10') && texts.length > 3, texts.slice(0, 4).join(' | '));
});

test('Semantic colours are those of names and numbers, and leave keywords to the grammar', async () => {
  const legend = await execute('vscode.provideDocumentSemanticTokensLegend', upper);
  const { document } = await show('upper.workout');
  const { data } = await answer(tokens => tokens.data.length > 0, 'vscode.provideDocumentSemanticTokens', upper);
  let [line, character] = [0, 0];
  const pieces = [];
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] ? data[i + 1] : character + data[i + 1];
    line += data[i];
    const range = new vscode.Range(line, character, line, character + data[i + 2]);
    pieces.push(`${document.getText(range)}: ${legend.tokenTypes[data[i + 3]]}`);
  }

  for (const piece of ['Upper and Arms: variable', 'Upper: namespace', 'Triceps Pushdown: class', 'Waves: function', '#main: decorator'])
    assert.ok(pieces.includes(piece), `${piece} in ${pieces.join(', ')}`);
  assert.ok(!pieces.some(piece => piece.endsWith(': keyword')));
});

test('Semantic colours of some lines are those of the whole text there', async () => {
  const { document } = await show('upper.workout');
  const line = document.lineAt(place(document, 'session Upper').line).range;
  const { data } = await answer(tokens => tokens.data.length > 0, 'vscode.provideDocumentRangeSemanticTokens', upper, line);
  assert.equal(data[0], line.start.line);
  assert.equal(document.getText(new vscode.Range(line.start.translate(0, data[1]), line.start.translate(0, data[1] + data[2]))), 'Upper');
});

test('Loads stand beside percentages', async () => {
  const { document } = await show('upper.workout');
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await answer(list => list.length > 0, 'vscode.executeInlayHintProvider', upper, whole);
  const row = hints.find(hint => hint.position.line === place(document, 'Barbell Row: 4x6').line);
  assert.match(`${row.label}`, /62\.5kg/);
});

test('The minutes of a session stand above it, or beside it where nothing stands above', async () => {
  const { document } = await show('upper.workout');
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const minutes = async count => answer(hints => hints.length > 0
    && hints.filter(hint => /^about \d+ min$/.test(`${hint.label}`)).length === count,
  'vscode.executeInlayHintProvider', upper, whole);
  await minutes(0);
  const editor = vscode.workspace.getConfiguration('editor');
  await editor.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
  await minutes(2);
  await editor.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
});

test('What stands above a session leads to its preview', async () => {
  const { document } = await show('upper.workout');
  const lenses = await answer(list => list.length === 2, 'vscode.executeCodeLensProvider', upper);
  const [first] = lenses.sort((a, b) => a.range.start.line - b.range.start.line);
  assert.match(first.command.title, /^about \d+ min \| \d+ hard sets \| /);
  assert.equal(first.command.command, 'preexhaust.showPreview');
  assert.equal(first.command.arguments[1].line, place(document, 'session Upper').line);
});

test('Links lead from allow to the page of the rule', async () => {
  const document = await vscode.workspace.openTextDocument({
    language: 'workout', content: 'Triceps Pushdown: 4x10 RIR 1\n  allow PEX1001: meant\nBench Press: 5x5 75%\n',
  });
  const [link] = await answer(list => list.length > 0, 'vscode.executeLinkProvider', document.uri);
  assert.match(`${link.target}`, /SynergistFirst/);
});

test('A text that was never saved is checked, too', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'workout', content: 'Bench Pres: 3x5\n' });
  await vscode.window.showTextDocument(document);
  const found = await until(() => vscode.languages.getDiagnostics(document.uri).find(message => idOf(message).startsWith('PEX01')), 'PEX01');
  assert.match(found.message, /no exercise 'Bench Pres'/);
  await execute('workbench.action.revertAndCloseActiveEditor');
});

/** Each is asked for by a test above or in editing.js, where that is named. */
const tested = {
  codeActionProvider: 'Quick fixes mend what a rule reports',
  codeLensProvider: 'What stands above a session leads to its preview',
  completionProvider: 'Completion offers exercises',
  definitionProvider: 'Definition and references lead from a use to its scheme',
  diagnosticProvider: 'Diagnostics say what the order costs, with the page of the rule',
  documentFormattingProvider: 'A document and a range are formatted',
  documentHighlightProvider: 'Definition and references lead from a use to its scheme',
  documentLinkProvider: 'Links lead from allow to the page of the rule',
  documentOnTypeFormattingProvider: 'The line that Enter ends is formatted',
  documentRangeFormattingProvider: 'A document and a range are formatted',
  documentSymbolProvider: 'Symbols stand in the outline',
  foldingRangeProvider: 'Folding and growing selections follow the structure',
  hoverProvider: 'Hover shows muscles and the cost of this place',
  inlayHintProvider: 'Loads stand beside percentages',
  referencesProvider: 'Definition and references lead from a use to its scheme',
  renameProvider: 'A scheme is renamed wherever it is used',
  selectionRangeProvider: 'Folding and growing selections follow the structure',
  semanticTokensProvider: 'Semantic colours are those of names and numbers, and leave keywords to the grammar',
  workspaceSymbolProvider: 'Symbols of all files are found by name',
};

test('No feature of the server is without a test', async () => {
  const { extensionPath } = vscode.extensions.getExtension('preexhaust.preexhaust');
  const server = spawn(join(extensionPath, 'server/native/preexhaust'), ['lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const request = JSON.stringify({
    jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
  let text = '';
  server.stdout.on('data', part => text += part);
  const end = () => Number(/Content-Length: (\d+)/.exec(text)?.[1]) + text.indexOf('\r\n\r\n') + 4;
  await until(() => text.length >= end(), 'what the server can');
  server.kill();
  const { capabilities } = JSON.parse(text.slice(text.indexOf('{'))).result;
  const features = Object.keys(capabilities).filter(name => name.endsWith('Provider')).sort();
  assert.deepEqual(features, Object.keys(tested));
  const names = tests.map(({ name }) => name);
  assert.deepEqual(Object.values(tested).filter(name => !names.includes(name)), []);
});
