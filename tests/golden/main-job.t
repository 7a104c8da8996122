The whole job, from the first incident to the end of the restriction. Everybody in it is made up. `. founding` makes a
register with six officers; $INC, $WRN, $PRO and the like are the last ids of each kind that were printed.

  $ . founding
  $ regard status
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Managing Unacceptable Contact (general version 1)
  As of         2 November 2026
  Open cases    0
  Restrictions  none
  Markers       none
  Overdue       nothing
  In 28 days    nothing due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.
  0 cases and 16 records read

Dana Whitlock rings the housing office about a repair, and swears at whoever answers. An adviser opens a case and
records the call. Her tenancy is how they know that it is she.

  $ regard case open --name 'Dana Whitlock' --phone '01234 555123' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah
  opened case RC-2026-2YCT5VYS
  $ regard incident add $RC --on 2026-10-27 --channel telephone --category abuse --service Housing --summary 'You swore at the adviser who answered your call about a repair.' --affected staff:Adviser --evidence 'recording of the call, 27 October' --held-by 'Contact Centre'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ CALL=$INC

Nobody is restricted for one call, and nobody without a warning.

  $ regard restriction propose $RC --as a.mensah --measure 'call-length:minutes=10,because=calls run on' --cites $CALL --reason 'You were abusive.' --from 2026-11-09 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-2YCT5VYS --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]

So the manager warns her, and says what should change. A warning on paper counts once its letter has gone.

  $ regard warning issue $RC --as a.mensah --level formal --on 2026-11-02 --how letter --cites $CALL --expects 'Please speak to our staff without swearing at them.' --monitor-until 3m
  recorded warning WRN-ZKN2VGTR in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-ZKN2VGTR
  $ regard letter render formal-warning $WRN --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  2 November 2026
  Our reference: RC-2026-2YCT5VYS/WRN-ZKN2VGTR

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  A warning, and how we can help
  ==============================

  What this means for you
  -----------------------

  We are asking you to change something about how you contact us. Nothing
  is limited by this letter: you can contact us as before, and what you
  asked us for is still dealt with. To talk it over, ring 01234 567890.

  This is about you alone. It is not about anybody who lives with you,
  cares for you or speaks for you.

  What happened
  -------------

  - 27 October 2026, by telephone: You swore at the adviser who answered
    your call about a repair. We consider this to be abusive or offensive
    words.

  This is not acceptable under our policy, "Managing Unacceptable Contact"
  (version 1), because of what it does to the people who work here and to
  what they can do for others. A copy is enclosed, and you can read it at
  https://ashmere.example/policy.

  What we ask of you
  ------------------

  Please speak to our staff without swearing at them.

  We will see how things go until 2 February 2027. This warning counts
  until 2 November 2027; after that day it lapses. If it goes on, we may
  decide to limit how you can contact us. Two people would have to agree
  to that, you would have their reasons in writing, and you could appeal.

  How we can help
  ---------------

  If a disability or anything else makes this hard for you, tell us. We
  can offer a change in how we deal with you, a meeting, or a talk with
  somebody neutral. You can have help, or ask somebody to speak for you: a
  relative, a friend, an advocate, an advice service or your councillor.

  If you disagree
  ---------------

  If we have a fact wrong, you can ask the Appeals Officer to look at it,
  by 2 December 2026. Write to 1 Market Square, Ashmere AS1 1AA, or e-mail
  appeals@ashmere.example. Other ways: ring 01234 567892, or come in and
  say it.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard letter send formal-warning $WRN --by post --on 2026-11-02 -o ../warning.html
  recorded letter LTR-8CQ3FKV6: formal-warning sent by post on 2 November 2026
  $ ls ..
  register
  warning.html

Two weeks later it has become worse.

  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ regard incident add $RC --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 2 --channel telephone --category volume-of-contact --service Housing --summary 'You rang 43 times in four days about the same repair.' --evidence 'call log, 16 to 19 November' --held-by 'Contact Centre'
  recorded incident INC-W148GYX6 in RC-2026-2YCT5VYS

The manager proposes a restriction: one team to ring, at set times. Every question of the policy is answered, in a
file rather than on the command line, where the shell would remember it.

  $ cat > ../considered.yaml <<'END'
  > considered:
  >   cause: "The boiler has been out since 12 October. We asked her on 9 November whether anything made it harder to deal with us; she said no."
  >   complaint-handled: "The repair was booked twice and missed twice. It is now booked for 24 November with a different contractor."
  >   effect: "Other tenants waited 40 minutes on 17 November because the line was taken."
  >   lesser-steps: "A named repairs officer was offered on 9 November, and a meeting. She declined both."
  >   proportionate: "She can ring twice a week and write at any time; nothing else is closed to her."
  >   impact: "She lives alone and does not use e-mail. A set time to ring keeps the telephone open to her."
  >   stays-open: "Emergencies, out of hours repairs and every other service are as before."
  >   against-us: "She says that we missed two visits, and she is right. The complaint is upheld and she has been told."
  > END
  $ regard restriction propose $RC --as a.mensah --file ../considered.yaml --cites $CALL --cites $INC --measure 'single-point-of-contact:contact=Customer Relations,deputy=the Complaints Team,reach=Telephone 01234 567890, Tuesday or Thursday, 10:00 to 11:00,because=the calls came to many teams at once' --reason 'You rang us 43 times in four days and swore at an adviser after we had asked you to stop.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --reviewer s.rahman
  proposed PRO-G16WCD55 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-G16WCD55
  note: no warning counts at level informal; the approver will see that
  $ regard restriction list --waiting
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  proposed  2027-05-30  2027-02-28  Housing
      single-point-of-contact
  1 case and 22 records read

She may not approve it herself, and nor may anybody whom the policy does not name.

  $ regard restriction approve $PRO --as a.mensah --reason 'It is fair.'
  refused: 'a.mensah' proposed this restriction [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: regard restriction withdraw
  [1]
  $ regard restriction approve $PRO --as t.novak --reason 'It is fair.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard explain approver-is-not-proposer
  Rule    approver-is-not-proposer
  Says    Whoever proposed a restriction does not decide on it.
  Why     Two people for every decision against a person.
  Source  our own rule (I); guard G9
  Since   0.1
  T: the text was read; P: its beginning; K: known, not read; I: inferred, our own.

The head of legal services reads what a decider reads, with the letter as it would go.

  $ regard restriction show $PRO
  PRO-G16WCD55 is proposed
  ========================

  - Person: Dana Whitlock
  - Case: RC-2026-2YCT5VYS
  - Proposed by: Customer Relations Manager (a.mensah)
  - Version: 1, SHA-256
    [..]
  - Reason (the person will read it): You rang us 43 times in four days and swore
    at an adviser after we had asked you to stop.
  - Scope: Housing
  - From, until: 30 November 2026 to 30 May 2027
  - Review: 28 February 2027 by s.rahman
  - Decided by: not yet decided

  Measures
  --------

  - A single point of contact: Please contact only Customer Relations. Telephone
    01234 567890, Tuesday or Thursday, 10:00 to 11:00. If they are away, contact
    the Complaints Team. Because: the calls came to many teams at once
  - Channels that stay open: telephone, email, post, in-person, social-media, web

  Evidence
  --------

  INC-2T0B80JZ of 27 October 2026
  -------------------------------

  - What happened: You swore at the adviser who answered your call about a repair.
  - Recorded by: Customer Adviser
  - Held: recording of the call, 27 October (Contact Centre)
  - Cited: version 1, SHA-256
    [..]

  INC-W148GYX6 of 16 November 2026
  --------------------------------

  - What happened: You rang 43 times in four days about the same repair.
  - Recorded by: Customer Adviser
  - Held: call log, 16 to 19 November (Contact Centre)
  - Cited: version 1, SHA-256
    [..]

  Warnings
  --------

  - formal WRN-ZKN2VGTR: counts from 2 November 2026; asked for: Please speak to
    our staff without swearing at them.
  - Not given, or expired: informal

  What was considered
  -------------------

  - What may lie behind it: a disability, which may be one that nobody can see, an
    unmet need, distress? What was asked, by whom and when? The boiler has been
    out since 12 October. We asked her on 9 November whether anything made it
    harder to deal with us; she said no.
  - Was the complaint or request behind it dealt with properly, and is anything
    new in what the person says? The repair was booked twice and missed twice. It
    is now booked for 24 November with a different contractor.
  - What has it done to staff, to the service or to other people, beyond being
    persistent? Other tenants waited 40 minutes on 17 November because the line
    was taken.
  - Which lesser steps were tried or offered, such as a meeting, mediation or an
    adjustment, and why are they not enough? A named repairs officer was offered
    on 9 November, and a meeting. She declined both.
  - Why is this no more than is needed, and right in view of equality and human
    rights? She can ring twice a week and write at any time; nothing else is
    closed to her.
  - What will it do to the person, and to those who depend on them or live with
    them? She lives alone and does not use e-mail. A set time to ring keeps the
    telephone open to her.
  - How will the person still reach us in an emergency and for everyday services?
    Emergencies, out of hours repairs and every other service are as before.
  - What does the person say that we did wrong, and who has looked into it? She
    says that we missed two visits, and she is right. The complaint is upheld and
    she has been told.

  Appeal
  ------

  - Could hear one: c.doyle

  The draft letter
  ----------------

  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  20 November 2026
  Our reference: RC-2026-2YCT5VYS/PRO-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  How you can contact us from 30 November 2026
  ============================================

  What this means for you
  -----------------------

  From 30 November 2026 until 30 May 2027 there are limits on how you can contact
  Housing. You can reach us through Customer Relations: Telephone 01234 567890,
  Tuesday or Thursday, 10:00 to 11:00. If you disagree, you can appeal until 30
  December 2026. To talk about this letter, or if you cannot contact us in that
  way, ring 01234 567890.

  This is about you alone. It limits nobody who lives with you, cares for you or
  speaks for you.

  What you can still do
  ---------------------

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may lose
    your home
  - use every other council service
  - ask for information that we hold, and for what we hold about you
  - complain to the ombudsman, and write to your councillors and your MP
  - come to council meetings that are open to the public

  What we decided, and why
  ------------------------

  We have made a contact restriction under our policy, "Managing Unacceptable
  Contact" (version 1), enclosed and at https://ashmere.example/policy. Date of
  the decision: not yet decided.

  You rang us 43 times in four days and swore at an adviser after we had asked you
  to stop. We warned you on 2 November 2026. This is what happened:

  - 27 October 2026, by telephone: You swore at the adviser who answered your call
    about a repair. We consider this to be abusive or offensive words.
  - 16 November 2026 to 19 November 2026, by telephone (41 contacts): You rang 43
    times in four days about the same repair. We consider this to be an
    unreasonable amount of contact.

  Why it was approved: not yet decided.

  The limits, and what each is for:

  1. Please contact only Customer Relations. Telephone 01234 567890, Tuesday or
     Thursday, 10:00 to 11:00. If they are away, contact the Complaints Team. Why:
     the calls came to many teams at once.

  Where they apply, and for how long
  ----------------------------------

  The limits apply to your contact with Housing only, from 30 November 2026 until
  30 May 2027. We will review them on 28 February 2027, and ask you beforehand
  what you think. You can tell us at any time how they affect you, or ask for an
  earlier review, in any way that is open to you or through somebody who speaks
  for you.

  If you contact us about the same matters in another way, an officer reads it
  within 2 working days and keeps it on file. We answer if it says something new,
  if anybody may be at risk, or if it is one of the things that you can still do.
  If a limit is not kept, we will remind you of it, and may end the call or the
  visit; any further limit would be a new decision, with its own appeal.

  If you disagree
  ---------------

  You can appeal to the Appeals Officer, so that it reaches us by 30 December
  2026. Say what you disagree with, and why; there is no form. Write to 1 Market
  Square, Ashmere AS1 1AA or e-mail appeals@ashmere.example. Other ways: ring
  01234 567892, or come in and say it. You can have help, or ask somebody to
  appeal for you: a relative, a friend, an advocate, an advice service or your
  councillor.

  Whoever hears your appeal had no part in this decision, and answers in writing
  within 20 working days. The limits go on meanwhile. A late appeal is heard where
  there was a good reason for the delay.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Who will be told
  ----------------

  Staff who may deal with you are told what the limits are, but not why. The
  councillors for your ward are told where to direct you, but not why. You can
  still write to them. Nobody else is told, unless they need it to deal with you
  safely or the law requires it.

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or another
  language, or need us to deal with you in another way because of a disability or
  anything else, ring 01234 567890 or e-mail hello@ashmere.example. We keep this
  letter and what it rests on. How we use your information:
  https://ashmere.example/privacy. To see it, correct it or object:
  dpo@ashmere.example.

  Yours sincerely

  not yet decided
  1 case and 22 records read
  $ regard restriction approve $PRO --as j.byrne --reason 'The calls kept other tenants from being served, and a warning changed nothing.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE

It is in force once the letter has gone and has arrived, and not before.

  $ regard restriction list --in-force
  no restriction like that
  1 case and 23 records read
  $ regard letter send decision $RST --by post --on 2026-11-20
  recorded letter LTR-HWPR1WSG: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  notified  2027-05-30  2027-02-28  Housing
      single-point-of-contact
  1 case and 24 records read
  $ regard restriction list --in-force --today 2026-11-30
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-02-28  Housing
      single-point-of-contact
  1 case and 24 records read

Three months on the review falls due; a scheduler is told by the exit status.

  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review due --exit-code
  s.rahman
    6 days left  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      single-point-of-contact
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 24 records read
  [10]
  $ regard review due --exit-code --today 2027-03-01
  s.rahman
    OVERDUE 1 day  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      single-point-of-contact
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 24 records read
  [11]

The director, who had no part in it, reviews it: it has served its purpose.

  $ regard review record $RST --as s.rahman --outcome lift --reason 'You have kept to the arrangement since December, and the repair is done.' --heard 'You told us on 19 February that the set times had worked for you.'
  recorded review REV-B1621Y89: the restriction is lifted; its letter: regard letter send review-lift REV-B1621Y89
  $ export REGARD_NOW=2027-02-22T09:30:00Z
  $ regard letter send review-lift $REV --by post --on 2027-02-22
  recorded letter LTR-6TTTAWTA: review-lift sent by post on 22 February 2027
  $ cat cases/2026/$RC/2027-02-22-letter-*.md
  **DEMONSTRATION – about fictional people**

  **Ashmere Council**\
  1 Market Square, Ashmere, AS1 1AA\
  Telephone 01234 567890\
  E-mail hello@ashmere.example

  22 February 2027\
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock\
  7 Quarry Lane\
  Ashmere AS2 4QD

  Dear Dana Whitlock

  # The limits on your contact have ended

  ## What this means for you

  The limits that we wrote to you about on 20 November 2026 ended on **22 February 2027**. You can contact us in all the usual ways again. If you have a question, ring **01234 567890**.

  ## Why they have ended

  We reviewed them under our policy, "Managing Unacceptable Contact" (version 1), which you can read at https://ashmere.example/policy. Date of the decision: 22 February 2027, by the Director of Housing.

  What we heard from you, or how we asked: You told us on 19 February that the set times had worked for you.

  Our reasons: You have kept to the arrangement since December, and the repair is done.

  ## What we hope for from now on

  We would like to deal with each other well. If it begins again, we may look at it at once. Any new limit would be a new decision, with its own letter and its own appeal. If something makes it hard for you, tell us, and we will look for another way of dealing with you. You can have help with that: a relative, a friend, an advocate, an advice service or your councillor.

  ## Who will be told

  Everybody whom we told of the limits will be told that they have ended, and asked to remove what they noted.

  ## Another format, and your information

  If you need this letter in large print, Braille, audio, Easy Read or another language, or need us to deal with you in another way because of a disability or anything else, ring 01234 567890 or e-mail hello@ashmere.example. We keep this letter and what it rests on. How we use your information: https://ashmere.example/privacy. To see it, correct it or object: dpo@ashmere.example.

  Yours sincerely

  Sana Rahman\
  Director of Housing
  $ regard case show $RC
  Case       RC-2026-2YCT5VYS (open)
  Person     Dana Whitlock
  Identity   confirmed
  Address    7 Quarry Lane, Ashmere AS2 4QD
  Telephone  01234 555123
  Owner      a.mensah

  DAY         ID            RECORD    WHAT
  2026-10-27  INC-2T0B80JZ  incident  abuse by telephone: You swore at the adviser
                                      who answered your call about a repair.
  2026-11-02  PER-CK2M5B0Z  person    Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning   formal by letter: Please speak to our staff
                                      without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter    formal-warning of WRN-ZKN2VGTR, by post
  2026-11-16  INC-W148GYX6  incident  volume-of-contact by telephone: You rang 43
                                      times in four days about the same repair.
  2026-11-20  PRO-G16WCD55  proposal  You rang us 43 times in four days and swore
                                      at an adviser after we had asked you to
                                      stop.
  2026-11-20  DEC-P5VC2WKY  decision  approve PRO-G16WCD55: The calls kept other
                                      tenants from being served, and a warning
                                      changed nothing.
  2026-11-20  LTR-HWPR1WSG  letter    decision of PRO-G16WCD55, by post
  2027-02-22  REV-B1621Y89  review    lift PRO-G16WCD55: You have kept to the
                                      arrangement since December, and the repair
                                      is done.
  2027-02-22  LTR-6TTTAWTA  letter    review-lift of REV-B1621Y89, by post

  RESTRICTION   STATE   UNTIL       REVIEW      SCOPE
  RST-G16WCD55  lifted  2027-05-30  2027-02-28  Housing

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  $ regard case close $RC --because 'The matter has ended.'
  closed RC-2026-2YCT5VYS

Everything is in the history, nothing in it was ever changed, and nobody's name is in what git says of it.

  $ regard check
  nothing to mend in 1 case and 27 records
  $ git status --short
  $ git log -m --no-renames --diff-filter=a --format= --name-status -- cases
  $ git log --reverse --format='%ad %s' --date=short
  2026-11-02 init: a register is founded
  2026-11-02 officer add: OFF-KDSVGM6R
  2026-11-02 officer add: OFF-5BQ1XDQ1
  2026-11-02 officer add: OFF-3MX75TD2
  2026-11-02 officer add: OFF-T97MCY3A
  2026-11-02 officer add: OFF-7BWF0XQR
  2026-11-02 register set: DET-WT32TC11
  2026-11-02 case open: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  2026-11-02 incident add: INC-2T0B80JZ in RC-2026-2YCT5VYS
  2026-11-02 warning issue: WRN-ZKN2VGTR in RC-2026-2YCT5VYS
  2026-11-02 letter send: LTR-8CQ3FKV6 in RC-2026-2YCT5VYS
  2026-11-20 incident add: INC-W148GYX6 in RC-2026-2YCT5VYS
  2026-11-20 restriction propose: PRO-G16WCD55 in RC-2026-2YCT5VYS
  2026-11-20 restriction approve: DEC-P5VC2WKY in RC-2026-2YCT5VYS
  2026-11-20 letter send: LTR-HWPR1WSG in RC-2026-2YCT5VYS
  2027-02-22 review record: REV-B1621Y89 in RC-2026-2YCT5VYS
  2027-02-22 letter send: LTR-6TTTAWTA in RC-2026-2YCT5VYS
  2027-02-22 case close: CLO-0YB7E2EQ in RC-2026-2YCT5VYS
  $ ls register cases/2026/$RC
  cases/2026/RC-2026-2YCT5VYS:
  2026-11-02-incident-2T0B80JZ.yaml
  2026-11-02-letter-8CQ3FKV6.md
  2026-11-02-letter-8CQ3FKV6.yaml
  2026-11-02-person-CK2M5B0Z.yaml
  2026-11-02-warning-ZKN2VGTR.yaml
  2026-11-20-decision-P5VC2WKY.yaml
  2026-11-20-incident-W148GYX6.yaml
  2026-11-20-letter-HWPR1WSG.md
  2026-11-20-letter-HWPR1WSG.yaml
  2026-11-20-proposal-G16WCD55.yaml
  2027-02-22-closure-0YB7E2EQ.yaml
  2027-02-22-letter-6TTTAWTA.md
  2027-02-22-letter-6TTTAWTA.yaml
  2027-02-22-review-B1621Y89.yaml

  register:
  2026-11-02-adoption-6K1E05MT.yaml
  2026-11-02-details-WT32TC11.yaml
  2026-11-02-grant-3M8AWX8C.yaml
  2026-11-02-grant-6RG00KRR.yaml
  2026-11-02-grant-8F05NP7Y.yaml
  2026-11-02-grant-ARY11Y0C.yaml
  2026-11-02-grant-EB45HRSG.yaml
  2026-11-02-grant-V1K7GA8A.yaml
  2026-11-02-grant-VPXP0WQ4.yaml
  2026-11-02-grant-ZGBBAVD7.yaml
  2026-11-02-officer-3MX75TD2.yaml
  2026-11-02-officer-5BQ1XDQ1.yaml
  2026-11-02-officer-7BWF0XQR.yaml
  2026-11-02-officer-E4CFS8RD.yaml
  2026-11-02-officer-KDSVGM6R.yaml
  2026-11-02-officer-T97MCY3A.yaml
