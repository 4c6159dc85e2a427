#!/usr/bin/env bash
# Opens a file in Kate, on a screen that nobody sees, until the server has said what it thinks of it.
set -mu

mkdir -p "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
# Kate asks before it starts a program for the first time.
cat > "$XDG_CONFIG_HOME/katerc" << END
[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=$(command -v preexhaust) lsp
END

xvfb-run -a dbus-run-session -- kate -n -b "$LSP_FILE" > /dev/null 2>&1 &
kate=$!
for _ in $(seq 1800); do
  grep -q publishDiagnostics "$LSP_OUTPUT" 2> /dev/null && break
  sleep 0.1
done
kill -- -"$kate"
wait "$kate"
grep -o '"method":"textDocument/publishDiagnostics".*' "$LSP_OUTPUT"
