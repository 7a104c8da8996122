Letters of what is done at once, and of how somebody is dealt with: each rendered as it would be read, and sent.

  $ . founding
  $ . warned
  ...

What was imposed at once has a letter of its own, within a working day.

  $ export REGARD_NOW=2026-11-20T15:00:00Z
  $ export PUSHED=$(regard incident add $CASE --quiet --on 2026-11-20 --at 11:50 --channel in-person --category violence --service Housing --place 'Civic Centre' --summary 'You pushed an adviser, and said that you would be back.' --evidence 'camera recording' --held-by 'Facilities')
  $ regard restriction impose-now $CASE --as a.mensah --measure 'premises-ban:premises=Civic Centre,because=an adviser was pushed there' --cites $PUSHED --reason 'An adviser was pushed, and you said that you would be back.' --told in-person --told-at '2026-11-20 14:10'
  imposed RST-47S34MAZ in RC-2026-2YCT5VYS: it lapses after 27 November 2026 unless a proposal that follows it is approved; its letter: regard letter send immediate RST-47S34MAZ
  $ export IMPOSED=$RST
  $ regard letter render decision $IMPOSED
  refused: 'RST-47S34MAZ' was imposed at once [letter-has-its-facts]
    its letter is 'immediate': regard letter send immediate RST-47S34MAZ --by post --on DATE
  [1]
  $ regard letter render review-upcoming $IMPOSED
  refused: 'RST-47S34MAZ' was imposed at once, and has no review [letter-has-its-facts]
    it goes on only if it is proposed and approved: regard restriction propose RC-2026-2YCT5VYS --follows RST-47S34MAZ …
  [1]
  $ regard letter render expiry $IMPOSED
  refused: 'RST-47S34MAZ' is in-force [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard letter render immediate $IMPOSED --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  20 November 2026
  Our reference: RC-2026-2YCT5VYS/RST-47S34MAZ

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  Limits on your contact that hold at once
  ========================================

  What this means for you
  -----------------------

  Since we told you on 20 November 2026 at 14:10, in person, there are
  limits on how you can contact Housing. You can still ring us on 01234
  567890, e-mail us at hello@ashmere.example or write to us at 1 Market
  Square, Ashmere, AS1 1AA, within the limits set out below. They end on
  27 November 2026, unless two people decide before then that they should
  go on. To talk about this letter, or if you cannot contact us in that
  way, ring 01234 567890.

  This is about you alone. It limits nobody who lives with you, cares for
  you or speaks for you.

  What you can still do
  ---------------------

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may
    lose your home
  - use every other council service
  - ask for information that we hold, and for what we hold about you
  - complain to the ombudsman, and write to your councillors and your MP
  - come to council meetings that are open to the public; if one is held
    where you may not go, tell us beforehand and we will arrange another
    way

  What we did at once, and why
  ----------------------------

  We acted at once because somebody's safety could not wait: An adviser
  was pushed, and you said that you would be back. This is what happened:

  - 20 November 2026 at 11:50, in person, Civic Centre: You pushed an
    adviser, and said that you would be back. We consider this to be
    violence.

  We acted under our policy, "Managing Unacceptable Contact" (version 1),
  of which a copy is enclosed; it is also at
  https://ashmere.example/policy.

  The limits, and what each is for:

  1. Please do not enter Civic Centre. Why: an adviser was pushed there.

  How long they hold, and how you can be heard
  --------------------------------------------

  The limits apply to your contact with Housing only. We told you of them
  on 20 November 2026 at 14:10, in person. They lapse after 27 November
  2026 by themselves. They can go on only if an officer proposes that, and
  it is then decided by the Head of Legal Services or the Director of
  Housing. You would have another letter, with reasons.

  Tell us what you say to this before then, in any way that is open to you
  or through somebody who speaks for you. It will be read before anything
  is decided.

  If you contact us about the same matters in another way, an officer
  reads it within 2 working days and keeps it on file. We answer if it
  says something new, if anybody may be at risk, or if it is one of the
  things that you can still do. If a limit is not kept, we will remind you
  of it, and may end the call or the visit; any further limit would be a
  new decision, with its own appeal.

  If you disagree
  ---------------

  You can appeal to the Appeals Officer, so that it reaches us by 22
  December 2026. Say what you disagree with, and why; there is no form.
  Write to 1 Market Square, Ashmere AS1 1AA or e-mail
  appeals@ashmere.example. Other ways: ring 01234 567892, or come in and
  say it. You can have help, or ask somebody to appeal for you: a
  relative, a friend, an advocate, an advice service or your councillor.

  Whoever hears your appeal had no part in this decision, and answers in
  writing within 20 working days. The limits go on meanwhile. A late
  appeal is heard where there was a good reason for the delay.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Who will be told
  ----------------

  Staff who may deal with you are told what the limits are, but not why.
  Nobody else is told, unless they need it to deal with you safely or the
  law requires it.

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
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT                 WHO           COMMAND
  2026-11-20  staff-to-tell        role:officer  regard notify staff RST-47S34MAZ
                                                 --who TEXT --by email --on DATE
  2026-11-20  systems-to-tell      role:officer  regard notify systems
                                                 RST-47S34MAZ --who reception --by
                                                 email --on DATE
  2026-11-23  letter-to-send       role:officer  regard letter send immediate
                                                 PRO-47S34MAZ --by post --on DATE
  2026-11-27  immediate-to-ratify  a.mensah      regard restriction propose
                                                 RC-2026-2YCT5VYS --follows
                                                 RST-47S34MAZ …
  (blank line)
  $ regard letter send immediate $IMPOSED --by post --on 2026-11-20
  recorded letter LTR-2VWDE25T: immediate sent by post on 20 November 2026
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT                 WHO           COMMAND
  2026-11-20  staff-to-tell        role:officer  regard notify staff RST-47S34MAZ
                                                 --who TEXT --by email --on DATE
  2026-11-20  systems-to-tell      role:officer  regard notify systems
                                                 RST-47S34MAZ --who reception --by
                                                 email --on DATE
  2026-11-27  immediate-to-ratify  a.mensah      regard restriction propose
                                                 RC-2026-2YCT5VYS --follows
                                                 RST-47S34MAZ …
  (blank line)

It lapses by itself when nobody ratifies it, and the person is told that too.

  $ export REGARD_NOW=2026-11-30T10:00:00Z
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT            WHO           COMMAND
  2026-12-01  letter-to-send  role:officer  regard letter send expiry PRO-47S34MAZ
                                            --by post --on DATE
  (blank line)
  $ regard letter render expiry $IMPOSED --to txt | sed -n '/^What this means/,/^What we hope/p'
  What this means for you
  -----------------------

  The last day of the limits that we wrote to you about on 20 November
  2026 was 27 November 2026. You can contact us in all the usual ways
  again. If you have a question, ring 01234 567890.

  Why they have ended
  -------------------

  They were a first step, for somebody's safety. Two people did not decide
  in time that they should go on. You do not have to do anything. Our
  policy is "Managing Unacceptable Contact" (version 1); you can read it
  at https://ashmere.example/policy.

  What we hope for from now on
  $ regard letter send expiry $IMPOSED --by post --on 2026-11-30
  recorded letter LTR-9QJVMG92: expiry sent by post on 30 November 2026
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'

What somebody asks for is answered in writing; why stays in the file, and whom to ask is said.

  $ regard adjustment record $CASE --need 'Letters in large print, and a week to answer them.' --decision asked --because 'Seen by the adviser; to be asked of the printers.'
  recorded adjustment ADJ-5G06QZB6 in RC-2026-2YCT5VYS
  $ regard letter send adjustment-offer $ADJ --by post --on 2026-11-30
  recorded letter LTR-BSGTRM8F: adjustment-offer sent by post on 30 November 2026
  $ regard letter send adjustment-offer $ADJ --by post --on 2026-11-30
  refused: 'adjustment-offer' went on 30 November 2026 as 'LTR-BSGTRM8F' [letter-goes-once]
    if it came back: regard letter returned LTR-BSGTRM8F --on DATE --because TEXT
  [1]
  $ regard adjustment review $ADJ --decision agreed --because 'The printers can.' --review-on 2027-05-31
  recorded REV-ATKVED9Z: the adjustment was looked at again
  $ regard letter render adjustment-offer $ADJ --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  30 November 2026
  Our reference: RC-2026-2YCT5VYS/ADJ-5G06QZB6

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  What you need from us, so that you can deal with us
  ===================================================

  What this means for you
  -----------------------

  You asked us for this: Letters in large print, and a week to answer
  them. We have agreed to this. Everybody here who deals with you is asked
  to keep to it. We will look at it again with you on 31 May 2027, or
  sooner if you ask. To talk about it, ring 01234 567890.

  What you can ask
  ----------------

  If somebody here does not keep to it, tell us at once, and we will put
  it right. No limit on how you can contact us may take it away. Whom to
  ask: the Customer Relations Manager, on 01234 567890 or
  hello@ashmere.example. What you need counts also under our policy,
  "Managing Unacceptable Contact" (version 1), which you can read at
  https://ashmere.example/policy.

  If you disagree
  ---------------

  If this does not meet what you need, tell us what would. You can also
  make a complaint, and we will tell you how. You can have help with that:
  a relative, a friend, an advocate, an advice service or your councillor.

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

  Tom Novak
  Customer Adviser
  $ regard letter send adjustment-offer $ADJ --by post --on 2026-11-30
  recorded letter LTR-S9J3TEPH: adjustment-offer sent by post on 30 November 2026
  $ regard letter send adjustment-offer $ADJ --by post --on 2026-11-30
  refused: 'adjustment-offer' went on 30 November 2026 as 'LTR-S9J3TEPH' [letter-goes-once]
    if it came back: regard letter returned LTR-S9J3TEPH --on DATE --because TEXT
  [1]
  $ grep -rlE 'printers|Seen by' cases/2026/$CASE/*.md
  [1]

A new contact: whom until now, whom from when, and that nothing else changes.

  $ export REGARD_NOW=2026-11-30T11:00:00Z
  $ export CALLS=$(regard incident add $CASE --quiet --on 2026-11-23 --until-on 2026-11-27 --contacts 43 --not-counted 2 --channel telephone --category volume-of-contact --service Housing --summary 'You rang 43 times in a week about one repair.' --evidence 'call log' --held-by 'Contact Centre')
  $ . considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --follows $IMPOSED --measure 'single-point-of-contact:contact=t.novak,deputy=the Contact Centre,reach=01234 567893 from 9 to 5,because=calls went to eleven people' --reason 'You rang 43 times in a week.' --from 2026-12-07 --until 6m --review-on 3m --scope Housing
  proposed PRO-DRAEXWVZ in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-DRAEXWVZ
  note: no warning counts at level informal; the approver will see that
  $ regard restriction approve $PRO --as j.byrne --reason 'One contact answers better than eleven.'
  approved by DEC-SWHW7THP: RST-DRAEXWVZ is in force once its letter has gone: regard letter send decision RST-DRAEXWVZ --by post --on DATE
  $ regard letter send decision $PRO --by post --on 2026-11-30
  recorded letter LTR-C3BZ4ACA: decision sent by post on 30 November 2026
  in force from 7 December 2026; an appeal may be made until 7 January 2027
  $ regard notify staff $RST --who 'Contact Centre' --by email --on 2026-11-30
  recorded NTF-KQYYBQF5: staff were told on 30 November 2026; when it ends: regard notify withdraw NTF-KQYYBQF5
  $ regard notify members $RST --who ward:Elm --by briefing --on 2026-11-30
  recorded NTF-N1T2PY6C: Members were told on 30 November 2026; when it ends: regard notify withdraw NTF-N1T2PY6C
  $ export REGARD_NOW=2027-01-05T10:00:00Z
  $ regard restriction change-contact $RST --as a.mensah --contact 'the Repairs Desk' --deputy 'the Contact Centre' --reach '01234 567894 from 8 to 6' --from 2027-01-18 --because 'Tom Novak moves to another team.'
  recorded CHG-WP605K4T: tell the person with regard letter send contact-change CHG-WP605K4T --by post --on DATE
  $ regard letter render contact-change $CHG --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  5 January 2027
  Our reference: RC-2026-2YCT5VYS/RST-DRAEXWVZ

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  Whom to contact from 18 January 2027
  ====================================

  What this means for you
  -----------------------

  Somebody else will be your contact from 18 January 2027. If you cannot
  reach them, ring 01234 567890.

  - Until then: Tom Novak (Customer Adviser); if they are away, the
    Contact Centre.
  - From 18 January 2027: the Repairs Desk; if they are away, the Contact
    Centre. 01234 567894 from 8 to 6.

  What stays as it is
  -------------------

  Nothing else changes: the other limits, if there are any, stay as they
  are, and so do their dates. The limits that we wrote to you about on 30
  November 2026 end on 7 June 2027, and we will review them on 7 March
  2027. What you can do besides, we have told you in that letter. Our
  policy is "Managing Unacceptable Contact" (version 1); you can read it
  at https://ashmere.example/policy.

  If the new contact makes it harder for you, tell us. You can have help
  with that: a relative, a friend, an advocate, an advice service or your
  councillor.

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
  $ regard case show $CASE | grep -A1 letter-to-send
  2027-01-07  letter-to-send         role:officer  regard letter send
                                                   contact-change CHG-WP605K4T
  $ regard letter send contact-change $CHG --by post --on 2027-01-05
  recorded letter LTR-GXSHMBKX: contact-change sent by post on 5 January 2027
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT                   WHO           COMMAND
  2027-01-18  staff-to-tell          role:officer  regard notify staff
                                                   RST-DRAEXWVZ --again --who TEXT
                                                   (as in NTF-KQYYBQF5) --by email
                                                   --on DATE
  2027-01-20  members-to-tell-again  role:officer  regard notify members
                                                   RST-DRAEXWVZ --again --who TEXT
                                                   (as in NTF-N1T2PY6C) --by
                                                   briefing --on DATE
  2027-03-07  review                 role:manager  regard review record
                                                   RST-DRAEXWVZ --outcome
                                                   continue|vary|lift --reason
                                                   TEXT --heard TEXT
  2027-05-31  adjustment-review      a.mensah      regard adjustment review
                                                   ADJ-5G06QZB6 --decision
                                                   agreed|refused --because TEXT
  (blank line)
  $ regard check
  nothing to mend in 1 case and 36 records

Where a policy has a letter that conduct is under review, those who will decide sign it together.

  $ export REGARD_OFFICER=r.lindqvist REGARD_NOW=2027-02-01T10:00:00Z
  $ regard policy adopt york-2025 --quiet --from 2027-02-01 --authority 'Council, 28 January 2027'
  ADO-PMP0XM0S
  $ regard officer grant a.mensah --quiet --role head-of-service
  GRA-YA05M2VA
  $ regard officer grant j.byrne --quiet --role head-of-legal-services
  GRA-78K0BA00
  $ regard officer grant s.rahman --quiet --role chief-strategy-officer
  GRA-PYBMKBS1
  $ export REGARD_OFFICER=t.novak
  $ export SECOND=$(regard case open --quiet --name 'Noor Haddad' --address '3 Mill Row, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah)
  $ export SHOUTED=$(regard incident add $SECOND --quiet --on 2027-01-25 --channel telephone --category abuse --service Housing --summary 'You shouted at the adviser.')
  $ regard warning issue $SECOND --as a.mensah --level first --on 2027-02-01 --how call --cites $SHOUTED --expects 'Please do not shout.' --consider channel='By telephone only.' --consider circumstances='A repair that was late.' --consider known-before='Not known before.' --consider disability='Asked; none was named.'
  recorded warning WRN-71R51XDX in RC-2027-2H1KGED7
  $ export REGARD_NOW=2027-02-10T10:00:00Z
  $ regard warning issue $SECOND --as j.byrne --given-by s.rahman --level second --on 2027-02-10 --how letter --cites $SHOUTED --expects 'Please do not shout while we look at this.'
  recorded warning WRN-DS10XGQG in RC-2027-2H1KGED7; it counts once its letter has gone: regard letter send under-review WRN-DS10XGQG
  $ regard letter render under-review $WRN --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  10 February 2027
  Our reference: RC-2027-2H1KGED7/WRN-DS10XGQG

  Noor Haddad
  3 Mill Row
  Ashmere AS2 4QD

  Dear Noor Haddad

  We are looking at how you contact us
  ====================================

  What this means for you
  -----------------------

  Nothing is limited by this letter: you can contact us as before, and
  what you asked us for is still dealt with. We are looking at whether
  there should be limits on how you contact us. Before that is decided,
  tell us what you think, by 26 February 2027. To talk about this letter,
  ring 01234 567890.

  This is about you alone. It is not about anybody who lives with you,
  cares for you or speaks for you.

  Why we are looking at it
  ------------------------

  We warned you on 1 February 2027. It has now been passed to those who
  may limit how somebody is in contact with us. This is what happened:

  - 25 January 2027, by telephone: You shouted at the adviser. We consider
    this to be abusive behaviour.

  We do this under our policy, "Managing Customer Relations Policy"
  (version 1). A copy is enclosed, and you can read it at
  https://ashmere.example/policy.

  What we ask of you: Please do not shout while we look at this.

  Who will decide, and how you can be heard
  -----------------------------------------

  It is decided by the Head of Legal Services and the Director of Housing,
  together, after asking the corporate management team. They will read
  what you say first. Please ring us on 01234 567890, e-mail us at
  hello@ashmere.example or write to us at 1 Market Square, Ashmere, AS1
  1AA, so that it reaches us by 26 February 2027. Tell us what you see
  differently, what lies behind it, and what would help.

  They may decide to do nothing more. Or we may decide to limit how you
  can contact us. Two people would have to agree to that, you would have
  their reasons in writing, and you could appeal.

  How we can help
  ---------------

  If a disability or anything else makes this hard for you, tell us. We
  can offer a change in how we deal with you, a meeting, or a talk with
  somebody neutral. You can have help, or ask somebody to speak for you: a
  relative, a friend, an advocate, an advice service or your councillor.

  If you disagree with this letter
  --------------------------------

  If we have a fact wrong, you can ask the Appeals Officer to look at it,
  by 12 March 2027. Write to 1 Market Square, Ashmere AS1 1AA, or e-mail
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

  Joan Byrne
  Head of Legal Services

  Sana Rahman
  Director of Housing
  $ regard letter send formal-warning $WRN --by post --on 2027-02-10
  refused: 'WRN-DS10XGQG' is a 'second' warning, whose letter is 'under-review' [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard case show $SECOND | grep under-review
  2027-02-12  letter-to-send  role:officer  regard letter send under-review
  $ regard letter send under-review $WRN --by post --on 2027-02-10
  recorded letter LTR-824P0CVB: under-review sent by post on 10 February 2027
  $ regard case show $SECOND | sed -n '/^DUE/,/^$/p'
