#!/usr/bin/env bash
# Measures the native command line: its start, 10,000 files, and the memory of a long run. Needs a C linker and zlib.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

dotnet publish benchmarks/Empty -c Release -v q -o "$out/empty"
dotnet publish src/PreExhaust.Cli -c Release -v q -p:PublishNative=true -o "$out/tool"
dotnet run -c Release --project benchmarks/PreExhaust.Benchmarks -- cli "$out/empty/Empty" "$out/tool/PreExhaust.Cli"
