Row 17, LGSCO 24 015 681 (upheld): records of agreed adjustments were not kept up to date. An agreed adjustment has a day on which
it is looked at again, and is late in every list from the day after.

  $ . ../founding
  $ . ../warned
  $ regard adjustment record $CASE --need 'Letters in large print.' --decision agreed --because 'Asked for on the telephone.' --review-on 2026-11-30
  recorded adjustment ADJ-Y61NHET3 in RC-2026-2YCT5VYS
  $ regard check --today 2026-12-02
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-adjustment-Y61NHET3.yaml:1:1: warning: adjustment-review of 'ADJ-Y61NHET3' was due on 30 November 2026, 2 days ago, from a.mensah [adjustment-has-reasons]
    regard adjustment review ADJ-Y61NHET3 --decision agreed|refused --because TEXT
