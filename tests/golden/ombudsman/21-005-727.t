Row 19, LGSCO 21 005 727, 22 012 399 and 20 002 622 (faults): a request for an adjustment was not properly considered. A
request is a record, its answer is due in ten working days, and it is refused only with reasons.

  $ . ../founding
  $ . ../warned
  $ export NEED=$(regard adjustment record $CASE --quiet --need 'Has dyslexia; asks to be rung rather than written to.' --decision asked --because 'Said on the telephone on 30 October.')
  $ regard case show $CASE | grep -A2 adjustment-to-answer
  2026-11-16  adjustment-to-answer  a.mensah  regard adjustment review
                                              ADJ-Y61NHET3 --decision
                                              agreed|refused --because TEXT
  $ regard check --today 2026-11-18
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-adjustment-Y61NHET3.yaml:1:1: warning: adjustment-to-answer of 'ADJ-Y61NHET3' was due on 16 November 2026, 2 days ago, from a.mensah [adjustment-has-reasons]
    regard adjustment review ADJ-Y61NHET3 --decision agreed|refused --because TEXT
  $ regard adjustment review $NEED --decision refused
  refused: no reasons were given [adjustment-has-reasons]
    give --because TEXT
  [1]
  $ regard adjustment review $NEED --decision agreed --because 'We ring before every letter.' --review-on 2027-11-02
  recorded REV-4W8CES7V: the adjustment was looked at again
