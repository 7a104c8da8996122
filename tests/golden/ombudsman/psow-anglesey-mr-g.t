Row 9, PSOW, Isle of Anglesey (Mr G): a review after six months was not done; the outcome, and the nature and length of what
remains, must be told. The review is late until it is done, and its letter says what remains, and until when.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ export REGARD_NOW=2027-03-03T10:00:00Z
  $ regard review due --exit-code
  role:manager (a.mensah)
    OVERDUE 3 days  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 24 records read
  [11]
  $ export REVIEW=$(regard review record $RESTRICTION --quiet --as s.rahman --outcome vary --reason 'There were no calls outside the hours in February.' --heard 'You told us on 1 March that ten minutes are too short.' --measure 'call-times:days=tue+thu,from=10:00,to=11:00,because=the calls came all day' --review-on 2027-05-28)
  $ regard case show $CASE | grep letter-to-send
  2027-03-05  letter-to-send  role:officer  regard letter send review-vary
  $ regard letter render review-vary $REVIEW --to txt | grep -A8 'Until now'
  Until now:

  - We will end each telephone call after 10 minutes.
  - Please telephone only on Tuesday and Thursday, between 10:00 and
    11:00.

  From now on, and what each limit is for:

  1. Please telephone only on Tuesday and Thursday, between 10:00 and
  $ regard letter render review-vary $REVIEW --to txt | grep -A4 'Where they apply'
  Where they apply, and for how long
  ----------------------------------

  The limits apply to your contact with Housing only. They end on 30 May
  2027. The next review: 28 May 2027. You can tell us at any time how they
