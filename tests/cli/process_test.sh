#!/usr/bin/env bash
# usage: process_test.sh PROGRAM SOURCE VERSION
# What only a process of its own can show: the version, exit statuses as a shell sees them, and that neither locale,
# time zone nor an empty environment changes an answer.
set -u
program=$1 source=$2 version=$3
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cp -r -- "$source/records" "$scratch/register"
cd -- "$scratch/register" || exit 1
# Broken on purpose: a register with a record that cannot be read.
cp -r . ../broken && echo nonsense >../broken/register/2026-01-05-officer-00000000.yaml
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
unset REGARD_REGISTER REGARD_OFFICER REGARD_NAMES REGARD_NOW REGARD_SEED

failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

ends() {  # ends STATUS WORD…
  local wanted=$1 status
  shift
  "$program" "$@" >../out 2>../err </dev/null
  status=$?
  [[ $status == "$wanted" ]] || { fail "'regard $*' ended with $status, not $wanted"; cat ../out ../err; }
}

[[ $("$program" --version) == "regard $version" ]] || fail "the version is '$("$program" --version)', not 'regard $version'"

today=(--today 2026-11-21)
ends 0 review due "${today[@]}"
ends 0 check "${today[@]}"
ends 1 case show RC-2026-00000000
ends 2 case shwo RC-2026-Z1P8NH42
ends 2 review due --today 2026-02-30
ends 3 --register ../broken case list
ends 4 --register ../nowhere case list
ends 10 review due --exit-code "${today[@]}"
ends 11 review due --exit-code --today 2026-12-02
ends 0 review due --exit-code --within 1d "${today[@]}"

# A pipe that nobody reads any more.
mkfifo ../pipe
exec 3<>../pipe 4>../pipe 3>&-
"$program" --help >&4 2>../err
[[ $? == 141 && ! -s ../err ]] || fail "a closed pipe does not end it quietly with 141"
exec 4>&-

# tr_TR has its own i; where it can be made or is installed, it is used.
turkish=C.UTF-8
if localedef -i tr_TR -f UTF-8 "$scratch/tr_TR.UTF-8" 2>/dev/null; then
  turkish=tr_TR.UTF-8
  export LOCPATH=$scratch
elif locale -a | grep -qi '^tr_TR\.utf-\?8$'; then
  turkish=tr_TR.UTF-8
else
  echo "tr_TR.UTF-8 is not installed and cannot be made here: C.UTF-8 stands in for it"
fi

letter=(letter render decision RST-TE88HJYM --to txt "${today[@]}")
for words in "review due ${today[*]}" "case list ${today[*]}" "case find HALE" "${letter[*]}" "letter render decision rst-te88hjym --to html ${today[*]}"; do
  read -ra words <<<"$words"
  "$program" "${words[@]}" >../plain 2>&1 || fail "'regard ${words[*]}' ended with $?"
  for setting in LC_ALL=C LC_ALL=$turkish TZ=Pacific/Kiritimati TZ=America/Los_Angeles TZ=Nowhere/Land; do
    env "$setting" "$program" "${words[@]}" >../other 2>&1
    cmp -s ../plain ../other || fail "'regard ${words[*]}' says something else under $setting"
  done
  env -i "$program" "${words[@]}" >../other 2>&1
  cmp -s ../plain ../other || fail "'regard ${words[*]}' says something else under env -i"
done

# An act under an empty environment: no HOME, no PATH.
env -i REGARD_NOW=2026-11-23T09:30:00Z "$program" incident add RC-2026-3A5D67V6 --as t.novak --on 2026-11-20 \
  --channel email --category abuse --summary 'You swore.' >../out 2>&1 || { fail "nothing can be recorded under env -i"; cat ../out; }

((failures == 0)) && echo "all as it should be"
exit $((failures > 0))
