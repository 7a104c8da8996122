#!/usr/bin/env bash
# usage: units_test.sh PROGRAM SOURCE
# The systemd units, held against systemd's own reading of them, in a small tree in which they are installed beside the
# program. 77: systemd is not installed; it need not run.
set -u
program=$1 source=$2
command -v systemd-analyze >/dev/null || { echo "skipped: systemd-analyze is missing; tools/test --all installs it"; exit 77; }
root=$(mktemp -d)
trap 'rm -rf -- "$root"' EXIT
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }

units=$root/usr/lib/systemd/system
mkdir -p -- "$units" "$root/usr/bin"
cp -- "$program" "$(command -v git)" "$root/usr/bin"
cp -- /usr/lib/systemd/system/*.target "$units"
cp -- "$source"/packaging/systemd/*.{service,timer} "$units"

complaints() { systemd-analyze verify --man=no --root="$root" "$@" 2>&1; }
for unit in "$source"/packaging/systemd/*.{service,timer}; do
  unit=${unit##*/}
  said=$(complaints "$unit") && [[ -z $said ]] || fail "systemd on $unit: $said"
  # What systemd merely warns of is seen here too.
  sed 's/^\(Description\)=/\1s=/' "$units/$unit" >"$units/broken-$unit"
  [[ -n $(complaints "broken-$unit") ]] || fail "a slip in $unit goes unseen"
done
for unit in remind fetch; do
  systemd-analyze security --offline=true --root="$root" --threshold=20 --no-pager "regard-$unit.service" >"$root/said" 2>&1 || {
    fail "regard-$unit.service may do more than it must"
    cat "$root/said"
  }
done

# Half past six in the United Kingdom, wherever the machine stands.
when=$(sed -n 's/^OnCalendar=//p' "$units/regard-remind.timer")
for day in '2026-11-21 06:30' '2026-07-01 05:30' '2027-03-27 06:30' '2027-03-28 05:30'; do
  for zone in UTC America/Los_Angeles Pacific/Kiritimati; do
    next=$(TZ=$zone systemd-analyze calendar --base-time="${day% *} 00:00 UTC" "$when" 2>&1)
    [[ $next == *" $day:00 UTC"* ]] || fail "the timer in $zone after ${day% *}: $next"
  done
done

((failures == 0)) && echo "all as it should be"
exit $((failures > 0))
