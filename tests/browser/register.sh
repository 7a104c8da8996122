#!/usr/bin/env bash
# usage: register.sh PROGRAM FOLDER
# Makes a demonstration register in FOLDER/register: the five people of tests/core/lookup_ways.txt, each restricted, and
# one whose name is made to break a page. Every step is an ordinary command.
set -euo pipefail
export LC_ALL=C.UTF-8 REGARD_SEED=browser REGARD_NOW=2026-11-02T09:00:00Z
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@ashmere.example
export GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@ashmere.example
unset REGARD_REGISTER REGARD_NAMES REGARD_OFFICER
program=$(realpath -- "$1")
golden=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../golden" && pwd -P)
cd -- "$2"
regard() { "$program" "$@"; }

. "$golden/founding" >/dev/null
. "$golden/considered"

# restrict MEASURE SCOPE UNTIL OPTION…: a case, a warning, conduct since, a decision and its letter.
restrict() {
  local measure=$1 scope=$2 until=$3 case first warning second proposal
  shift 3
  export REGARD_NOW=2026-11-02T09:00:00Z
  case=$(regard case open --quiet --identity confirmed --identity-evidence 'seen' "$@")
  first=$(regard incident add "$case" --quiet --on 2026-10-27 --channel telephone --category abuse --summary 'You swore at the adviser.' --evidence recording --held-by 'Contact Centre')
  warning=$(regard warning issue "$case" --quiet --as a.mensah --level formal --on 2026-11-02 --how letter --cites "$first" --expects 'Please do not swear at us.')
  regard letter send formal-warning "$warning" --quiet --by hand --on 2026-11-02 >/dev/null
  export REGARD_NOW=2026-11-20T10:00:00Z
  second=$(regard incident add "$case" --quiet --on 2026-11-18 --channel telephone --category abuse --summary 'You swore at the adviser again.' --evidence recording --held-by 'Contact Centre')
  proposal=$(regard restriction propose "$case" --quiet --as a.mensah --file ../considered.yaml --cites "$first" --cites "$second" --measure "$measure" --reason 'It went on after our warning.' --from 2026-11-30 --until "$until" --review-on 3m --scope "$scope" --scope-because 'it reaches all of us' 2>/dev/null)
  regard restriction approve "$proposal" --quiet --as j.byrne --reason 'The recordings bear it out.' >/dev/null
  regard letter send decision "$proposal" --quiet --by hand --on 2026-11-20 >/dev/null 2>&1
  echo "$case"
}

contact='single-point-of-contact:contact=Customer Relations,deputy=Complaints Team (01234 567891),reach=01234 567890, Tuesday or Thursday 10 to 11,because=many teams were rung'
restrict "$contact" council-wide 6m --name "Siân O'Brien-Pryce" --phone '01632 960101' --email sian@post.example --crm-ref CR-20871 --address 'Flat 2, 14 Elm Row
Anytown AN2 3BC' >/dev/null
kit=$(restrict 'call-times:days=tue+thu,from=10:00,to=11:00,because=the calls came all day' Housing 5m --name 'Kit Marlow' --known-as 'Christopher Marlow' --phone '+44 1632 960102' --email kit.marlow@mail.example --address '9 Quarry Lane
Anytown AN3 4CD')
kate=$(restrict 'channel-only:channels=post+email,because=the calls were abusive' Housing 6m --name 'Katarzyna Nowak' --phone 01632960103)
restrict 'premises-ban:premises=Central Library, High Street,because=threats were made there' council-wide 6m --name 'Mohammed Al-Rashid' --phone '(01632) 960104' --address '22 Weir Terrace, Anytown' >/dev/null
restrict 'contact-frequency:times=2,per=week,because=forty calls came in a day' 'Council Tax' 4m --name 'Ruth Marley' --phone 01632960104 --email ruth@post.example --address '1 Mill Yard
Anytown AN3 4CD' >/dev/null
restrict 'voicemail:because=the calls were abusive' Housing 6m --name '<script>alert(1)</script> {{name}} "Bobby" & Co' --phone 01632960188 --known-as '</script><img src=x onerror=alert(2)>' >/dev/null
export REGARD_NOW=2026-11-30T09:12:00Z
regard person update "$kate" --quiet --name 'Katarzyna Wójcik' >/dev/null
regard adjustment record "$kit" --quiet --need 'Talk, do not write; read letters out on request.' --decision agreed --because 'Told us on 3 November.' --review-on 2027-11-03 >/dev/null
regard lookup --extract ../extract.html --quiet
regard lookup --extract ../again.html --quiet
cmp ../extract.html ../again.html
