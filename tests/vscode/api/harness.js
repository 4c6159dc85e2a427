const vscode = require('vscode');
const { until } = require('../until.cjs');

exports.tests = [];
exports.test = (name, body) => exports.tests.push({ name, body });

const folder = vscode.workspace.workspaceFolders[0].uri;
exports.folder = folder;
exports.execute = vscode.commands.executeCommand;
exports.uriOf = name => vscode.Uri.joinPath(folder, name);

/** Opens a file of the folder in an editor. */
exports.show = async name =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(exports.uriOf(name)), { preview: false });

/** Writes a file and opens it. */
exports.write = async (name, text) => {
  await vscode.workspace.fs.writeFile(exports.uriOf(name), Buffer.from(text));
  return exports.show(name);
};

/** The first place of a text. */
exports.place = (document, text, skip = 0) => {
  const at = document.getText().indexOf(text);
  if (at < 0)
    throw new Error(`'${text}' is not in ${document.fileName}`);
  return document.positionAt(at + skip);
};

/** An editor without a face is quick. */
exports.until = (condition, what, patience = 20_000) => until(condition, what, patience);

exports.idOf = diagnostic => `${diagnostic.code?.value ?? diagnostic.code}`;

/** The messages of a file with this id, as soon as there are so many. */
exports.messages = (uri, id, count) => exports.until(() => {
  const found = vscode.languages.getDiagnostics(uri).filter(message => exports.idOf(message) === id);
  return found.length === count && (count > 0 ? found : [true]);
}, `${count} times ${id}`);

/** The answer of a provider, asked until it fits: the first questions may come before the server. */
exports.answer = (fits, ...command) => exports.until(async () => {
  const answer = await vscode.commands.executeCommand(...command);
  return answer && fits(answer) && answer;
}, command[0]);
