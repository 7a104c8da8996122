Row N4, LGSCO 22 006 581 (no fault): the procedure for a register of restricted persons was followed. Who is restricted, until
when and when it is looked at again, in one list, without a name in it.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ regard restriction list --in-force --today 2026-12-01
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 24 records read
  $ regard check
  nothing to mend in 1 case and 24 records
