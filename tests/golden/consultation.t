A council whose own policy asks the head of legal services before anybody is restricted, and lifts with the person's
agreement. Its pack and the record that adopts it are put in place by hand here.

  $ . founding
  $ cat > policies/ashmere.1.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: ashmere
  > version: 1
  > settings:
  >   title: {value: "Ashmere Contact Policy", source: "council minute of 1 October", grade: T}
  >   consult: {value: {approve: [legal]}, source: "council minute of 1 October", grade: T}
  >   lift_needs_agreement: {value: true, source: "council minute of 1 October", grade: T}
  > END
  $ regard policy check policies/ashmere.1.yaml
  'policies/ashmere.1.yaml' can be used
  $ cat > register/2026-11-02-adoption-4SHME8E0.yaml <<END
  > regard: 1
  > kind: adoption
  > id: ADO-4SHME8E0
  > pack: ashmere
  > version_adopted: 1
  > sha256: "$(sha256sum policies/ashmere.1.yaml | cut -c1-64)"
  > from: 2026-11-02
  > authority: "council minute of 1 October"
  > recorded:
  >   by: r.lindqvist
  >   at: 2026-11-02T10:00:00Z
  > END
  $ git add policies register
  $ git commit -q -m 'Adopt the council policy'
  $ export REGARD_NOW=2026-11-02T11:00:00Z
  $ regard policy list
  PACK                         VERSION  STANDING
      TITLE
  general                      1        adopted
      Managing Unacceptable Contact
  ashmere                      1        in force
      Ashmere Contact Policy
  general                      1        ships with the program
      Managing Unacceptable Contact
  aberdeen-2025                1        ships with the program
      Citizen Interaction Policy
  north-northamptonshire-2024  1        ships with the program
      Unacceptable Customer Behaviour Policy
  west-lindsey-2024            1        ships with the program
      Managing Unacceptable Customer Actions Policy
  york-2025                    1        ships with the program
      Managing Customer Relations Policy
  york-2013                    1        ships with the program
      Restricted Customer Contact Policy and Procedures
  0 cases and 17 records read
  $ . warned
  $ . proposed

Nobody decides before those who must be asked have answered.

  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: 'legal' has not answered [consultees-have-been-heard]
    regard consultation record PRO-R77HRMR3 --role legal --asked DATE --answered DATE --advice TEXT
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah
  refused: --role was not given [everything-needed-is-given]
    give --role ROLE (the role that was asked)
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah --role lawyers --asked 2026-11-20
  refused: 'lawyers' is not a role of the policy [word-is-in-the-policy]
    it has officer, manager, senior-officer, appeal-officer, data-protection-officer and legal
  [1]
  $ regard consultation record $PROPOSAL --as t.novak --role legal --asked 2026-11-20
  refused: 't.novak' does not hold a role that may do this (manager) [role-is-held]
    it may be done by a.mensah
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-21
  refused: the day they were asked (2026-11-21) is after today, 2026-11-20 [date-has-come]
    give the day it happened
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-20 --answered 2026-11-19
  refused: they answered before they were asked [dates-are-in-order]
    give --answered a later day
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-20 --answered 2026-11-20
  refused: 'advice' was not given [everything-needed-is-given]
    give --advice TEXT
  [1]
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-20
  recorded consultation CON-BCTPSSJW in RC-2026-M89CVSNV
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: 'legal' has not answered [consultees-have-been-heard]
    regard consultation record PRO-R77HRMR3 --role legal --asked DATE --answered DATE --advice TEXT
  [1]
  $ regard check --today 2026-12-05
  cases/2026/RC-2026-M89CVSNV/2026-11-20-consultation-BCTPSSJW.yaml:1:1: warning: consultation-to-answer of 'CON-BCTPSSJW' was due on 4 December 2026, 1 day ago, from role:manager [consultees-have-been-heard]
    regard consultation record PRO-R77HRMR3 --role legal --asked 2026-11-20 --answered DATE --advice TEXT
  cases/2026/RC-2026-M89CVSNV/2026-11-20-proposal-R77HRMR3.yaml:1:1: warning: proposal-to-decide of 'PRO-R77HRMR3' was due on 4 December 2026, 1 day ago, from role:senior-officer [approved-before-it-ends]
    regard restriction approve PRO-R77HRMR3 --reason TEXT (or refuse, return)
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-20 --answered 2026-11-20 --advice 'It is lawful and no more than is needed.'
  recorded consultation CON-MZB86YGW in RC-2026-M89CVSNV
  $ regard restriction show $PROPOSAL | sed -n '/^What was said and advised/,/^Appeal/p'
  What was said and advised
  -------------------------

  - legal (CON-BCTPSSJW): asked on 20 November 2026, not answered
  - legal (CON-MZB86YGW): It is lawful and no more than is needed.

  Appeal
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-73HKZT73: RST-R77HRMR3 is in force once its letter has gone: regard letter send decision RST-R77HRMR3 --by post --on DATE
  $ regard consultation record $PROPOSAL --as a.mensah --role legal --asked 2026-11-20
  refused: 'RST-R77HRMR3' is approved [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-0G2PM3R4: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026

This policy lifts when the person has agreed to something.

  $ export REGARD_NOW=2027-02-15T10:00:00Z
  $ regard review record $PROPOSAL --as s.rahman --outcome lift --reason 'All is well.' --heard 'We asked you by telephone.'
  refused: the policy lifts with the person's agreement, and none is recorded [lift-has-the-agreement]
    give --agreement TEXT, or let it end on its date
  [1]
  $ regard review record $PROPOSAL --as s.rahman --outcome lift --reason 'All is well.' --heard 'We asked you by telephone.' --agreement 'I will ring once a week.'
  recorded review REV-D1H2G4AT: the restriction is lifted; its letter: regard letter send review-lift REV-D1H2G4AT
