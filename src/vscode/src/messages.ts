import * as vscode from 'vscode';
import { withoutRepeats, type Said } from './repeats';

/** What our messages name as their source. */
const source = 'preexhaust';

/** The id of a message, whoever it is from. */
export function idOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return `${typeof code === 'object' ? code.value : code ?? ''}`;
}

/** What of ours remains where a build or C# tooling has said the same about a file. */
export function unsaid(uri: vscode.Uri, ours: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  const isOn = vscode.workspace.getConfiguration('preexhaust', uri).get('diagnostics.hideRepeated', true);
  return isOn ? withoutRepeats(ours, saidByOthers(uri), saidOf) : [...ours];
}

/** Tells when others say something else about our files than before. */
export function onOthersChange(changed: () => void): vscode.Disposable {
  const known = new Map<string, string>();
  return vscode.languages.onDidChangeDiagnostics(event => {
    let isOther = false;
    for (const uri of event.uris.filter(uri => uri.path.endsWith('.workout'))) {
      const now = JSON.stringify(saidByOthers(uri));
      isOther ||= (known.get(`${uri}`) ?? '[]') !== now;
      known.set(`${uri}`, now);
    }
    if (isOther)
      changed();
  });
}

const saidOf = (diagnostic: vscode.Diagnostic): Said =>
  ({ id: idOf(diagnostic), message: diagnostic.message, line: diagnostic.range.start.line });

const saidByOthers = (uri: vscode.Uri): Said[] => vscode.languages.getDiagnostics(uri)
  .filter(diagnostic => diagnostic.source !== source)
  .map(saidOf)
  .filter(said => /^PEX\d{4}$/.test(said.id));
