#!/usr/bin/env bash
# usage: tour_test.sh PROGRAM SOURCE YAML_DUMP
# The tour of tools/demo runs to its end, fits 80 columns, and every file that it wrote is read alike by PyYAML,
# libfyaml and the program.
set -eu
export LC_ALL=C.UTF-8
program=$1 source=$2 dump=$3
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
mkdir "$scratch/a folder"

cd /
"$source/tools/tour" "$program" "$scratch/a folder" >"$scratch/said" 2>&1 </dev/null || { cat "$scratch/said"; exit 1; }
if grep -nE '.{81}' "$scratch/said"; then
  echo "these lines are longer than 80 columns"
  exit 1
fi
python3 "$source/tests/store/yaml_other_readers_test.py" --dump "$dump" "$scratch/a folder"
