A council where four of a board of six decide.

  $ . founding
  $ cat > policies/ashmere.1.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: ashmere
  > version: 1
  > settings:
  >   title: {value: "Ashmere Contact Policy", source: "council minute of 1 October", grade: T}
  >   roles: {value: {approve: [board-member]}, source: "council minute of 1 October", grade: T}
  >   approve_quorum: {value: {need: 4, of: 6}, source: "council minute of 1 October", grade: T}
  > END
  $ regard policy check policies/ashmere.1.yaml
  'policies/ashmere.1.yaml' can be used
  $ . adopted
  $ for member in m.one m.two m.three m.four m.five m.six; do regard officer add $member --quiet --as r.lindqvist --name "Member $member" --post 'Director' --email $member@ashmere.example --role board-member; done
  m.one
  m.two
  m.three
  m.four
  m.five
  m.six
  $ . warned
  $ . proposed
  $ regard restriction approve $PROPOSAL --as m.one --reason 'The recordings bear it out.'
  approved by DEC-73HKZT73: PRO-R77HRMR3 still needs 3 more of m.five, m.four, m.six, m.three or m.two
  $ regard restriction refuse $PROPOSAL --as m.two --reason 'A meeting first.'
  refused by DEC-ETVF2J4H: PRO-R77HRMR3 may still be approved by the others
  $ regard restriction refuse $PROPOSAL --as m.two --reason 'A meeting first, I said.'
  refused: 'm.two' has decided on 'PRO-R77HRMR3' already [everyone-named-signs]
    it still needs 3 more of m.five, m.four, m.six or m.three; to take it back: regard restriction return PRO-R77HRMR3 --reason TEXT
  [1]
  $ regard restriction approve $PROPOSAL --as m.three --reason 'The recordings bear it out.'
  approved by DEC-2HEGBWQJ: PRO-R77HRMR3 still needs 2 more of m.five, m.four or m.six
  $ regard restriction refuse $PROPOSAL --as m.four --reason 'A meeting first.'
  refused by DEC-KWHAVMS3: PRO-R77HRMR3 may still be approved by the others
  $ regard restriction list
  RESTRICTION   CASE              STATE                           UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-R77HRMR3  RC-2026-M89CVSNV  proposed, 2 of 4 have approved  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 39 records read
  $ regard restriction approve $PROPOSAL --as m.five --reason 'Forty-three calls in four days.'
  approved by DEC-KKC90ZZE: PRO-R77HRMR3 still needs 1 more of m.six
  $ regard restriction show $PROPOSAL | grep -E '^PRO|^RST|Approved|Refused|Still'
  PRO-R77HRMR3 is proposed, 3 of 4 have approved
  - Approved by: m.three (DEC-2HEGBWQJ, 20 November 2026): The recordings bear it
  - Approved by: m.one (DEC-73HKZT73, 20 November 2026): The recordings bear it
  - Approved by: m.five (DEC-KKC90ZZE, 20 November 2026): Forty-three calls in
  - Refused by: m.two (DEC-ETVF2J4H, 20 November 2026): A meeting first.
  - Refused by: m.four (DEC-KWHAVMS3, 20 November 2026): A meeting first.
  - Still to sign: 1 more of m.six
  $ regard restriction approve $PROPOSAL --as m.six --reason 'Forty-three calls in four days.'
  approved by DEC-AJ5D35MD: RST-R77HRMR3 is in force once its letter has gone: regard letter send decision RST-R77HRMR3 --by post --on DATE
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-R77HRMR3  RC-2026-M89CVSNV  approved  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 41 records read
  $ regard check
  nothing to mend in 1 case and 41 records

When too few are left to approve, it is refused.

  $ PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'call-length:minutes=5,because=calls ran long' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 3m --review-on 2m --scope Housing)
  $ regard restriction refuse $PRO --as m.one --reason 'One is enough.'
  refused by DEC-VQAP1F04: PRO-7BZRVQG1 may still be approved by the others
  $ regard restriction refuse $PRO --as m.two --reason 'One is enough.'
  refused by DEC-8Z5JP1NM: PRO-7BZRVQG1 may still be approved by the others
  $ regard restriction refuse $PRO --as m.three --reason 'One is enough.'
  refused by DEC-GEN2XT2V; tell the proposer: regard letter send refusal PRO-7BZRVQG1
  $ regard restriction approve $PRO --as m.four --reason 'Better two.'
  refused: 'PRO-7BZRVQG1' is refused [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]

One member sends a proposal back.

  $ PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'call-length:minutes=5,because=calls ran long' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 3m --review-on 2m --scope Housing)
  $ regard restriction approve $PRO --as m.one --reason 'Better two.'
  approved by DEC-64SJ07E7: PRO-DFYWKX6E still needs 3 more of m.five, m.four, m.six, m.three or m.two
  $ regard restriction return $PRO --as m.one --reason 'The meeting of 18 November is not in it.'
  returned by DEC-J83J2VG7: PRO-DFYWKX6E goes back to its proposer
  $ regard restriction list --waiting
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-DFYWKX6E  RC-2026-M89CVSNV  returned  2027-02-28  2027-01-30  Housing
      call-length
  1 case and 48 records read
  $ regard check
  nothing to mend in 1 case and 48 records
