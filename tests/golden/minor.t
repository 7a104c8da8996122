A child is restricted by two people who did not propose it, whatever the policy says.

  $ . founding
  $ . warned
  $ . proposed
  $ regard person update $CASE --minor
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: PRO-G16WCD55 still needs 1 more of s.rahman
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'And once more.'
  refused: 'j.byrne' has decided on 'PRO-G16WCD55' already [a-minor-has-two-signatures]
    it still needs 1 more of s.rahman; to take it back: regard restriction return PRO-G16WCD55 --reason TEXT
  [1]
  $ regard restriction approve $PROPOSAL --as s.rahman --reason 'A named officer and a meeting were offered, and declined.'
  approved by DEC-3R1S9D22: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard check
  nothing to mend in 1 case and 25 records

Where it comes to light afterwards that somebody is under 18, what one person decided stands, and a second one looks at it
the same day.

  $ cd ..
  $ rm -rf register
  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ export REGARD_NOW=2026-11-23T10:00:00Z
  $ regard person update $CASE --minor
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-decision-P5VC2WKY.yaml:1:1: warning: 'RST-G16WCD55' was approved by 'j.byrne' alone, and the person is under 18 [a-minor-has-two-signatures]
    somebody else who may approve: regard restriction approve RST-G16WCD55 --reason TEXT; or quash it
  $ regard case show $CASE | grep -A2 decision-to-reconsider
  2026-11-23  decision-to-reconsider  role:senior-officer
      regard restriction quash RST-G16WCD55 --reason TEXT, or somebody else:
      regard restriction approve RST-G16WCD55 --reason TEXT
  $ regard restriction approve $RESTRICTION --as j.byrne --reason 'I have decided it already.'
  refused: 'j.byrne' has approved 'RST-G16WCD55' already [a-minor-has-two-signatures]
    somebody else who may approve has to
  [1]
  $ regard restriction approve $RESTRICTION --as s.rahman --reason 'Her mother was asked, and rings for her.'
  approved anew by DEC-Z80JK9S3: RST-G16WCD55 stands
  $ regard restriction show $RESTRICTION | grep -E '^RST|Approved|Still'
  RST-G16WCD55 is notified
  - Approved by: j.byrne (DEC-P5VC2WKY, 20 November 2026): The calls kept other
  - Approved by: s.rahman (DEC-Z80JK9S3, 23 November 2026): Her mother was asked,
  $ regard check
  nothing to mend in 1 case and 26 records
