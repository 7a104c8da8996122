Row 21, a disclosure under the Freedom of Information Act, Devon: a ban said to be for life, with no end and no review. There is
no word for that here.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'premises-ban:premises=all offices,because=staff were frightened' --reason 'You frightened the staff.' --from 2026-11-30 --until 'further notice' --review-on 3m --scope Housing
  refused: 'further notice' is not an end [end-date-is-given]
    give --until a date, or a length of time such as 6m
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'premises-ban:premises=all offices,because=staff were frightened' --reason 'You frightened the staff.' --from 2026-11-30 --until 2090-01-01 --review-on 3m --scope Housing
  refused: it ends on 1 January 2090, and the policy allows 12 months: 30 November 2027 [end-comes-in-time]
    give an earlier --until; longer needs a fresh decision on fresh conduct
  [1]
