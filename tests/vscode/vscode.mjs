// A real VS Code in a headless browser, with the packaged extension installed and nothing else.
import { spawn, execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import wait from './until.cjs';

export const home = dirname(fileURLToPath(import.meta.url));
export const root = join(home, '../..');
const { chromium } = createRequire(join(root, 'tests/browser/package.json'))('playwright-core');
const entry = join(home, 'host/node_modules/code-server/out/node/entry.js');

const settings = {
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.menuBarVisibility': 'compact',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** VS Code, open in a folder of its own below `folder`; `close` ends it. */
export async function start(folder, environment = {}) {
  const workspace = join(folder, 'plans');
  const user = join(folder, 'user');
  await rm(folder, { recursive: true, force: true });
  await cp(join(home, 'plans'), workspace, { recursive: true });
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User/settings.json'), JSON.stringify(settings));
  await writeFile(join(folder, 'config.yaml'), 'auth: none\n');

  const common = [entry, '--config', join(folder, 'config.yaml'), '--user-data-dir', user,
    '--extensions-dir', join(folder, 'extensions')];
  const vsix = process.env.VSIX ?? join(root, 'src/vscode/artifacts/preexhaust-linux-x64.vsix');
  await promisify(execFile)('node', [...common, '--install-extension', vsix]);

  const port = await freePort();
  const server = spawn('node', [...common, '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry',
    '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override', workspace],
  { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', text => log.push(`${text}`));
  await until(async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.ok, 'VS Code serves');

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [...process.getuid?.() === 0 ? ['--no-sandbox'] : [], '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return {
    workspace,
    log,
    /** A window of VS Code; `payload` is what its command line would say. */
    async open(payload, expose = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 960 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      for (const [name, act] of Object.entries(expose))
        await page.exposeFunction(name, act);
      const query = payload ? `&payload=${encodeURIComponent(JSON.stringify(payload(`vscode-remote://127.0.0.1:${port}`)))}` : '';
      await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}${query}`);
      return page;
    },
    async close() {
      await browser.close();
      const ended = new Promise(resolve => server.once('exit', resolve));
      server.kill();
      await ended;
    },
  };
}

/** A browser may take long to show something. */
export const until = (condition, what, patience = 60_000) => wait.until(condition, what, patience);

export const readIfThere = path => readFile(path, 'utf8').catch(() => undefined);

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}
