import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseServer, type Surroundings, type Version } from '../../../src/vscode/src/server';

const runs: Version = { version: '1.2.3' };
const fails: Version = { failure: 'spawn ENOENT' };

/** A machine on which these programs run. */
function on(machine: string, programs: readonly string[], more: Partial<Surroundings> = {}) {
  const asked: string[] = [];
  const around: Surroundings = {
    extensionPath: '/ext',
    machine,
    builtFor: 'linux-x64',
    command: [],
    kind: 'auto',
    versionOf: async (command, args) => {
      asked.push([command, ...args].join(' '));
      return programs.some(program => command.endsWith(program)) ? runs : fails;
    },
    ...more,
  };
  return chooseServer(around).then(choice => ({ choice, asked }));
}

test('the native server serves where it fits', async () => {
  const { choice, asked } = await on('linux-x64', ['preexhaust', 'dotnet']);
  assert.deepEqual(choice, { kind: 'native', command: '/ext/server/native/preexhaust', args: [], version: '1.2.3' });
  assert.deepEqual(asked, ['/ext/server/native/preexhaust']);
});

test('on another machine the portable one serves, and it is said why', async () => {
  const { choice } = await on('darwin-arm64', ['preexhaust', 'dotnet']);
  assert.deepEqual(choice, {
    kind: 'portable',
    command: 'dotnet',
    args: ['/ext/server/portable/PreExhaust.Cli.dll'],
    version: '1.2.3',
    remark: 'The bundled native server is for linux-x64, and this machine is darwin-arm64.',
  });
});

test('where the native one does not start the portable one serves', async () => {
  const { choice } = await on('linux-x64', ['dotnet']);
  assert.ok('kind' in choice && choice.kind === 'portable');
  assert.equal(choice.remark, 'The bundled native server does not start on this machine: spawn ENOENT');
});

test('a build without a native server says nothing of the machine', async () => {
  const { choice } = await on('linux-arm64', ['dotnet'], { builtFor: undefined });
  assert.ok('kind' in choice && choice.remark === 'This build of the extension has no native server.');
});

test('without .NET it is said what is missing', async () => {
  const { choice } = await on('win32-x64', []);
  assert.deepEqual(choice, {
    problem: 'The bundled native server is for linux-x64, and this machine is win32-x64. '
      + 'The portable server needs the .NET runtime 10 or later: spawn ENOENT',
    remedy: 'dotnet',
  });
});

test('who wants the native one alone gets no other', async () => {
  const { choice } = await on('linux-arm64', ['dotnet'], { kind: 'native' });
  assert.ok('problem' in choice && choice.remedy === 'command');
});

test('who wants the portable one gets it without a remark', async () => {
  const { choice, asked } = await on('linux-x64', ['preexhaust', 'dotnet'], { kind: 'portable' });
  assert.ok('kind' in choice && choice.kind === 'portable' && choice.remark === undefined);
  assert.equal(asked.length, 1);
});

test('a command of the settings comes first, with or without its verb', async () => {
  for (const command of [['mine', '--quiet'], ['mine', '--quiet', 'lsp']]) {
    const { choice } = await on('linux-x64', ['mine', 'preexhaust'], { command });
    assert.deepEqual(choice, { kind: 'custom', command: 'mine', args: ['--quiet'], version: '1.2.3' });
  }
});

test('a command of the settings that does not start is named, and nothing else serves', async () => {
  const { choice } = await on('linux-x64', ['preexhaust'], { command: ['mine'] });
  assert.deepEqual(choice, {
    problem: "The command of the setting preexhaust.server.command, 'mine', does not start: spawn ENOENT",
    remedy: 'command',
  });
});
