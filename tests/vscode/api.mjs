// Runs the tests of api/ inside VS Code: node api.mjs FOLDER; results in FOLDER/results.json
import { join } from 'node:path';
import { home, readIfThere, start, until } from './vscode.mjs';

const folder = process.argv[2];
const results = join(folder, 'results.json');
const code = await start(folder, { PREEXHAUST_RESULTS: results });
try {
  let exit;
  const page = await code.open(address => [
    ['extensionDevelopmentPath', `${address}${join(home, 'api')}`],
    ['extensionTestsPath', `${address}${join(home, 'api/index.js')}`],
  ], { codeAutomationLog: () => {}, codeAutomationExit: number => { exit = number; } });
  await until(() => exit !== undefined, 'the end of the tests', 150_000)
    .catch(async error => {
      await page.screenshot({ path: join(folder, 'stuck.png') });
      throw new Error(`${error.message}\n${await readIfThere(results)}\n${code.log.join('')}`);
    });
  process.exitCode = exit;
} finally {
  await code.close();
}
