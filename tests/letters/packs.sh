#!/usr/bin/env bash
# usage: packs.sh PROGRAM FOLDER [FORMAT…]
# Plays each pack's transcript (tests/golden/packs) as far as its decision letter, and makes that letter as register.sh
# makes the others; its files are called decision-PACK.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/make.sh"
golden=$here/../golden/packs

# play LINE: runs what a transcript has after `$ `; the last id of each kind that it said is kept in $INC, $WRN …
play() {
  local line=$1 said id
  case $line in
    '. '*) . "$golden/${line#. }" >/dev/null ;;
    regard\ *)
      said=$(eval "$line" 2>&1) || true  # some are there to be refused
      for id in $(grep -oE '\b[A-Z]{3}-[0-9A-Z]{8}\b' <<<"$said"); do export "${id%%-*}=$id"; done
      ;;
    *) eval "$line" >/dev/null ;;
  esac
}

decide() {
  local pack=$1 line PRO=
  rm -rf -- "${folder:?}/$pack"
  mkdir -- "$folder/$pack"
  cd -- "$folder/$pack"
  while read -r line; do play "$line"; done < <(sed -n 's/^  [$] //p' "$golden/$pack.t" | awk '/letter send decision/ {last = NR} {all[NR] = $0} END {for (i = 1; i < last; ++i) print all[i]}')
  letter decision "$PRO" hand "decision-$pack"
}

for pack in "$here"/../../policies/*.yaml; do
  pack=$(basename "$pack" .yaml)
  [[ $pack == general ]] || (decide "$pack")
done
