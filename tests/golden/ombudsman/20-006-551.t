Row 3, LGSCO 20 006 551 (upheld): the ban was sound, but no proper period for its review was set. A ban from premises is
a restriction like any other, and is not proposed without a day of review.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'premises-ban:premises=Housing Office, Market Square,because=staff were frightened at the counter' --reason 'You frightened the staff at the counter.' --from 2026-11-30 --until 6m --scope Housing
  refused: --review-on was not given [review-date-is-given]
    give --review-on DATE|3m (the day of the review)
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'premises-ban:premises=Housing Office, Market Square,because=staff were frightened at the counter' --reason 'You frightened the staff at the counter.' --from 2026-11-30 --until 12m --review-on 9m --scope Housing
  refused: the review is on 30 August 2027, and the policy asks for one within 6 months: by 30 May 2027 [review-comes-in-time]
    give an earlier --review-on
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'premises-ban:premises=Housing Office, Market Square,because=staff were frightened at the counter' --reason 'You frightened the staff at the counter.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-RAJ8E7F1 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-RAJ8E7F1
  note: no warning counts at level informal; the approver will see that
