#!/usr/bin/env bash
# Writes what the runtime packages offer into their PublicAPI files, to be read in the diff. What only apps on .NET 8 and
# later get (JSON) stands in PreExhaust/PublicAPI/net8.0 and is written by hand.
set -euo pipefail
cd "$(dirname "$0")"

for project in PreExhaust PreExhaust.Language; do
  echo '#nullable enable' > "$project/PublicAPI.Unshipped.txt"
  dotnet format analyzers "$project" --diagnostics RS0016 --severity warn
done
