// Which server serves.
const assert = require('node:assert/strict');
const { chmod } = require('node:fs/promises');
const { join } = require('node:path');
const vscode = require('vscode');
const { execute, test, until, write } = require('./harness');

const settings = () => vscode.workspace.getConfiguration('preexhaust');
const set = (name, value) => settings().update(name, value, vscode.ConfigurationTarget.Workspace);
const extension = vscode.extensions.getExtension('preexhaust.preexhaust');
const native = join(extension.extensionPath, 'server/native/preexhaust');

const output = async () => {
  await execute('preexhaust.showOutput');
  return until(() => vscode.workspace.textDocuments.find(one => one.uri.scheme === 'output' && one.getText().includes('PreExhaust')), 'the output');
};

/** Does something after which another server is expected, and waits until it has said so and found a mistake. */
async function serves(name, expected, act) {
  const document = await output();
  const before = document.getText().length;
  await act();
  await until(() => expected.test(document.getText().slice(before)), `${expected} in ${document.getText()}`);
  const { document: file } = await write(name, 'Bench Pres: 3x5\n');
  await until(() => vscode.languages.getDiagnostics(file.uri).length > 0, 'a message');
}

test('The portable server serves where it is wanted', async () => {
  await serves('portable.workout', /: dotnet .*server\/portable\/PreExhaust\.Cli\.dll/, () => set('server.kind', 'portable'));
  await serves('native.workout', /: .*server\/native\/preexhaust/, () => set('server.kind', undefined));
});

test('A command of the settings serves instead of the bundled ones', async () => {
  await serves('own.workout', /PreExhaust \d.*: .*native\/preexhaust\n/, () => set('server.command', [native, 'lsp']));
  await set('server.command', undefined);
});

test('The output tells the conversation with the server, if that is wanted', async () => {
  const document = await output();
  await set('trace.server', 'messages');
  let count = 0;
  await until(async () => {
    await write(`traced-${++count}.workout`, 'Bench Press: 3x5\n'); // the first may come before the setting
    await new Promise(resolve => setTimeout(resolve, 500));
    return /Sending notification 'textDocument\/didOpen'/.test(document.getText());
  }, 'the conversation');
  await set('trace.server', undefined);
});

test('A command that does not exist is named, and the extension comes back with the next one', async () => {
  const document = await output();
  await set('server.command', ['/no/such/preexhaust']);
  await until(() => /preexhaust\.server\.command, '\/no\/such\/preexhaust', does not start/.test(document.getText()), 'the complaint');
  await serves('back.workout', /server\/native\/preexhaust/, () => set('server.command', undefined));
});

test('Where the native server does not start the portable one does, and it is said why', async () => {
  const { readFile, writeFile } = require('node:fs/promises');
  const program = await readFile(native);
  const { unlink } = require('node:fs/promises');
  await unlink(native);
  await writeFile(native, 'no program');
  await chmod(native, 0o755);
  try {
    await serves('fallback.workout', /The bundled native server does not start on this machine: .*\n?.*The portable one serves instead/,
      () => execute('preexhaust.restartServer'));
  } finally {
    await unlink(native);
    await writeFile(native, program);
    await chmod(native, 0o755);
    await execute('preexhaust.restartServer');
  }

  assert.ok((await output()).getText().length > 0);
});
