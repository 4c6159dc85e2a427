#!/usr/bin/env bash
# Installs VS Code 1.100.3 for a browser (code-server) into node_modules beside this script, from npm packages alone.
# Needs Node 20, a C++ compiler, make, python3, the headers of Node, and ripgrep, which VS Code would download.
set -euo pipefail
cd "$(dirname "$0")"
product=node_modules/code-server/lib/vscode
stamp=node_modules/.installed
[ "$stamp" -nt package-lock.json ] && exit 0

headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
if [ -f "$headers/include/node/node_api.h" ]; then
  export npm_config_nodedir=$headers
fi

# The scripts of the packages refuse root or download binaries; what is needed of them is done here.
npm ci --ignore-scripts
for folder in "$product" "$product/extensions"; do
  npm install --prefix "$folder" --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error
done
npm rebuild --prefix "$product" @vscode/spdlog native-watchdog --loglevel=error
npm rebuild argon2 --loglevel=error
# Builds what terminals and tasks need, and then fails over a file of other systems.
npm rebuild --prefix "$product" node-pty --loglevel=error > /dev/null 2>&1 || test -f "$product"/node_modules/node-pty/build/Release/pty.node

ln -sfn node_modules "$product/node_modules.asar"
mkdir -p "$product/node_modules/@vscode/ripgrep/bin"
ln -sf "$(command -v rg)" "$product/node_modules/@vscode/ripgrep/bin/rg"
touch "$stamp"
