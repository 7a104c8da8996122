Row 24, press reports: small children on cautionary lists. Nobody under 18 is restricted on the word of two people alone:
somebody else approves as well.

  $ . ../founding
  $ . ../warned
  $ regard person update $CASE --minor > ../updated
  $ . ../proposed
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: PRO-G16WCD55 still needs 1 more of s.rahman
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  refused: 'PRO-G16WCD55' has been approved by 1 of the 2 people who decide it together [a-minor-has-two-signatures]
    still to sign: somebody else who holds senior-officer; then: regard restriction approve PRO-G16WCD55 --reason TEXT
  [1]
  $ regard restriction list --waiting
  RESTRICTION   CASE              STATE                           UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  proposed, 1 of 2 have approved  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 24 records read
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'I am sure of it.'
  refused: 'j.byrne' has decided on 'PRO-G16WCD55' already [a-minor-has-two-signatures]
    it still needs 1 more of s.rahman; to take it back: regard restriction return PRO-G16WCD55 --reason TEXT
  [1]
  $ regard restriction approve $PROPOSAL --as s.rahman --reason 'I have read it too, and agree.'
  approved by DEC-3R1S9D22: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026

A marker on a child takes two people as well, and the form says where a household's risk belongs.

  $ HIT=$(regard incident add $CASE --quiet --on 2026-11-18 --channel in-person --category violence --service Housing --summary 'You kicked the adviser.' --evidence 'camera 2' --held-by 'Facilities')
  $ regard marker propose $CASE --as a.mensah --category violence --cites $HIT --risk 'Kicks when held.' --precautions 'Let the door stand open.' --review-on 3m --remove-by 6m --tell told
  proposed MRK-JHRG83ZK in RC-2026-2YCT5VYS; it warns nobody until somebody else approves it: regard marker show MRK-JHRG83ZK
  note: the person is under 18: two people who did not propose it approve it; a risk that comes from their household belongs in an adult's case
  $ regard marker approve $MRK --as j.byrne --reason 'The camera shows it.'
  approved by DEC-TD9PK267: MRK-JHRG83ZK still needs 1 more of s.rahman
  $ regard marker approve $MRK --as j.byrne --reason 'I am sure of it.'
  refused: 'j.byrne' has approved 'MRK-JHRG83ZK' already [a-minor-has-two-signatures]
    the person is under 18: somebody else who may approve has to
  [1]
  $ regard marker list
  MARKER        CASE              STATE                           CATEGORY  REVIEW
      REMOVE BY
  MRK-JHRG83ZK  RC-2026-2YCT5VYS  proposed, 1 of 2 have approved  violence  2027-02-20
      2027-05-20
  1 case and 29 records read
  $ regard marker approve $MRK --as s.rahman --reason 'I have seen it too, and agree.'
  approved by DEC-C2CQBJ80: MRK-JHRG83ZK warns from now on; tell the person: regard letter send marker MRK-JHRG83ZK --by post --on DATE
