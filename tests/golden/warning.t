Warnings: by those whom the policy's stage names, on new conduct, with what should change.

  $ . founding
  $ CASE=$(regard case open --quiet --name 'Dana Whitlock' --service Housing)
  $ CALL=$(regard incident add $CASE --quiet --on 2026-10-27 --channel telephone --category abuse --summary 'You swore at the adviser.')

  $ regard warning issue $CASE --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear.'
  refused: --level was not given [everything-needed-is-given]
    give --level LEVEL (which of the policy's warnings it is)
  [1]
  $ regard warning issue $CASE --level informal --on 2026-11-02 --how call --expects 'Please do not swear.'
  refused: --cites was not given [evidence-is-cited]
    give --cites INC-… (the incidents it answers)
  [1]
  $ regard warning issue $CASE --level final --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear.'
  refused: 'final' is not a warning level of the policy [word-is-in-the-policy]
    it has informal and formal
  [1]
  $ regard warning issue $CASE --level informal --on 2026-11-02 --how telegram --cites $CALL --expects 'Please do not swear.'
  error: --how: 'telegram' is not one of call, letter, email, in-person
  [2]
  $ regard warning issue $CASE --level informal --on 2026-11-05 --how call --cites $CALL --expects 'Please do not swear.'
  refused: the day it was given (2026-11-05) is after today, 2026-11-02 [date-has-come]
    give the day it happened
  [1]
  $ regard warning issue $CASE --level informal --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear.' --monitor-until 2026-11-01
  refused: the monitoring ends before the warning [dates-are-in-order]
    give --monitor-until a later day
  [1]
  $ regard warning issue $CASE --level informal --on 2026-11-02 --how call --cites INC-ZZZZZZZZ --expects 'Please do not swear.'
  refused: 'INC-ZZZZZZZZ' is not an incident in RC-2026-2YCT5VYS [id-is-known]
    'regard case show RC-2026-2YCT5VYS' lists what is there
  [1]
  $ regard warning issue $CASE --level informal --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear.' --consider mood=good
  refused: 'mood' is not a warning question of the policy [word-is-in-the-policy]
    it has circumstances, adjustments, meeting, mediation and distress
  [1]

An adviser may warn informally, and not formally; a formal warning goes by letter.

  $ regard warning issue $CASE --level informal --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear at our staff.'
  recorded warning WRN-ZKN2VGTR in RC-2026-2YCT5VYS
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how letter --cites $CALL --expects 'Please do not swear.'
  refused: a 'formal' warning is given by manager, and t.novak does not hold that role [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be a.mensah
  [1]
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how call --cites $CALL --expects 'Please do not swear.' --given-by a.mensah
  refused: a 'formal' warning is given by letter, not by call [warning-is-given-by-its-stage]
    give --how letter, and send it with 'regard letter send'
  [1]

Warned once, nobody is warned over again for the same call.

  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $CALL --expects 'Please do not swear.'
  refused: no incident cited is later than 'WRN-ZKN2VGTR' of 2 November 2026 [warning-answers-new-conduct]
    cite what happened since; if nothing did, the person has changed as asked
  [1]
  $ export REGARD_NOW=2026-11-09T09:00:00Z
  $ regard incident add $CASE --on 2026-11-06 --channel telephone --category abuse --summary 'You swore at another adviser.'
  recorded incident INC-9STDGCXM in RC-2026-2YCT5VYS
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-09 --how letter --cites $CALL --cites $INC --expects 'Please do not swear at our staff.' --monitor-until 10wd
  recorded warning WRN-17EXYSJY in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-17EXYSJY
  $ cat cases/2026/$CASE/2026-11-09-warning-*.yaml
  regard: 1
  kind: warning
  id: WRN-17EXYSJY
  case: RC-2026-2YCT5VYS
  level: formal
  given_on: 2026-11-09
  how: letter
  cites:
    - id: INC-2T0B80JZ
      version: 1
      sha256: "[..]"
    - id: INC-9STDGCXM
      version: 1
      sha256: "[..]"
  expects: "Please do not swear at our staff."
  given_by:
    - a.mensah
  monitor_until: 2026-11-23
  expires_on: 2027-11-09
  policy:
    pack: general
    version: 1
    sha256: "[..]"
  decided_by: a.mensah
  recorded: {by: a.mensah, at: 2026-11-09T09:00:00Z}

Its letter is a duty of the officers who send letters, and is missed out loud.

  $ regard case show $CASE
  Case      RC-2026-2YCT5VYS (open)
  Person    Dana Whitlock
  Identity  unconfirmed
  Owner     t.novak

  DAY         ID            RECORD    WHAT
  2026-10-27  INC-2T0B80JZ  incident  abuse by telephone: You swore at the
                                      adviser.
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning   informal by call: Please do not swear at our
                                      staff.
  2026-11-06  INC-9STDGCXM  incident  abuse by telephone: You swore at another
                                      adviser.
  2026-11-09  WRN-17EXYSJY  warning   formal by letter: Please do not swear at our
                                      staff.

  DUE         WHAT            WHO           COMMAND
  2026-11-11  letter-to-send  role:officer  regard letter send formal-warning
                                            WRN-17EXYSJY --by post --on DATE

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  2027-11-09  warning-lapses  WRN-17EXYSJY
  $ regard check --today 2026-11-12
  cases/2026/RC-2026-2YCT5VYS/2026-11-09-warning-17EXYSJY.yaml:1:1: warning: letter-to-send of 'WRN-17EXYSJY' was due on 11 November 2026, 1 day ago, from role:officer [letter-is-on-time]
    regard letter send formal-warning WRN-17EXYSJY --by post --on DATE
