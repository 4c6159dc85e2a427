// Edits a document at random, over the standard streams of the server, and compares what it holds with what the
// reference implementation of text documents makes of the same edits; in the end its diagnostics with those of check.
import { createRequire } from 'node:module';
import { spawn, spawnSync } from 'node:child_process';

const require = createRequire(import.meta.url);
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const command = JSON.parse(process.env.LSP_COMMAND);
let seed = Number(process.env.SEED ?? '1');

const pieces = [
  'Bench Press: 3x5\n', 'Bench Pres: 3x5\r\n', 'session A\n', '  warmup 1x8 40%\n', 'x', ' ', '\n', '\r', '\r\n', '💪',
  '👨‍👩‍👧', 'é', '3x5 75%', ', rest 90s', '// comment\n', '> note\n', ':', '#main', 'Back Squat: 5x60kg\n',
  'Triceps Pushdown: 4x10 RIR 1\nBarbell Bench Press: 5x5 75%, rest 3min\n', '',
];

function random(below) {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >>> 8) % below;
}

/** A place between two characters, or one outside the text. */
function place(document) {
  if (random(20) === 0) return { line: random(1000), character: random(1000) };
  const text = document.getText();
  let offset = random(text.length + 1);
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) offset--;
  return document.positionAt(offset);
}

function change(document) {
  const text = pieces[random(pieces.length)];
  if (random(50) === 0) return { text: text.repeat(3) };
  const [one, other] = [place(document), place(document)];
  const isNear = random(3) > 0;
  return { range: { start: one, end: isNear ? one : other }, text };
}

function fail(message) {
  console.error(`FAIL ${message}`);
  process.exit(1);
}

const server = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
let published = null;
connection.onNotification('textDocument/publishDiagnostics', (parameters) => { published = parameters; });
connection.onError((error) => fail(`connection: ${error}`));
connection.listen();

const uri = 'untitled:conformance.workout';
const { capabilities } = await connection.sendRequest('initialize', { processId: process.pid, capabilities: {} });
if (capabilities.positionEncoding !== 'utf-16') fail('position encoding');
await connection.sendNotification('initialized', {});

let document = TextDocument.create(uri, 'workout', 1, 'Bench Press: 3x5\n');
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'workout', version: 1, text: document.getText() },
});

let version = 1;
for (let round = 0; round < 500; round++) {
  const changes = [];
  for (let i = 0; i <= random(3); i++) {
    const next = change(document);
    changes.push(next);
    // A document of its own for each change: the reference counts a line break that two changes make as two.
    const before = TextDocument.create(uri, 'workout', version, document.getText());
    document = TextDocument.update(before, [next], ++version);
  }
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version }, contentChanges: changes,
  });
  if (round % 10 === 0) {
    const held = await connection.sendRequest('preexhaust/text', { textDocument: { uri } });
    if (held.version !== version) fail(`version ${held.version} instead of ${version}`);
    const [one, other] = [JSON.stringify(held.text), JSON.stringify(document.getText())];
    if (one !== other) fail(`round ${round}: ${one} is not ${other}`);
  }
}

const deadline = Date.now() + 60000;
while (published?.version !== version && Date.now() < deadline) await new Promise((done) => setTimeout(done, 10));
if (published?.version !== version) fail('the last version was not published');

const check = spawnSync(
  command[0], [...command.slice(1, -1), 'check', '-', '--format', 'json'], { input: document.getText() });
const said = JSON.parse(check.stdout).diagnostics
  .map((d) => `${d.line}:${d.column}-${d.endLine}:${d.endColumn} ${d.id}`).sort();
const told = published.diagnostics
  .map(({ range: { start, end }, code }) =>
    `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code}`).sort();
if (said.join('\n') !== told.join('\n')) fail(`diagnostics\n${told.join('\n')}\ninstead of\n${said.join('\n')}`);

await connection.sendRequest('shutdown');
const exit = new Promise((done) => server.on('exit', done));
await connection.sendNotification('exit');
const code = await exit;
if (code !== 0) fail(`exit code ${code}`);
console.log(`same after ${version} changes, ${said.length} diagnostics`);
process.exit(0);
