Two officers work in two clones. A plain git merge never conflicts, nothing is lost, and check says exactly what needs a
person.

  $ . founding
  $ . warned
  $ . proposed
  $ cd ..
  $ git clone -q register other
  $ cd other
  $ git config user.email j.byrne@ashmere.example
  $ git config user.name 'Joan Byrne'

One approves, and the letter goes; the other refuses the same proposal.

  $ cd ../register
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ APPROVAL=$DEC
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ cd ../other
  $ REGARD_SEED=other regard restriction refuse $PROPOSAL --as s.rahman --reason 'A meeting comes first.'
  refused by DEC-36X9M1YY; tell the proposer: regard letter send refusal PRO-G16WCD55
  $ REFUSAL=$DEC
  $ cd ../register
  $ git pull -q --no-rebase --no-edit ../other main
  $ regard restriction list
  RESTRICTION   CASE              STATE                   UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  contested, letter sent  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 25 records read
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: error: 'RST-G16WCD55' was approved, and refused or returned as well: it is contested, letter sent [proposal-awaits-a-decision]
    somebody who decided neither: regard restriction settle RST-G16WCD55 --stands DEC-… --because TEXT; or regard restriction quash RST-G16WCD55 --reason TEXT
  [1]
  $ regard restriction show $PROPOSAL | grep -E '^PRO|^RST|Approved|Refused|Contested'
  RST-G16WCD55 is contested, letter sent
  - Approved by: j.byrne (DEC-P5VC2WKY, 20 November 2026): The calls kept other
  - Refused by: s.rahman (DEC-36X9M1YY, 20 November 2026): A meeting comes first.
  - Contested: somebody who decided neither says which stands: regard restriction
  $ regard case show $CASE | grep -A2 'reconsider'
  2026-11-20  decision-to-reconsider  role:senior-officer
      regard restriction quash RST-G16WCD55 --reason TEXT, or regard restriction
      settle RST-G16WCD55 --stands DEC-… --because TEXT

Whoever decided does not settle it; nor is anything else done to it meanwhile.

  $ regard restriction settle $PROPOSAL --as j.byrne --stands $REFUSAL --because 'The meeting had been offered.'
  refused: 'j.byrne' had a part in what contradicts [settled-by-somebody-else]
    somebody else who may approve settles it; anybody who may approve can end it with 'regard restriction quash RST-G16WCD55'
  [1]
  $ regard restriction settle $PROPOSAL --as t.novak --stands $REFUSAL --because 'The meeting had been offered.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard review record $PROPOSAL --as j.byrne --outcome lift --reason 'The calls have stopped.' --heard 'She was asked.'
  refused: 'RST-G16WCD55' is contested [restriction-is-in-force]
    send its letter with 'regard letter send decision'; to end it before it begins, quash it
  [1]
  $ regard officer add k.odell --as r.lindqvist --name 'Kit Odell' --post 'Director of Finance' --email k.odell@ashmere.example --role senior-officer
  added officer k.odell
  $ regard restriction settle $PROPOSAL --as k.odell --stands $CALL --because 'The meeting had been offered.'
  refused: 'INC-2T0B80JZ' is not a decision or a withdrawal in RC-2026-2YCT5VYS [id-is-known]
    'regard case show RC-2026-2YCT5VYS' lists what is there
  [1]
  $ regard restriction settle $PROPOSAL --as k.odell --stands $APPROVAL --because 'The meeting had been offered, and declined.'
  settled by DEC-PWM20QQN: DEC-P5VC2WKY stands
  $ regard restriction show $PROPOSAL | grep -E '^PRO|^RST|Approved|Refused|Settled|Contested'
  RST-G16WCD55 is notified
  - Approved by: j.byrne (DEC-P5VC2WKY, 20 November 2026): The calls kept other
  - Refused by: s.rahman (DEC-36X9M1YY, 20 November 2026): A meeting comes first.
  - Settled by: k.odell: DEC-P5VC2WKY stands, because The meeting had been
  $ regard check
  nothing to mend in 1 case and 28 records
  $ regard restriction settle $PROPOSAL --as k.odell --stands $APPROVAL --because 'Once more.'
  refused: 'RST-G16WCD55' is notified [only-a-contested-decision-is-settled]
    'regard restriction show' says what was decided; nothing contradicts it
  [1]

Both correct the same incident. The version before both stands until somebody chooses; the approver then looks at it again.

  $ cd ../other
  $ git pull -q ../register main
  $ cd ../register
  $ regard correct $CALL --set place='Contact Centre' --because 'The place was left out.'
  corrected INC-2T0B80JZ: both versions are kept
  $ cd ../other
  $ REGARD_SEED=another regard correct $CALL --set place='Housing Office' --because 'The place was left out.'
  corrected INC-2T0B80JZ: both versions are kept
  $ cd ../register
  $ git pull -q --no-rebase --no-edit ../other main
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.v2-WRS5.yaml:1:1: error: 'INC-2T0B80JZ' was corrected twice over; version 1 stands until one is chosen [correction-forked]
    regard correct INC-2T0B80JZ --set FIELD=VALUE --because TEXT chooses and joins both
  [1]
  $ regard correct $CALL --set place='Contact Centre' --because 'The recording names the Contact Centre.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard check
  nothing to mend in 1 case and 31 records
  $ regard case show $CASE | grep -A2 'reconsider'
  2026-11-27  decision-to-reconsider  role:senior-officer
      regard restriction quash RST-G16WCD55 --reason TEXT, or approve it anew with
      --cites INC-2T0B80JZ
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'Where it was makes no difference.'
  refused: 'INC-2T0B80JZ' has been corrected since, and the approval does not name it [approval-is-affirmed-on-corrections]
    read it, then give --cites INC-2T0B80JZ; if the restriction no longer holds: regard restriction quash
  [1]
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'Where it was makes no difference.' --cites $CALL
  approved anew by DEC-3R1S9D22: RST-G16WCD55 stands
  $ regard check
  nothing to mend in 1 case and 32 records
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'Where it was makes no difference.' --cites $CALL
  refused: 'RST-G16WCD55' is notified [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]

A review in one clone, an appeal in the other. Both stand; the appeal waits for somebody.

  $ cd ../other
  $ git pull -q ../register main
  $ export REGARD_NOW=2026-12-10T10:00:00Z
  $ REGARD_SEED=third regard appeal lodge RST-${PROPOSAL#PRO-} --received 2026-12-10 --by phone --grounds 'It was my neighbour who rang.'
  recorded appeal APL-7MZ6P9SC in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-7MZ6P9SC --by post --on DATE
  $ cd ../register
  $ regard notify staff $PROPOSAL --who 'Contact Centre' --by email --on 2026-12-10
  recorded NTF-V7XNYN5P: staff were told on 10 December 2026; when it ends: regard notify withdraw NTF-V7XNYN5P
  $ regard review record RST-${PROPOSAL#PRO-} --as j.byrne --outcome vary --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'She rang twice in ten days.' --heard 'She said on 9 December that mornings are difficult.' --review-on 2027-02-28 --because 'The other approver is away.'
  recorded review REV-JC9A0HTS: the restriction is varied; its letter: regard letter send review-vary REV-JC9A0HTS
  $ git pull -q --no-rebase --no-edit ../other main
  $ regard restriction list
  RESTRICTION   CASE              STATE               UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force, appealed  2027-05-30  2027-02-28  Housing
      call-length
  1 case and 35 records read
  $ regard check
  nothing to mend in 1 case and 35 records
  $ regard case show $CASE | grep appeal-
  2026-12-17  appeal-to-acknowledge  role:officer         regard letter send
                                                          appeal-acknowledgement
  2026-12-17  appeal-to-allocate     role:appeal-officer  regard appeal allocate
  2027-01-12  appeal-to-decide       role:appeal-officer  regard appeal decide
  $ regard check --today 2026-12-18
  cases/2026/RC-2026-2YCT5VYS/2026-12-10-appeal-7MZ6P9SC.yaml:1:1: warning: appeal-to-acknowledge of 'APL-7MZ6P9SC' was due on 17 December 2026, 1 day ago, from role:officer [appeal-is-on-time]
    regard letter send appeal-acknowledgement APL-7MZ6P9SC --by post --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-12-10-appeal-7MZ6P9SC.yaml:1:1: warning: appeal-to-allocate of 'APL-7MZ6P9SC' was due on 17 December 2026, 1 day ago, from role:appeal-officer [appeal-is-on-time]
    regard appeal allocate APL-7MZ6P9SC --to OFFICER
  cases/2026/RC-2026-2YCT5VYS/2026-12-10-review-JC9A0HTS.yaml:1:1: warning: letter-to-send of 'REV-JC9A0HTS' was due on 14 December 2026, 4 days ago, from role:officer [letter-is-on-time]
    regard letter send review-vary REV-JC9A0HTS --by post --on DATE

A case is closed in one clone while an incident is added in the other. It counts as open again until somebody has seen to it.

  $ SECOND=$(regard case open --quiet --name 'Robin Ashe' --service Housing --owner a.mensah)
  $ cd ../other
  $ git pull -q ../register main
  $ cd ../register
  $ regard case close $SECOND --because 'A wrong number.'
  closed RC-2026-F87N43ZC
  $ cd ../other
  $ export REGARD_NOW=2026-12-10T11:00:00Z
  $ REGARD_SEED=fourth regard incident add $SECOND --on 2026-12-10 --channel telephone --category abuse --service Housing --summary 'You swore at the adviser.'
  recorded incident INC-NGNJCV8G in RC-2026-F87N43ZC
  $ cd ../register
  $ git pull -q --no-rebase --no-edit ../other main
  $ regard case show $SECOND
  Case      RC-2026-F87N43ZC (open)
  Person    Robin Ashe
  Identity  unconfirmed
  Owner     a.mensah

  DAY         ID            RECORD    WHAT
  2026-12-10  PER-ZWPNNFAH  person    Robin Ashe
  2026-12-10  CLO-0EV0QKKY  closure   A wrong number.
  2026-12-10  INC-NGNJCV8G  incident  abuse by telephone: You swore at the
                                      adviser.
  $ regard check
  cases/2026/RC-2026-F87N43ZC/2026-12-10-incident-NGNJCV8G.yaml:1:1: error: 'INC-NGNJCV8G' was recorded after 'RC-2026-F87N43ZC' had been closed [case-is-open]
    the case counts as open again: see to it, then regard case close RC-2026-F87N43ZC --because TEXT
  [1]
  $ regard warning issue $SECOND --as a.mensah --level formal --on 2026-12-10 --how letter --cites $INC --expects 'Please speak to our staff without swearing.'
  recorded warning WRN-B4Y2Z0PM in RC-2026-F87N43ZC; it counts once its letter has gone: regard letter send formal-warning WRN-B4Y2Z0PM
  $ git status --short
