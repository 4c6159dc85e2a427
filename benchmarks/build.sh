#!/usr/bin/env bash
# Measures what the package costs a build: packs it, builds projects of 0 to 10,000 files with and without it,
# each three times or as often as the first argument says.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# A compiler that stays warm would know the files of the build before.
export UseSharedCompilation=false MSBUILDDISABLENODEREUSE=1
version=0.0.1-measured
dotnet pack src/PreExhaust.Package -c Release -v q -p:PackageVersion=$version -o "$out/feed"
dotnet run -c Release --project benchmarks/PreExhaust.Benchmarks -- build "$out/projects" "$out/feed" $version "${1:-3}"
