Row 4, LGSCO 19 002 845 (upheld): a restriction must be limited in time and subject to review.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You rang 43 times.' --from 2026-11-30 --review-on 3m --scope Housing
  refused: --until was not given [end-date-is-given]
    give --until DATE|6m (the last day)
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You rang 43 times.' --from 2026-11-30 --until 2028-11-30 --review-on 3m --scope Housing
  refused: it ends on 30 November 2028, and the policy allows 12 months: 30 November 2027 [end-comes-in-time]
    give an earlier --until; longer needs a fresh decision on fresh conduct
  [1]
  $ . ../restricted
  $ regard restriction list --today 2027-05-31
  RESTRICTION   CASE              STATE    UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  expired  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 24 records read

It ends by itself on its last day; nobody can make it longer without deciding on it again.

  $ export REGARD_NOW=2027-01-15T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --until 2027-11-30 --reason 'It goes on.' --heard 'We asked you by telephone.' --review-on 2027-05-01
  refused: the end would move from 30 May 2027 to 30 November 2027 [review-does-not-tighten]
    propose it: regard restriction propose RC-2026-2YCT5VYS --follows RST-G16WCD55 …, and have it approved before 30 May 2027
  [1]
