#!/usr/bin/env bash
# Installs what the tests need beyond the .NET SDK, where it is missing: on Debian and its relatives, as root.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
need() { command -v "$1" > /dev/null || missing+=("${@:2}"); }

if [ "$(uname)" = Linux ]; then
  need script bsdutils
  need git git
  need curl curl # recipes for pipelines
  need chromium chromium # the page of a sample
  need npm nodejs npm
  need nvim neovim
  need emacs emacs-nox elpa-eglot
  [ -d /usr/share/vim-ale ] || missing+=(vim-nox vim-ale)
  need kate kate dbus xauth xvfb
  need rg ripgrep # VS Code searches with it
  need g++ g++    # and needs native parts built
  need make make
  need python3 python3
  ldconfig -p | grep -q libicuuc || missing+=(libicu-dev)          # cultures
  { command -v clang || command -v gcc; } > /dev/null || missing+=(clang zlib1g-dev) # native programs need a linker
fi
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -q
  apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

for folder in browser PreExhaust.LanguageServer.Tests/Conformance ../src/vscode; do
  npm ci --prefix "$folder" --ignore-scripts
done
vscode/host/install.sh
