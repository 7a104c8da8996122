Row 27, the LGSCO guide, part 6: what is filed without a reply is still read for what is new and for anybody's safety. Here
somebody is named to read it, within days, and a reading without its answers is none.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'file-without-reply:reader=t.novak,subject=the boiler,because=forty letters said the same' --reason 'You wrote forty times about one repair.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'It is read, and what is new is answered.' > ../decision
  $ regard letter send decision $PRO --quiet --by post --on 2026-11-20 > ../letter
  $ export REGARD_NOW=2026-12-07T10:00:00Z
  $ regard mail file RST-${PRO#PRO-} --received 2026-12-01..2026-12-04 --items 3
  filed FIL-82C6T7RE in RC-2026-2YCT5VYS; somebody reads it: regard mail file FIL-82C6T7RE --read-on DATE …
  $ regard due --for t.novak | grep mail-to-read
    2 days left     2026-12-09  mail-to-read   FIL-82C6T7RE  RC-2026-2YCT5VYS
  $ regard mail file $FIL --read-on 2026-12-07
  refused: it is not said whether anything in it is new [filed-mail-has-its-answers]
    mail file: give --new-information none, or what is new
  [1]
  $ regard mail file $FIL --read-on 2026-12-07 --new-information 'The flat below is flooded too.' --safeguarding none --request none
  refused: it holds something new, and it is not said to whom that was passed on [new-matters-are-passed-on]
    mail file: give --routed-to with the team or post that deals with it now
  [1]
  $ export REGARD_NOW=2026-12-14T10:00:00Z
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: proposal-to-decide of 'PRO-G16WCD55' was due on 4 December 2026, 10 days ago, from role:senior-officer [approved-before-it-ends]
    regard restriction approve PRO-G16WCD55 --reason TEXT (or refuse, return)
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-RAJ8E7F1.yaml:1:1: warning: staff-to-tell of 'RST-RAJ8E7F1' was due on 30 November 2026, 14 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-RAJ8E7F1 --who TEXT --by email --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-12-07-filed-mail-82C6T7RE.yaml:1:1: warning: mail-to-read of 'FIL-82C6T7RE' was due on 9 December 2026, 5 days ago, from t.novak [filed-mail-is-read-in-time]
    regard mail file FIL-82C6T7RE --read-on DATE --new-information none|TEXT --safeguarding none|TEXT --request none|foi|eir|sar|complaint|service --routed-to TEXT
