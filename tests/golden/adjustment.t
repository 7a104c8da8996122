Adjustments: what the person needs, asked, agreed or refused with reasons; no measure takes away what one gives.

  $ . founding
  $ . warned
  $ . proposed
  $ regard adjustment record $CASE
  refused: --need was not given [everything-needed-is-given]
    give --need TEXT (what the person needs; the person will read this)
  [1]
  $ regard adjustment record $CASE --need 'She cannot read small print.' --decision maybe --because 'She asked.'
  error: --decision: 'maybe' is not one of asked, agreed, refused
  [2]
  $ regard adjustment record $CASE --need 'She cannot read small print.' --decision agreed
  refused: --because was not given [adjustment-has-reasons]
    give --because TEXT (the reasons; they stay in the file)
  [1]
  $ regard adjustment record $CASE --need 'She cannot read small print.' --decision agreed --because 'She asked.' --cannot-use letters
  refused: 'letters' is not a channel of the policy [word-is-in-the-policy]
    it has telephone, email, post, in-person, social-media and web
  [1]
  $ regard adjustment record $CASE --need 'She cannot read small print.' --decision agreed --because 'She asked.' --rules-out call-lenght
  refused: 'call-lenght' is not a measure of the policy [word-is-in-the-policy]
    did you mean 'call-length'? it has single-point-of-contact, named-contacts, channel-only, channel-closed, call-times, call-length, meeting-length, contact-frequency, appointment-only, witness-present, premises-ban, subject-closed, file-without-reply, one-response, issues-per-period, divert-email, voicemail, withhold-staff-names, representative-only, social-media-block, discretionary-service-limit and behaviour-agreement
  [1]
  $ regard adjustment record $CASE --need 'She cannot write, and needs time on the telephone.' --decision asked --because 'Her advocate asked on 18 November.' --cannot-use post --cannot-use email --rules-out call-length
  recorded adjustment ADJ-73WHEXBR in RC-2026-2YCT5VYS
  $ ADJUSTMENT=$ADJ

From when it is asked for until it is refused, it stands in the way of whatever would take it away.

  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: 'call-length' takes away what 'ADJ-73WHEXBR' gives [measure-respects-adjustments]
    choose another measure, or look at the adjustment again: regard adjustment review ADJ-73WHEXBR
  [1]
  $ regard restriction show $PROPOSAL | grep -A1 'Tested against'
  - Tested against an adjustment: ADJ-73WHEXBR and call-length: it would be taken
    away
  - Tested against an adjustment: ADJ-73WHEXBR and call-times: kept
  (blank line)
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'channel-only:channels=post+email,because=abuse on the telephone' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'channel-only' takes away what 'ADJ-73WHEXBR' gives [measure-respects-adjustments]
    choose another measure, or look at the adjustment again: regard adjustment review ADJ-73WHEXBR
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'channel-closed:channels=telephone+in-person+social-media+web,because=abuse' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: together these measures leave no channel that the person can use [a-channel-stays-open]
    leave open one that they can use
  [1]
  $ regard case show $CASE | tail -9
                                                         agreed|refused --because
                                                         TEXT
  2026-12-04  proposal-to-decide    role:senior-officer  regard restriction
                                                         approve PRO-G16WCD55
                                                         --reason TEXT (or refuse,
                                                         return)

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR

It is answered with reasons, and looked at again.

  $ regard adjustment review $ADJUSTMENT
  refused: --decision was not given [everything-needed-is-given]
    give --decision asked|agreed|refused (where the adjustment stands now)
  [1]
  $ regard adjustment review $ADJUSTMENT --decision refused
  refused: no reasons were given [adjustment-has-reasons]
    give --because TEXT
  [1]
  $ regard adjustment review $ADJUSTMENT --decision agreed --because 'Her doctor wrote on 19 November.' --review-on 2026-11-10
  refused: the day to look at it again (2026-11-10) has come already [dates-are-in-order]
    give a later --review-on
  [1]
  $ regard adjustment review $ADJUSTMENT --decision agreed --because 'Her doctor wrote on 19 November.' --review-on 6m
  recorded REV-24T7D7MX: the adjustment was looked at again
  $ export REGARD_NOW=2026-11-20T11:00:00Z
  $ regard adjustment review $ADJUSTMENT --decision refused --because 'She told us on 20 November that she no longer needs it.'
  recorded REV-06MADXCY: the adjustment was looked at again
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept others waiting, and she no longer needs the time.'
  approved by DEC-JQ70TC73: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard case show $CASE
  Case       RC-2026-2YCT5VYS (approved)
  Person     Dana Whitlock
  Identity   confirmed
  Address    7 Quarry Lane, Ashmere AS2 4QD
  Telephone  01234 555123
  Owner      a.mensah

  DAY         ID            RECORD      WHAT
  2026-10-27  INC-2T0B80JZ  incident    abuse by telephone: You swore at the
                                        adviser who answered your call.
  2026-11-02  PER-CK2M5B0Z  person      Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning     formal by letter: Please speak to our
                                        staff without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter      formal-warning of WRN-ZKN2VGTR, by post
  2026-11-16  INC-W148GYX6  incident    volume-of-contact by telephone: You rang
                                        43 times in four days about one repair.
  2026-11-20  ADJ-73WHEXBR  adjustment  asked: She cannot write, and needs time on
                                        the telephone.
  2026-11-20  PRO-G16WCD55  proposal    You rang 43 times in four days, after we
                                        had asked you to stop swearing at us.
  2026-11-20  REV-24T7D7MX  review      agreed ADJ-73WHEXBR: Her doctor wrote on
                                        19 November.
  2026-11-20  DEC-JQ70TC73  decision    approve PRO-G16WCD55: The calls kept
                                        others waiting, and she no longer needs
                                        the time.
  2026-11-20  REV-06MADXCY  review      refused ADJ-73WHEXBR: She told us on 20
                                        November that she no longer needs it.

  RESTRICTION   STATE     UNTIL       REVIEW      SCOPE
  RST-G16WCD55  approved  2027-05-30  2027-02-28  Housing

  DUE         WHAT            WHO           COMMAND
  2026-11-24  letter-to-send  role:officer  regard letter send decision
                                            PRO-G16WCD55 --by post --on DATE
  2027-02-28  review          role:manager  regard review record RST-G16WCD55
                                            --outcome continue|vary|lift --reason
                                            TEXT --heard TEXT

  LAST DAY    ENDS BY ITSELF    WHICH
  2027-05-30  restriction-ends  RST-G16WCD55
  2027-11-02  warning-lapses    WRN-ZKN2VGTR

Where the council names no other way to appeal, post or e-mail stays open.

  $ regard init ../bare --demo --council 'Bare Council' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --email r@bare.example
  made a register in '../bare'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ cd ../bare
  $ regard officer add --as r.lindqvist a.mensah --name 'Ama Mensah' --post 'Manager' --email a@bare.example --role officer --role manager
  added officer a.mensah
  $ export REGARD_OFFICER=a.mensah
  $ regard case open --name 'Kit Reeve' --identity confirmed --identity-evidence 'passport'
  opened case RC-2026-TPH05T5R
  $ regard incident add $RC --on 2026-11-18 --channel email --category threats --summary 'You wrote that you would wait outside.' --evidence 'the e-mail' --held-by 'Housing'
  recorded incident INC-DXSP19JW in RC-2026-TPH05T5R
  $ regard restriction propose $RC --file ../considered.yaml --cites $INC --measure 'channel-only:channels=telephone,because=threats in writing' --reason 'You threatened us.' --from 2026-11-23 --until 6m --review-on 3m --scope Housing --skip-warning immediate-safety --because 'He knows where she lives.'
  refused: the person could appeal neither by post nor by e-mail [the-way-to-appeal-stays-open]
    leave one open, or set another way: regard register set appeals-other-ways=TEXT
  [1]
