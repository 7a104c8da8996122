Row 13, LGSCO 24 004 125: the wrong person was put on a register by mistaken identity. Nobody is restricted while it is not
certain who they are; and where it went wrong, the restriction is quashed and the person is told so.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard person update $CASE --identity probable > ../updated
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  refused: the identity of the person in RC-2026-2YCT5VYS is probable [identity-is-confirmed]
    regard person update RC-2026-2YCT5VYS --identity confirmed --identity-evidence TEXT
  [1]
  $ regard person update $CASE --identity confirmed > ../updated
  $ regard restriction approve $PROPOSAL --as j.byrne --quiet --reason 'The calls kept other tenants from being served.' > ../decision
  $ regard letter send decision $PROPOSAL --quiet --by post --on 2026-11-20 > ../letter
  $ regard restriction quash RST-${PROPOSAL#PRO-} --as s.rahman --reason 'The calls were made by somebody else from the same telephone.'
  quashed by END-MX5MZ6KX; tell the person: regard letter send correction END-MX5MZ6KX --by post --on DATE
  $ regard case show $CASE | grep letter-to-send
  2026-11-24  letter-to-send  role:officer  regard letter send correction
  $ regard letter render correction RST-${PROPOSAL#PRO-} --to txt | grep -A12 'What this means'
  What this means for you
  -----------------------

  The limits that we wrote to you about on 20 November 2026 should not
  have been made, and have had no force since 20 November 2026. You can
  contact us in all the usual ways again. To talk about this, ring 01234
  567890.

  We are sorry. We apologise for this mistake, and for what it has meant
  for you.

  What was wrong
  --------------

The same for the register itself: no marker while it is not certain who it was; and where it went wrong, the incident goes to
the right person, the marker is removed by one officer, and the person is told, with whom it had been said to.

  $ HIT=$(regard incident add $CASE --quiet --on 2026-11-18 --channel in-person --category violence --service Housing --summary 'You struck the guard.' --evidence 'camera 2' --held-by 'Facilities')
  $ regard person update $CASE --quiet --identity probable > ../updated
  $ regard marker propose $CASE --as a.mensah --category violence --cites $HIT --risk 'Strikes out.' --precautions 'Go in pairs.' --review-on 3m --remove-by 6m --tell told
  refused: the identity of the person in RC-2026-2YCT5VYS is probable [identity-is-confirmed]
    regard person update RC-2026-2YCT5VYS --identity confirmed --identity-evidence TEXT
  [1]
  $ regard person update $CASE --quiet --identity confirmed > ../updated
  $ MARKER=$(regard marker propose $CASE --quiet --as a.mensah --category violence --cites $HIT --risk 'Strikes out.' --precautions 'Go in pairs.' --review-on 3m --remove-by 6m --tell told)
  $ regard marker approve $MARKER --as j.byrne --quiet --reason 'The camera shows it.' > ../decision
  $ regard letter send marker $MARKER --quiet --by post --on 2026-11-20 > ../letter
  $ regard notify partner $MARKER --quiet --who 'Ashmere Gas' --by email --on 2026-11-20 > ../told
  $ regard letter send marker-partner $MARKER --quiet --by email --on 2026-11-20 > ../letter
  $ OTHER=$(regard case open --quiet --name 'Kit Marlow')
  $ regard incident move $HIT --to $OTHER --because 'The man on camera is Kit.'
  moved by MOV-3ZM1W6XD: in RC-2026-6NNK00XR it is INC-Y7029M2A, and in RC-2026-2YCT5VYS it counts for nothing
  note: MRK-JHRG83ZK rests on it: regard marker remove MRK-JHRG83ZK --reason TEXT
  note: the person was told of it by LTR-X8G73QKJ on 20 November 2026: say that it was a mistake, and to whom else it was said
  $ regard marker remove $MARKER --as s.rahman --reason 'It was not you who struck the guard.'
  removed by END-EKE5TNDX; tell the person: regard letter send marker-removed END-EKE5TNDX --by post --on DATE
  $ regard letter send marker-removed $END --by post --on 2026-11-20 -o ../removed.txt
  recorded letter LTR-CQAA3F2C: marker-removed sent by post on 20 November 2026
  $ sed -n '/What this means/,/If this is not/p' ../removed.txt
  What this means for you
  -----------------------

  The marker that we wrote to you about on 20 November 2026 was removed on
  20 November 2026. Nobody is warned of you any more. To talk about this,
  ring 01234 567890.

  What it rested on was not yours: we had taken somebody else for you. We
  are sorry, and we apologise for what it has meant for you. Tell us what
  this mistake has cost you or made harder for you, and we will look at
  how to put it right.

  Why
  ---

  It was not you who struck the guard. The marker had been made under our
  policy, "Managing Unacceptable Contact" (version 1), which you can read
  at https://ashmere.example/policy.

  Who will be told
  ----------------

  We had told other bodies whose people may meet you. Each of them is told
  that it has been removed, and asked to remove what they noted.

  If this is not enough
  $ regard case show $CASE | grep -A1 untell
  2026-11-20  partners-to-untell  role:officer  regard notify withdraw
                                                NTF-P5D5CH8M --on DATE
