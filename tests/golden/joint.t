A council where the Head of Legal Services and the Director decide together. Neither does it alone, and nobody is told
before both have signed.

  $ . founding
  $ cat > policies/ashmere.1.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: ashmere
  > version: 1
  > settings:
  >   title: {value: "Ashmere Contact Policy", source: "council minute of 1 October", grade: T}
  >   roles: {value: {approve: [head-of-legal, director]}, source: "council minute of 1 October", grade: T}
  >   approve_jointly: {value: true, source: "council minute of 1 October", grade: T}
  > END
  $ regard policy check policies/ashmere.1.yaml
  'policies/ashmere.1.yaml' can be used
  $ . adopted
  $ regard officer grant j.byrne --as r.lindqvist --role head-of-legal
  granted 'head-of-legal' to j.byrne (GRA-8JCXV2VJ)
  $ regard officer grant s.rahman --as r.lindqvist --role director
  granted 'director' to s.rahman (GRA-3VS8KXKW)
  $ . warned
  $ . proposed
  $ regard review due --all
  no review is due
  1 case and 25 records read
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-73HKZT73: PRO-R77HRMR3 still needs 'director' (s.rahman)
  $ regard restriction list
  RESTRICTION   CASE              STATE                           UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-R77HRMR3  RC-2026-M89CVSNV  proposed, 1 of 2 have approved  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 26 records read
  $ regard restriction show $PROPOSAL | head -20
  PRO-R77HRMR3 is proposed, 1 of 2 have approved
  ==============================================

  - Person: Dana Whitlock
  - Case: RC-2026-M89CVSNV
  - Proposed by: Customer Relations Manager (a.mensah)
  - Version: 1, SHA-256
    [..]
  - Reason (the person will read it): You rang 43 times in four days, after we had
    asked you to stop swearing at us.
  - Scope: Housing
  - From, until: 30 November 2026 to 30 May 2027
  - Review: 28 February 2027
  - Approved by: j.byrne (DEC-73HKZT73, 20 November 2026, for 'head-of-legal'):
    The calls kept other tenants from being served.
  - Still to sign: 'director' (s.rahman)

  Measures
  --------
  (blank line)
  $ regard case show $CASE | tail -8

  DUE         WHAT                WHO            COMMAND
  2026-12-04  proposal-to-decide  role:director  regard restriction approve
                                                 PRO-R77HRMR3 --reason TEXT (or
                                                 refuse, return)

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-H3F3R7YR

Nobody signs twice, or for a role that somebody has signed for; and a letter waits for all of them.

  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'And for the Director.'
  refused: 'j.byrne' has decided on 'PRO-R77HRMR3' already [everyone-named-signs]
    it still needs 'director' (s.rahman); to take it back: regard restriction return PRO-R77HRMR3 --reason TEXT
  [1]
  $ regard officer add k.odell --as r.lindqvist --name 'Kit Odell' --post 'Deputy Head of Legal Services' --email k.odell@ashmere.example --role head-of-legal
  added officer k.odell
  $ regard restriction approve $PROPOSAL --as k.odell --reason 'It is fair.'
  refused: somebody has signed 'PRO-R77HRMR3' already for each role that 'k.odell' holds [everyone-named-signs]
    it still needs 'director' (s.rahman)
  [1]
  $ regard restriction refuse $PROPOSAL --as j.byrne --reason 'On second thoughts.'
  refused: 'j.byrne' has decided on 'PRO-R77HRMR3' already [everyone-named-signs]
    it still needs 'director' (s.rahman); to take it back: regard restriction return PRO-R77HRMR3 --reason TEXT
  [1]
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  refused: 'PRO-R77HRMR3' has been approved by 1 of the 2 people who decide it together [everyone-named-signs]
    still to sign: director; then: regard restriction approve PRO-R77HRMR3 --reason TEXT
  [1]

With the second signature it is decided.

  $ regard restriction approve $PROPOSAL --as s.rahman --reason 'A named officer and a meeting were offered, and declined.'
  approved by DEC-2HEGBWQJ: RST-R77HRMR3 is in force once its letter has gone: regard letter send decision RST-R77HRMR3 --by post --on DATE
  $ regard restriction show $PROPOSAL | grep -E '^RST|Approved|Still'
  RST-R77HRMR3 is approved
  - Approved by: s.rahman (DEC-2HEGBWQJ, 20 November 2026, for 'director'): A
  - Approved by: j.byrne (DEC-73HKZT73, 20 November 2026, for 'head-of-legal'):
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-0G2PM3R4: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard restriction list --format json | grep state
        "state": "notified",
  $ regard check
  nothing to mend in 1 case and 30 records

A refusal by one of them ends it.

  $ PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'call-length:minutes=5,because=calls ran long' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 3m --review-on 2m --scope Housing)
  $ regard restriction approve $PRO --as s.rahman --reason 'It is fair.'
  approved by DEC-31ANVMJ5: PRO-7BZRVQG1 still needs 'head-of-legal' (j.byrne or k.odell)
  $ regard restriction refuse $PRO --as j.byrne --reason 'One restriction is enough.'
  refused by DEC-VQAP1F04; tell the proposer: regard letter send refusal PRO-7BZRVQG1
  $ regard restriction show $PRO | grep -E '^PRO|^RST|Approved|Refused|Still'
  PRO-7BZRVQG1 is refused
  - Approved by: s.rahman (DEC-31ANVMJ5, 20 November 2026, for 'director'): It is
  - Refused by: j.byrne (DEC-VQAP1F04, 20 November 2026): One restriction is
  $ regard check
  nothing to mend in 1 case and 33 records
