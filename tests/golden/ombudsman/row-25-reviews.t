Row 25, a data-protection list: six years without a review; and people left off because nobody dared tell them. Every marker
has a day of review and a day of removal, and each is late in every list when it passes; and where telling is dangerous, the
reason is written down and looked at again.

  $ . ../founding
  $ . ../warned
  $ THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category violence --service Housing --summary 'You struck the officer who brought a letter.' --evidence 'police statement' --held-by 'Legal Services')
  $ regard marker propose $CASE --as a.mensah --category violence --cites $THREAT --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --remove-by 12m --tell told
  refused: --review-on was not given [review-date-is-given]
    give --review-on DATE|6m (the day it is looked at again)
  [1]
  $ regard marker propose $CASE --as a.mensah --category violence --cites $THREAT --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --review-on 6m --remove-by 'until further notice' --tell told
  error: --remove-by: 'until further notice' is not a date
    write it as 2026-11-21, or as a length of time: 28d, 4w, 3m, 10wd
  [2]
  $ regard marker propose $CASE --as a.mensah --category violence --cites $THREAT --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --review-on 6m --remove-by 12m --tell not-told
  refused: the person is not told, and it does not say why [marker-not-told-has-its-reason]
    give --because TEXT: what makes telling the person dangerous; else --tell told
  [1]
  $ regard marker propose $CASE --as a.mensah --category violence --cites $THREAT --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --review-on 6m --remove-by 12m --tell not-told --because 'The police ask us to send him no letter before the hearing.'
  proposed MRK-F53SZ8XM in RC-2026-2YCT5VYS; it warns nobody until somebody else approves it: regard marker show MRK-F53SZ8XM
  $ regard marker approve $MRK --as j.byrne --quiet --reason 'The statement says what the officer says.' > ../decision
  $ regard letter send not-informed-note $MRK --quiet --by hand --on 2026-11-02 > ../note
  $ export REGARD_NOW=2027-06-02T10:00:00Z
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-marker-F53SZ8XM.yaml:1:1: warning: marker-review of 'MRK-F53SZ8XM' was due on 2 May 2027, 31 days ago, from role:manager [marker-is-on-time]
    regard marker review MRK-F53SZ8XM --reason TEXT --review-on DATE --tell told|not-told --because TEXT; or regard marker remove MRK-F53SZ8XM --reason TEXT
  $ export REGARD_NOW=2032-11-02T10:00:00Z
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-marker-F53SZ8XM.yaml:1:1: warning: marker-review of 'MRK-F53SZ8XM' was due on 2 May 2027, 2011 days ago, from role:manager [marker-is-on-time]
    regard marker remove MRK-F53SZ8XM --reason TEXT
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-marker-F53SZ8XM.yaml:1:1: warning: marker-to-remove of 'MRK-F53SZ8XM' was due on 2 November 2027, 1827 days ago, from role:manager [marker-is-on-time]
    regard marker remove MRK-F53SZ8XM --reason TEXT
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: policy-review of 'general' was due on 2 November 2028, from role:registrar [policy-is-reviewed]
    regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy adopt FILE --from DATE --authority TEXT
  $ regard due | grep marker
    OVERDUE 2011 days  2027-05-02  marker-review     MRK-F53SZ8XM
      regard marker remove MRK-F53SZ8XM --reason TEXT
    OVERDUE 1827 days  2027-11-02  marker-to-remove  MRK-F53SZ8XM
      regard marker remove MRK-F53SZ8XM --reason TEXT
  $ regard marker list
  MARKER        CASE              STATE                  CATEGORY  REVIEW
      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  active, past its date  violence  2027-05-02
      2027-11-02
  1 case and 24 records read
