// Bundles the extension and the page of its preview: node esbuild.mjs FOLDER
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = process.argv[2];
const common = { bundle: true, minify: true, metafile: true, legalComments: 'none', logLevel: 'warning' };

const host = await build({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: join(folder, 'dist/extension.js'),
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  external: ['vscode'],
});
const page = await build({
  ...common,
  entryPoints: ['src/webview/page.ts'],
  outfile: join(folder, 'dist/page.js'),
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
});

// Whose code is in there, for the notices.
const inputs = [...Object.keys(host.metafile.inputs), ...Object.keys(page.metafile.inputs)];
const names = inputs.flatMap(path => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
await writeFile(join(folder, 'bundled.json'), JSON.stringify([...new Set(names)].sort()));
