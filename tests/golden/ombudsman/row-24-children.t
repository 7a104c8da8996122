Row 24, press reports: small children on cautionary lists. Nobody under 18 is restricted on the word of two people alone:
somebody else approves as well. (Markers belong to a later step.)

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
