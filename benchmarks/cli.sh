#!/usr/bin/env bash
# Measures the native command line: its start, 10,000 files, and the memory of a long run; then a keystroke in its
# language server. Needs a C linker and zlib.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

dotnet publish benchmarks/Empty -c Release -v q -o "$out/empty"
dotnet publish src/PreExhaust.Cli -c Release -v q -p:PublishNative=true -o "$out/tool"

measure() {
    dotnet run -c Release --project benchmarks/PreExhaust.Benchmarks -- "$@"
}

missed=0
measure cli "$out/empty/Empty" "$out/tool/PreExhaust.Cli" || missed=1
echo
measure editor "$out/tool/PreExhaust.Cli" || missed=1
exit $missed
