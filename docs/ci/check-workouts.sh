#!/usr/bin/env bash
# Builds what is in this folder, checks its training plans, and leaves what was found in workouts.sarif.
# Where SARIF_URL names a service that takes such reports, it gets this one.
set -euo pipefail

for project in *.sln *.slnx *.csproj; do
  if [ -f "$project" ]; then
    dotnet build "$project"
    break
  fi
done

dotnet tool update PreExhaust.Cli --tool-path .tools

status=0
.tools/preexhaust check . --fail-on warning || status=1
.tools/preexhaust check . --format sarif > workouts.sarif || status=1
.tools/preexhaust fmt . --check || status=1

if [ -n "${SARIF_URL:-}" ]; then
  curl --fail --silent --show-error --header 'Content-Type: application/sarif+json' \
    --data-binary @workouts.sarif "$SARIF_URL"
fi
exit $status
