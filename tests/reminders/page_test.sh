#!/usr/bin/env bash
# usage: page_test.sh PROGRAM SOURCE
# What docs/scheduling.md tells people to copy: shells, cron, msmtp and git take it as it stands there.
set -u
program=$1 source=$2
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cd -- "$scratch" || exit 1
unset REGARD_OFFICER REGARD_NAMES REGARD_SEED
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@ashmere.example
export GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@ashmere.example
export REGARD_NOW=2026-12-07T07:00:00Z REGARD_REGISTER=$scratch/register REGARD_SENDMAIL=$scratch/mailer
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }
blocks() { awk -v kind='```'"$1" '$0 == "```" { on = 0 } on { print } $0 == kind { on = 1 }' "$source/docs/scheduling.md"; }

mkdir bin && ln -s -- "$program" bin/regard && export PATH=$scratch/bin:$PATH
printf '#!/bin/sh\ncat >/dev/null\necho "$@" >>"%s/sent"\n' "$scratch" >mailer && chmod +x mailer

cp -r -- "$source/records" work && git -C work init -q -b main && git -C work add . && git -C work commit -qm first
git clone -q --bare work served && git clone -q served register && git -C work remote add origin "$scratch/served"

# The hook, by a push.
blocks hook >served/hooks/post-receive && chmod +x served/hooks/post-receive
[[ -s served/hooks/post-receive ]] || fail "there is no hook on the page"
git -C work commit -q --allow-empty -m second && git -C work push -q origin main 2>pushed || fail "the push: $(cat pushed)"
[[ $(git -C register rev-parse HEAD) == $(git -C work rev-parse HEAD) ]] || fail "the hook does not update the clone: $(cat pushed)"
[[ $(wc -l <sent) -gt 0 ]] || fail "the hook reminds nobody: $(cat pushed)"

# cron: assignments, or five fields and a command, which is run in cron's environment.
rm -f sent register/.regard/reminded
line=$(blocks crontab | grep -v '^[A-Z_]*=')
blocks crontab | grep '^[A-Z_]*=' | grep -Eqv '^[A-Z_]+=[^ ]+$' && fail "an assignment that cron does not take"
[[ $line =~ ^[0-9*]+\ [0-9*]+\ [0-9*]+\ [0-9*]+\ [0-9*]+\ (.*)$ && $line != *%* ]] || fail "cron does not take '$line'"
command=${BASH_REMATCH[1]//\/var\/lib\/regard/$scratch}
env -i HOME="$HOME" LOGNAME=regard SHELL=/bin/sh PATH="$scratch/bin:/usr/local/bin:/usr/bin:/bin" REGARD_NOW="$REGARD_NOW" \
  REGARD_REGISTER="$REGARD_REGISTER" REGARD_SENDMAIL="$REGARD_SENDMAIL" /bin/sh -c "$command" >said 2>&1 || fail "cron's line ends with $?"
[[ ! -s said ]] || fail "cron's line says: $(cat said)"
[[ $(wc -l <sent) -gt 0 ]] || fail "cron's line reminds nobody"

# The calendar: one that is complete, one that is not, and none.
blocks sh >all.sh
bash -n all.sh || fail "a shell does not take what stands there"
calendar=$(grep -A1 '^regard remind --to ics' all.sh)
for shell in sh bash; do
  rm -f due.ics
  $shell -c "$calendar" && [[ $(head -c 15 due.ics) == BEGIN:VCALENDAR ]] || fail "$shell makes no calendar"
  cp due.ics whole.ics
  echo half >register/register/2026-01-05-officer-00000000.yaml
  $shell -c "$calendar" 2>/dev/null; grep -q incomplete due.ics || fail "$shell keeps the old calendar, and hides that this one is incomplete"
  rm register/register/2026-01-05-officer-00000000.yaml
  REGARD_REGISTER=$scratch/nowhere $shell -c "$calendar" 2>/dev/null
  grep -q incomplete due.ics || fail "$shell leaves a calendar of nothing"
done

# msmtp, which says what it understands.
if command -v msmtp >/dev/null; then
  blocks msmtprc >msmtprc && chmod 600 msmtprc
  msmtp --pretend -C msmtprc it@ashmere.example >understood 2>&1 </dev/null || fail "msmtp: $(cat understood)"
  grep -q 'mail.ashmere.example' understood || fail "msmtp understands something else: $(cat understood)"
else
  echo "msmtp is missing: its settings were not tried"
fi
((failures == 0)) && echo "all as it should be"
exit $((failures > 0))
