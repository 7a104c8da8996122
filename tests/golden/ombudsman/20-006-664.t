Row 2, LGSCO 20 006 664 (upheld): a yearly review came two years late, and the letter was said not to explain how the
decision was reached. A review that is missed is late in every list until it is done, the person is told that it was
missed, and whoever continues a restriction gives reasons of their own.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM
  $ export REGARD_NOW=2027-03-03T10:00:00Z
  $ regard review due --exit-code
  role:manager (a.mensah)
    OVERDUE 3 days  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [11]
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: review of 'RST-G16WCD55' was due on 28 February 2027, 3 days ago, from role:manager [review-is-on-time]
    regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: letter-to-send of 'RST-G16WCD55' was due on 2 March 2027, 1 day ago, from role:officer [letter-is-on-time]
    regard letter send review-missed RST-G16WCD55 --by post --on DATE
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --reason 'You rang 43 times in four days, after we had asked you to stop swearing at us.' --heard 'We asked you by telephone on 1 March.' --review-on 2027-05-28
  refused: the reason repeats an earlier one word for word [reasons-are-of-this-period]
    say what happened, or did not, since then
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --reason 'You rang outside the hours on six days in February.' --heard 'We asked you by telephone on 1 March, and you said that the hours are too short.' --review-on 2027-05-28
  recorded review REV-7955PSAP: the restriction is continued; its letter: regard letter send review-continue REV-7955PSAP
  $ regard review due --exit-code
  no review is due by 31 March 2027
  1 case and 26 records read
