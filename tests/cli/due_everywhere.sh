#!/usr/bin/env bash
# usage: due_everywhere.sh PROGRAM SOURCE
# What is due is the same, byte for byte, wherever it is asked: under any locale and time zone, from cron's bare
# environment, and on the days the clocks change. Where git does not answer, that is no quiet week.
set -u
program=$1 records=$2/records
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
unset REGARD_REGISTER REGARD_OFFICER REGARD_NAMES REGARD_NOW REGARD_SEED NO_COLOR LANG LC_ALL TZ

failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

# A register under git, a customer with letters that one locale or another folds wrongly, and a clone of it.
cp -r -- "$records" "$scratch/register"
cd -- "$scratch/register" || exit 1
git init -q . && git config user.name 'A Recorder' && git config user.email recorder@council.example || exit 1
git add -A && git commit -qm 'The example register.' || exit 1
REGARD_NOW=2026-11-21T09:00:00Z "$program" case open --as t.novak --name 'İpek Ağaoğlu-Ó Dubhthaigh' --service Housing --identity confirmed --identity-evidence 'the tenancy file' >../out 2>&1 ||
  { fail "a case could not be opened"; cat ../out; }
git clone -q . ../clone && cd ../clone || exit 1

if localedef -i tr_TR -f UTF-8 "$scratch/tr_TR.UTF-8" 2>/dev/null; then
  export LOCPATH=$scratch
elif ! locale -a | grep -qi '^tr_TR\.utf-\?8$'; then
  echo "tr_TR.UTF-8 is not installed and cannot be made here: Debian's package 'locales' has it"
  exit 77
fi

bare=(env -i PATH=/usr/bin:/bin GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1)
# Each locale with a time zone of its own: either would show.
surroundings=('LC_ALL=C TZ=UTC' 'LC_ALL=C.UTF-8 TZ=Europe/London' 'LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati'
  'LANG=tr_TR.UTF-8 TZ=America/Los_Angeles' 'LC_ALL=xx_XX.nowhere TZ=Nowhere/Land COLUMNS=40 TERM=dumb')

# same WORD…: the same bytes and status under all of them.
same() {
  local wanted status setting
  "${bare[@]}" "$program" "$@" >../plain 2>&1 </dev/null
  wanted=$?
  ((wanted == 0 || wanted == 10 || wanted == 11)) || { fail "'regard $*' ended with $wanted"; cat ../plain; }
  for setting in "${surroundings[@]}"; do
    "${bare[@]}" LOCPATH="${LOCPATH-}" $setting "$program" "$@" >../other 2>&1 </dev/null
    status=$?
    [[ $status == "$wanted" ]] && cmp -s ../plain ../other || { fail "'regard $*' says something else under '$setting'"; diff ../plain ../other | head -5; }
  done
  env -i "$program" "$@" >../other 2>&1 <&-
  cmp -s ../plain ../other || fail "'regard $*' says something else without an environment or an input"
}

for today in 2026-03-29 2026-12-05 2028-02-29; do same due --within 6m --exit-code --today $today; done
for format in text json csv; do
  same review due --all --exit-code --today 2026-12-05 --format $format
  same due --within 6m --exit-code --today 2028-02-29 --format $format
done
same remind --exit-code --today 2028-02-29
grep -q '^  OVERDUE' ../plain || fail "by 29 February 2028 nothing is overdue in the example register, so that nothing was tried"
same remind --to mail --always --today 2026-11-30
same remind --to ics --today 2026-11-21
same case list --names --today 2026-11-21
grep -q 'İpek Ağaoğlu-Ó Dubhthaigh' ../plain || fail "her name is not as it was given"

# The day is the United Kingdom's, whatever the clock of the machine is set to.
while read -r now day; do
  for zone in Pacific/Kiritimati America/Los_Angeles; do
    said=$("${bare[@]}" TZ=$zone REGARD_NOW="$now" "$program" due --format json </dev/null | grep -o '"as_of": "[0-9-]*"')
    [[ $said == "\"as_of\": \"$day\"" ]] || fail "at $now in $zone it is $said, not $day"
  done
done <<'DAYS'
2026-03-28T23:59:59Z 2026-03-28
2026-03-29T00:30:00Z 2026-03-29
2026-03-29T01:30:00Z 2026-03-29
2026-03-29T22:59:59Z 2026-03-29
2026-03-29T23:00:00Z 2026-03-30
2026-10-24T22:59:59Z 2026-10-24
2026-10-24T23:30:00Z 2026-10-25
2026-10-25T00:30:00Z 2026-10-25
2026-10-25T01:30:00Z 2026-10-25
2026-10-25T23:30:00Z 2026-10-25
2026-10-26T00:00:00Z 2026-10-26
2028-02-28T23:59:59Z 2028-02-28
2028-02-29T00:00:00Z 2028-02-29
2028-02-29T23:59:59Z 2028-02-29
DAYS

# As cron starts it: no HOME, no terminal, no input, the answer into a file.
(cd / && env -i PATH=/usr/bin:/bin SHELL=/bin/sh LOGNAME=nobody "$program" --register "$scratch/clone" remind --today 2027-12-01 <&- >"$scratch/file" 2>"$scratch/err") ||
  { fail "remind ended with $? as cron starts it"; cat ../err; }
grep -q OVERDUE ../file && ! grep -q $'\e' ../file || fail "what cron is told is not what is due"

# A register of somebody else's: git does not trust it, and regard does not call that "no git".
for words in 'due' 'review due' 'remind' 'remind --to mail' 'remind --to ics' 'due --format json' 'review due --format csv'; do
  # shellcheck disable=SC2086
  "${bare[@]}" GIT_TEST_ASSUME_DIFFERENT_OWNER=1 "$program" $words --today 2026-11-21 >../out 2>../err </dev/null
  status=$?
  [[ $status == 4 ]] && grep -q "git does not trust" ../out ../err && grep -q "safe.directory" ../out ../err ||
    { fail "'regard $words' ended with $status where git does not trust the folder"; cat ../out ../err; }
done

((failures == 0)) && echo "all as it should be"
exit $((failures > 0))
