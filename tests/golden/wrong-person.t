It was somebody else: what was recorded of the wrong person goes to the right one, and counts for nothing here.

  $ . founding
  $ . warned
  $ . considered
  $ . proposed
  $ . restricted
  $ DANA=$CASE
  $ regard case open --name 'Kit Marlow'
  opened case RC-2026-6NNK00XR
  $ THEIRS=$RC
  $ regard incident move $CALL --to $DANA --because 'The recording is of Kit.'
  refused: 'INC-2T0B80JZ' is in 'RC-2026-2YCT5VYS' already [the-other-case-is-another]
    incident move: give the case of the person whose it was; 'regard case find NAME' finds it
  [1]
  $ regard incident move $CALL --to RC-2031-7K3F9MQ4 --because 'The recording is of Kit.'
  refused: 'RC-2031-7K3F9MQ4' is not a case of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard incident move $CALL --to $THEIRS
  refused: --because was not given [everything-needed-is-given]
    give --because TEXT (how it came to be recorded here, and how the right person is known)
  [1]
  $ regard incident move WRN-ZKN2VGTR --to $THEIRS --because 'The recording is of Kit.'
  refused: 'WRN-ZKN2VGTR' is not an incident of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard incident move $CALL --because 'The recording is of Kit.'
  refused: --to was not given [everything-needed-is-given]
    give --to CASE (that person's case)
  [1]
  $ regard incident move $CALL --to $THEIRS --because 'The recording is of Kit.'
  moved by MOV-54K77ED7: in RC-2026-6NNK00XR it is INC-D0ZDY1FM, and in RC-2026-2YCT5VYS it counts for nothing
  note: WRN-ZKN2VGTR answered nothing else, and counts for nothing now
  note: RST-G16WCD55 rests on it: regard restriction quash RST-G16WCD55 --reason TEXT
  note: the person was told of it by LTR-8CQ3FKV6 on 2 November 2026: say that it was a mistake, and to whom else it was said
  note: the person was told of it by LTR-XNJADKGB on 20 November 2026: say that it was a mistake, and to whom else it was said
  $ THERE=$INC
  $ regard incident move $CALL --to $THEIRS --because 'The recording is of Kit.'
  refused: 'INC-2T0B80JZ' was moved to another case [incident-is-this-persons]
    it was another person's: leave it out here
  [1]
  $ git log -1 --format=%s
  incident move: MOV-54K77ED7 in RC-2026-2YCT5VYS
  $ ls cases/2026/$DANA cases/2026/$THEIRS | grep -E 'move|incident'
  2026-11-02-incident-2T0B80JZ.yaml
  2026-11-20-incident-W148GYX6.yaml
  2026-11-20-move-54K77ED7.yaml
  2026-11-20-incident-D0ZDY1FM.yaml
  $ regard case show $DANA
  Case        RC-2026-2YCT5VYS (notified)
  Person      Dana Whitlock
  Identity    confirmed
  Address     7 Quarry Lane, Ashmere AS2 4QD
  Telephone   01234 555123
  Owner       a.mensah
  No warning  WRN-ZKN2VGTR counts for nothing: what it answered was another
              person's

  DAY         ID            RECORD    WHAT
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning   formal by letter: Please speak to our staff
                                      without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter    formal-warning of WRN-ZKN2VGTR, by post
  2026-11-16  INC-W148GYX6  incident  volume-of-contact by telephone: You rang 43
                                      times in four days about one repair.
  2026-11-20  INC-2T0B80JZ  incident  moved to another case
  2026-11-20  MOV-54K77ED7  move      INC-2T0B80JZ was another person's
  2026-11-20  PRO-G16WCD55  proposal  You rang 43 times in four days, after we had
                                      asked you to stop swearing at us.
  2026-11-20  DEC-P5VC2WKY  decision  approve PRO-G16WCD55: The calls kept other
                                      tenants from being served, and a warning
                                      changed nothing.
  2026-11-20  LTR-XNJADKGB  letter    decision of PRO-G16WCD55, by post

  RESTRICTION   STATE     UNTIL       REVIEW      SCOPE
  RST-G16WCD55  notified  2027-05-30  2027-02-28  Housing

  DUE         WHAT                    WHO
      COMMAND
  2026-11-20  decision-to-reconsider  role:senior-officer
      regard restriction quash RST-G16WCD55 --reason TEXT, then 'regard letter
      send correction'
  2027-02-28  review                  role:manager
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
      --heard TEXT

  LAST DAY    ENDS BY ITSELF    WHICH
  2027-05-30  restriction-ends  RST-G16WCD55
  $ regard --format json case show $DANA | grep -B3 -A12 '"moved"'
          "kind": "incident",
          "id": "INC-2T0B80JZ",
          "case": "RC-2026-2YCT5VYS",
          "moved": true,
          "recorded": {
            "by": "t.novak",
            "at": "2026-11-02T09:00:00Z"
          }
        },
        {
          "regard": 1,
          "kind": "warning",
          "id": "WRN-ZKN2VGTR",
          "case": "RC-2026-2YCT5VYS",
          "level": "formal",
          "given_on": "2026-11-02",
  $ regard case show $THEIRS
  Case      RC-2026-6NNK00XR (open)
  Person    Kit Marlow
  Identity  unconfirmed
  Owner     t.novak

  DAY         ID            RECORD    WHAT
  2026-10-27  INC-D0ZDY1FM  incident  abuse by telephone: You swore at the adviser
                                      who answered your call.
  2026-11-20  PER-MW3DD8T2  person    Kit Marlow
  $ regard correct $CALL --set 'summary=You sighed.' --because 'misheard'
  refused: 'INC-2T0B80JZ' was moved to another case [incident-is-this-persons]
    it was another person's: leave it out here
  [1]
  $ regard warning issue $DANA --as a.mensah --level formal --on 2026-11-24 --how letter --cites $CALL --expects 'Please do not swear.'
  refused: 'INC-2T0B80JZ' was moved to another case [incident-is-this-persons]
    it was another person's: leave it out here
  [1]
  $ regard check
  nothing to mend in 2 cases and 27 records
