Row 1, LGSCO 21 001 276 (upheld): there was no right to have the decision, or the restrictions, looked at again. A policy
without a way to appeal cannot be adopted, a decision is not approved while nobody could hear an appeal, and every
decision letter says to whom, how and by when.

  $ . ../founding
  $ sed 's/exists: true/exists: false/' policies/general.1.yaml > ../no-appeal.yaml
  $ regard policy check ../no-appeal.yaml
  ../no-appeal.yaml:177:3: error: 'appeal' says that there is no appeal [pack-has-an-appeal-route]
    |   appeal:
    |   ^
    write 'exists: true' and say who hears it: every restriction can be challenged
  [1]
  $ . ../warned
  $ . ../proposed
  $ regard officer revoke c.doyle --as r.lindqvist --role appeal-officer --on 2026-11-20 --because 'She moves to another post.'
  revoked 'appeal-officer' of c.doyle from 20 November 2026 (RVO-K01VVKAZ)
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  refused: nobody in post who had no part in this could hear an appeal [someone-can-hear-an-appeal]
    the registrar grants a role that hears appeals (appeal-officer) to somebody uninvolved
  [1]
  $ regard officer grant c.doyle --as r.lindqvist --role appeal-officer
  granted 'appeal-officer' to c.doyle (GRA-S8JNP97Z)
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard letter render decision $PROPOSAL --to txt | grep -A12 'If you disagree'
  1AA, within the limits set out below. If you disagree, you can appeal
  until 30 December 2026. To talk about this letter, or if you cannot
  contact us in that way, ring 01234 567890.

  This is about you alone. It limits nobody who lives with you, cares for
  you or speaks for you.

  What you can still do
  ---------------------

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may
  --
  If you disagree
  ---------------

  You can appeal to the Appeals Officer, so that it reaches us by 30
  December 2026. Say what you disagree with, and why; there is no form.
  Write to 1 Market Square, Ashmere AS1 1AA or e-mail
  appeals@ashmere.example. Other ways: ring 01234 567892, or come in and
  say it. You can have help, or ask somebody to appeal for you: a
  relative, a friend, an advocate, an advice service or your councillor.

  Whoever hears your appeal had no part in this decision, and answers in
  writing within 20 working days. The limits go on meanwhile. A late
  appeal is heard where there was a good reason for the delay.
