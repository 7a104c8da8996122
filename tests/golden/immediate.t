When somebody is in danger now, one officer may act at once. It binds from when the person is told, and lapses by itself
unless two people decide to go on.

  $ . founding
  $ CASE=$(regard case open --quiet --known-as 'the man in the red coat, front desk, 20 November' --service Housing --owner a.mensah)
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ CHAIR=$(regard incident add $CASE --quiet --on 2026-11-20 --channel in-person --category violence --service Housing --summary 'You threw a chair at the front desk.' --affected staff:Receptionist --evidence 'camera 2' --held-by 'Facilities')
  $ RANG=$(regard incident add $CASE --quiet --on 2026-11-19 --channel telephone --category volume-of-contact --service Housing --summary 'You rang nine times.')
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $RANG --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 09:40'
  refused: every incident cited is about how much contact there was [immediate-is-for-safety]
    give a warning, or propose: regard restriction propose; acting at once is for danger only
  [1]
  $ regard restriction impose-now $CASE --as t.novak --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 09:40'
  refused: 't.novak' does not hold a role that may do this (manager) [role-is-held]
    it may be done by a.mensah
  [1]
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.'
  refused: --told was not given [everything-needed-is-given]
    give --told in-person|phone|letter|email (how the person was told of an immediate one)
  [1]
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 11:40'
  refused: the person cannot have been told later than now [immediate-is-told-at-once]
    give --told-at with the day and time they were told
  [1]
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 9.40'
  error: --told-at: '2026-11-20 9.40' is not a day and time
    write it as on the clock in the United Kingdom, for example '2026-11-21 10:03'
  [2]
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 09:40'
  imposed RST-MQ6V95S1 in RC-2026-2YCT5VYS: it lapses after 27 November 2026 unless a proposal that follows it is approved; its letter: regard letter send immediate RST-MQ6V95S1
  $ IMMEDIATE=$RST
  $ regard restriction list
  RESTRICTION   CASE              STATE              UNTIL       REVIEW      SCOPE
      MEASURES
  RST-MQ6V95S1  RC-2026-2YCT5VYS  in-force, at once  2026-11-27  2026-11-27  Housing
      premises-ban
  1 case and 20 records read
  $ regard restriction show $IMMEDIATE | head -14
  RST-MQ6V95S1 is in-force, at once
  =================================

  - Person: the man in the red coat, front desk, 20 November
  - Case: RC-2026-2YCT5VYS
  - Imposed at once by: Customer Relations Manager (a.mensah)
  - Version: 1, SHA-256
    [..]
  - Reason (the person will read it): You threw a chair at the front desk.
  - Scope: Housing
  - From, until: 20 November 2026 to 27 November 2026
  - Review: 27 November 2026
  - Told: in person, on 20 November 2026 09:40
  - Lapses: after 27 November 2026, unless a proposal that follows it is approved
  $ regard case show $CASE | sed -n '/^RESTRICTION/,$p'
  RESTRICTION   STATE              UNTIL       REVIEW      SCOPE
  RST-MQ6V95S1  in-force, at once  2026-11-27  2026-11-27  Housing

  DUE         WHAT                 WHO           COMMAND
  2026-11-20  staff-to-tell        role:officer  regard notify staff RST-MQ6V95S1
                                                 --who TEXT --by email --on DATE
  2026-11-20  systems-to-tell      role:officer  regard notify systems
                                                 RST-MQ6V95S1 --who reception --by
                                                 email --on DATE
  2026-11-23  letter-to-send       role:officer  regard letter send immediate
                                                 PRO-MQ6V95S1 --by post --on DATE
  2026-11-27  immediate-to-ratify  a.mensah      regard restriction propose
                                                 RC-2026-2YCT5VYS --follows
                                                 RST-MQ6V95S1 …

  LAST DAY    ENDS BY ITSELF    WHICH
  2026-11-27  immediate-lapses  RST-MQ6V95S1


Once for one incident; and no review continues it.

  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told in-person --told-at '2026-11-20 09:40'
  refused: 'INC-W148GYX6' was answered at once already, by 'RST-MQ6V95S1' [immediate-is-for-safety]
    propose it, and have it approved: regard restriction propose RC-2026-2YCT5VYS --follows RST-MQ6V95S1 …
  [1]
  $ regard review record $IMMEDIATE --as j.byrne --outcome continue --reason 'He may come back.' --heard 'He was asked on 20 November.' --review-on 2026-11-27
  refused: 'RST-MQ6V95S1' was imposed at once, and lapses on 27 November 2026 [an-immediate-one-is-not-continued]
    to go on, it is proposed and approved: regard restriction propose RC-2026-2YCT5VYS --follows RST-MQ6V95S1 …
  [1]
  $ regard restriction approve $IMMEDIATE --as j.byrne --reason 'He may come back.'
  refused: 'RST-MQ6V95S1' is in-force [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]

To go on, it is proposed as any other restriction is, and somebody else approves it.

  $ . considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CHAIR --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --reason 'You threw a chair at the front desk.' --from 2026-11-27 --until 3m --review-on 2m --scope Housing --follows $IMMEDIATE --skip-warning immediate-safety --because 'A chair was thrown.'
  refused: the identity of the person in RC-2026-2YCT5VYS is unconfirmed [identity-is-confirmed]
    regard person update RC-2026-2YCT5VYS --identity confirmed --identity-evidence TEXT
  [1]
  $ regard person update $CASE --identity confirmed --identity-evidence 'driving licence, seen on 20 November' --name 'Lee Harper' --address '2 Mill Lane, Ashmere AS3 1AB'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CHAIR --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --reason 'You threw a chair at the front desk.' --from 2026-11-27 --until 3m --review-on 2m --scope Housing --follows $IMMEDIATE --skip-warning immediate-safety --because 'A chair was thrown.'
  proposed PRO-G16WCD55 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-G16WCD55
  note: no warning counts at level informal and formal; the approver will see that
  $ regard case show $CASE | grep -A2 immediate-to-ratify
  2026-11-27  immediate-to-ratify  role:senior-officer  regard restriction approve
                                                        PRO-G16WCD55 --reason TEXT
  2026-12-04  proposal-to-decide   role:senior-officer  regard restriction approve
  $ regard restriction approve $PRO --as j.byrne --reason 'The camera bears it out.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard restriction show $PRO | sed -n '/What it follows/,/^Measures/p'
  What it follows
  ---------------

  - RST-MQ6V95S1: in-force, at once, 1 day, from 20 November 2026: premises-ban
  - In all: 1 day so far; the policy's longest is 12 months

  Measures
  $ regard restriction list
  RESTRICTION   CASE              STATE              UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  approved           2027-02-27  2027-01-27  Housing
      premises-ban
  RST-MQ6V95S1  RC-2026-2YCT5VYS  in-force, at once  2026-12-03  2026-12-03  Housing
      premises-ban
  1 case and 23 records read
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by hand on 20 November 2026
  in force from 27 November 2026; an appeal may be made until 29 December 2026
  $ regard restriction list --today 2026-11-27
  RESTRICTION   CASE              STATE       UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force    2027-02-27  2027-01-27  Housing
      premises-ban
  RST-MQ6V95S1  RC-2026-2YCT5VYS  superseded  2026-12-03  2026-12-03  Housing
      premises-ban
  1 case and 24 records read
  $ regard check --today 2026-11-27
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-MQ6V95S1.yaml:1:1: warning: letter-to-send of 'PRO-MQ6V95S1' was due on 23 November 2026, 4 days ago, from role:officer [letter-is-on-time]
    regard letter send immediate PRO-MQ6V95S1 --by post --on DATE

Nobody ratified this one. It lapses, and the person is told so.

  $ cd ..
  $ rm -rf register
  $ . founding
  $ CASE=$(regard case open --quiet --name 'Lee Harper' --address '2 Mill Lane, Ashmere AS3 1AB' --service Housing --owner a.mensah)
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ CHAIR=$(regard incident add $CASE --quiet --on 2026-11-20 --channel in-person --category violence --service Housing --summary 'You threw a chair at the front desk.')
  $ IMMEDIATE=$(regard restriction impose-now $CASE --quiet --as a.mensah --measure 'premises-ban:premises=Market Square office,because=a chair was thrown there' --cites $CHAIR --reason 'You threw a chair at the front desk.' --told phone --told-at '2026-11-20 09:40')
  $ regard check --today 2026-11-27
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-MQ6V95S1.yaml:1:1: warning: staff-to-tell of 'RST-MQ6V95S1' was due on 20 November 2026, 7 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-MQ6V95S1 --who TEXT --by email --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-MQ6V95S1.yaml:1:1: warning: systems-to-tell of 'RST-MQ6V95S1' was due on 20 November 2026, 7 days ago, from role:officer [those-who-need-it-are-told]
    regard notify systems RST-MQ6V95S1 --who reception --by email --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-MQ6V95S1.yaml:1:1: warning: letter-to-send of 'PRO-MQ6V95S1' was due on 23 November 2026, 4 days ago, from role:officer [letter-is-on-time]
    regard letter send immediate PRO-MQ6V95S1 --by post --on DATE
  $ export REGARD_NOW=2026-11-28T10:00:00Z
  $ regard restriction list
  RESTRICTION   CASE              STATE   UNTIL       REVIEW      SCOPE
      MEASURES
  RST-MQ6V95S1  RC-2026-2YCT5VYS  lapsed  2026-11-27  2026-11-27  Housing
      premises-ban
  1 case and 19 records read
  $ regard case show $CASE | tail -4
  2026-11-23  letter-to-send  role:officer  regard letter send immediate
                                            PRO-MQ6V95S1 --by post --on DATE
  2026-12-01  letter-to-send  role:officer  regard letter send expiry PRO-MQ6V95S1
                                            --by post --on DATE
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-MQ6V95S1.yaml:1:1: warning: letter-to-send of 'PRO-MQ6V95S1' was due on 23 November 2026, 5 days ago, from role:officer [letter-is-on-time]
    regard letter send immediate PRO-MQ6V95S1 --by post --on DATE
