// Runs the tests of what needs no editor: node run.mjs FOLDER_FOR_BUNDLES
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const { build } = createRequire(join(home, '../../../src/vscode/package.json'))('esbuild');
const tests = (await readdir(home)).filter(name => name.endsWith('.test.ts'));
await build({
  entryPoints: tests.map(name => join(home, name)),
  outdir: process.argv[2],
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const bundles = tests.map(name => join(process.argv[2], name.replace(/\.ts$/, '.mjs')));
execFileSync('node', ['--test', ...bundles], { stdio: 'inherit' });
