Corrections: what was written down wrongly is mended in the open; both versions stay. What was decided is not corrected.

  $ . founding
  $ . warned
  $ regard correct $CALL
  refused: nothing to correct was given [everything-needed-is-given]
    give --set FIELD=VALUE
  [1]
  $ regard correct $CALL --set summary='You shouted at the adviser.'
  refused: 'because' was not given [everything-needed-is-given]
    give --because TEXT: why it was wrong
  [1]
  $ regard correct $CALL --set 'summary' --because 'She did not swear.'
  error: --set: 'summary' is not FIELD=VALUE
    write it as --set summary='…'
  [2]
  $ regard correct $CALL --set sumary='You shouted at the adviser.' --because 'She did not swear.'
  refused: 'sumary' is not a field of an incident [correction-names-a-field]
    did you mean 'summary'?
  [1]
  $ regard correct $CALL --set colour=blue --because 'She did not swear.'
  refused: 'colour' is not a field of an incident [correction-names-a-field]
    these may be corrected: occurred_on, until_on, contacts, not_counted, at_time, channel, category, summary, detail, words, action, service, place, affected, evidence, police_ref, safety_ref, request and counter_allegations
  [1]
  $ regard correct $CALL --set summary='You swore at the adviser who answered your call.' --because 'Nothing.'
  refused: nothing would change [correction-changes-something]
    give the value as it should have been
  [1]
  $ regard correct $CALL --set occurred-on=2026-10-32 --because 'A slip.'
  error: --set: 'occurred_on': '2026-10-32' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ regard correct $CALL --set occurred-on=2026-11-30 --because 'A slip.'
  refused: the day it happened (2026-11-30) is after today, 2026-11-02 [date-has-come]
    give the day it happened
  [1]
  $ regard correct $CALL --set category=rude --because 'A slip.'
  refused: 'rude' is not a category of the policy [word-is-in-the-policy]
    it has violence, threats, abuse, harassment, online, volume-of-contact, unreasonable-demands, scatter-gun, refusal-to-co-operate and self-harm
  [1]
  $ regard correct $WARNING --set expires-on=2029-11-02 --because 'Longer.'
  refused: 'expires_on' of a warning was decided, promised or sent [correction-is-not-a-decision]
    its own act changes it: a review, a new proposal, or quashing
  [1]
  $ regard correct $CALL --as j.byrne --set occurred-on=2026-10-28 --because 'A slip.'
  refused: 'j.byrne' does not hold a role that may do this (officer or manager) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ regard correct INC-ZZZZZZZZ --set occurred-on=2026-10-28 --because 'A slip.'
  refused: 'INC-ZZZZZZZZ' is not a record of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard correct $CALL --set occurred-on=2026-10-28 --set summary='You swore at the adviser who answered your call on 28 October.' --because 'The recording is of the 28th.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard correct $CALL --set kept-until=2027-10-28 --because 'The Contact Centre keeps it for a year.'
  corrected INC-2T0B80JZ: both versions are kept
  $ ls cases/2026/$CASE
  2026-11-02-incident-2T0B80JZ.v2-BPSF.yaml
  2026-11-02-incident-2T0B80JZ.v3-733X.yaml
  2026-11-02-incident-2T0B80JZ.yaml
  2026-11-02-letter-8CQ3FKV6.md
  2026-11-02-letter-8CQ3FKV6.yaml
  2026-11-02-person-CK2M5B0Z.yaml
  2026-11-02-warning-ZKN2VGTR.yaml
  $ cat cases/2026/$CASE/*.v3-*.yaml
  regard: 1
  kind: incident
  id: INC-2T0B80JZ
  case: RC-2026-2YCT5VYS
  version: 3
  corrects:
    - "[..]"
  because: "The Contact Centre keeps it for a year."
  occurred_on: 2026-10-28
  channel: telephone
  category: abuse
  summary: "You swore at the adviser who answered your call on 28 October."
  service: "Housing"
  affected:
    - who: staff
      post: "Adviser"
  evidence:
    - what: "recording of the call"
      held_by: "Contact Centre"
      kept_until: 2027-10-28
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}
  $ regard case show $CASE
  Case       RC-2026-2YCT5VYS (open)
  Person     Dana Whitlock
  Identity   confirmed
  Address    7 Quarry Lane, Ashmere AS2 4QD
  Telephone  01234 555123
  Owner      a.mensah

  DAY         ID            RECORD    WHAT
  2026-10-28  INC-2T0B80JZ  incident  abuse by telephone: You swore at the adviser
                                      who answered your call on 28 October.
                                      (version 3)
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning   formal by letter: Please speak to our staff
                                      without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter    formal-warning of WRN-ZKN2VGTR, by post

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  $ regard check
  nothing to mend in 1 case and 22 records

Two clones correct the same record. Neither wins: the version before both stands until somebody chooses.

  $ cd ..
  $ git clone -q register other
  $ cd register
  $ regard correct $CALL --set place='Contact Centre' --because 'The place was left out.'
  corrected INC-2T0B80JZ: both versions are kept
  $ cd ../other
  $ REGARD_SEED=other regard correct $CALL --set place='Housing Office' --because 'The place was left out.'
  corrected INC-2T0B80JZ: both versions are kept
  $ cd ../register
  $ git pull -q --no-rebase --no-edit ../other main
  $ regard case show $CASE | grep $CALL
  2026-10-28  INC-2T0B80JZ  incident  abuse by telephone: You swore at the adviser
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v4-5H4X.yaml:1:1: error: 'INC-2T0B80JZ' was corrected twice over; version 3 stands until one is chosen [correction-forked]
    regard correct INC-2T0B80JZ --set FIELD=VALUE --because TEXT chooses and joins both
  [1]
  $ regard correct $CALL --set place='Contact Centre' --because 'The recording names the Contact Centre.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard check
  nothing to mend in 1 case and 25 records

A version that another one corrects is missed when it is gone.

  $ git rm -q cases/2026/$CASE/*-incident-*.v2-*.yaml
  $ git commit -q -m 'Tidy up'
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v2-BPSF.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v2-BPSF.yaml' was removed by commit [..] after it was written [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v3-733X.yaml:1:1: error: 'INC-2T0B80JZ' corrects a version that is not there [no-version-is-missing]
    fetch the missing file from the shared register, or from history with git log
  [1]
