Appeals: against what the person has been told of, once for each decision, heard by somebody who had no part in it.

  $ . founding
  $ . warned

A warning can be appealed against once it has gone, where the policy hears such appeals.

  $ regard appeal lodge $WARNING --received 2026-11-01 --by phone --grounds 'I did not swear.'
  refused: it is said to have come on 1 November 2026, and the person was first told on 2 November 2026 [dates-are-in-order]
    give the day it came with --received
  [1]
  $ regard appeal lodge $WARNING --received 2026-11-02 --by phone --grounds 'I did not swear.'
  recorded appeal APL-M2D8K56S in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-M2D8K56S --by post --on DATE
  $ regard appeal allocate $APL --to c.doyle --as c.doyle
  given to c.doyle by RUL-DE6EFYVM
  $ regard appeal decide $APL --as c.doyle --outcome vary --reason 'The recording has no oath in it.' --condition 'The adviser rings you back.'
  refused: a warning stands or it does not [a-varying-ruling-says-how]
    use --outcome dismiss or quash
  [1]
  $ regard appeal list
  APPEAL        CASE              AGAINST       RECEIVED    WHERE IT STANDS
  APL-M2D8K56S  RC-2026-2YCT5VYS  WRN-ZKN2VGTR  2026-11-02  with c.doyle
  1 case and 22 records read

The restriction that comes after it rests on the warning.

  $ . proposed

Nobody has been told of a proposal.

  $ regard appeal lodge $PROPOSAL --received 2026-11-20 --by post --grounds 'I rang about one repair.'
  refused: 'PRO-G16WCD55' is proposed [appeal-is-against-what-was-told]
    nobody has been told of it, so it binds nobody; what the person says of it is kept with 'regard representation record'
  [1]
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM

In time it needs no explanation; late, it does, and it is recorded too.

  $ export REGARD_NOW=2027-01-04T10:00:00Z
  $ regard appeal lodge $RESTRICTION --received 2026-12-31 --by post --grounds 'I rang about one repair.'
  refused: it came on 31 December 2026, and the person could appeal until 30 December 2026 [late-appeal-has-its-reason]
    give --late-because TEXT: why it is late, as the person says, or that they gave no reason
  [1]
  $ regard appeal lodge $RESTRICTION --received 2026-12-30 --by letter --grounds 'I rang about one repair.'
  error: --by: 'letter' is not one of post, email, phone, in-person, web, representative
  [2]
  $ regard appeal lodge $RESTRICTION --received 2026-12-31 --by post --grounds 'I rang about one repair.' --late-because 'I was in hospital until 29 December.'
  recorded appeal APL-N8QD3MR1 in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-N8QD3MR1 --by post --on DATE
  note: it is late; the person could appeal until 30 December 2026. Whoever hears it decides whether that counts against them
  $ LATE=$APL
  $ regard appeal lodge $RESTRICTION --received 2027-01-04 --by post --grounds 'And another thing.'
  refused: 'APL-N8QD3MR1' is still to be decided [appeal-is-heard-once]
    keep what the person adds with 'regard representation record'
  [1]
  $ regard restriction list --in-force
  RESTRICTION   CASE              STATE               UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force, appealed  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 28 records read
  $ regard due --all
  role:officer (a.mensah, t.novak)
    OVERDUE 56 days  2026-11-09  appeal-to-acknowledge  APL-M2D8K56S
      RC-2026-2YCT5VYS
      regard letter send appeal-acknowledgement APL-M2D8K56S --by post --on DATE
    4 days left      2027-01-08  appeal-to-acknowledge  APL-N8QD3MR1
      RC-2026-2YCT5VYS
      regard letter send appeal-acknowledgement APL-N8QD3MR1 --by post --on DATE
    28 days left     2027-02-01  review-invitation      RST-G16WCD55
      RC-2026-2YCT5VYS
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  c.doyle
    OVERDUE 35 days  2026-11-30  appeal-to-decide       APL-M2D8K56S
      RC-2026-2YCT5VYS
      regard appeal decide APL-M2D8K56S --outcome dismiss|vary|quash --reason TEXT

  role:appeal-officer (c.doyle)
    4 days left      2027-01-08  appeal-to-allocate     APL-N8QD3MR1
      RC-2026-2YCT5VYS
      regard appeal allocate APL-N8QD3MR1 --to OFFICER
    25 days left     2027-01-29  appeal-to-decide       APL-N8QD3MR1
      RC-2026-2YCT5VYS
      regard appeal decide APL-N8QD3MR1 --outcome dismiss|vary|quash|out-of-time
          --reason TEXT

  role:manager (a.mensah)
    55 days left     2027-02-28  review                 RST-G16WCD55
      RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT

  role:registrar (r.lindqvist)
    668 days left    2028-11-02  policy-review          general
      regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy
          adopt FILE --from DATE --authority TEXT

  LAST DAY    REF           CASE              ENDS BY ITSELF
  2027-05-30  RST-G16WCD55  RC-2026-2YCT5VYS  restriction ends
  2027-11-02  WRN-ZKN2VGTR  RC-2026-2YCT5VYS  warning lapses
  1 case and 28 records read

It is given to somebody who hears appeals and had no part in it.

  $ regard appeal decide $LATE --as c.doyle --outcome dismiss --reason 'The log bears out 43 calls.'
  refused: 'APL-N8QD3MR1' has not been given to anybody [appeal-is-allocated]
    regard appeal allocate APL-N8QD3MR1 --to OFFICER
  [1]
  $ regard appeal allocate $LATE --to c.doyle
  refused: 't.novak' does not hold a role that may do this (appeal-officer) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard appeal allocate $LATE --to s.rahman --as c.doyle
  refused: 's.rahman' does not hold a role that may do this (appeal-officer) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard officer grant j.byrne --role appeal-officer --as r.lindqvist
  granted 'appeal-officer' to j.byrne (GRA-C1KA1P2H)
  $ regard appeal allocate $LATE --to j.byrne --as c.doyle
  refused: 'j.byrne' had a part in 'PRO-G16WCD55' [appeal-is-heard-by-somebody-uninvolved]
    it may be heard by c.doyle
  [1]
  $ regard appeal allocate $LATE --to c.doyle --as c.doyle
  given to c.doyle by RUL-RTQTZ32X
  $ regard appeal list
  APPEAL        CASE              AGAINST       RECEIVED    WHERE IT STANDS
  APL-M2D8K56S  RC-2026-2YCT5VYS  WRN-ZKN2VGTR  2026-11-02  with c.doyle
  APL-N8QD3MR1  RC-2026-2YCT5VYS  RST-G16WCD55  2026-12-31  with c.doyle
  1 case and 30 records read

It is decided by whoever it was given to, on what the person said, and nothing becomes stricter by it.

  $ regard appeal decide $LATE --as j.byrne --outcome dismiss --reason 'The log bears out 43 calls.'
  refused: 'APL-N8QD3MR1' was given to 'c.doyle' [appeal-is-allocated]
    'c.doyle' decides it, or it is given to somebody else: regard appeal allocate APL-N8QD3MR1 --to OFFICER
  [1]
  $ regard appeal decide $LATE --as a.mensah --on-behalf-of c.doyle --evidence 'a signed page' --held-by 'Appeals' --outcome dismiss --reason 'The log bears out 43 calls.'
  refused: 'a.mensah' had a part in 'PRO-G16WCD55' [appeal-is-heard-by-somebody-uninvolved]
    it may be heard by c.doyle
  [1]
  $ regard representation record $LATE --received 2027-01-04 --from person --summary 'The repair was done on 22 December.'
  recorded representation REP-JJXJW7TQ in RC-2026-2YCT5VYS
  $ regard appeal decide $LATE --as c.doyle --outcome dismiss --reason 'The log bears out 43 calls.'
  refused: 'REP-JJXJW7TQ' has not been considered [what-was-said-is-considered]
    read it, then give --cites REP-JJXJW7TQ
  [1]
  $ regard appeal decide $LATE --as c.doyle --cites $REP --outcome vary --reason 'The repair has been done.'
  refused: it does not say what changes [a-varying-ruling-says-how]
    give --measure with the whole new list, --until, --review-on or --condition; or --outcome dismiss
  [1]
  $ regard appeal decide $LATE --as c.doyle --cites $REP --outcome dismiss --until 2027-02-28 --reason 'The repair has been done.'
  refused: 'dismiss' changes neither measures nor dates [a-varying-ruling-says-how]
    use --outcome vary
  [1]
  $ regard appeal decide $LATE --as c.doyle --cites $REP --outcome vary --until 2027-06-30 --reason 'The repair has been done.'
  refused: the end would move from 30 May 2027 to 30 June 2027 [an-appeal-does-not-tighten]
    give an earlier --until
  [1]
  $ regard appeal decide $LATE --as c.doyle --cites $REP --outcome vary --measure 'call-length:minutes=5,because=calls ran for an hour' --reason 'The repair has been done.'
  refused: a measure would be added, or its words changed [an-appeal-does-not-tighten]
    give the measures that stay, word for word: regard restriction show RST-G16WCD55
  [1]
  $ regard appeal decide $LATE --as c.doyle --cites $REP --outcome vary --measure 'call-length:minutes=10,because=calls ran for an hour' --condition 'Housing tells you in writing what was repaired.' --reason 'The repair has been done, so there is no need for fixed times.'
  ruled by RUL-36WGRQFQ; tell the person: regard letter send appeal-outcome RUL-36WGRQFQ --by post --on DATE
  $ regard restriction list --in-force
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-02-28  Housing
      call-length
  1 case and 32 records read
  $ regard appeal decide $LATE --as c.doyle --outcome quash --reason 'On second thoughts.'
  refused: 'APL-N8QD3MR1' was decided by 'RUL-36WGRQFQ' [appeal-awaits-a-ruling]
    a ruling is made once; the person may go to the ombudsman
  [1]
  $ regard appeal lodge $RESTRICTION --received 2027-01-04 --by post --grounds 'And another thing.'
  refused: 'APL-N8QD3MR1' was decided by 'RUL-36WGRQFQ' [appeal-is-heard-once]
    the person may go to the ombudsman; what they say is kept with 'regard representation record'
  [1]
  $ regard case show $CASE
  Case       RC-2026-2YCT5VYS (restricted)
  Person     Dana Whitlock
  Identity   confirmed
  Address    7 Quarry Lane, Ashmere AS2 4QD
  Telephone  01234 555123
  Owner      a.mensah

  DAY         ID            RECORD          WHAT
  2026-10-27  INC-2T0B80JZ  incident        abuse by telephone: You swore at the
                                            adviser who answered your call.
  2026-11-02  PER-CK2M5B0Z  person          Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning         formal by letter: Please speak to our
                                            staff without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter          formal-warning of WRN-ZKN2VGTR, by
                                            post
  2026-11-02  APL-M2D8K56S  appeal          of WRN-ZKN2VGTR: I did not swear.
  2026-11-02  RUL-DE6EFYVM  ruling          APL-M2D8K56S goes to c.doyle
  2026-11-16  INC-W148GYX6  incident        volume-of-contact by telephone: You
                                            rang 43 times in four days about one
                                            repair.
  2026-11-20  PRO-G16WCD55  proposal        You rang 43 times in four days, after
                                            we had asked you to stop swearing at
                                            us.
  2026-11-20  DEC-P5VC2WKY  decision        approve PRO-G16WCD55: The calls kept
                                            other tenants from being served, and a
                                            warning changed nothing.
  2026-11-20  LTR-XNJADKGB  letter          decision of PRO-G16WCD55, by post
  2026-11-20  NTF-P08T40ZM  notification    staff of PRO-G16WCD55: Contact Centre
  2027-01-04  REP-JJXJW7TQ  representation  of APL-N8QD3MR1: The repair was done
                                            on 22 December.
  2027-01-04  APL-N8QD3MR1  appeal          of PRO-G16WCD55: I rang about one
                                            repair.
  2027-01-04  RUL-36WGRQFQ  ruling          vary APL-N8QD3MR1: The repair has been
                                            done, so there is no need for fixed
                                            times.
  2027-01-04  RUL-RTQTZ32X  ruling          APL-N8QD3MR1 goes to c.doyle

  RESTRICTION   STATE     UNTIL       REVIEW      SCOPE
  RST-G16WCD55  in-force  2027-05-30  2027-02-28  Housing

  DUE         WHAT                   WHO           COMMAND
  2026-11-09  appeal-to-acknowledge  role:officer  regard letter send
                                                   appeal-acknowledgement
                                                   APL-M2D8K56S --by post --on
                                                   DATE
  2026-11-30  appeal-to-decide       c.doyle       regard appeal decide
                                                   APL-M2D8K56S --outcome
                                                   dismiss|vary|quash --reason
                                                   TEXT
  2027-01-04  staff-to-tell          role:officer  regard notify staff
                                                   RST-G16WCD55 --again --who TEXT
                                                   (as in NTF-P08T40ZM) --by email
                                                   --on DATE
  2027-01-06  letter-to-send         role:officer  regard letter send
                                                   appeal-outcome RUL-36WGRQFQ
                                                   --by post --on DATE
  2027-02-28  review                 role:manager  regard review record
                                                   RST-G16WCD55 --outcome
                                                   continue|vary|lift --reason
                                                   TEXT --heard TEXT

  LAST DAY    ENDS BY ITSELF    WHICH
  2027-05-30  restriction-ends  RST-G16WCD55
  2027-11-02  warning-lapses    WRN-ZKN2VGTR

One that came in time is never refused as out of time; quashed, the warning counts for nothing.

  $ regard appeal list
  APPEAL        CASE              AGAINST       RECEIVED    WHERE IT STANDS
  APL-M2D8K56S  RC-2026-2YCT5VYS  WRN-ZKN2VGTR  2026-11-02  with c.doyle
  APL-N8QD3MR1  RC-2026-2YCT5VYS  RST-G16WCD55  2026-12-31  vary
  1 case and 32 records read
  $ W=$(regard appeal list --format json | sed -n 's/.*"id": "\(APL-[0-9A-Z]*\)".*/\1/p' | head -1)
  $ regard appeal decide $W --as c.doyle --outcome out-of-time --reason 'Too late.'
  refused: 'APL-M2D8K56S' came in time [only-a-late-appeal-is-out-of-time]
    decide on what it says: dismiss, vary or quash
  [1]
  $ regard appeal decide $W --as c.doyle --outcome quash --reason 'The recording has no oath in it.'
  ruled by RUL-BWNWV9J0; tell the person: regard letter send appeal-outcome RUL-BWNWV9J0 --by post --on DATE
  $ regard appeal lodge $WARNING --received 2027-01-04 --by phone --grounds 'I did not swear.'
  refused: 'WRN-ZKN2VGTR' was quashed on appeal [restriction-stands]
    it counts for nothing already
  [1]

A letter of a later review opens a window of its own; an appeal that is upheld ends the restriction for good.

  $ export REGARD_NOW=2027-02-15T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --heard 'We rang you on 10 February.' --reason 'Three calls ran long in January.' --review-on 2m
  recorded review REV-8NQK3EZ3: the restriction is continued; its letter: regard letter send review-continue REV-8NQK3EZ3
  $ regard letter send review-continue $REV --by post --on 2027-02-15
  recorded letter LTR-AEG77HEX: review-continue sent by post on 15 February 2027
  $ export REGARD_NOW=2027-03-01T10:00:00Z
  $ regard appeal lodge $RESTRICTION --received 2027-03-01 --by representative --grounds 'None of the three calls was mine.'
  recorded appeal APL-ETY8N7Y1 in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-ETY8N7Y1 --by post --on DATE
  $ regard officer add v.okoro --name 'Vera Okoro' --post 'Monitoring Officer' --email v.okoro@ashmere.example --role appeal-officer --as r.lindqvist
  added officer v.okoro
  $ regard appeal allocate $APL --to c.doyle --as c.doyle
  refused: 'c.doyle' had a part in 'PRO-G16WCD55' [appeal-is-heard-by-somebody-uninvolved]
    it may be heard by v.okoro
  [1]
  $ regard appeal allocate $APL --to v.okoro --as c.doyle
  given to v.okoro by RUL-4MJB5XRP
  $ regard appeal decide $APL --as v.okoro --outcome quash --reason 'The calls came from another number.'
  ruled by RUL-H8RP29D0; tell the person: regard letter send appeal-outcome RUL-H8RP29D0 --by post --on DATE
  $ regard restriction list
  RESTRICTION   CASE              STATE    UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  quashed  2027-05-30  2027-04-15  Housing
      call-length
  1 case and 40 records read
  $ regard appeal list --format json
  {
    "schema": "regard/appeal-list/1",
    "as_of": "2027-03-01",
    "read": {
      "cases": 1,
      "records": 40,
      "unreadable": []
    },
    "appeals": [
      {
        "id": "APL-M2D8K56S",
        "case": "RC-2026-2YCT5VYS",
        "against": "WRN-ZKN2VGTR",
        "stand": "quash",
        "late": false,
        "about": {
          "id": "WRN-ZKN2VGTR",
          "version": 1,
          "sha256": "[..]"
        },
        "received_on": "2026-11-02",
        "lodged_by": "phone",
        "appeal_by": "2026-12-02",
        "policy": {
          "pack": "general",
          "version": 1,
          "sha256": "[..]"
        }
      },
      {
        "id": "APL-N8QD3MR1",
        "case": "RC-2026-2YCT5VYS",
        "against": "RST-G16WCD55",
        "stand": "vary",
        "late": true,
        "about": {
          "id": "PRO-G16WCD55",
          "version": 1,
          "sha256": "[..]"
        },
        "received_on": "2026-12-31",
        "lodged_by": "post",
        "appeal_by": "2026-12-30",
        "policy": {
          "pack": "general",
          "version": 1,
          "sha256": "[..]"
        }
      },
      {
        "id": "APL-ETY8N7Y1",
        "case": "RC-2026-2YCT5VYS",
        "against": "RST-G16WCD55",
        "stand": "quash",
        "late": false,
        "about": {
          "id": "PRO-G16WCD55",
          "version": 1,
          "sha256": "[..]"
        },
        "received_on": "2027-03-01",
        "lodged_by": "representative",
        "appeal_by": "2027-03-17",
        "policy": {
          "pack": "general",
          "version": 1,
          "sha256": "[..]"
        }
      }
    ]
  }
