// Builds artifacts/preexhaust-TARGET.vsix: npm run package [-- --target universal]
// For this machine (linux-x64) it holds the native server and the portable one, else the portable one alone.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(home, '../..');
const nativeTarget = 'linux-x64';
const { values } = parseArgs({ options: { target: { type: 'string' } } });
const target = values.target ?? (`${process.platform}-${process.arch}` === nativeTarget ? nativeTarget : 'universal');
if (![nativeTarget, 'universal'].includes(target))
  throw new Error(`There is ${nativeTarget} and universal, but not ${target}.`);

const artifacts = join(home, 'artifacts');
const stage = join(artifacts, target);
const run = (command, args, folder = home) => execFileSync(command, args, { cwd: folder, stdio: 'inherit' });
const tool = name => join(home, 'node_modules/.bin', name);

await rm(stage, { recursive: true, force: true });
await mkdir(join(stage, 'server'), { recursive: true });

run(tool('tsc'), ['-p', '.']);
run(tool('tsc'), ['-p', 'src/webview']);
run('node', ['esbuild.mjs', stage]);
for (const folder of ['media', 'snippets', 'syntaxes', 'walkthrough'])
  await cp(join(home, folder), join(stage, folder), { recursive: true });
for (const file of ['language-configuration.json', 'README.md', 'CHANGELOG.md', '.vscodeignore'])
  await copyFile(join(home, file), join(stage, file));
await copyFile(join(root, 'LICENSE'), join(stage, 'LICENSE.txt'));
for (const icon of ['icon.png', 'icon.svg'])
  await copyFile(join(root, 'src', icon), join(stage, 'media', icon));

await publishServers();
await writeManifest();
await writeNotices();

const vsix = join(artifacts, `preexhaust-${target}.vsix`);
const forTarget = target === 'universal' ? [] : ['--target', target];
const pictures = ['--baseImagesUrl', `${await valueOf('RepositoryUrl')}/raw/main/src/vscode`];
run(tool('vsce'), ['package', '--no-dependencies', ...pictures, ...forTarget, '--out', vsix], stage);

/** The servers as the command line has them, without what only developers need. */
async function publishServers() {
  const project = join(root, 'src/PreExhaust.Cli');
  const common = ['-c', 'Release', '-v', 'q', '--nologo', '-p:CopyOutputSymbolsToPublishDirectory=false'];
  if (target === nativeTarget) {
    const native = join(stage, 'server/native');
    const whole = join(artifacts, 'native');
    run('dotnet', ['publish', project, ...common, '-p:PublishNative=true', '-o', whole]);
    await mkdir(native);
    await copyFile(join(whole, 'PreExhaust.Cli'), join(native, 'preexhaust'));
    await chmod(join(native, 'preexhaust'), 0o755);
    await writeFile(join(native, 'target'), `${target}\n`);
  }

  const portable = join(stage, 'server/portable');
  run('dotnet', ['publish', project, ...common, '-p:UseAppHost=false', '-o', portable]);
  for (const file of await readdir(portable)) {
    if (/\.(pdb|xml)$/.test(file))
      await rm(join(portable, file));
  }
}

/** The version and the address of the repository stand in one file for all of the project. */
async function valueOf(name) {
  const props = await readFile(join(root, 'Directory.Build.props'), 'utf8');
  return new RegExp(`<${name}>(.*)</${name}>`).exec(props)[1];
}

/** The manifest without what only developers need. */
async function writeManifest() {
  const { devDependencies: _, scripts: __, private: ___, ...manifest } =
    JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const url = await valueOf('RepositoryUrl');
  await writeFile(join(stage, 'package.json'), JSON.stringify({
    ...manifest,
    version: await valueOf('Version'),
    repository: { type: 'git', url: `${url}.git`, directory: 'src/vscode' },
    homepage: `${url}#readme`,
    bugs: { url: `${url}/issues` },
  }, null, 2));
}

/** What the servers stand on is listed once for the whole project; here follow the packages of the bundle. */
async function writeNotices() {
  const packages = JSON.parse(await readFile(join(stage, 'bundled.json'), 'utf8'));
  await rm(join(stage, 'bundled.json'));
  const parts = await Promise.all(packages.map(async path => {
    const { name, version, license } = JSON.parse(await readFile(join(home, path, 'package.json'), 'utf8'));
    const text = await readLicense(join(home, path));
    return `${name} ${version}\n  ${license} License; in dist/extension.js\n\n${text.trim()}\n`;
  }));
  const rule = `\n${'-'.repeat(78)}\n`;
  const own = await readFile(join(root, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const bundle = `The extension for VS Code holds the tool PreExhaust.Cli, in server/, and these packages:\n`;
  await writeFile(join(stage, 'THIRD-PARTY-NOTICES.txt'), [own.trimEnd() + '\n', bundle, ...parts].join(rule));
}

async function readLicense(folder) {
  for (const name of ['LICENSE', 'LICENSE.txt', 'License.txt', 'LICENSE.md', 'license.txt']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text)
      return text;
  }

  throw new Error(`${folder} has no licence.`);
}
