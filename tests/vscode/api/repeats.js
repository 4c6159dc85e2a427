// Nobody is told twice: what a build or C# tooling says about a file is not said again.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { idOf, messages, show, test, until, uriOf } = require('./harness');

const upper = uriOf('upper.workout');
const csharp = vscode.languages.createDiagnosticCollection('csharp');

test('What C# tooling reports of a file is not reported again, and comes back when it stops', async () => {
  await show('upper.workout');
  const [ours] = await messages(upper, 'PEX1001', 1);
  const theirs = new vscode.Diagnostic(ours.range, ours.message, ours.severity);
  theirs.code = 'PEX1001';
  theirs.source = 'csharp';
  csharp.set(upper, [theirs]);
  await until(async () => (await messages(upper, 'PEX1001', 1))[0].source === 'csharp', 'theirs alone');

  csharp.clear();
  await until(async () => (await messages(upper, 'PEX1001', 1))[0].source === 'preexhaust', 'ours alone');
});

test('A fix is offered for what C# tooling reports', async () => {
  const [ours] = await messages(upper, 'PEX1001', 1);
  const theirs = new vscode.Diagnostic(ours.range, ours.message, ours.severity);
  theirs.code = 'PEX1001';
  csharp.set(upper, [theirs]);
  await until(async () => (await messages(upper, 'PEX1001', 1))[0].source !== 'preexhaust', 'theirs alone');
  const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', upper, theirs.range);
  assert.ok(actions.some(action => action.title === 'Move Triceps Pushdown after Barbell Bench Press'));
  csharp.clear();
});

test('Another message of theirs takes nothing away', async () => {
  const [ours] = await messages(upper, 'PEX1001', 1);
  const theirs = new vscode.Diagnostic(ours.range, 'Something else.', ours.severity);
  theirs.code = 'PEX1001';
  csharp.set(upper, [theirs]);
  await messages(upper, 'PEX1001', 2);
  csharp.clear();
  await messages(upper, 'PEX1001', 1);
});

test('Who wants to see both does', async () => {
  const settings = vscode.workspace.getConfiguration('preexhaust');
  await settings.update('diagnostics.hideRepeated', false, vscode.ConfigurationTarget.Workspace);
  try {
    const ours = await until(async () => (await messages(upper, 'PEX1001', 1))[0], 'ours');
    const theirs = new vscode.Diagnostic(ours.range, ours.message, ours.severity);
    theirs.code = 'PEX1001';
    csharp.set(upper, [theirs]);
    await messages(upper, 'PEX1001', 2);
  } finally {
    csharp.clear();
    await settings.update('diagnostics.hideRepeated', undefined, vscode.ConfigurationTarget.Workspace);
  }
});

/** Runs a task that prints something, with a problem matcher, to its end. */
async function print(text, matcher) {
  const task = new vscode.Task(
    { type: 'shell', command: matcher }, vscode.TaskScope.Workspace, `print ${matcher}`, 'test', new vscode.ShellExecution(`echo "${text}"`), matcher);
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Never, panel: vscode.TaskPanelKind.New };
  const ended = new Promise(resolve => {
    const listener = vscode.tasks.onDidEndTask(({ execution }) => {
      if (execution.task.name === task.name) {
        listener.dispose();
        resolve();
      }
    });
  });
  await vscode.tasks.executeTask(task);
  await ended;
}

test('What a build prints of an open file stands in the problems once', async () => {
  await show('upper.workout');
  const [ours] = await messages(upper, 'PEX1001', 1);
  const line = `${upper.fsPath}(${ours.range.start.line + 1},1): warning PEX1001: ${ours.message} (${ours.code.target}) [${upper.fsPath}.csproj]`;
  await print(line, '$msCompile');
  await until(async () => (await messages(upper, 'PEX1001', 1))[0].source !== 'preexhaust', 'that of the build alone');
});

test('The problem matcher reads what check prints', async () => {
  await vscode.workspace.fs.writeFile(uriOf('closed.workout'), Buffer.from('Plank: 3x45s\n'));
  await print('closed.workout(1,1): warning PEX2001: A message: with a colon.', '$preexhaust');
  const [message] = await messages(uriOf('closed.workout'), 'PEX2001', 1);
  assert.equal(message.message, 'A message: with a colon.');
  assert.equal(message.severity, vscode.DiagnosticSeverity.Warning);
  assert.equal(idOf(message), 'PEX2001');
});
