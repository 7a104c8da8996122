What is filed without a reply is read all the same, by somebody named, within days; what is new in it is passed on, and a
worry about somebody goes to safeguarding the same day.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ export REGARD_NOW=2026-12-07T10:00:00Z
  $ regard mail file $RESTRICTION --received 2026-12-04
  refused: no measure of 'RST-G16WCD55' touches what the person writes [measure-files-mail]
    answer it, as you would anybody's; what a limit forbids is a breach: regard breach record
  [1]
  $ regard restriction quash $RESTRICTION --as j.byrne --quiet --reason 'Letters are what takes the time.' > ../quashed
  $ regard letter send correction $(cat ../quashed) --quiet --by post --on 2026-12-07 > ../letter
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'file-without-reply:reader=s.rahman,subject=the boiler,because=forty letters said the same' --reason 'You wrote forty times about one repair.' --from 2026-12-09 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'It is read, and what is new is answered.' > ../decision
  $ regard letter send decision $PRO --quiet --by post --on 2026-12-07 > ../letter
  $ LIMIT=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-15T10:00:00Z
  $ regard mail file $LIMIT --received 2026-12-08..2026-12-14
  refused: the day it came (8 December 2026) is not a day on which 'RST-01TWH0GA' bound the person [it-bound-the-person-then]
    give a day from 9 December 2026 to 9 June 2027 on which no appeal suspended it
  [1]
  $ regard mail file $LIMIT --received 2026-12-14..2026-12-10
  error: '2026-12-14..2026-12-10' is not a day or a run of days
    write it as 2026-12-25 or 2026-12-25..2027-01-01
  [2]
  $ regard mail file $LIMIT --received yesterday
  error: 'yesterday' is not a day or a run of days
    write it as 2026-12-25 or 2026-12-25..2027-01-01
  [2]
  $ regard mail file $LIMIT --received 2026-12-10..2026-12-16
  refused: the day it came (2026-12-16) is after today, 2026-12-15 [date-has-come]
    give the day it happened
  [1]
  $ regard mail file $LIMIT
  refused: --received was not given [everything-needed-is-given]
    give --received DATE[..DATE] (the day it came, or the first and the last)
  [1]
  $ regard mail file $LIMIT --received 2026-12-10..2026-12-14 --items 5
  filed FIL-6MRPR5MQ in RC-2026-2YCT5VYS; somebody reads it: regard mail file FIL-6MRPR5MQ --read-on DATE …
  $ export FILED=$FIL
  $ regard due | grep -A6 mail-to-read
    2 days left     2026-12-17  mail-to-read   FIL-6MRPR5MQ  RC-2026-2YCT5VYS
      regard mail file FIL-6MRPR5MQ --read-on DATE --new-information none|TEXT
          --safeguarding none|TEXT --request none|foi|eir|sar|complaint|service
          --routed-to TEXT
  1 case and 30 records read
  $ export REGARD_NOW=2026-12-21T10:00:00Z
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-12-07-proposal-01TWH0GA.yaml:1:1: warning: staff-to-tell of 'RST-01TWH0GA' was due on 9 December 2026, 12 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-01TWH0GA --who TEXT --by email --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-12-15-filed-mail-6MRPR5MQ.yaml:1:1: warning: mail-to-read of 'FIL-6MRPR5MQ' was due on 17 December 2026, 4 days ago, from s.rahman [filed-mail-is-read-in-time]
    regard mail file FIL-6MRPR5MQ --read-on DATE --new-information none|TEXT --safeguarding none|TEXT --request none|foi|eir|sar|complaint|service --routed-to TEXT
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding none --request none --as j.byrne
  refused: 'j.byrne' neither is the reader whom 'RST-01TWH0GA' names nor holds a role that reads filed mail [filed-mail-is-read-by-its-reader]
    it may be read by a.mensah, t.novak and s.rahman
  [1]
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding none --as s.rahman
  refused: it is not said whether it asks for something that must be answered [filed-mail-has-its-answers]
    mail file: give --request none, foi, eir, sar, complaint or service
  [1]
  $ regard mail file $FILED --new-information none --safeguarding none --request none --as s.rahman
  refused: it is not said when it was read [filed-mail-has-its-answers]
    mail file: give --read-on DATE
  [1]
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding 'She writes that her neighbour leaves small children alone at night.' --request none --as s.rahman
  refused: it holds a worry about somebody, and it is not said to whom that was passed on [new-matters-are-passed-on]
    mail file: give --routed-to with the team or post that deals with it now
  [1]
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding 'She writes that her neighbour leaves small children alone at night.' --request nothing --as s.rahman
  error: --request: 'nothing' is not one of none, foi, eir, sar, complaint, service
  [2]
  $ regard mail file $FILED --read-on 2026-12-11 --new-information none --safeguarding none --request none --as s.rahman
  refused: it was read on 11 December 2026, before the last of it came on 14 December 2026 [dates-are-in-order]
    give --read-on the day it was read, or file what came later by itself
  [1]
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding 'She writes that her neighbour leaves small children alone at night.' --request none --routed-to "Children's Social Care" --as s.rahman
  recorded by FIL-NH07T216 in RC-2026-2YCT5VYS: it has been read
  note: somebody may be at risk: pass it on today, then regard referral record RC-2026-2YCT5VYS --to safeguarding --on DATE --cites FIL-…
  $ export READ=$FIL
  $ regard mail file $FILED --read-on 2026-12-21 --new-information none --safeguarding none --request none --as s.rahman
  refused: 'FIL-6MRPR5MQ' was read on 21 December 2026 [filed-mail-is-read-once]
    what is wrong in it is corrected: regard correct FIL-NH07T216 --set FIELD=VALUE --because TEXT
  [1]
  $ regard due | grep -A3 safeguarding-first
    today            2026-12-21  safeguarding-first  FIL-NH07T216
      RC-2026-2YCT5VYS
      regard referral record RC-2026-2YCT5VYS --to safeguarding --on DATE
          --cites FIL-NH07T216
  $ regard referral record $CASE --to police --on 2026-12-21 --cites $READ
  recorded referral RFL-E5NSQ0P6 in RC-2026-2YCT5VYS
  $ regard due | grep -c safeguarding-first
  1
  $ regard referral record $CASE --to safeguarding --on 2026-12-21 --cites $READ --ref SG-204
  recorded referral RFL-H6QVDVZV in RC-2026-2YCT5VYS
  $ regard due | grep -c safeguarding-first
  0
  [1]
  $ regard mail file $LIMIT --received 2026-12-18 --read-on 2026-12-21 --new-information None --safeguarding none --request foi --as s.rahman
  refused: it holds a request, and it is not said to whom that was passed on [new-matters-are-passed-on]
    mail file: give --routed-to with the team or post that deals with it now
  [1]
  $ regard mail file $LIMIT --received 2026-12-18 --read-on 2026-12-21 --new-information None --safeguarding none --request foi --routed-to 'Information Governance' --as s.rahman
  recorded by FIL-FW6YMA42 in RC-2026-2YCT5VYS: it has been read
  note: it is answered like anybody's, within the days that such a request has
  $ regard correct $FIL --set new-information='The boiler was replaced.' --because 'It was overlooked.'
  corrected FIL-FW6YMA42: both versions are kept
  $ regard restriction show $LIMIT | grep -A8 '^While it stood'
  While it stood
  --------------

  - Filed, 5 received 10 December 2026 to 14 December 2026, FIL-6MRPR5MQ: read on
    21 December 2026; new: none; at risk: She writes that her neighbour leaves
    small children alone at night.; asks for: none; passed on to Children's Social
    Care
  - Filed, received 18 December 2026, FIL-FW6YMA42: read on 21 December 2026; new:
    The boiler was replaced.; at risk: none; asks for: foi; passed on to
  $ regard case show $CASE | grep -A3 filed-mail
  2026-12-10  FIL-6MRPR5MQ  filed-mail  under PRO-01TWH0GA, 5 received 10 December
                                        2026 to 14 December 2026
  2026-12-18  FIL-FW6YMA42  filed-mail  under PRO-01TWH0GA, received 18 December
                                        2026, read; new: The boiler was replaced.;
                                        at risk: none; asks for: foi; to
                                        Information Governance (version 2)
  --
  2026-12-21  FIL-NH07T216  filed-mail  FIL-6MRPR5MQ was read; new: none; at risk:
                                        She writes that her neighbour leaves small
                                        children alone at night.; asks for: none;
                                        to Children's Social Care
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-12-07-proposal-01TWH0GA.yaml:1:1: warning: staff-to-tell of 'RST-01TWH0GA' was due on 9 December 2026, 12 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-01TWH0GA --who TEXT --by email --on DATE

The end of the restriction does not end the duty to read:

  $ regard mail file $LIMIT --received 2026-12-19 --quiet > ../filed
  $ regard review record $LIMIT --as a.mensah --outcome lift --reason 'The repair is done.' --heard 'She said so.' --because 'Nobody else in post reviews.' --quiet > ../lifted
  $ regard due | grep -A1 mail-to-read
    2 days left  2026-12-23  mail-to-read    FIL-6H3XTEVY  RC-2026-2YCT5VYS
      regard mail file FIL-6H3XTEVY --read-on DATE --new-information none|TEXT
  $ regard letter send review-lift $(cat ../lifted) --quiet --by post --on 2026-12-21 > ../letter
  $ regard case close $CASE --because 'All is done.'
  refused: mail-to-read is due on 2026-12-23 for 'FIL-6H3XTEVY' [case-can-close]
    regard mail file FIL-6H3XTEVY --read-on DATE --new-information none|TEXT --safeguarding none|TEXT --request none|foi|eir|sar|complaint|service --routed-to TEXT
  [1]
  $ regard mail file $(cat ../filed) --read-on 2026-12-21 --new-information none --safeguarding none --request none --as s.rahman
  recorded by FIL-MH476X2E in RC-2026-2YCT5VYS: it has been read
  $ regard case close $CASE --because 'All is done.'
  closed RC-2026-2YCT5VYS
