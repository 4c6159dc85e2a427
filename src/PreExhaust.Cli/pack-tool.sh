#!/usr/bin/env bash
# Packs the tool for linux-x64 (native), for every other machine (portable), and the package that names the two; then
# installs it from there and runs it. Needs Linux, a C linker and zlib. Usage: pack-tool.sh FOLDER [VERSION]
set -euo pipefail
feed=$(mkdir -p "$1" && cd "$1" && pwd)
project=$(cd "$(dirname "$0")" && pwd)
version=${2:-0.0.1-try}

for kind in native portable pointer; do
  dotnet pack "$project" -c Release -v q --nologo -p:ToolPackage=$kind -p:PackageVersion="$version" -o "$feed"
done

for package in "$feed"/PreExhaust.Cli*."$version".nupkg; do
  for file in LICENSE README.md THIRD-PARTY-NOTICES.txt icon.png; do
    grep -qa "$file" "$package" || { echo "$package: $file is missing"; exit 1; }
  done
done

trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
export NUGET_PACKAGES="$trial/packages"
dotnet tool install PreExhaust.Cli --version "$version" --tool-path "$trial/tools" --source "$feed"
printf 'Back Squat: 3x5 75%%, rest 3min\n' > "$trial/a.workout"
"$trial/tools/preexhaust" --version
"$trial/tools/preexhaust" check "$trial/a.workout"
