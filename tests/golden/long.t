What goes on too long, and what is destroyed too soon, is said out loud.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM

The recording of the first call is kept for three months only; somebody looks twenty working days before it goes.

  $ regard correct $CALL --set kept_until=2027-01-29 --because 'The contact centre keeps recordings for three months.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard check --today 2027-01-04
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v2-316E.yaml:1:1: warning: evidence-to-keep of 'INC-2T0B80JZ' was due on 31 December 2026, 4 days ago, from a.mensah [evidence-is-kept-in-time]
    regard correct INC-2T0B80JZ --set kept_until=DATE --because TEXT
  $ export REGARD_NOW=2027-01-04T10:00:00Z
  $ regard correct $CALL --set kept_until=2028-12-31 --because 'The contact centre keeps this one for us.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard check --today 2027-01-05
  nothing to mend in 1 case and 27 records

A stricter restriction that follows is approved before the end of the first. Together they go on for longer than the policy
allows one to; `check` says so for as long as the second stands.

  $ export REGARD_NOW=2027-05-24T10:00:00Z
  $ regard review record $RESTRICTION --quiet --as s.rahman --outcome continue --reason 'You rang on eleven days outside the hours.' --heard 'We asked you by telephone on 20 May.' > ../review
  $ export AGAIN=$(regard incident add $CASE --quiet --on 2027-05-21 --channel telephone --category abuse --service Housing --summary 'You called the adviser a thief.' --evidence 'recording of the call' --held-by 'Contact Centre')
  $ . considered
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $AGAIN --follows $RESTRICTION --measure 'call-length:minutes=5,because=ten minutes were not kept to' --reason 'You went on calling the adviser names.' --from 2027-05-28 --until 12m --review-on 6m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --reason 'Ten minutes were not enough to stop it.'
  approved by DEC-PQVZWM4N: RST-K5VPH3E2 is in force once its letter has gone: regard letter send decision RST-K5VPH3E2 --by post --on DATE
  $ regard letter send decision $PRO --by hand --on 2027-05-24
  recorded letter LTR-DWW2R0C2: decision sent by hand on 24 May 2027
  in force from 28 May 2027; an appeal may be made until 28 June 2027
  $ regard restriction list --today 2027-05-28
  RESTRICTION   CASE              STATE       UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  superseded  2027-05-30  2027-05-30  Housing
      call-length, call-times
  RST-K5VPH3E2  RC-2026-2YCT5VYS  in-force    2028-05-28  2027-11-28  Housing
      call-length
  1 case and 32 records read
  $ regard restriction show $PRO --today 2027-12-15 | grep -i -A3 'follow'
  What it follows
  ---------------

  - RST-G16WCD55: superseded, 179 days, from 30 November 2026: call-length,
  $ regard check --today 2027-11-30 | grep 'ever'
  [1]
  $ regard check --today 2027-12-01 | grep 'ever'
  cases/2026/RC-2026-2YCT5VYS/2027-05-24-proposal-K5VPH3E2.yaml:1:1: warning: 'RST-K5VPH3E2' continues what began on 30 November 2026, and the policy's longest is 12 months: 30 November 2027 [no-restriction-goes-on-for-ever]

An immediate restriction that somebody made longer by hand is found.

  $ export NOW=$(regard restriction impose-now $CASE --quiet --as a.mensah --cites $AGAIN --measure 'premises-ban:premises=Housing Office,because=the adviser was threatened there' --reason 'You threatened the adviser.' --told in-person --told-at '2027-05-24 09:15')
  $ sed -i 's/^until: .*/until: 2027-08-31/' cases/2026/*/*-proposal-${NOW#RST-}.yaml
  $ regard check | grep -A1 ratified
  cases/2026/RC-2026-2YCT5VYS/2027-05-24-proposal-0J4D7CHK.yaml:1:1: error: 'RST-0J4D7CHK' would last until 31 August 2027, more than fourteen days [immediate-is-ratified-in-time]
    no command lets this through; regard restriction quash RST-0J4D7CHK --reason TEXT, and propose it
