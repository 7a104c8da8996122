Row 20, LGSCO 21 004 840 (upheld): poor records about an alleged exclusion. Not restricting somebody is a decision too: it is
recorded with its reasons, and whoever proposed it is told.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction refuse $PROPOSAL --as j.byrne
  refused: --reason was not given [everything-needed-is-given]
    give --reason TEXT (why, in words that the person will read)
  [1]
  $ regard restriction refuse $PROPOSAL --as j.byrne --reason 'The repair was late, and the calls were about that.'
  refused by DEC-63VMCD1P; tell the proposer: regard letter send refusal PRO-G16WCD55
  $ regard letter send refusal $PROPOSAL --by email --on 2026-11-20
  recorded letter LTR-XNJADKGB: refusal sent by email on 20 November 2026
  $ regard restriction list --ended
  RESTRICTION   CASE              STATE    UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  refused  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 24 records read
  $ regard check
  nothing to mend in 1 case and 24 records
